"""The protocol panel: every HTTP exchange as a row, and the chosen one spelled out beside it."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.protocol import exchange_model
from wildrydes_desktop.ui.protocol.exchange_detail import ExchangeDetail
from wildrydes_desktop.ui.protocol.exchange_model import ExchangeModel
from wildrydes_desktop.ui.protocol.exchange_table import ExchangeTable
from wildrydes_desktop.ui.protocol.password_facts import PasswordFacts, Statement
from wildrydes_desktop.ui.protocol.password_line import PasswordLine
from wildrydes_desktop.ui.protocol.tools import COPY_KEYS, CopyMenu, ProtocolTools
from wildrydes_desktop.ui.theme import colours, scaled
from wildrydes_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionRange

    from wildrydes_desktop.ui.protocol.password_evidence import PasswordEvidence
    from wildrydes_desktop.ui.protocol.recording_line import RecordingLine
    from wildrydes_desktop.workshop.recording import Recording

KEYS = "JWKS"
"""The app fetches the pool's keys in passing: nobody asked for it, so it does not take a sign-in's place."""
SIDE_BY_SIDE = 640
LOW, LOW_SIDE_BY_SIDE = 300, 440
"""Device-independent pixels of width from which table and detail stand beside each other; in a panel lower
than `LOW` a narrower one does, because one above the other neither would show anything."""
MOST_OF_IT = 0.75
"""The share of a low panel's height that the sentence about the password may take."""
LARGE_TEXT = 140
"""Per cent of the usual size from which that sentence, where it would be cut off, stands above the exchange
and is scrolled with it."""
SETTLED_MS = 60
"""For how long no further request must have come before the last one is spelled out. What is said of the
password waits as long at most: a sentence of another length lays out the whole window."""


class ProtocolPanel(QWidget):
    """Give it each record of one connection with `add`; call `clear` when the app turns to another pool.

    (Numbers and conversations begin anew with a connection.) The newest exchange is shown, but keys that are
    fetched in passing only where nothing else is, until the person selects another; selecting the last row
    hands the choice back. The table scrolls along only while its end is in sight.

    Signals: `copy_wanted(Exchange | None, language)` with the selected exchange and one of `tools.DIALECTS`;
    `save_wanted()`; `left_recording()` when somebody turned back from a recording to the live trace.
    """

    copy_wanted = Signal(object, str)
    save_wanted = Signal()
    left_recording = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._moving = False
        self._model = ExchangeModel(self)
        self._facts = self._live_facts = PasswordFacts(self)
        self._live: deque[Exchange] | None = None  # kept here while a recording is shown
        self._recording_line: RecordingLine | None = None
        # A sign-in is three requests within 30 ms: the last of them is spelled out, once, when it is over.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MS)
        self._soon.timeout.connect(self._show_selected)
        self._soon_said = QTimer(self)
        self._soon_said.setSingleShot(True)
        self._soon_said.setInterval(SETTLED_MS)
        self._soon_said.timeout.connect(self._state)

        self._table = ExchangeTable(self._model)
        self._table.selectionModel().selectionChanged.connect(self._selection_changed)
        self._table.menu_wanted.connect(self._offer_copies)
        keys = QShortcut(QKeySequence(COPY_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._offer_copies_at_row)
        self._line = PasswordLine()
        self._detail = ExchangeDetail()
        self._detail.setMinimumHeight(32)
        self._detail.setObjectName("protocolDetail")
        self._detail.setAccessibleName(self.tr("The selected exchange"))
        self._evidence: PasswordEvidence | None = None
        self._line.asked.connect(self._show_evidence)
        right = QWidget()
        self._column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._detail, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._table)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)

        nothing_yet = self.tr("Nothing sent yet.\nEvery request to Cognito will appear here, and its answer.")
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("protocol", nothing_yet))
        self._pages.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        self._model.set_look(colours(self.palette()))

    def add(self, exchange: Exchange) -> None:
        """Append a row for `exchange`; once the recording is left, where one is shown."""
        self._live_facts.add(exchange)
        if self._live is not None:
            self._live.append(exchange)
            return
        bar = self._table.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        shown = self._model.exchange(self._row())
        self._moving = True
        self._model.add(exchange)
        self._moving = False
        self._pages.setCurrentIndex(1)
        if self._model.exchange(self._row()) is not shown:
            self._following = True  # what was shown had to leave
        if self._following and (exchange.operation != KEYS or self._row() < 0):
            self._select_last(scroll=at_end)
        elif at_end:
            self._table.scrollToBottom()
        if not self._soon_said.isActive():
            self._soon_said.start()

    def clear(self) -> None:
        """Forget everything, as at the start; a recording is left."""
        self.show_live()
        self._facts.clear()
        self._moving = True
        self._model.clear()
        self._moving = False
        self._following = True
        self._pages.setCurrentIndex(0)
        self._show_selected()

    def exchanges(self) -> list[Exchange]:
        """What is in the table: the live trace, or the recording."""
        return self._model.exchanges()

    @property
    def shows_recording(self) -> bool:
        return self._live is not None

    def show_recording(self, recording: Recording) -> None:
        """Show what was recorded at another time, marked as such, until it is left."""
        if self._live is None:
            self._live = deque(self._model.exchanges(), exchange_model.MOST_ROWS)
        self._take_facts(PasswordFacts(self, recorded=recording.exchanges))
        if self._recording_line is None:
            from wildrydes_desktop.ui.protocol.recording_line import RecordingLine

            self._recording_line = RecordingLine()
            self._recording_line.left.connect(self.show_live)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(0, self._recording_line)
        self._recording_line.name(recording.name, _moment(recording.exchanges), len(recording.exchanges))
        self._recording_line.show()
        asked_for = (row for row, one in enumerate(recording.exchanges) if one.operation != KEYS)
        self._replace(recording.exchanges, next(asked_for, 0))

    def show_live(self) -> None:
        """Leave the recording, if one is shown, and bring back what has happened in this session."""
        if self._live is None:
            return
        exchanges, self._live = self._live, None
        self._take_facts(self._live_facts)
        if self._recording_line is not None:
            self._recording_line.hide()
        self._replace(exchanges, len(exchanges) - 1)
        self._following = True
        self.left_recording.emit()

    def _take_facts(self, facts: PasswordFacts) -> None:
        if self._facts is not self._live_facts:
            self._facts.deleteLater()
        self._facts = facts

    def _replace(self, exchanges: Collection[Exchange], row: int) -> None:
        """Have the table show these, with that row selected."""
        self._moving = True
        self._model.replace(exchanges)
        self._table.setCurrentIndex(self._model.index(row, ExchangeModel.OPERATION))
        self._moving = False
        self._following = False
        self._pages.setCurrentIndex(1 if exchanges else 0)
        self._show_selected()

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the last sign-in: adds those that both sides worked out and nobody sent."""
        self._detail.set_handshake(handshake)

    def tools(self) -> QWidget:
        """The buttons for the title bar of the dock, which takes them over."""
        tools = ProtocolTools()
        tools.copy_wanted.connect(self._offer_copies)
        tools.save_wanted.connect(self.save_wanted)
        return tools

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_look(colours(self.palette()))
            self._stay_at_the_end()  # other colours come with other heights, for a moment
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "_line"):  # else not built yet
            self._stay_at_the_end()

    def _stay_at_the_end(self) -> None:
        if self._following:
            QTimer.singleShot(0, self._table, self._table.scrollToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW
        wide = self.width() >= (LOW_SIDE_BY_SIDE if low else SIDE_BY_SIDE)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self._splitter.setSizes([2 * length // 5, 3 * length // 5])
        self._fold_line()

    def _offer_copies(self, place: QPoint) -> None:
        menu = CopyMenu(self, lambda word: self.copy_wanted.emit(self._model.exchange(self._row()), word))
        menu.popup(place)

    def _offer_copies_at_row(self) -> None:
        viewport = self._table.viewport()
        row = self._table.visualRect(self._table.currentIndex()).intersected(viewport.rect())
        self._offer_copies(viewport.mapToGlobal(row.bottomLeft()))

    def _row(self) -> int:
        """The row that is spelled out; -1 where none is."""
        # A list, though PySide6's annotations do not say so. The selected rows would take fifty questions.
        selected = cast("list[QItemSelectionRange]", self._table.selectionModel().selection())
        return selected[0].top() if selected else -1

    def _selection_changed(self) -> None:
        if self._moving:
            return
        self._following = self._row() in {-1, self._model.rowCount() - 1}
        self._show_selected()

    def _select_last(self, *, scroll: bool) -> None:
        self._moving = True
        self._table.setAutoScroll(scroll)
        self._table.setCurrentIndex(self._model.index(self._model.rowCount() - 1, ExchangeModel.OPERATION))
        self._table.setAutoScroll(True)
        self._moving = False
        self._soon.start()

    def _show_selected(self) -> None:
        self._soon.stop()
        self._detail.show_exchange(self._model.exchange(self._row()))
        self._state()

    def _state(self) -> None:
        """What can be said about the password may change with every request of the same conversation."""
        self._soon_said.stop()
        exchange = self._model.exchange(self._row())
        self._line.state(self._facts.about(exchange) if exchange else Statement())
        self._fold_line()
        if exchange is not None and self._evidence is not None and not self._evidence.isHidden():
            self._evidence.show_evidence(self._facts.evidence(exchange), self._facts)

    def _fold_line(self) -> None:
        """Fold the sentence where it would leave no room for the exchange that it is about."""
        low, wide = self.height() < LOW, self._splitter.orientation() == Qt.Orientation.Horizontal
        too_much = self._line.whole_height() > MOST_OF_IT * self._pages.height()
        folded = low and (not wide or too_much)
        elsewhere = folded and scaled(100) > LARGE_TEXT
        self._line.fold(folded, elsewhere=elsewhere)
        self._detail.say_first(self._line.text() if elsewhere else "")

    def _show_evidence(self, wanted: bool) -> None:
        """What the sentence about the password rests on takes the place of the request, or gives it back."""
        if self._evidence is None:
            from wildrydes_desktop.ui.protocol.password_evidence import PasswordEvidence

            self._evidence = PasswordEvidence()
            self._column.addWidget(self._evidence, 1)
        self._detail.setVisible(not wanted)
        self._evidence.setVisible(wanted)
        self._state()


def _moment(exchanges: Sequence[Exchange]) -> str:
    """When the first was sent, as people here write it."""
    if not exchanges or exchanges[0].started_at <= 0:
        return "?"
    sent_at = QDateTime.fromSecsSinceEpoch(int(exchanges[0].started_at))
    return formats.day_and_minute(sent_at)
