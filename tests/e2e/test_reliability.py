"""A few of the measurements behind docs/reliability.md, so that they stay in order from run to run."""

from __future__ import annotations

import sys

import pytest

from reliability import campaign, disks
from reliability.campaign import Unit
from reliability.cells import Cell
from reliability.kills import kill
from reliability.promises import LONGEST_CANCEL, is_late

CALLS = {call.name: call for call in campaign.CALLS}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the campaign is for Linux")


@pytest.mark.parametrize(
    ("call", "faults"),
    [
        ("SignUp", ("offline", "expired", "lost", "html", "redirect", "throttled-once", "hang/cancel")),
        ("RespondToAuthChallenge", ("dns", "reset-early", "reset", "500", "silent/cancel")),
        ("JWKS", ("wrong-types",)),
        ("POST ride", ("self-signed", "30-mb", "drip/cancel")),
        ("AdminDeleteUser", ("refused", "lost", "hang/cancel")),
        ("CreateStack", ("wrong-host", "cut-json", "lost", "throttled-once", "silent/cancel")),
        ("JWKS, check-up", ("500", "reset")),
    ],
)
def test_a_call_under_faults(call: str, faults: tuple[str, ...]) -> None:
    for cell in campaign.measure([Unit(CALLS[call], faults)], 1):
        assert cell.trouble == ""
        assert cell.bugs == cell.elsewhere == 0
        if cell.fault == "throttled-once":
            assert cell.ended == "worked"
            continue
        assert cell.ended == ("cancelled" if "/" in cell.fault else "told"), cell
        assert cell.cancel <= 10 * LONGEST_CANCEL  # a machine that is shared may take its time
        assert cell.again == ("led on" if cell.fault == "lost" else "worked"), cell


@pytest.mark.parametrize("fault", ["reset-early", "cut-json"])
def test_mails_come_by_themselves_once_they_can(fault: str) -> None:
    [cell] = campaign.measure([Unit(CALLS["GET mails"], (fault,))], 1)
    assert (cell.trouble, cell.ended, cell.again) == ("", "worked", "worked"), cell


@pytest.mark.parametrize(
    "scenario",
    [
        "disk full while it runs",
        "data folder vanishes while it runs",
        "settings: half of the JSON",
        "database: of a newer version",
        "second window on one folder",
    ],
)
def test_a_data_folder_that_goes_wrong(scenario: str) -> None:
    if scenario in campaign.ON_A_DISK and disks.why_not():
        pytest.skip(disks.why_not())
    [finding] = campaign.look_into_data_folders([scenario])
    assert finding.trouble == ""
    assert finding.told
    assert finding.checks
    assert all(finding.checks.values()), finding.checks
    assert finding.bugs == 0


def test_kills_lose_nothing() -> None:
    kills = kill(6, seed=1)
    assert kills.killed == 6
    assert kills.lost == []
    assert kills.unclean == []


@pytest.mark.parametrize(("gap", "cancel"), [(500.0, 0.001), (1.0, 5.0)], ids=["the window", "Cancel"])
def test_what_was_late_is_measured_again(gap: float, cancel: float) -> None:
    """Beside many others it may have been their doing; by itself it is the app's."""
    late = Cell("SignUp", "silent/cancel", ended="cancelled", cancel=cancel, gap=gap)
    in_time = Cell("SignUp", "dns", ended="told", gap=1.0)
    assert campaign.measure_late_again([late, in_time], is_late) == 1
    assert late.gap < gap or late.cancel < cancel
    assert late.gap <= gap
    assert 0 <= late.cancel <= cancel
    assert in_time == Cell("SignUp", "dns", ended="told", gap=1.0)


@pytest.mark.parametrize(
    ("does", "within", "how"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", 200.0, "ended by SIGSEGV"),
        ("time.sleep(60)", 5.0, "not finished within 5 s"),  # in which even a slow Python has started
        ("sys.exit('no pool')", 200.0, "no pool"),
    ],
)
def test_how_a_process_ended_is_told_as_it_was(
    monkeypatch: pytest.MonkeyPatch, does: str, within: float, how: str
) -> None:
    """A crash that goes by the name of a hang is looked for in the wrong place."""
    monkeypatch.setattr(campaign, "UNIT_ENDS_WITHIN", within)
    begins = "import os, signal, sys, time; print('started', flush=True); "
    assert campaign.run_in_turn([sys.executable, "-c", begins + does]) == (["started"], how)
