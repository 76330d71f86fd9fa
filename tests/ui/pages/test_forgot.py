"""The forgotten password: two steps on one page, one primary button at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.forgot import ForgotPage, ForgotRequest, ResetRequest
from wildrydes_desktop.ui.widgets.fields import PasswordField


@pytest.fixture
def page(show):
    return show(ForgotPage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def second_step(at, page):
    at.type("forgotUsername", "rider@example.com")
    page.show_delivery("r***@e***.com")
    at.type("forgotCode", "012 345")
    at.type("forgotNewPassword", "Unicorn-5you")
    at.type("forgotNewPasswordRepeat", "Unicorn-5you")


def test_the_first_step_asks_for_a_code(page, at, caught):
    got = caught(page.code_wanted)
    at.type("forgotUsername", "rider@example.com")
    at.press("forgotUsername", Qt.Key.Key_Return)
    assert got == [ForgotRequest("rider@example.com")]
    assert not at.widget("forgotCode").isVisible()


def test_the_second_step_opens_when_a_code_is_on_its_way(page, at):
    at.type("forgotUsername", "rider@example.com")
    page.show_delivery("r***@e***.com")
    assert at.focused() == "forgotCode"
    assert "If that account exists" in at.widget("forgotDestination").text()


def test_whoever_has_a_code_goes_on_without_another(page, at, caught):
    got = caught(page.code_wanted)
    at.click("forgotHaveCode")
    assert at.widget("forgotCode").isVisible()
    assert got == []


def test_the_new_password_is_submitted_with_the_code(page, at, caught):
    got = caught(page.submitted)
    second_step(at, page)
    at.click("forgotSubmit")
    assert got == [ResetRequest("rider@example.com", Secret("012345"), Secret("Unicorn-5you"))]
    assert "Unicorn-5you" not in repr(got)
    assert "012345" not in repr(got)


def test_enter_in_the_username_means_the_step_that_is_open(page, at, caught):
    wanted, submitted = caught(page.code_wanted), caught(page.submitted)
    second_step(at, page)
    at.press("forgotUsername", Qt.Key.Key_Return)
    assert wanted == []
    assert len(submitted) == 1


def test_a_different_repeat_is_refused(page, at, caught):
    got = caught(page.submitted)
    second_step(at, page)
    at.type("forgotNewPasswordRepeat", "Unicorn-6you")
    at.click("forgotSubmit")
    assert got == []
    assert at.focused() == "forgotNewPasswordRepeat"


def test_one_primary_button_at_a_time(page, at):
    def primary():
        names = ("forgotSend", "forgotSubmit")
        return [n for n in names if at.button(n).isVisible() and at.button(n).property("look") == "primary"]

    assert primary() == ["forgotSend"]
    page.show_delivery("")
    assert primary() == ["forgotSubmit"]
    page.start_over()
    assert primary() == ["forgotSend"]


def test_starting_over_forgets_what_is_secret(page, at):
    second_step(at, page)
    page.start_over()
    assert at.line("forgotCode").text() == at.line("forgotNewPassword").text() == ""
    assert at.line("forgotUsername").text() == "rider@example.com"


def test_a_code_from_the_mailbox_opens_the_second_step(page, at):
    page.set_code(Secret("004711"))
    assert at.line("forgotCode").text() == "004711"
    assert at.focused() == "forgotNewPassword"


def test_back_leads_to_the_sign_in(page, at, caught):
    got = caught(page.back_wanted)
    at.click("forgotBack")
    assert len(got) == 1


def test_a_password_that_has_to_be_scrolled_to_can_be_shown_like_the_other(qtbot, show):
    page = ForgotPage()
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    show(area)
    page.show_delivery("r***@e***.com")
    first, second = page.findChildren(PasswordField)
    qtbot.waitUntil(lambda: second.isVisible() and second.mapTo(page, second.rect().topLeft()).y() > 0)
    area.resize(620, first.mapTo(page, first.rect().bottomLeft()).y() + 10)
    area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: first.show_action is not None)
    assert second.visibleRegion().isEmpty()
    assert second.show_action in second.actions()
