"""What the scenes are called, what to do while one is on, and what there is to learn from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.ui.pages.names import PageName


@dataclass(frozen=True, slots=True)
class SceneWords:
    """`what` goes wrong, how to `see` it on the page `where`, and what one should `learn`.

    `of_the_session`: it happens to who is signed in when it begins.
    """

    title: str
    what: str
    see: str
    learn: str
    where: PageName
    of_the_session: bool = False


def tr(text: str) -> str:
    return QCoreApplication.translate("Scenes", text)


def go_there(page: PageName) -> str:
    """What the button says that leads to that page."""
    return {
        PageName.REGISTER: tr("Go to Register"),
        PageName.SIGN_IN: tr("Go to Sign in"),
        PageName.RIDE: tr("Go to Ride"),
        PageName.ACCOUNT: tr("Go to Account"),
    }[page]


def _wrong_clock() -> SceneWords:
    return SceneWords(
        tr("Wrong clock"),
        tr("To the pool it is two hours later than to this computer."),
        tr(
            "Request a unicorn: the API finds that the token has expired, and the inspector says by whose "
            "clock. Then refresh the tokens on the Account page and look at iat and exp."
        ),
        tr(
            "A token is good between two times, and they are the pool's. A computer whose clock is off takes"
            " fresh tokens for expired, or for not valid yet. This app measures the difference by the date "
            "of each answer and allows for it. Codes of authenticator apps and signed requests fail as well."
        ),
        PageName.RIDE,
        of_the_session=True,
    )


def _expired_session() -> SceneWords:
    return SceneWords(
        tr("Expired session"),
        tr("Whoever is signed in has been so for too long: the refresh token has expired."),
        tr(
            "Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in."
        ),
        tr(
            "The refresh token ends a session, after 30 days unless the app client says otherwise. ID and "
            "access tokens that were handed out before stay good until their own exp. A sign-in of several "
            "steps has a session too, of three minutes as a rule: a code that comes later is too late."
        ),
        PageName.ACCOUNT,
        of_the_session=True,
    )


def _lost_mail() -> SceneWords:
    return SceneWords(
        tr("Lost mail"),
        tr("Mails and text messages are held up on their way."),
        tr(
            "Register somebody and wait for the code. Ask for another one. Then put it right: both mails "
            "come, and only the newer code counts."
        ),
        tr(
            "The answer says where a code was sent, not that it has come. A new code makes the older one "
            "worthless. Cognito's own sender has 50 mails a day for an account, which a room of forty uses "
            "up; Amazon SES has more. An administrator can confirm somebody without any mail."
        ),
        PageName.REGISTER,
    )


def _throttling() -> SceneWords:
    return SceneWords(
        tr("Throttling"),
        tr("The pool has no room for another request."),
        tr(
            "Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives"
            " up."
        ),
        tr(
            "TooManyRequestsException is about all clients of an account in a Region together, not about one"
            " person. Wait longer after each try, and not all at the same moment: that is what random pauses"
            " are for. LimitExceededException is another matter: too many attempts for one person, and "
            "trying again makes it worse."
        ),
        PageName.SIGN_IN,
    )


def _revoked_token() -> SceneWords:
    return SceneWords(
        tr("Revoked token"),
        tr("Whoever is signed in is signed out by the pool, as somebody else might do after a theft."),
        tr(
            "Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the "
            "tokens on the Account page: the session is over."
        ),
        tr(
            "Who checks a token by its signature alone can't know that it was revoked: it stays good until "
            "exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a "
            "thief to have one."
        ),
        PageName.RIDE,
        of_the_session=True,
    )


def _rotated_keys() -> SceneWords:
    return SceneWords(
        tr("Rotated keys"),
        tr(
            "The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept."
        ),
        tr(
            "The inspector no longer finds the key that signed these tokens. Refresh them on the Account "
            "page: the new ones name another key by kid, and all is well."
        ),
        tr(
            "Never build a key into a program. Look for the token's kid among the keys that you keep, and "
            "fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most"
            " every half a minute, say."
        ),
        PageName.ACCOUNT,
        of_the_session=True,
    )


def _tampered_token() -> SceneWords:
    return SceneWords(
        tr("Tampered token"),
        tr("Somebody on the way writes themselves into a group “administrators” in every new token."),
        tr(
            "Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then "
            "request a unicorn."
        ),
        tr(
            "Anybody can read a token, and write one. Only the signature shows that the pool wrote these "
            "claims. Believe no claim before the signature was checked, and no decoder that does not check "
            "it."
        ),
        PageName.SIGN_IN,
    )


SCENES: Final[dict[str, Callable[[], SceneWords]]] = {
    "wrong_clock": _wrong_clock,
    "expired_session": _expired_session,
    "lost_mail": _lost_mail,
    "throttling": _throttling,
    "revoked_token": _revoked_token,
    "rotated_keys": _rotated_keys,
    "tampered_token": _tampered_token,
}
"""The scenes of the local pool by their names there, in the order in which they are shown."""
