"""Remembered devices: a secret that this computer shares with the pool stands in for the second factor.

After a sign-in that brought a `NewDevice`, `confirm` makes a secret, tells the pool its verifier and gives
back what later sign-ins prove it with. Source: "Working with user devices in your user pool" of the Cognito
developer guide. pycognito's own device calls post to amazonaws.com whatever the endpoint, proxy and CA
settings; its arithmetic is what `device_srp` uses.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.type_defs import DeviceTypeTypeDef

_PAGE: Final = 60  # QueryLimitType of the API reference
_MOST_PAGES: Final = 100  # a server whose pages never end is no pool

LONGEST_NAME: Final = 1024
"""Characters (DeviceNameType of the API reference)."""

REFUSED: Final = Problem(
    "This computer was not recognised",
    "The pool did not accept the secret that this computer was remembered by. The password was right.",
    "Sign in again: this time the pool asks for the second factor.",
    name="NotAuthorizedException",
    case="device_refused",
)


@dataclass(frozen=True, slots=True)
class NewDevice:
    """The names that the pool gave this computer at a sign-in (NewDeviceMetadata)."""

    key: str
    group_key: str


@dataclass(frozen=True, slots=True)
class RememberedDevice:
    """A device that a pool knows, with the secret that it is known by."""

    key: str
    group_key: str
    password: Secret


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A confirmed device. `ask`: the pool leaves it to the person whether it is remembered."""

    device: RememberedDevice
    ask: bool


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device in the user's list. Times are seconds since the epoch; `remembered`: it may stand in for the
    second factor. Name and address are empty where the pool does not know them.
    """

    key: str
    name: str
    ip: str
    created: float
    last_used: float
    remembered: bool


def confirm(connection: Connection, tokens: TokenSet, new: NewDevice, name: str) -> Confirmed:
    """ConfirmDevice: make a secret for the device and hand its verifier to the pool. `name` is for people.

    Raises ProblemError or `Cancelled`.
    """
    connection.client  # noqa: B018 - the first use loads the libraries
    from wildrydes_desktop.cognito import device_srp

    password = device_srp.new_password()
    salt, verifier = device_srp.secret_verifier(new.group_key, new.key, password)
    with translated("ConfirmDevice"), connection.watching(password):
        answer = connection.client.confirm_device(
            AccessToken=tokens.access_token.reveal(),
            DeviceKey=new.key,
            DeviceName=name.strip()[:LONGEST_NAME] or "wildrydes-desktop",
            DeviceSecretVerifierConfig={"PasswordVerifier": verifier, "Salt": salt},
        )
    device = RememberedDevice(new.key, new.group_key, password)
    return Confirmed(device, ask=bool(answer.get("UserConfirmationNecessary")))


def set_remembered(connection: Connection, tokens: TokenSet, device_key: str, *, remembered: bool) -> None:
    """UpdateDeviceStatus: whether the device may stand in for the second factor. Raises ProblemError."""
    with translated("UpdateDeviceStatus"):
        connection.client.update_device_status(
            AccessToken=tokens.access_token.reveal(),
            DeviceKey=device_key,
            DeviceRememberedStatus="remembered" if remembered else "not_remembered",
        )


def list_all(connection: Connection, tokens: TokenSet) -> tuple[KnownDevice, ...]:
    """ListDevices, all pages: the user's devices. Raises ProblemError or `Cancelled`."""
    found: list[KnownDevice] = []
    page: dict[str, Any] = {}
    for _ in range(_MOST_PAGES):
        with translated("ListDevices"):
            answer = connection.client.list_devices(
                AccessToken=tokens.access_token.reveal(), Limit=_PAGE, **page
            )
        found += [_known(device) for device in answer.get("Devices", [])]
        if not answer.get("PaginationToken"):
            break
        page = {"PaginationToken": answer["PaginationToken"]}
    return tuple(found)


def forget(connection: Connection, tokens: TokenSet, device_key: str) -> None:
    """ForgetDevice: the pool no longer knows it. Raises ProblemError or `Cancelled`."""
    with translated("ForgetDevice"):
        connection.client.forget_device(AccessToken=tokens.access_token.reveal(), DeviceKey=device_key)


def _known(device: DeviceTypeTypeDef) -> KnownDevice:
    attributes = {each["Name"]: each.get("Value", "") for each in device.get("DeviceAttributes", [])}
    return KnownDevice(
        device.get("DeviceKey", ""),
        attributes.get("device_name", ""),
        attributes.get("last_ip_used", ""),
        _seconds(device.get("DeviceCreateDate")),
        _seconds(device.get("DeviceLastAuthenticatedDate")),
        attributes.get("dev:device_remembered_status") == "remembered",
    )


def _seconds(moment: dt.datetime | None) -> float:
    return moment.timestamp() if moment else 0.0


def is_unknown(problem: Problem) -> bool:
    """Whether the pool says that it does not know the device: an administrator removed it, for one."""
    return problem.name == "ResourceNotFoundException" and "device" in problem.raw_message.lower()
