"""What a pool answers that no pool on this machine would: behaviours for a `FaultServer`, by operation."""

from __future__ import annotations

import socket
from typing import Any

from tests.helpers.fault_server import Behaviour, Request, answer

POOL_ID = "us-east-1_Scripted1"
CLIENT_ID = "0scriptedclient0"

REGISTERED: dict[str, Any] = {
    "UserConfirmed": False,
    "UserSub": "5f0e6a5c-0000-4000-8000-000000000001",
    "CodeDeliveryDetails": {"Destination": "r***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"},
}


def by_operation(**behaviours: Behaviour) -> Behaviour:
    """A behaviour for each operation named; the pool's keys are always answered, and are none."""

    def behave(sock: socket.socket, request: Request) -> None:
        keys = answer({"keys": []}, content_type="application/json")
        behaviours.get(request.operation, keys)(sock, request)

    return behave


def options(url: str) -> list[str]:
    """The command line that opens the app on a server at `url`."""
    return ["--endpoint-url", url, "--user-pool-id", POOL_ID, "--client-id", CLIENT_ID]
