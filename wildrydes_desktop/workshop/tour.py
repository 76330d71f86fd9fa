"""The tour: the whole flow hands-free. What its steps are, who travels, and what is reported at the end.

The hands that press the buttons are in `app.tour_driver`; here is nothing of windows.
"""

from __future__ import annotations

import json
import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wildrydes_desktop.foundation.secrets import Secret


class TourStep(StrEnum):
    """The steps in their order."""

    OPEN = "open"
    REGISTER = "register"
    READ_MAIL = "read_mail"
    VERIFY = "verify"
    SIGN_IN = "sign_in"
    INSPECT = "inspect"


@dataclass(frozen=True, slots=True)
class Traveller:
    """A rider made up for one tour: nobody's address, a password that the default policy allows."""

    email: str
    password: Secret

    @classmethod
    def new(cls) -> Traveller:
        """A different one each time, so that a tour can be taken again on the same pool."""
        alphabet = string.ascii_letters + string.digits
        password = "Rx-7" + "".join(secrets.choice(alphabet) for _ in range(12))
        return cls(f"rider-{secrets.token_hex(3)}@example.com", Secret(password))


@dataclass(slots=True)
class TourReport:
    """What happened. `claims` is by token ("id", "access"); `checks` holds (token, check, verdict)."""

    steps: list[tuple[TourStep, bool, float]] = field(default_factory=list)
    claims: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    checks: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Every step was taken and went well, and both tokens were checked without a fault."""
        taken = [step for step, ok, _ in self.steps if ok]
        checked = {token for token, _, _ in self.checks}
        faults = [name for _, name, verdict in self.checks if verdict == "fail"]
        return taken == list(TourStep) and checked == {"id", "access"} and not faults

    def to_json(self) -> str:
        """The report as one JSON object (see docs/guide/tour.md); times in seconds."""
        return json.dumps(
            {
                "ok": self.ok,
                "steps": [
                    {"name": step.value, "ok": ok, "seconds": round(seconds, 3)}
                    for step, ok, seconds in self.steps
                ],
                "claims": self.claims,
                "checks": [
                    {"token": token, "name": name, "verdict": verdict} for token, name, verdict in self.checks
                ],
            },
            indent=1,
            default=str,
        )
