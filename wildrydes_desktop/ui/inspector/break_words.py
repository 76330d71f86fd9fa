"""What the Break view says about each way of breaking a token."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.breaking import Broken, Way


class BreakWords(QObject):
    """Names, what was done, and the lesson. The lessons are those of RFC 8725, in our words."""

    def name(self, way: Way) -> str:
        """What the button says."""
        names = {
            Way.CLAIM: self.tr("Edit a claim"),
            Way.ALGORITHM_NONE: self.tr("alg: none"),
            Way.PUBLIC_KEY_AS_SECRET: self.tr("alg: HS256"),
            Way.KEY_ID: self.tr("Other key id"),
            Way.EXPIRED: self.tr("Expire it"),
            Way.OTHER_KEY: self.tr("Other key"),
            Way.TWICE: self.tr("Claim twice"),
        }
        return names[way]

    def done(self, broken: Broken) -> str:
        """What the copy has that the token has not."""
        done = {
            Way.CLAIM: self.tr("The copy says that the person is an admin ({0})."),
            Way.ALGORITHM_NONE: self.tr("The copy's header says that nobody signed it, and nobody did."),
            Way.PUBLIC_KEY_AS_SECRET: self.tr(
                "The copy is signed with the pool's public key, as if that were a shared secret."
            ),
            Way.KEY_ID: self.tr("The copy names a key that the pool never had."),
            Way.EXPIRED: self.tr("All times of the copy lie so far back that it ended an hour ago."),
            Way.OTHER_KEY: self.tr("The copy has the same header and payload, signed with a key made here."),
            Way.TWICE: self.tr("The copy says {0} a second time, and means somebody else."),
        }
        return done[broken.way].format(broken.member)

    def lesson(self, way: Way) -> str:
        """What whoever writes an API learns from it."""
        lessons = {
            Way.CLAIM: self.tr(
                "The signature covers every character: check it before you believe a single claim."
            ),
            Way.ALGORITHM_NONE: self.tr(
                "A token must not choose how it is checked: take RS256 and nothing else."
            ),
            Way.PUBLIC_KEY_AS_SECRET: self.tr(
                "Everybody has that key, so an API that lets HS256 through takes anybody's signature "
                "for the pool's."
            ),
            Way.KEY_ID: self.tr(
                "Only keys that the pool publishes count: never look for a key where the token says."
            ),
            Way.EXPIRED: self.tr(
                "Whoever holds a token can use it, so its short life is what limits a stolen one."
            ),
            Way.OTHER_KEY: self.tr(
                "A flawless signature is worth nothing unless the pool's own key made it."
            ),
            Way.TWICE: self.tr(
                "Two readers may believe different ones: refuse what can be read in two ways."
            ),
        }
        return lessons[way]
