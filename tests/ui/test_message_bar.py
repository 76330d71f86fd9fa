"""The one place for messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from accessibility import room
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.message_bar import MessageBar

PROBLEM = Problem(
    "That is not the password",
    "Username and password do not fit together.",
    "Type it again.",
    name="NotAuthorizedException",
    raw_message="Incorrect <b>username</b> or password.",
    request_id="6b1f6a77",
    field="password",
)


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def click(bar, name):
    QTest.mouseClick(bar.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_at_first_there_is_nothing_to_say(bar):
    assert bar.text() == ""
    assert bar.isHidden()
    assert bar.property("errorName") == ""


def test_a_problem_is_said_in_three_parts(bar):
    bar.show_problem(PROBLEM)
    assert bar.text().splitlines() == [PROBLEM.title, PROBLEM.meaning, PROBLEM.next_step]
    assert (bar.property("kind"), bar.property("errorName")) == ("error", "NotAuthorizedException")
    assert bar.isVisible()
    assert PROBLEM.title in bar.accessibleDescription()


def test_details_are_folded_until_they_are_wanted(bar):
    bar.show_problem(PROBLEM)
    details = bar.findChild(QPlainTextEdit, "messageDetails")
    assert not details.isVisible()
    click(bar, "messageDetailsToggle")
    assert details.isVisible()
    for part in (PROBLEM.name, PROBLEM.raw_message, PROBLEM.request_id):
        assert part in details.toPlainText()
    click(bar, "messageDetailsToggle")
    assert not details.isVisible()


def test_details_can_be_copied_without_unfolding(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageCopy")
    assert "6b1f6a77" in QGuiApplication.clipboard().text()


def test_without_details_none_are_offered(bar):
    bar.show_problem(Problem("No", "Because.", ""))
    assert not bar.findChild(QWidget, "messageDetailsToggle").isVisible()
    assert not bar.findChild(QWidget, "messageCopy").isVisible()


def test_nothing_is_read_as_markup(bar):
    bar.show_problem(Problem("<h1>No</h1>", "<img src='http://x'>", ""))
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("kind", ["info", "success", "warning"])
def test_a_message_has_its_kind_and_no_error(bar, kind):
    bar.show_problem(PROBLEM)
    bar.show_message(kind, "You are in.\nThe tokens are on the right.")
    assert bar.text() == "You are in.\nThe tokens are on the right."
    assert (bar.property("kind"), bar.property("errorName")) == (kind, "")


def test_clearing_leaves_nothing(bar):
    bar.show_problem(PROBLEM)
    bar.clear()
    assert bar.text() == ""
    assert bar.isHidden()
    assert (bar.property("kind"), bar.property("errorName")) == ("", "")
    assert bar.findChild(QPlainTextEdit, "messageDetails").toPlainText() == ""


def test_it_can_be_dismissed(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageDismiss")
    assert bar.text() == ""


def test_the_next_problem_starts_folded(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageDetailsToggle")
    bar.show_problem(PROBLEM)
    assert not bar.findChild(QPlainTextEdit, "messageDetails").isVisible()


# In a window that is low for its text


@pytest.fixture(params=["ltr", "rtl"])
def low(request, qtbot, qapp):
    """A message that has less height than it takes, in text twice as large as usual."""
    theme.apply(qapp, "light", 2.0)
    bar = MessageBar()
    qtbot.addWidget(bar)
    if request.param == "rtl":
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.setFixedSize(500, 150)
    with qtbot.waitActive(bar):
        bar.show_problem(PROBLEM)
    qtbot.waitUntil(lambda: scrolling(bar).maximum() > 0)
    return bar


def scrolling(bar):
    area = bar.findChild(QScrollArea, "messageText")
    return area.verticalScrollBar()


def in_sight(widget):
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def title(bar):
    return next(label for label in bar.findChildren(QLabel) if label.text() == PROBLEM.title)


@pytest.mark.parametrize("compact", [False, True])
def test_in_a_low_window_its_words_stay_as_high_as_they_are_and_scroll(low, qtbot, compact):
    low.set_compact(compact)
    qtbot.waitUntil(lambda: room.cut_off(low) == [])
    assert in_sight(title(low))
    toggle = low.findChild(QWidget, "messageDetailsToggle")
    assert not in_sight(toggle)
    scrolling(low).setValue(scrolling(low).maximum())
    assert in_sight(toggle)


def test_in_a_low_window_what_the_keyboard_comes_to_is_brought_into_sight(low, qtbot):
    assert low.findChild(QScrollArea, "messageText").focusPolicy() == Qt.FocusPolicy.StrongFocus
    copy = low.findChild(QWidget, "messageCopy")
    low.findChild(QWidget, "messageDismiss").setFocus()
    QTest.keyClick(low, Qt.Key.Key_Backtab)
    assert copy.hasFocus()
    qtbot.waitUntil(lambda: in_sight(copy))


def test_in_a_low_window_a_link_stays_below_the_mouse_that_presses_it(low, qtbot):
    toggle = low.findChild(QWidget, "messageDetailsToggle")
    area = low.findChild(QScrollArea, "messageText")
    low.setFixedHeight(120)
    qtbot.waitUntil(lambda: area.viewport().height() < 120 < area.widget().height())
    scrolling(low).setValue(toggle.y() + toggle.height() // 2 - area.viewport().height())
    before = scrolling(low).value()
    assert 0 < before < scrolling(low).maximum()
    QTest.mousePress(toggle, Qt.MouseButton.LeftButton, pos=QPoint(20, 4))
    assert scrolling(low).value() == before
    QTest.mouseRelease(toggle, Qt.MouseButton.LeftButton, pos=QPoint(20, 4))
    assert low.findChild(QPlainTextEdit, "messageDetails").isVisible()


def test_in_a_low_window_details_that_are_unfolded_are_brought_into_sight(low, qtbot):
    details = low.findChild(QPlainTextEdit, "messageDetails")
    low.setFixedHeight(details.height() + 40)
    click(low, "messageDetailsToggle")
    qtbot.waitUntil(lambda: in_sight(details))
    qtbot.waitUntil(lambda: room.cut_off(low) == [])


def test_the_next_message_is_read_from_its_title(low, qtbot):
    scrolling(low).setValue(scrolling(low).maximum())
    low.show_problem(PROBLEM)
    qtbot.waitUntil(lambda: in_sight(title(low)))


def test_where_there_is_room_again_nothing_scrolls(low, qtbot):
    """Whatever the width. Beside a scroll bar the words may take one line more than without it."""
    for width in range(400, 520, 5):
        low.setFixedSize(width, 160)
        qtbot.waitUntil(lambda: scrolling(low).maximum() > 0)
        low.setFixedHeight(low.heightForWidth(width))
        qtbot.waitUntil(lambda: scrolling(low).maximum() == 0)
    assert low.findChild(QScrollArea, "messageText").focusPolicy() == Qt.FocusPolicy.NoFocus
    assert all(in_sight(low.findChild(QWidget, name)) for name in ("messageDetailsToggle", "messageCopy"))


@pytest.mark.parametrize("changed_before", [False, True])
def test_after_a_message_that_was_dismissed_the_next_one_scrolls_too(low, qtbot, changed_before):
    """A layout that is changed while it is hidden says so once, and then no more."""
    low.show_message("info", "You are in.")
    qtbot.waitUntil(lambda: scrolling(low).maximum() == 0)
    low.clear()
    if changed_before:
        low.set_compact(True)
    QApplication.sendPostedEvents()
    low.show_problem(PROBLEM)
    qtbot.waitUntil(lambda: scrolling(low).maximum() > 0 and scrolling(low).isVisible())


def test_links_stand_one_below_the_other_where_there_is_no_room_beside(low, qtbot):
    toggle, copy = (low.findChild(QWidget, name) for name in ("messageDetailsToggle", "messageCopy"))
    assert toggle.y() == copy.y()
    low.setFixedWidth(290)
    qtbot.waitUntil(lambda: copy.y() >= toggle.y() + toggle.height())
    qtbot.waitUntil(lambda: room.cut_off(low) == [])
    area = low.findChild(QScrollArea, "messageText")
    assert area.widget().width() <= area.viewport().width()
    low.setFixedWidth(500)
    qtbot.waitUntil(lambda: toggle.y() == copy.y())


def test_above_a_page_it_is_as_high_as_what_it_says(qtbot, qapp):
    theme.apply(qapp, "light")
    window, bar = QWidget(), MessageBar()
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(400, 900)
    window.show()

    def whole():
        return bar.height() == bar.heightForWidth(bar.width()) and scrolling(bar).maximum() == 0

    bar.show_problem(PROBLEM)
    qtbot.waitUntil(whole)
    folded = bar.height()
    click(bar, "messageDetailsToggle")
    qtbot.waitUntil(lambda: bar.height() > folded and whole())
    click(bar, "messageDetailsToggle")
    qtbot.waitUntil(lambda: bar.height() == folded and whole())
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: bar.height() > 1.5 * folded and whole())
    theme.apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: bar.height() == folded and whole())
    bar.show_message("info", "You are in.")
    qtbot.waitUntil(lambda: bar.height() < folded and whole())
    bar.clear()
    QApplication.sendPostedEvents()
    theme.apply(qapp, "light", 2.0)
    QApplication.sendPostedEvents()
    bar.show_problem(PROBLEM)
    qtbot.waitUntil(lambda: bar.height() > 1.5 * folded and whole())
    bar.clear()
    QApplication.sendPostedEvents()
    theme.apply(qapp, "light", 1.0)
    bar.show_problem(PROBLEM)
    qtbot.waitUntil(lambda: bar.height() == folded and whole())
