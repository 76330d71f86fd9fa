"""The mailbox: mails as they arrive, the code for the back row, and whose code is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.mailbox.mail_model import MailModel
from wildrydes_desktop.ui.mailbox.panel import MailboxPanel
from wildrydes_desktop.workshop.inbox import Mail

NOON = 1_795_000_000.0


def mail(
    number: int,
    code: str = "042137",
    *,
    sent_at: float = NOON + 60,
    subject: str = "Your verification code",
    body: str = "",
) -> Mail:
    text = body or f"Your confirmation code is {code}"
    return Mail(
        f"m-{number}", "rider@example.com", "email", subject, text, Secret(code), "rider", sent_at + number
    )


class Clock:
    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> float:
        return self.time


class Mailbox:
    """The panel with what a person sees of it and does with it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.panel = MailboxPanel(now=self.clock)
        qtbot.addWidget(self.panel)
        self.panel.resize(360, 520)
        self.panel.show()
        self.used: list[Mail] = []
        self.arrived: list[Mail] = []
        self.panel.use_code.connect(self.used.append)
        self.panel.mail_arrived.connect(self.arrived.append)

    @property
    def view(self) -> QListView:
        found = self.panel.findChild(QListView, "mailboxView")
        assert found is not None
        return found

    @property
    def button(self) -> QPushButton:
        found = self.panel.findChild(QPushButton, "mailboxUseCode")
        assert found is not None
        return found

    def label(self, name: str) -> str:
        found = self.panel.findChild(QLabel, name)
        assert found is not None
        return found.text()

    def subjects(self) -> list[str]:
        return [str(self.cell(row)) for row in range(self.view.model().rowCount())]

    def cell(self, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.view.model().index(row, 0).data(role)

    def open(self, row: int) -> None:
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    def selected(self) -> object:
        return self.view.currentIndex().data(Qt.ItemDataRole.UserRole)


@pytest.fixture
def mailbox(qtbot: QtBot) -> Mailbox:
    return Mailbox(qtbot)


def test_an_empty_mailbox_says_what_will_come(mailbox: Mailbox) -> None:
    words = [label.text() for label in mailbox.panel.findChildren(QLabel) if label.isVisible()]
    assert any("No mail yet" in text and "Register" in text for text in words)
    assert not mailbox.button.isEnabled()


def test_the_newest_mail_is_on_top_and_open(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222", subject="Reset")])
    assert mailbox.subjects() == ["Reset", "Your verification code"]
    assert mailbox.label("letterSubject") == "Reset"
    assert mailbox.label("letterCode") == "222222"
    assert "222222" in mailbox.label("letterBody")
    assert "rider@example.com" in mailbox.label("letterAbout")


def test_an_sms_is_called_by_its_first_words(mailbox: Mailbox) -> None:
    sms = replace(mail(1, "731240"), subject="", medium="sms", to="+441632960001")
    long = replace(sms, id="m-2", body="Unicorns " * 12)
    empty = replace(sms, id="m-3", body="")
    mailbox.panel.show_mails([empty, long, sms])
    assert mailbox.subjects() == [
        "SMS: Your confirmation code is 731240",
        "SMS: Unicorns Unicorns Unicorns Unicorns Unicorns Unicorns…",
        "SMS",
    ]
    assert "SMS: Your confirmation code" in str(mailbox.cell(0, Qt.ItemDataRole.AccessibleTextRole))
    assert mailbox.label("letterSubject") == "SMS"


def test_new_mails_are_announced_once_oldest_first(mailbox: Mailbox) -> None:
    first, second, third = mail(1), mail(2), mail(3)
    mailbox.panel.show_mails([first])
    mailbox.panel.show_mails([first])
    mailbox.panel.show_mails([first, second, third])
    assert mailbox.arrived == [first, second, third]


def test_old_post_is_neither_announced_nor_unread(mailbox: Mailbox) -> None:
    mailbox.panel.hide()
    mailbox.panel.show_mails([mail(1, sent_at=NOON - 3600), mail(2)])
    assert [found.id for found in mailbox.arrived] == ["m-2"]
    assert mailbox.cell(1, MailModel.UNREAD_ROLE) is False
    assert mailbox.cell(0, MailModel.UNREAD_ROLE) is True


def test_a_mail_is_unread_until_it_is_seen(mailbox: Mailbox) -> None:
    mailbox.panel.hide()
    mailbox.panel.show_mails([mail(1)])
    assert mailbox.cell(0, MailModel.UNREAD_ROLE) is True
    assert "Unread" in str(mailbox.cell(0, Qt.ItemDataRole.AccessibleTextRole))
    mailbox.panel.show()
    assert mailbox.cell(0, MailModel.UNREAD_ROLE) is False


def test_the_button_hands_over_the_selected_mail(mailbox: Mailbox, qtbot: QtBot) -> None:
    old, new = mail(1, "111111"), mail(2, "222222")
    mailbox.panel.show_mails([old, new])
    mailbox.open(1)
    qtbot.mouseClick(mailbox.button, Qt.MouseButton.LeftButton)
    assert [found.code.reveal() for found in mailbox.used] == ["111111"]


def test_without_a_choice_it_is_the_newest(mailbox: Mailbox, qtbot: QtBot) -> None:
    mailbox.panel.show_mails([mail(1, "111111")])
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222")])
    mailbox.view.selectionModel().clear()
    qtbot.mouseClick(mailbox.button, Qt.MouseButton.LeftButton)
    assert [found.code.reveal() for found in mailbox.used] == ["222222"]


def test_what_the_person_opened_stays_open_when_mail_comes(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222")])
    mailbox.open(1)
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222"), mail(3, "333333")])
    assert mailbox.selected() == "m-1"
    assert mailbox.label("letterCode") == "111111"


def test_after_a_code_was_used_the_next_mail_opens_itself(mailbox: Mailbox, qtbot: QtBot) -> None:
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222")])
    mailbox.open(1)
    qtbot.mouseClick(mailbox.button, Qt.MouseButton.LeftButton)
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222"), mail(3, "333333")])
    assert mailbox.label("letterCode") == "333333"


def test_the_list_stays_where_it_was_scrolled_to(mailbox: Mailbox, qtbot: QtBot) -> None:
    mails = [mail(number) for number in range(40)]
    mailbox.panel.show_mails(mails)
    mailbox.open(20)
    bar = mailbox.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 3)
    top = mailbox.view.visualRect(mailbox.view.currentIndex()).top()
    mailbox.panel.show_mails([*mails, mail(40), mail(41)])
    assert mailbox.view.visualRect(mailbox.view.currentIndex()).top() == top


def test_mails_that_are_gone_leave_the_list(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1), mail(2), mail(3)])
    mailbox.open(1)
    mailbox.panel.show_mails([mail(1), mail(3)])
    assert mailbox.view.model().rowCount() == 2
    assert mailbox.label("letterCode") == "042137"
    mailbox.panel.show_mails([])
    assert mailbox.view.model().rowCount() == 0
    assert mailbox.label("letterCode") == ""
    assert not mailbox.button.isEnabled()


def test_a_list_in_another_order_is_taken_as_it_is(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, subject="a"), mail(3, subject="c")])
    mailbox.panel.show_mails([mail(1, subject="a"), mail(2, subject="b"), mail(3, subject="c")])
    assert mailbox.subjects() == ["c", "b", "a"]


def test_a_mail_without_a_code_offers_none(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, "", body="Welcome aboard")])
    assert not mailbox.button.isEnabled()
    assert mailbox.label("letterBody") == "Welcome aboard"


def test_what_a_mail_says_is_never_markup(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, subject="<b>bold</b>", body="<img src='http://example.com/x'>")])
    for name in ("letterSubject", "letterBody", "letterAbout"):
        label = mailbox.panel.findChild(QLabel, name)
        assert label is not None
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_no_role_of_the_list_gives_out_a_code(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(1, "918273")])
    shown = [str(mailbox.cell(0, role)) for role in range(Qt.ItemDataRole.UserRole + 10)]
    assert "rider@example.com" in " ".join(shown)
    assert "918273" not in " ".join(shown)


@pytest.mark.parametrize(
    ("ago", "words"),
    [(5, "just now"), (61, "1 min ago"), (3 * 3600 + 5, "3 h ago"), (2 * 86400, "2 d ago"), (-5, "just now")],
)
def test_the_list_says_how_long_ago(mailbox: Mailbox, ago: float, words: str) -> None:
    mailbox.panel.show_mails([mail(0, sent_at=NOON - ago)])
    assert mailbox.cell(0, MailModel.WHEN_ROLE) == words
    assert words in mailbox.label("letterAbout")


def test_beyond_a_week_it_is_the_date(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(0, sent_at=NOON - 30 * 86400)])
    assert "26" in str(mailbox.cell(0, MailModel.WHEN_ROLE))


def test_time_passes_while_the_mailbox_is_looked_at(mailbox: Mailbox) -> None:
    mailbox.panel.show_mails([mail(0, sent_at=NOON)])
    mailbox.clock.time = NOON + 600
    mailbox.panel.hide()
    mailbox.panel.show()
    assert "10 min ago" in mailbox.label("letterAbout")


def test_a_long_code_shrinks_to_fit_the_letter(mailbox: Mailbox, qtbot: QtBot) -> None:
    mailbox.panel.show_mails([mail(1, "042137")])
    label = mailbox.panel.findChild(QLabel, "letterCode")
    assert label is not None
    short = label.font().pointSizeF()
    mailbox.panel.show_mails([mail(1, "042137"), mail(2, "0421370421370421")])
    qtbot.waitUntil(lambda: label.font().pointSizeF() < short)
    assert short >= 3 * mailbox.button.font().pointSizeF()


@pytest.mark.parametrize(("width", "stacked"), [(360, True), (900, False)])
def test_list_and_letter_find_room(mailbox: Mailbox, width: int, stacked: bool) -> None:
    mailbox.panel.show_mails([mail(1)])
    mailbox.panel.resize(width, 500)
    letter = mailbox.button.mapTo(mailbox.panel, mailbox.button.rect().center())
    view = mailbox.view.mapTo(mailbox.panel, mailbox.view.rect().bottomRight())
    assert (letter.y() > view.y()) is stacked
    assert (letter.x() > view.x()) is not stacked


def test_the_keyboard_leads_through_it(mailbox: Mailbox, qtbot: QtBot) -> None:
    mailbox.panel.show_mails([mail(1, "111111"), mail(2, "222222")])
    press: Callable[[Qt.Key], None] = lambda key: qtbot.keyClick(mailbox.view, key)  # noqa: E731
    press(Qt.Key.Key_Down)
    assert mailbox.selected() == "m-1"
    qtbot.keyClick(mailbox.button, Qt.Key.Key_Space)
    assert [found.id for found in mailbox.used] == ["m-1"]
    assert not mailbox.view.tabKeyNavigation()
    for widget in (mailbox.view, mailbox.button):
        assert widget.accessibleName()
