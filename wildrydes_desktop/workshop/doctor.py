"""The check-up of a configuration: do its parts belong together, and would a sign-in be let begin?

Works without AWS credentials and changes nothing: see `cognito.probing` for the questions, and `findings` for
what their answers mean.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito import faults, probing
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.workshop import findings
from wildrydes_desktop.workshop.check_up import ASKED_FLOWS, CheckUp, Seen

_NOT_NOW: Final = frozenset({faults.CONNECT_TIMEOUT.case, faults.READ_TIMEOUT.case, "throttled"})


def examine(connection: Connection) -> CheckUp:
    """Look at the pool of `connection`. Blocks, for seconds where nobody answers. Raises `Cancelled`."""
    seen = Seen(connection.pool, probing.keys(connection))
    if seen.reached:
        seen.bare = probing.begin(connection, AuthFlow.USER_SRP_AUTH, with_secret=False)
        if seen.bare.case not in {"client_not_found", *_NOT_NOW}:
            seen.described = probing.described(connection)
            for flow in ASKED_FLOWS:
                seen.flows[flow] = probing.begin(connection, flow, with_secret=True)
                if seen.flows[flow].case in _NOT_NOW:
                    break  # another question would take as long and come to the same
    seen.drift = connection.drift
    return CheckUp(findings.of(seen), tuple((flow, seen.allowed(flow)) for flow in AuthFlow), seen.drift)
