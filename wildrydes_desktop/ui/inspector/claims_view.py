"""The claims as a tree, and below it the chosen one in full: a narrow dock has no room for sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.cognito.jwt_parts import json_text, visible
from wildrydes_desktop.cognito.token_times import likely_mistake
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.claim_level import Claim
from wildrydes_desktop.ui.inspector.claims_model import CLAIM, MEANING, VALUE, ClaimsModel
from wildrydes_desktop.ui.inspector.wrapping import put_text
from wildrydes_desktop.ui.widgets.directions import CellDelegate
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.views import CalmTreeView

DETAIL_LINES: Final = 4
WIDEST_CLAIM: Final = 230
LONG_NAME: Final = "cognito:username"
"""A name that the first column shows whole, however narrow the tree is."""
NO_MEANINGS: Final = 240
"""Device-independent pixels, with text of the usual size, under which there is no column of meanings."""
ROOMY, ROOMY_VALUES, NARROW_VALUES, NARROWEST_MEANING = 760, 0.5, 0.66, 84
"""From that width on, values and meanings share what the names leave. A narrower tree shows no sentence
whole, whatever it does: there a moment in time is, and the detail below has the meaning."""


class ClaimsTree(CalmTreeView):
    """The tree itself. Ctrl+C and the context menu copy the current claim's value, whole and unchanged.

    The claim that was chosen stays chosen when another token comes, so that two can be compared. Emits
    `current_changed(Claim | None)`.
    """

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimsView")
        self.setAccessibleName(self.tr("Claims"))
        self.claims = ClaimsModel(self)
        self._shown: Mapping[str, Any] = {}
        self.has_nothing = False
        """Whether there is a report, and no claims in it."""
        self._chosen: str | None = None
        self.setModel(self.claims)
        self.setIndentation(16)
        self.setItemDelegate(_RoomyRows(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(MEANING, QHeaderView.ResizeMode.Stretch)  # narrower than Qt's 100, too
        header.setMinimumSectionSize(60)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._offer(self.tr("Copy value"), self.copy_value)
        self._offer(self.tr("Copy as JSON"), self._copy_member)
        self._offer(self.tr("Copy all claims as JSON"), self._copy_all)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_claims(self, report: TokenReport | None, now: float) -> None:
        """Show a report's claims, or none; `now` is Cognito's clock."""
        chosen = self.claims.claim(self.currentIndex())
        if chosen is not None:
            self._chosen = chosen.name
        self._shown = report.claims if report else {}
        self.has_nothing = report is not None and not report.claims
        if report is None:
            self.claims.clear()
            self.current_changed.emit(None)
        else:
            self.claims.show(report.claims, report.kind, now)
            # An empty name is a name like any other.
            found = QModelIndex() if self._chosen is None else self.claims.find(self._chosen)
            self.setCurrentIndex(found)
            self.current_changed.emit(self.claims.claim(self.currentIndex()))

    def copy_value(self) -> None:
        """Put the current claim's value on the clipboard: text bare, everything else as JSON."""
        claim = self.claims.claim(self.currentIndex())
        if claim is not None:
            QGuiApplication.clipboard().setText(claim.plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out(event.size().width())
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # the detail below takes its room from here

    def _share_out(self, width: int) -> None:
        """Give each column its part. With large text a narrow tree leaves meanings to the detail below."""
        narrow = width < theme.scaled(NO_MEANINGS)
        names = self.fontMetrics().horizontalAdvance(LONG_NAME) + 16 + 12
        claim = min(names, width // 2) if narrow else min(max(names, width // 5), theme.scaled(WIDEST_CLAIM))
        left = width - claim
        share = ROOMY_VALUES if width >= ROOMY else NARROW_VALUES
        self.setColumnHidden(MEANING, narrow)
        self.setColumnWidth(CLAIM, claim)
        self.setColumnWidth(VALUE, left if narrow else min(round(left * share), left - NARROWEST_MEANING))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "claims"):  # else not built yet
            self._share_out(self.viewport().width())
        if event.type() == QEvent.Type.PaletteChange:
            self.claims.wear(self.palette())
        elif event.type() == QEvent.Type.LanguageChange:
            self.claims.name_columns()

    def _offer(self, words: str, act: Callable[[], None]) -> None:
        action = QAction(words, self)
        action.triggered.connect(act)
        self.addAction(action)

    def _tell(self, current: QModelIndex) -> None:
        self.current_changed.emit(self.claims.claim(current))

    def _copy_member(self) -> None:
        claim = self.claims.claim(self.currentIndex())
        if claim is not None:
            QGuiApplication.clipboard().setText(claim.json)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(json_text(self._shown))


class _RoomyRows(CellDelegate):
    """Rows with air between them. All are of one height, so Qt asks for the first one only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.lineSpacing() + 8)
        return size


class ClaimDetail(LinesEdit):
    """One claim in full: what it means and who says so, and exactly how the token has it. Can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimDetail")
        self.setAccessibleName(self.tr("The chosen claim"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.show_claim(None)

    def show_claim(self, claim: Claim | None, *, nothing_to_choose: bool = False) -> None:
        """Show `claim`; without one, a line says what the field is for, or two why it stays empty."""
        put_text(self, "\n".join(self._lines(claim)) if claim else "")
        words = self.tr("Choose a claim to read what it means.")
        if nothing_to_choose:
            words = self.tr("There are no claims to be read in it. Raw shows the bytes.")
        if words != self.placeholderText():
            self.setPlaceholderText(words)
        self.show_lines(DETAIL_LINES if claim else 2 if nothing_to_choose else 1, 32)

    def _lines(self, claim: Claim) -> list[str]:
        meaning = claim.meaning
        sentence = said(meaning.sentence)
        lines = []
        if claim.repeated:
            lines.append(self.tr("The token names this more than once; most readers take the last one."))
        if meaning.source:
            lines.append(
                self.tr("{sentence} ({source})").format(sentence=sentence, source=said(meaning.source))
            )
        elif sentence:
            lines.append(sentence)
        moment = claim.moment
        if moment is not None and moments.reachable(moment):
            lines.append(moments.absolute(moment))
        if claim.parent is None and (mistake := said(likely_mistake(claim.name, claim.value)).strip()):
            lines.append(mistake)
        return [*lines, visible(claim.json)]


class ClaimsView(QWidget):
    """Tree and detail, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = ClaimsTree(self)
        self.detail = ClaimDetail(self)
        self.tree.current_changed.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tree, 1)
        column.addWidget(self.detail)

    def _tell(self, claim: Claim | None) -> None:
        self.detail.show_claim(claim, nothing_to_choose=self.tree.has_nothing)
