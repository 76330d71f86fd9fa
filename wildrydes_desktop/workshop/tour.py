"""The tours: who travels, and what is reported at the end.

What happens on a tour, and the hands that press the buttons, are in `app.tours`; here is nothing of windows.
"""

from __future__ import annotations

import json
import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret

INSPECT: Final = "inspect"
"""The step that reads claims and checks of both tokens."""


@dataclass(frozen=True, slots=True)
class Traveller:
    """A rider made up for one tour: nobody's addresses and number, passwords that the default policy allows.

    The phone number is one of those that are kept for stories (Ofcom's numbers for drama).
    """

    email: str
    password: Secret
    new_password: Secret
    username: str
    name: str = "Ada Rider"
    phone: str = "+441632960001"

    @property
    def second_username(self) -> str:
        """The name of a second account of the same rider's."""
        return f"{self.username}-again"

    @property
    def other_email(self) -> str:
        """Another address of the same rider's."""
        return f"other-{self.email}"

    @classmethod
    def new(cls) -> Traveller:
        """A different one each time, so that a tour can be taken again on the same pool."""
        name = f"rider-{secrets.token_hex(3)}"
        return cls(f"{name}@example.com", _password(), _password(), name)


def _password() -> Secret:
    alphabet = string.ascii_letters + string.digits
    return Secret("Rx-7" + "".join(secrets.choice(alphabet) for _ in range(12)))


@dataclass(slots=True)
class TourReport:
    """What happened. `plan` names the steps that were to be taken; `steps` holds (name, ok, seconds).

    `claims` is by token ("id", "access"); `checks` holds (token, check, verdict).
    """

    plan: tuple[str, ...]
    steps: list[tuple[str, bool, float]] = field(default_factory=list)
    claims: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    checks: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Every step was taken and went well, no check failed, both tokens were looked into if planned."""
        taken = [step for step, ok, _ in self.steps if ok]
        checked = {token for token, _, _ in self.checks}
        faults = [name for _, name, verdict in self.checks if verdict == "fail"]
        wanted = {"id", "access"} if INSPECT in self.plan else set()
        return bool(taken) and taken == list(self.plan) and checked == wanted and not faults

    def to_json(self) -> str:
        """The report as one JSON object (see docs/guide/tour.md); times in seconds."""
        return json.dumps(
            {
                "ok": self.ok,
                "steps": [
                    {"name": step, "ok": ok, "seconds": round(seconds, 3)} for step, ok, seconds in self.steps
                ],
                "claims": self.claims,
                "checks": [
                    {"token": token, "name": name, "verdict": verdict} for token, name, verdict in self.checks
                ],
            },
            indent=1,
            default=str,
        )
