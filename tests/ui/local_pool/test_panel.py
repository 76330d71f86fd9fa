"""The panel of the local pool's settings: what it shows, what it asks for, what it refuses by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import settings_json
from wildrydes_desktop.local_pool.settings import STANDARD_ATTRIBUTES, PoolSettings
from wildrydes_desktop.ui.local_pool.panel import LocalPoolPanel
from wildrydes_desktop.ui.local_pool.people import NewUser

W = TypeVar("W", bound=QWidget)


def told(**changes: object) -> dict[str, Any]:
    """Settings as the local pool tells them: its defaults but for `changes`."""
    settings: dict[str, Any] = json.loads(settings_json.to_json(PoolSettings()))
    settings["has_client_secret"] = settings.pop("client_secret") is not None
    return settings | changes


EVERYTHING = told(
    username_kind="alias",
    flows=["CUSTOM_AUTH", "USER_AUTH"],
    prevent_user_existence_errors=False,
    id_token_life=301,
    access_token_life=600,
    refresh_token_life=7200,
    session_life=900,
    rotation=True,
    rotation_grace=59,
    password_policy={
        "minimum_length": 12,
        "uppercase": False,
        "lowercase": True,
        "numbers": False,
        "symbols": True,
    },
    temporary_password_days=3,
    required_attributes=["email", "name", "updated_at", "zoneinfo"],
    mfa="OPTIONAL",
    mfa_kinds=["EMAIL_OTP", "SMS_MFA"],
    first_factors=["PASSWORD", "SMS_OTP"],
    custom_rounds=[{"question": "One?", "answer": "1"}, {"question": "Two?", "answer": "2"}],
    custom_tries=5,
    device_tracking="OPT_IN",
    device_replaces_mfa=False,
    custom_attributes=[
        {"name": "team", "kind": "Number", "mutable": False, "least": -3, "most": 9},
        {"name": "motto", "kind": "String", "mutable": True, "least": None, "most": None},
    ],
    verify_before_update=["email"],
    has_client_secret=True,
)


class Desk:
    """Somebody at the panel."""

    def __init__(self, panel: LocalPoolPanel) -> None:
        self.panel = panel
        self.applied: list[dict[str, Any]] = []
        self.resets = 0
        self.created: list[NewUser] = []
        panel.apply_wanted.connect(self.applied.append)
        panel.reset_wanted.connect(self._count_reset)

    def _count_reset(self) -> None:
        self.resets += 1

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        found = self.panel.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def tick(self, name: str) -> None:
        self.find(name, QAbstractButton).setFocus()
        QTest.keyClick(self.find(name), Qt.Key.Key_Space)

    def type(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        field.insert(text)

    def choose(self, name: str, data: object) -> None:
        box = self.find(name, QComboBox)
        box.setCurrentIndex(box.findData(data))
        assert box.currentData() == data

    def says(self, name: str) -> str:
        """What stands at a setting as wrong."""
        label = self.panel.findChild(QLabel, f"{name}Problem")
        return label.text() if isinstance(label, QLabel) and label.isVisible() else ""

    def apply(self) -> dict[str, Any]:
        before = len(self.applied)
        self.click("localPoolApply")
        assert len(self.applied) == before + 1
        return self.applied[-1]

    @property
    def note(self) -> str:
        return self.find("localPoolNote", QLabel).text()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    panel = LocalPoolPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_built)
    panel.show_settings(told())
    panel.set_busy(False)
    desk = Desk(panel)
    assert panel.new_user is not None
    panel.new_user.create_wanted.connect(desk.created.append)
    return desk


def test_what_is_shown_is_what_the_pool_has(desk: Desk) -> None:
    for settings in (EVERYTHING, told()):
        desk.panel.show_settings(settings)
        assert desk.apply() == {}
        before = settings
    assert before == told()


def test_every_setting_of_the_pool_is_shown(desk: Desk) -> None:
    desk.panel.take_back()
    assert desk.apply().keys() == told().keys()


def test_only_what_was_changed_is_asked_for(desk: Desk) -> None:
    desk.choose("localPoolMfa", "ON")
    desk.tick("localPoolMfaKind_EMAIL_OTP")
    desk.type("localPoolSessionLife", "5")
    desk.type("localPoolPasswordLength", "10")
    desk.tick("localPoolRequired_name")
    assert "5" in desk.note
    policy = told()["password_policy"] | {"minimum_length": 10}
    assert desk.apply() == {
        "mfa": "ON",
        "mfa_kinds": ["EMAIL_OTP", "SOFTWARE_TOKEN_MFA"],
        "session_life": 300,
        "password_policy": policy,
        "required_attributes": ["email", "name"],
    }


def test_what_is_changed_back_is_no_change(desk: Desk) -> None:
    at_rest = desk.note
    desk.tick("localPoolRotation")
    assert desk.note != at_rest
    desk.tick("localPoolRotation")
    assert desk.note == at_rest
    assert desk.apply() == {}


def test_what_the_panel_does_not_show_is_kept(desk: Desk) -> None:
    """A required attribute that nobody would tick, set by a command."""
    desk.panel.show_settings(EVERYTHING)
    desk.tick("localPoolRequired_address")
    assert desk.apply() == {"required_attributes": ["address", "email", "name", "updated_at", "zoneinfo"]}
    shown = {
        box.objectName().removeprefix("localPoolRequired_")
        for box in desk.panel.findChildren(QAbstractButton)
        if box.objectName().startswith("localPoolRequired_")
    }
    assert shown == STANDARD_ATTRIBUTES - {"updated_at"}


def test_news_of_the_pool_do_not_overwrite_what_was_changed(desk: Desk) -> None:
    desk.choose("localPoolMfa", "ON")
    desk.type("localPoolIdTokenLife", "nonsense")
    desk.panel.show_settings(told(device_tracking="ALWAYS", mfa="OPTIONAL", id_token_life=600))
    assert desk.find("localPoolDeviceTracking", QComboBox).currentData() == "ALWAYS"
    assert desk.find("localPoolMfa", QComboBox).currentData() == "ON"
    assert desk.find("localPoolIdTokenLife", QLineEdit).text() == "nonsense"
    desk.panel.take_back()
    desk.panel.show_settings(told())
    assert desk.find("localPoolMfa", QComboBox).currentData() == "OFF"
    assert desk.find("localPoolIdTokenLife", QLineEdit).text() == "1"


@pytest.mark.parametrize(
    ("seconds", "number", "unit"),
    [(0, "0", 1), (59, "59", 1), (60, "1", 60), (90, "90", 1), (7200, "2", 3600), (172_800, "2", 86_400)],
)
def test_lives_are_said_in_the_greatest_unit_that_fits(
    desk: Desk, seconds: int, number: str, unit: int
) -> None:
    desk.panel.show_settings(told(rotation_grace=seconds))
    assert desk.find("localPoolRotationGrace", QLineEdit).text() == number
    assert desk.find("localPoolRotationGraceUnit", QComboBox).currentData() == unit
    desk.choose("localPoolRotationGraceUnit", 60 if unit == 1 else 1)
    assert desk.apply() == ({"rotation_grace": int(number) * (60 if unit == 1 else 1)} if seconds else {})


def test_large_numbers_are_written_in_groups(desk: Desk) -> None:
    told_of_it = desk.find("localPoolRefreshTokenLife", QLineEdit).accessibleDescription()
    assert "1 hour to 3,650 days." in told_of_it


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("localPoolIdTokenLife", ""),
        ("localPoolIdTokenLife", "an hour"),
        ("localPoolIdTokenLife", "-1"),
        ("localPoolIdTokenLife", "1.5"),
        ("localPoolIdTokenLife", "\N{ARABIC-INDIC DIGIT ONE}"),
        ("localPoolCustomTries", "0"),
        ("localPoolCustomTries", "11"),
        ("localPoolTemporaryPasswordDays", "366"),
        ("localPoolPasswordLength", "5"),
        ("localPoolPasswordLength", "100"),
        ("localPoolPasswordLength", ""),
    ],
)
def test_what_is_no_value_is_said_before_anything_is_sent(desk: Desk, name: str, text: str) -> None:
    desk.type(name, text)
    desk.click("localPoolApply")
    assert desk.applied == []
    assert desk.says(name)
    assert desk.find(name).hasFocus()
    assert desk.find(name).property("invalid") is True
    assert desk.find(name).accessibleDescription() == desk.says(name)
    desk.type(name, "7")
    assert desk.says(name) == ""
    assert desk.find(name).property("invalid") is False
    desk.apply()


def test_questions(desk: Desk) -> None:
    desk.click("localPoolRoundAdd")
    assert desk.find("localPoolRound2Question").hasFocus()
    desk.click("localPoolApply")
    assert desk.applied == []
    assert desk.says("localPoolRound")
    desk.type("localPoolRound2Question", "How many horns?")
    desk.type("localPoolRound2Answer", "1")
    assert desk.says("localPoolRound") == ""
    rounds = [*told()["custom_rounds"], {"question": "How many horns?", "answer": "1"}]
    assert desk.apply() == {"custom_rounds": rounds}
    desk.click("localPoolRound1Remove")
    assert desk.apply() == {"custom_rounds": rounds[1:]}
    desk.click("localPoolRound2Remove")
    desk.click("localPoolApply")
    assert len(desk.applied) == 2
    assert desk.says("localPoolRound")


def test_custom_attributes(desk: Desk) -> None:
    desk.click("localPoolAttributeAdd")
    for wrong in ("", "two words"):
        desk.type("localPoolAttribute1Name", wrong)
        desk.click("localPoolApply")
        assert desk.says("localPoolAttribute")
    desk.type("localPoolAttribute1Name", "team")
    desk.choose("localPoolAttribute1Kind", "Number")
    desk.type("localPoolAttribute1Least", "few")
    desk.click("localPoolApply")
    assert desk.says("localPoolAttribute")
    desk.type("localPoolAttribute1Least", "-1")
    desk.type("localPoolAttribute1Most", "9")
    desk.tick("localPoolAttribute1Mutable")
    team = {"name": "team", "kind": "Number", "mutable": False, "least": -1, "most": 9}
    assert desk.apply() == {"custom_attributes": [team]}
    desk.click("localPoolAttributeAdd")
    desk.type("localPoolAttribute2Name", "team")
    desk.click("localPoolApply")
    assert desk.says("localPoolAttribute")
    desk.click("localPoolAttribute1Remove")
    plain = {"name": "team", "kind": "String", "mutable": True, "least": None, "most": None}
    assert desk.apply() == {"custom_attributes": [plain]}
    desk.click("localPoolAttribute2Remove")
    assert desk.apply() == {}


def test_a_refusal_of_the_pool_stands_at_its_setting(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("localPoolUsernameKind", "alias")
    bar = desk.find("localPoolScroll", QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.panel.show_refusal("username_kind", "There is somebody already.")
    assert desk.says("localPoolUsernameKind") == "There is somebody already."
    qtbot.waitUntil(lambda: bar.value() < 200)
    assert desk.find("localPoolUsernameKind", QComboBox).currentData() == "alias"
    desk.panel.show_refusal("magic", "Nobody shows this.")
    desk.panel.show_refusal("session_life", "session_life must lie between 180 and 900")
    assert "15 minutes" in desk.says("localPoolSessionLife")


def test_the_defaults_are_asked_for(desk: Desk) -> None:
    desk.click("localPoolReset")
    assert desk.resets == 1


def test_nothing_is_sent_while_an_answer_is_awaited(desk: Desk) -> None:
    desk.panel.set_busy(True)
    for name in ("localPoolApply", "localPoolReset", "localPoolCreateUser"):
        assert not desk.find(name).isEnabled()
    desk.type("localPoolNewUsername", "ada@example.com")
    desk.type("localPoolNewPassword", "Unicorns-fly-9")
    QTest.keyClick(desk.find("localPoolNewPassword"), Qt.Key.Key_Return)
    assert desk.created == []
    desk.panel.set_busy(False)
    QTest.keyClick(desk.find("localPoolNewPassword"), Qt.Key.Key_Return)
    assert desk.created == [NewUser("ada@example.com", "", Secret("Unicorns-fly-9"), email_verified=True)]


def test_somebody_new_in_an_alias_pool_needs_an_address(desk: Desk) -> None:
    assert not desk.find("localPoolNewEmail").isVisible()
    desk.panel.show_settings(told(username_kind="alias"))
    desk.type("localPoolNewUsername", "ada")
    desk.type("localPoolNewPassword", "Unicorns-fly-9")
    desk.click("localPoolCreateUser")
    assert desk.says("localPoolNewEmail")
    desk.type("localPoolNewEmail", "ada@example.com")
    desk.tick("localPoolNewVerified")
    desk.click("localPoolCreateUser")
    assert desk.created == [NewUser("ada", "ada@example.com", Secret("Unicorns-fly-9"), email_verified=False)]
    assert "Unicorns" not in repr(desk.created)


def test_nobody_is_there_to_do_anything_to(desk: Desk) -> None:
    desk.panel.show_people([])
    for name in ("localPoolDisable", "localPoolEnable", "localPoolRequireReset", "localPoolDelete"):
        assert not desk.find(name).isEnabled()
    assert desk.find("localPoolUserState", QLabel).text()


def test_a_status_nobody_knows_is_said_as_it_is(desk: Desk) -> None:
    person = {"username": "1", "shown": "ada", "status": "ARCHIVED", "enabled": True}
    desk.panel.show_people([person])
    assert "ARCHIVED" in desk.find("localPoolUserState", QLabel).text()


def test_the_wheel_scrolls_and_changes_nothing(desk: Desk) -> None:
    box = desk.find("localPoolMfa", QComboBox)
    box.setFocus()
    place = QPointF(box.rect().center())
    wheel = QWheelEvent(
        place,
        box.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentData() == "OFF"


def test_the_box_above_leads_to_each_card_and_follows(desk: Desk, qtbot: QtBot) -> None:
    box = desk.find("localPoolGoTo", QComboBox)
    bar = desk.find("localPoolScroll", QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    box.setFocus()
    places = []
    for at in range(1, box.count()):
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == at
        places.append(bar.value())
    assert places == sorted(places)
    assert places[-1] == bar.maximum()
    bar.setValue(0)
    assert box.currentIndex() == 0


def test_nothing_has_to_be_scrolled_sideways_in_a_narrow_dock(desk: Desk) -> None:
    desk.panel.show_settings(EVERYTHING)
    desk.panel.resize(330, 600)
    assert desk.find("localPoolScroll", QScrollArea).horizontalScrollBar().maximum() == 0


def test_everything_to_act_on_has_names(desk: Desk) -> None:
    desk.panel.show_settings(EVERYTHING)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in desk.panel.findChildren(kind)
        if not widget.objectName() or not widget.accessibleName()
    ]
    assert nameless == []
    names = [
        w.objectName() for k in (QAbstractButton, QLineEdit, QComboBox) for w in desk.panel.findChildren(k)
    ]
    assert len(names) == len(set(names))
