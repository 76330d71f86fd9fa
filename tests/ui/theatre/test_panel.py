"""The theatre's shell: views that come when they are wanted, with what happened before them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from tests.ui.theatre.conftest import Theatre
from tests.ui.theatre.stories import JUDGED, sign_in
from wildrydes_desktop.ui.theatre.panel import TheatrePanel
from wildrydes_desktop.ui.theatre.sequence_view import SequenceView
from wildrydes_desktop.ui.theatre.views import SEQUENCE, SRP, TheatreView, view_class


def test_a_view_that_comes_late_knows_what_happened_before(qtbot: QtBot) -> None:
    panel = TheatrePanel()
    qtbot.addWidget(panel)
    for happening in [*sign_in(), JUDGED]:
        panel.add(happening)
    assert panel.findChild(SequenceView) is None
    panel.show()
    qtbot.waitUntil(lambda: panel.findChild(SequenceView) is not None)
    assert len(panel.findChild(SequenceView).steps) == 9


def test_what_comes_while_a_view_is_being_made_is_not_lost(qtbot: QtBot) -> None:
    panel = TheatrePanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.add(sign_in()[0])
    qtbot.waitUntil(lambda: panel.findChild(SequenceView) is not None)
    panel.add(sign_in()[1])
    assert len(panel.findChild(SequenceView).steps) == 7


def test_the_tabs_have_their_words_and_go_round(theatre: Theatre, qtbot: QtBot) -> None:
    tabs = theatre.panel.findChild(QTabBar, "theatreViews")
    assert tabs is not None
    assert tabs.accessibleName()
    assert [tabs.tabData(at) for at in range(tabs.count())] == [SEQUENCE, SRP]
    assert theatre.panel.view == SEQUENCE
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not theatre.view.isVisible())
    assert theatre.panel.view == SRP
    tabs.setCurrentIndex(0)
    assert theatre.view.isVisible()
    assert len(theatre.panel.findChildren(SequenceView)) == 1


def test_every_word_has_a_view_and_no_other() -> None:
    assert issubclass(view_class(SEQUENCE), TheatreView)
    assert issubclass(view_class(SRP), TheatreView)
    with pytest.raises(LookupError):
        view_class("opera")
