"""Everything that the app sends has a call in the reliability campaign."""

from __future__ import annotations

import ast
import sys

import pytest

pytest.importorskip("PySide6.QtWidgets")
if sys.platform != "linux":
    pytest.skip("the campaign is for Linux", allow_module_level=True)

from reliability import campaign, sites
from reliability.calls import Call
from reliability.faults import BY_NAME

NETWORKS = frozenset({"ftplib", "http", "imaplib", "requests", "smtplib", "socket", "urllib3", "xmlrpc"})
"""Libraries that reach other machines, beside botocore, whose calls `sites` finds."""

WITH_SOCKETS = {
    "cognito/faults.py",  # what their errors mean
    "cognito/flight.py",
    "cognito/sockets.py",
    "cognito/transport.py",
    "workshop/aws_transport.py",
    "workshop/inbox.py",
}


def test_every_place_that_sends_something_has_a_call() -> None:
    assert sites.found() == set(sites.ROWS)


def test_every_call_named_there_is_measured() -> None:
    assert set(sites.ROWS.values()) <= {call.name for call in campaign.CALLS}


def test_nothing_is_sent_in_ways_that_are_not_looked_for() -> None:
    using = set()
    for path in sites.APP.rglob("*.py"):
        module = path.relative_to(sites.APP).as_posix()
        if not module.startswith("local_pool/"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            using |= {module for name in imported(tree) if name in NETWORKS or "QtNetwork" in name}
    assert using == WITH_SOCKETS


def imported(tree: ast.AST) -> set[str]:
    """The names of what is imported, by their first part and as a whole."""
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names | {name.partition(".")[0] for name in names} | named_request(names)


def named_request(names: set[str]) -> set[str]:
    """urllib.request opens addresses; urllib.parse takes them apart."""
    return {"requests"} if "urllib.request.urlopen" in names or "urllib.request" in names else set()


@pytest.mark.parametrize("call", campaign.CALLS, ids=lambda call: call.name)
def test_every_call_meets_every_fault_that_can_befall_it(call: Call) -> None:
    units = [unit for unit in campaign.quick_units() + campaign.waiting_units() if unit.call is call]
    measured = [name for unit in units for name in unit.faults]
    assert len(measured) == len(set(measured))
    assert {name for name in measured if "/" not in name} == set(BY_NAME) - call.without
    assert call.without <= set(BY_NAME)
    waits = {name for name in BY_NAME if BY_NAME[name].waits} - call.without
    cancelled = {name.partition("/")[0] for name in measured if "/" in name}
    assert cancelled == (set() if call.unseen else waits)
