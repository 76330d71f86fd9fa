"""Two people's windows look the same: nothing of either can be read through the veil.

The addresses have the same letters, each as wide as another, so that nothing but what they say differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QStringListModel, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ID_CLAIMS, NOW, POOL, jwks, token
from tests.ui.protocol.records import sign_up
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import announcing, motion, theme
from wildrydes_desktop.ui.inspector.panel import InspectorPanel
from wildrydes_desktop.ui.mailbox.panel import MailboxPanel
from wildrydes_desktop.ui.presenter.veil import Veil
from wildrydes_desktop.ui.protocol.panel import ProtocolPanel
from wildrydes_desktop.ui.theatre.sequence_view import SequenceView
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.workshop.happenings import MailArrived
from wildrydes_desktop.workshop.inbox import Mail

ONE, OTHER = "nunnuu@example.com", "unuunn@example.com"
CODE, OTHER_CODE = "042137", "731240"
CALM = 10  # looks: some panels are built in turns
TICKING = 1000  # ms: what comes round less often than that is a clock, and nothing that is under way
PATIENCE = 60_000  # ms

Make = Callable[[str, str], QWidget]
"""Makes what somebody with that address and that code sees."""


def mailbox(address: str, code: str) -> QWidget:
    panel = MailboxPanel(now=lambda: NOW)
    mail = Mail("m-1", address, "email", "Your code", f"Your code is {code}.", Secret(code), "u", NOW - 60)
    sms = replace(mail, id="m-2", subject="", medium="sms", sent_at=NOW - 90)
    panel.show_mails([sms, mail])
    return panel


def protocol(address: str, _: str) -> QWidget:
    panel = ProtocolPanel()
    panel.add(replace(sign_up(), request_body={"Username": address}))
    return panel


def inspector(address: str, _: str) -> QWidget:
    panel = InspectorPanel(now=lambda: NOW)
    secret = token({"email": address})
    panel.set_tokens(TokenSet(secret, secret, Secret("r"), address, 3600, NOW))
    panel.show_report("id", inspect(token(ID_CLAIMS | {"email": address}), POOL, KEYS, now=NOW))
    return panel


def theatre(address: str, _: str) -> QWidget:
    view = SequenceView()
    view.show_happenings([MailArrived(NOW, "x", "email", f"A mail for {address}")])
    return view


def labels(address: str, code: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    long = (
        "This sentence is so long that it needs several lines where it stands, and {0} is in the midst of it."
    )
    selectable = PlainLabel(f"{address} can be marked")
    selectable.allow_copying()
    framed = QLabel(f"Framed\n{address}")
    framed.setFrameShape(QLabel.Shape.Box)
    elided = ElidedLabel()
    elided.setText(f"to {address} · by e-mail")
    code_label = QLabel(code)
    code_label.setObjectName("letterCode")
    button = QPushButton(f"Sign in as {address}")
    choice = QComboBox()
    choice.addItem(address)
    field = QLineEdit(address)
    code_field = QLineEdit(code)
    code_field.setObjectName("verifyCode")
    text = QPlainTextEdit(
        "\n".join(["first", f"it is {address} and no other, who has come from far away", "end"])
    )
    names = QListView()
    names.setModel(QStringListModel([address, "harmless"], names))
    parts = (
        PlainLabel(long.format(address)),
        selectable,
        framed,
        elided,
        code_label,
        button,
        choice,
        field,
        code_field,
    )
    for part in (*parts, text, names):
        column.addWidget(part)
    return box


KEYS = KeySet(lambda: jwks("one"))
SIGHTS = [mailbox, protocol, inspector, theatre, labels]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QMainWindow]:
    theme.apply(qapp, "light")
    motion.set_less(qapp, less=True)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(620, 1400)
    window.show()
    yield window
    motion.set_less(qapp, less=False)


def sight(window: QMainWindow, qtbot: QtBot, widget: QWidget) -> QImage:
    """The window's picture with `widget` in it, once it has come to rest."""
    window.setCentralWidget(widget)
    window.setFocus()
    return at_rest(window, qtbot)


def at_rest(window: QMainWindow, qtbot: QtBot) -> QImage:
    """The window's picture, once nothing is under way in it and nothing has changed for a good many looks.
    The theatre, for one, spells a step out only when no other has come for a while.
    """
    looks: list[QImage] = []

    def under_way() -> bool:
        return any(timer.isActive() and timer.interval() < TICKING for timer in window.findChildren(QTimer))

    def look() -> bool:
        looks.append(window.grab().toImage())
        return len(looks) > CALM and not under_way() and all(each == looks[-1] for each in looks[-CALM:])

    qtbot.waitUntil(look, timeout=PATIENCE)
    return looks[-1]


@pytest.mark.parametrize("make", SIGHTS, ids=lambda make: make.__name__)
def test_through_the_veil_two_people_look_the_same(window: QMainWindow, qtbot: QtBot, make: Make) -> None:
    bare = [sight(window, qtbot, make(*who)) for who in ((ONE, CODE), (OTHER, OTHER_CODE))]
    assert bare[0] != bare[1], "without the veil they differ"
    Veil(window)
    veiled = [sight(window, qtbot, make(*who)) for who in ((ONE, CODE), (OTHER, OTHER_CODE))]
    assert veiled[0] == veiled[1]


def test_what_changes_is_covered_in_the_same_paint(window: QMainWindow, qtbot: QtBot) -> None:
    label = PlainLabel(f"Hello {ONE}")
    Veil(window)
    one = sight(window, qtbot, label)
    label.setText(f"Hello {OTHER}")
    assert window.grab().toImage() == one


def test_revealed_and_covered_again(window: QMainWindow, qtbot: QtBot) -> None:
    bare = sight(window, qtbot, PlainLabel(f"Hello {ONE}"))
    veil = Veil(window)
    covered = window.grab().toImage()
    veil.reveal(revealed=True)
    assert window.grab().toImage() == bare
    veil.reveal(revealed=False)
    assert window.grab().toImage() == covered
    assert covered != bare


def test_what_comes_into_the_window_later_lies_below_the_veil(window: QMainWindow, qtbot: QtBot) -> None:
    Veil(window)
    field = QLineEdit(ONE, window)
    field.setGeometry(20, 20, 300, 40)
    field.show()
    one = at_rest(window, qtbot)
    field.raise_()
    field.setText(OTHER)
    assert window.grab().toImage() == one


def test_what_drops_down_is_covered_whoever_came_into_it_later(window: QMainWindow, qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItem("harmless")
    Veil(window)
    sight(window, qtbot, box)
    box.addItem(ONE)
    assert box.view().window().findChild(Veil, "presenterVeil") is not None


def test_a_tool_tip_that_is_personal_does_not_come(window: QMainWindow, qtbot: QtBot) -> None:
    label = QLabel("…")
    label.setToolTip(ONE)
    other = QLabel("other")
    other.setToolTip("harmless")
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(label)
    column.addWidget(other)
    veil = Veil(window)
    sight(window, qtbot, box)

    def hover(widget: QWidget) -> str:
        QToolTip.hideText()
        place = QPoint(3, 3)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert hover(other) == "harmless"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert hover(label) == ""
    veil.reveal(revealed=True)
    assert hover(label) == ONE
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_veil_lets_the_mouse_through_and_takes_no_keys(window: QMainWindow, qtbot: QtBot) -> None:
    button = QPushButton("Press")
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    veil = Veil(window)
    sight(window, qtbot, button)
    assert window.childAt(window.rect().center()) is button
    assert not veil.hasFocus()


def test_what_is_told_is_covered_too_and_comes_back(window: QMainWindow, qtbot: QtBot) -> None:
    label, button, field = PlainLabel(f"Hello {ONE}"), QPushButton("Sign out"), QLineEdit()
    button.setAccessibleDescription(f"Ends the session of {ONE}")
    box = QWidget()
    column = QVBoxLayout(box)
    for part in (label, button, field):
        column.addWidget(part)
    veil = Veil(window)
    sight(window, qtbot, box)
    assert label.accessibleName() == "Hello •••"
    assert button.accessibleDescription() == "Ends the session of •••"
    label.setText("Hello you")
    window.grab()
    assert label.accessibleName() == ""
    label.setText(f"Hello {OTHER}")
    window.grab()
    assert label.accessibleName() == "Hello •••"
    veil.reveal(revealed=True)
    assert label.accessibleName() == ""
    assert button.accessibleDescription() == f"Ends the session of {ONE}"


def test_news_are_told_without_what_is_personal(window: QMainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Listener:
        """What takes announcements where a screen reader is running."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            heard.append(event.message())

    monkeypatch.setattr(announcing, "QAccessible", Listener)
    veil = Veil(window)
    announcing.announce(window, f"New mail to {ONE}. The code is 0 4 2 1 3 7.")
    veil.reveal(revealed=True)
    announcing.announce(window, ONE)
    veil.reveal(revealed=False)
    announcing.announce(window, ONE)
    veil.lift()
    announcing.announce(window, ONE)
    assert heard == ["New mail to •••. The code is •••.", ONE, "•••", ONE]
