"""What a check-up of a configuration looks at, what it has seen, and how it ended. Begun by `doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wildrydes_desktop.cognito import probing
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.probing import KeysFound, Probe
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.foundation.problems import Problem

ASKED_FLOWS: Final = (AuthFlow.USER_SRP_AUTH, AuthFlow.USER_PASSWORD_AUTH, AuthFlow.USER_AUTH)
"""The flows that can be asked for without anything happening."""


class Examined(StrEnum):
    """What is looked at, in the order in which it is listed."""

    IDS = "ids"
    ENDPOINT = "endpoint"
    KEYS = "keys"
    CLIENT = "client"
    CLIENT_OF_POOL = "client_of_pool"
    SECRET = "secret"  # noqa: S105 - the name of a check
    SRP_FLOW = "srp_flow"
    OTHER_FLOWS = "other_flows"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one check ended. `next_step` is empty where there is nothing to do."""

    name: Examined
    verdict: Verdict
    reason: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class CheckUp:
    """The whole of it. `flows` says of each flow whether it is allowed; None: not known."""

    findings: tuple[Finding, ...]
    flows: tuple[tuple[AuthFlow, bool | None], ...]
    drift: float | None

    def verdict(self, name: Examined) -> Verdict:
        return next(each.verdict for each in self.findings if each.name is name)

    def count(self, verdict: Verdict) -> int:
        """How many checks ended so."""
        return sum(each.verdict is verdict for each in self.findings)


ABOUT_SECRET: Final = frozenset({"secret_missing", "secret_wrong"})
"""The refusals that are about the client secret, by their cases."""
_REFUSED_FLOW: Final = frozenset({"flow_not_enabled", "feature_tier"})
_NOT_ASKED: Final = Problem("Nobody was asked", "", "", name="NotAsked")


class Seen:
    """What the questions brought."""

    def __init__(self, pool: PoolConfig, keys: KeysFound) -> None:
        self.pool = pool
        self.keys = keys
        self.bare = Probe(problem=keys.problem or _NOT_ASKED)
        self.described = probing.UNDESCRIBED
        self.flows: dict[AuthFlow, Probe] = {}
        self.drift: float | None = None

    @property
    def reached(self) -> bool:
        """Whether anybody answered at the address: a pool that is not there is an answer."""
        problem = self.keys.problem
        return problem is None or self.keys.not_there or problem.name == "JWKSMalformed"

    @property
    def client_there(self) -> bool | None:
        """Whether the service knows the app client: in this Region, whichever pool it belongs to."""
        if self.bare.case == "client_not_found":
            return False
        known = self.bare.went_on or self.bare.case in ABOUT_SECRET | _REFUSED_FLOW
        return True if known or self.described.there else None

    @property
    def has_secret(self) -> bool | None:
        """Whether the app client has a client secret."""
        if self.described.has_secret is not None:
            return self.described.has_secret
        if self.bare.case in ABOUT_SECRET:
            return True
        return False if self.bare.went_on else None

    def allowed(self, flow: AuthFlow) -> bool | None:
        """Whether the app client allows `flow`."""
        probe = self.flows.get(flow)
        if probe is not None and probe.went_on:
            return True
        if probe is not None and probe.case in _REFUSED_FLOW:
            return False
        flows = self.described.flows
        return bool({f"ALLOW_{flow}", flow.value} & set(flows)) if flows else None
