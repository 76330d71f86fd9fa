"""What a tour reports, when it counts as well taken, and who travels."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.workshop.tour import TourReport, Traveller

PLAN = ("open", "register", "read_mail", "verify", "sign_in", "inspect")


@pytest.fixture
def report() -> TourReport:
    """A tour on which all went well."""
    return TourReport(
        PLAN,
        steps=[(step, True, 0.25) for step in PLAN],
        claims={
            "id": {"sub": "5f2c", "email_verified": True},
            "access": {"scope": "a b", "exp": 1_700_000_000},
        },
        checks=[("id", "signature", "pass"), ("id", "at_hash", "unknown"), ("access", "signature", "pass")],
    )


def test_the_shape_that_scripts_rely_on(report: TourReport) -> None:
    report.steps[0] = ("open", True, 1.23456)
    said = json.loads(report.to_json())
    assert list(said) == ["ok", "steps", "claims", "checks"]
    assert said["ok"] is True
    assert said["steps"][0] == {"name": "open", "ok": True, "seconds": 1.235}
    assert [step["name"] for step in said["steps"]] == list(PLAN)
    assert said["claims"] == report.claims
    assert said["checks"] == [
        {"token": "id", "name": "signature", "verdict": "pass"},
        {"token": "id", "name": "at_hash", "verdict": "unknown"},
        {"token": "access", "name": "signature", "verdict": "pass"},
    ]


def test_a_tour_that_has_not_begun_is_a_report_too() -> None:
    assert json.loads(TourReport(PLAN).to_json()) == {"ok": False, "steps": [], "claims": {}, "checks": []}


def test_it_is_one_object_and_nothing_else(report: TourReport) -> None:
    text = report.to_json()
    _, end = json.JSONDecoder().raw_decode(text)
    assert end == len(text)


def test_a_value_that_json_has_no_word_for_is_text(report: TourReport) -> None:
    report.claims["id"] = {"odd": b"bytes"}
    assert json.loads(report.to_json())["claims"]["id"] == {"odd": "b'bytes'"}


def test_all_went_well(report: TourReport) -> None:
    assert report.ok


def failing_step(report: TourReport) -> None:
    report.steps[-1] = ("inspect", False, 20.0)


def missing_step(report: TourReport) -> None:
    report.steps.pop()


def other_order(report: TourReport) -> None:
    report.steps.reverse()


def a_step_tried_twice(report: TourReport) -> None:
    report.steps.insert(1, report.steps[0])


def failing_check(report: TourReport) -> None:
    report.checks.append(("access", "expiry", "fail"))


def no_checks(report: TourReport) -> None:
    report.checks.clear()


def one_token_unchecked(report: TourReport) -> None:
    report.checks = [check for check in report.checks if check[0] == "id"]


@pytest.mark.parametrize(
    "spoil",
    [
        failing_step,
        missing_step,
        other_order,
        a_step_tried_twice,
        failing_check,
        no_checks,
        one_token_unchecked,
    ],
)
def test_anything_less_is_not_well(spoil: Any, report: TourReport) -> None:
    spoil(report)
    assert not report.ok
    assert json.loads(report.to_json())["ok"] is False


def test_a_tour_that_plans_to_look_into_no_token_needs_no_checks() -> None:
    assert TourReport(("here",), [("here", True, 0.1)]).ok
    assert not TourReport(("here",), [("here", True, 0.1)], checks=[("id", "expiry", "fail")]).ok
    assert not TourReport((), []).ok


# The traveller


def test_no_two_are_the_same() -> None:
    travellers = [Traveller.new() for _ in range(50)]
    assert len({traveller.email for traveller in travellers}) == 50
    passwords = [each.reveal() for one in travellers for each in (one.password, one.new_password)]
    assert len(set(passwords)) == 100


def test_nobody_s_address_and_a_password_that_a_new_pool_takes() -> None:
    for _ in range(50):
        traveller = Traveller.new()
        assert traveller.email.endswith("@example.com")
        assert traveller.other_email.endswith(f"-{traveller.email}")
        for password in (traveller.password, traveller.new_password):
            assert PasswordPolicy().unmet(password.reveal()) == ()


def test_the_password_does_not_show() -> None:
    traveller = Traveller.new()
    for password in (traveller.password, traveller.new_password):
        assert password.reveal() not in repr(traveller)
