"""How the sentence about the password is known: what was searched, in which forms, and where it was sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.cognito.password_search import FORMS
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.protocol.handshake_view import PublicValue
from wildrydes_desktop.ui.protocol.json_runs import visible
from wildrydes_desktop.ui.protocol.page import Page
from wildrydes_desktop.ui.protocol.password_facts import Evidence, PasswordFacts, Searched
from wildrydes_desktop.ui.protocol.reading_view import ReadingView
from wildrydes_desktop.ui.theme import colours

EXAMPLE: Final = 'Pa"ss wörd7'
"""Not anybody's: shows what each form looks like, and differs in all of them."""


class PasswordEvidence(ReadingView):
    """Shows one `Evidence` at a time, written by `facts`, which knows the words for an address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Evidence, PasswordFacts] | None = None
        self.setObjectName("protocolEvidence")
        self.setAccessibleName(self.tr("How the sentence about the password is known"))
        self.setMinimumHeight(32)

    def show_evidence(self, evidence: Evidence, facts: PasswordFacts) -> None:
        """Show `evidence`. What is shown already stays where it has been scrolled to."""
        if self._shown != (evidence, facts):
            self._shown = (evidence, facts)
            self._write(evidence, facts)
            self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._write(*self._shown)

    def _write(self, evidence: Evidence, facts: PasswordFacts) -> None:
        self.document().clear()
        page = Page(self.document(), colours(self.palette()))
        page.title(self.tr("How do you know?"))
        page.note(evidence.statement)
        if evidence.recorded:
            page.paragraph(
                self.tr(
                    "The recording says so. Its requests were searched when they were sent; that can't be "
                    "done again, because the password was never kept. "
                    "Whoever can write to the file can change what it says."
                )
            )
        else:
            page.paragraph(
                self.tr(
                    "While the app still had the password, it searched the bytes of each request, head and "
                    "body, just as they went into the connection (TLS encrypts them after that). "
                    "What is kept is their number and whether it was found; the password is not."
                )
            )
        self._searched(page, evidence)
        self._forms(page)
        self._sent(page, evidence, facts)
        page.finish()

    def _searched(self, page: Page, evidence: Evidence) -> None:
        page.heading(self.tr("What was searched"))
        page.lines(self._rows(evidence.searched))
        before = evidence.requests - len(evidence.searched)
        if before:
            page.note(self.tr("And {0} requests before these.", "", before).format(formats.number(before)))

    def _rows(self, searched: Iterable[Searched]) -> list[str]:
        words = {
            PasswordSearch.SENT: self.tr("password found"),
            PasswordSearch.ABSENT: self.tr("not found"),
            PasswordSearch.NOT_SEARCHED: self.tr("not searched"),
        }
        rows = [
            (
                str(one.number),
                visible(one.operation),
                self.tr("{0} bytes").format(formats.number(one.searched_bytes)),
                words[one.found],
            )
            for one in searched
        ]
        widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
        return [
            f"{number:>{widths[0]}}  {operation:<{widths[1]}}  {size:>{widths[2]}}  {found}"
            for number, operation, size, found in rows
        ]

    def _forms(self, page: Page) -> None:
        page.heading(self.tr("In which forms"))
        page.paragraph(
            self.tr("Were the password {0}, these would be the bytes that are searched for:").format(EXAMPLE)
        )
        sentences = self._sentences()
        for name, make in FORMS.items():
            forms = dict.fromkeys(make(EXAMPLE))  # each once, in their order
            page.value(PublicValue("", name, sentences[name], "   ".join(map(_readable, forms))))
        page.paragraph(
            self.tr(
                "A form that is not on this list would not be found: a password that was encrypted, say, or "
                "hashed in another way. And the search errs on one side only: a short or common password "
                "may be found in text that has nothing to do with it, but one that was sent in any of "
                "these forms is never called absent."
            )
        )

    def _sent(self, page: Page, evidence: Evidence, facts: PasswordFacts) -> None:
        page.heading(self.tr("Where it is sent, and why"))
        page.paragraph(
            self.tr(
                "Cognito has to be told a new password once, to make a verifier of it: SignUp, "
                "ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so "
                "does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every "
                "time; one by USER_SRP_AUTH never does."
            )
        )
        if not evidence.sent:
            page.paragraph(self.tr("No request of this trace held it."))
            return
        page.paragraph(self.tr("In this trace it was in:"))
        page.lines(
            self.tr("request {0}, {1}: {2}").format(
                one.number, visible(one.operation), facts.protection(one.url)
            )
            for one in evidence.sent
        )

    def _sentences(self) -> dict[str, str]:
        """What each of `FORMS` is."""
        return {
            "plain": self.tr("as it was typed, in UTF-8"),
            "reversed": self.tr("from the end to the beginning"),
            "JSON-escaped": self.tr("as a text in JSON, with and without escapes for what is not ASCII"),
            "URL-encoded": self.tr("as in an address or a form"),
            "hexadecimal": self.tr("two digits for each byte, in small and in capital letters"),
            "Base64": self.tr(
                "wherever it may begin in a longer text, in both alphabets: only the letters that depend on "
                "the password alone"
            ),
            "SHA-256 in bytes": self.tr("its hash, 32 bytes (written in hexadecimal here)"),
            "SHA-256 in hexadecimal": self.tr("its hash as text"),
            "SHA-256 in Base64": self.tr("its hash, wherever it may begin in a longer text"),
        }


def _readable(form: bytes) -> str:
    """A form as text; in hexadecimal where it is none."""
    try:
        return visible(form.decode())
    except UnicodeDecodeError:
        return form.hex(" ")
