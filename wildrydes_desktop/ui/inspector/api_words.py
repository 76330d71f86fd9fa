"""What the API view says: names of what could be looked at, and where which token belongs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.gateway import Aspect
from wildrydes_desktop.cognito.report import TokenKind, Verdict
from wildrydes_desktop.ui.inspector.marks import Mark


class ApiWords(QObject):
    """Words and marks."""

    def aspect(self, aspect: Aspect) -> str:
        """What stands in the first column."""
        names = {
            Aspect.STRUCTURE: self.tr("Structure"),
            Aspect.LENGTH: self.tr("Length"),
            Aspect.SIGNATURE: self.tr("Signature"),
            Aspect.ISSUER: self.tr("Issuer"),
            Aspect.AUDIENCE: self.tr("Audience"),
            Aspect.TOKEN_USE: self.tr("Token use"),
            Aspect.SCOPE: self.tr("Scope"),
            Aspect.EXPIRY: self.tr("Expiry"),
            Aspect.NOT_BEFORE: self.tr("Not before"),
            Aspect.ISSUED_AT: self.tr("Issued at"),
            Aspect.SIGN_IN: self.tr("Sign-in"),
            Aspect.REVOCATION: self.tr("Revocation"),
            Aspect.PERSON: self.tr("Groups"),
        }
        return names[aspect]

    def verdict(self, verdict: Verdict | None) -> tuple[Mark, str]:
        """A verdict as mark and word; None is what is not looked at."""
        words = {
            Verdict.PASS: (Mark.PASSED, self.tr("Passes")),
            Verdict.FAIL: (Mark.FAILED, self.tr("Fails")),
            Verdict.UNKNOWN: (Mark.OPEN, self.tr("Unknown")),
            None: (Mark.NOTHING, self.tr("Not looked at")),
        }
        return words[verdict]

    def answer(self, name: str, *, accepted: bool | None) -> tuple[Mark, str]:
        """Whether somebody called `name` would take the token."""
        words = {
            True: (Mark.PASSED, self.tr("{0} would let it in.")),
            False: (Mark.FAILED, self.tr("{0} would refuse it.")),
            None: (Mark.OPEN, self.tr("{0}: that cannot be told from here.")),
        }
        mark, said = words[accepted]
        return mark, said.format(name)

    def places(self) -> tuple[tuple[TokenKind | None, str], ...]:
        """Where tokens belong: the kind (None: both will do), and the place with its header."""
        return (
            (
                TokenKind.ID,
                self.tr("REST API, method without scopes. Authorization: the ID token"),
            ),
            (
                TokenKind.ACCESS,
                self.tr("REST API, method with scopes. Authorization: the access token"),
            ),
            (
                None,
                self.tr(
                    "HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be "
                    "the access token; without, either."
                ),
            ),
            (
                TokenKind.ACCESS,
                self.tr(
                    "Cognito itself (GetUser and the like): the access token, in the request's body. "
                    "No header."
                ),
            ),
        )
