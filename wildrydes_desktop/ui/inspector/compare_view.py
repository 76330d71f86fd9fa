"""Compare: the ID against the access token, and a token before against after a refresh."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.claims import explain
from wildrydes_desktop.cognito.comparison import ComparedClaim, Difference, Pair, comparing
from wildrydes_desktop.cognito.jwt_parts import take_apart, visible
from wildrydes_desktop.cognito.report import TokenKind
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import closed, joined, said
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.compare_model import CLAIM, DIFFERENCE, FIRST, SECOND, WHY, CompareModel
from wildrydes_desktop.ui.inspector.views import InspectorState, InspectorView
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.directions import align_prose
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.sliced_work import SlicedWork
from wildrydes_desktop.ui.widgets.views import CalmTableView

DETAIL_LINES, ROW_AIR, CELL_AIR = 5, 8, 20
WITH_WHY, WITH_DIFFERENCE = 820, 520
"""Device-independent pixels: widths from which there is room for reasons and for the word of difference.
A narrower table leaves them to the detail below."""
AT_ONCE = 16_384
"""Characters of both tokens. Longer ones are taken apart and compared in the next turns."""


class Which(StrEnum):
    """Which tokens stand side by side: the words of the choice."""

    ID_AND_ACCESS = "id_and_access"
    ID_BEFORE_AND_AFTER = "id_before_and_after"
    ACCESS_BEFORE_AND_AFTER = "access_before_and_after"


class CompareTable(CalmTableView):
    """Rows of one height; the differences come first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareTable")
        self.setAccessibleName(self.tr("Two tokens, claim by claim"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.claims = CompareModel(self)
        self.claims.wear(self.palette())
        self.setModel(self.claims)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_air(ROW_AIR)

    def measure(self) -> None:
        super().measure()
        self._share()

    def show_claims(self, claims: tuple[ComparedClaim, ...], first: str, second: str) -> None:
        """Show `claims` of the tokens called `first` and `second`, the first of them chosen."""
        self.claims.show(claims, first, second)
        self._share()
        if claims:
            self.setCurrentIndex(self.claims.index(0, CLAIM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.claims.wear(self.palette())
            self.viewport().update()

    def _share(self) -> None:
        """Give each column its part of the width."""
        width, measure = self.viewport().width(), self.fontMetrics().horizontalAdvance
        self.setColumnHidden(WHY, width < WITH_WHY)
        self.setColumnHidden(DIFFERENCE, width < WITH_DIFFERENCE)
        claim = min(measure("cognito:username") + CELL_AIR, width * 2 // 5)
        words = [*self.claims.words(), self.claims.headers[DIFFERENCE]]
        difference = 0 if width < WITH_DIFFERENCE else max(map(measure, words)) + CELL_AIR
        left = width - claim - difference
        value = left // 2 if width < WITH_WHY else left // 4
        self.setColumnWidth(CLAIM, claim)
        self.setColumnWidth(DIFFERENCE, difference)
        self.setColumnWidth(FIRST, value)
        self.setColumnWidth(SECOND, value)
        self.setColumnWidth(WHY, left - 2 * value)


class CompareView(InspectorView):
    """Shows the session's tokens, whichever of them is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: TokenSet | None = None
        self._before: TokenSet | None = None
        self._work = SlicedWork(self)
        self._choice = Choice()
        self._choice.setObjectName("compareWhich")
        self._choice.setAccessibleName(self.tr("Tokens to compare"))
        self._note = PlainLabel(look="muted", parent=self)
        self._note.setObjectName("compareNote")
        self._table = CompareTable(self)
        self._detail = LinesEdit(self)
        self._detail.setObjectName("compareDetail")
        self._detail.setAccessibleName(self.tr("The chosen claim in both tokens"))
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        self._detail.show_lines(DETAIL_LINES, 32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._choice)
        column.addWidget(self._note)
        column.addWidget(self._table, 1)
        column.addWidget(self._detail)
        self._choice.currentIndexChanged.connect(self._compare)
        self._table.selectionModel().currentRowChanged.connect(self._show_detail)
        self._offer()

    def show_state(self, state: InspectorState) -> None:
        if state.tokens is self._tokens and state.before is self._before and state.tokens is not None:
            return
        self._tokens, self._before = state.tokens, state.before
        self._offer()
        self._compare()

    def forget(self) -> None:
        self._tokens = self._before = None
        self._compare()

    def _offer(self) -> None:
        """Offer what there is to compare, and keep to what was chosen where that still can be."""
        names = {Which.ID_AND_ACCESS: self.tr("ID token and access token")}
        if self._before is not None:
            names[Which.ID_BEFORE_AND_AFTER] = self.tr("ID token before and after the refresh")
            names[Which.ACCESS_BEFORE_AND_AFTER] = self.tr("Access token before and after the refresh")
        words = [self._choice.itemData(index) for index in range(self._choice.count())]
        if words == list(names):
            return
        chosen = self._choice.currentData()
        with QSignalBlocker(self._choice):  # the caller compares once all is there
            self._choice.clear()
            for word, name in names.items():
                self._choice.addItem(name, str(word))
            self._choice.setCurrentIndex(max(self._choice.findData(chosen), 0))

    def _compare(self) -> None:
        tokens, before = self._tokens, self._before
        if tokens is None:
            self._work.drop()
            self._note.setText(self.tr("Nobody is signed in, so there is nothing to compare."))
            self._table.show_claims((), "", "")
            self._detail.clear()
            return
        which = Which(self._choice.currentData())
        if which is Which.ID_AND_ACCESS or before is None:
            first, second, pair = tokens.id_token, tokens.access_token, Pair.ID_AND_ACCESS
            titles = self.tr("ID"), self.tr("Access")
        else:
            of_id = which is Which.ID_BEFORE_AND_AFTER
            first, second = (one.id_token if of_id else one.access_token for one in (before, tokens))
            pair, titles = Pair.BEFORE_AND_AFTER, (self.tr("Before"), self.tr("After"))
        short = len(first.reveal()) + len(second.reveal()) <= AT_ONCE
        if not short:
            self._note.clear()
            self._table.show_claims((), *titles)
        self._work.begin(self._show(first, second, pair, titles), at_once=short)

    def _show(self, first: Secret, second: Secret, pair: Pair, titles: tuple[str, str]) -> Iterator[None]:
        """Compare two tokens and show what came of it, piece by piece."""
        of_first = take_apart(first.reveal()).claims
        yield
        of_second = take_apart(second.reveal()).claims
        yield
        claims = yield from comparing(of_first, of_second, pair)
        same = sum(claim.difference is Difference.SAME for claim in claims)
        note = self.tr("{0} claims differ, {1} are the same.").format(
            formats.number(len(claims) - same), formats.number(same)
        )
        if self._before is None:
            note = joined(note, self.tr("After a refresh, before can be compared with after as well."))
        self._note.setText(note)
        self._table.show_claims(claims, *titles)
        self._show_detail(self._table.currentIndex())

    def _show_detail(self, current: QModelIndex) -> None:
        claim = self._table.claims.claim(current)
        if claim is None:
            self._detail.clear()
            return
        model = self._table.claims
        how = joined(closed(model.difference(claim)), said(claim.why))
        lines = [self.tr("{0}: {1}").format(visible(claim.name), how)]
        for column, value in ((FIRST, claim.first), (SECOND, claim.second)):
            lines.append(self.tr("{0}: {1}").format(model.headers[column], self._in_full(claim.name, value)))
        align_prose(self._detail)
        self._detail.setPlainText("\n".join(lines))

    def _in_full(self, name: str, value: str) -> str:
        if not value:
            return self.tr("does not have it")
        moment = _moment(value) if explain(name, kind=TokenKind.UNKNOWN).time else None
        if moment is not None and moments.reachable(moment):
            return self.tr("{0} ({1})").format(visible(value), moments.absolute(moment))
        return visible(value)


def _moment(value: str) -> float | None:
    """The number that a JSON text is, None where it is another thing."""
    try:
        return float(value)
    except ValueError:
        return None
