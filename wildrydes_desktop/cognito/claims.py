"""What each claim means, in one sentence, and who says so.

Sources: RFC 7519 section 4.1 (registered claims), RFC 9068 and RFC 8693 (OAuth access tokens), OpenID Connect
Core 1.0 sections 2 and 5.1, and "Understanding user pool JSON web tokens" in the Amazon Cognito developer
guide. What stands in none of them is said to be unknown here; no meaning is guessed from a name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from wildrydes_desktop.cognito.report import TokenKind
from wildrydes_desktop.foundation.words import sentences, words

_JWT: Final = "RFC 7519, section "
_OIDC: Final = "OpenID Connect Core 1.0, section "
_COGNITO: Final = "Amazon Cognito developer guide"


@dataclass(frozen=True, slots=True)
class ClaimMeaning:
    """A claim explained. `time` says that its value counts seconds since 1970 (RFC 7519's NumericDate)."""

    sentence: str
    source: str
    time: bool = False
    known: bool = True


def _said_by(source: str, sentences: dict[str, str]) -> dict[str, ClaimMeaning]:
    return {name: ClaimMeaning(sentence, source) for name, sentence in sentences.items()}


_MEANINGS: Final[dict[str, ClaimMeaning]] = {
    "iss": ClaimMeaning("Who issued the token: the address of the user pool.", _JWT + "4.1.1"),
    "sub": ClaimMeaning(
        "The person, by an id that never changes and is never given to anyone else in this pool.",
        _JWT + "4.1.2",
    ),
    "aud": ClaimMeaning("Whom the token is for: the id of the app client that signed in.", _JWT + "4.1.3"),
    "exp": ClaimMeaning(
        "When the token ends; after this moment no API may take it.", _JWT + "4.1.4", time=True
    ),
    "nbf": ClaimMeaning("The moment before which no API may take the token.", _JWT + "4.1.5", time=True),
    "iat": ClaimMeaning(
        "When this token was issued, at the sign-in or at a refresh.", _JWT + "4.1.6", time=True
    ),
    "jti": ClaimMeaning("The id of this one token; no other token has it.", _JWT + "4.1.7"),
    "auth_time": ClaimMeaning(
        "When the person proved who they are; a refresh does not change it.", _OIDC + "2", time=True
    ),
    "updated_at": ClaimMeaning("When the person's details were last changed.", _OIDC + "5.1", time=True),
    **_said_by(
        _OIDC + "2",
        {
            "nonce": "A value that the app sent with its request, back so that it can tell its own answer.",
            "acr": "How strict the sign-in was, by a name that both sides agreed on.",
            "amr": "How the person signed in: password, one-time code and so on.",
            "azp": "The app that asked for the token, where that is not the one it is for.",
        },
    ),
    **_said_by(
        _OIDC + "3",
        {
            "at_hash": "Ties this ID token to one access token: the first half of that token's SHA-256.",
            "c_hash": "Ties this ID token to one authorization code: the first half of that code's SHA-256.",
        },
    ),
    **_said_by(
        _OIDC + "5.1",
        {
            "name": "The person's full name, as they want it shown.",
            "given_name": "The person's given name or names.",
            "family_name": "The person's family name or names.",
            "middle_name": "The person's middle name or names.",
            "nickname": "What the person is casually called.",
            "preferred_username": "The name by which the person wants to be known; it may change.",
            "profile": "The address of the person's profile page.",
            "picture": "The address of a picture of the person.",
            "website": "The address of the person's own site.",
            "email": "The person's e-mail address.",
            "email_verified": "Whether the person has shown that they can read mail sent to that address.",
            "gender": "The person's gender, in their own word.",
            "birthdate": "The person's birthday, as year-month-day.",
            "zoneinfo": "The person's time zone, like Europe/Vienna.",
            "locale": "The person's language and region, like en-GB.",
            "phone_number": "The person's telephone number, with the country's code first.",
            "phone_number_verified": "Whether the person has shown that messages to that number reach them.",
            "address": "The person's postal address.",
        },
    ),
    **_said_by(
        _COGNITO,
        {
            "token_use": "What the token is for: id says who somebody is, access says what they may do.",
            "cognito:username": "The name by which the pool itself knows the person.",
            "username": "The name by which the pool itself knows the person.",
            "cognito:groups": "The groups of the pool that the person belongs to.",
            "cognito:roles": "The IAM roles that come with the person's groups.",
            "cognito:preferred_role": "The IAM role of the group that comes first for this person.",
            "identities": "The accounts elsewhere through which the person signs in to this pool.",
            "client_id": "The app client that signed in; access tokens name it here, not in aud.",
            "scope": "What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is "
            "to read and change their own account.",
            "origin_jti": "The id of the sign-in that this token descends from; revoking its refresh token "
            "revokes the whole family.",
            "event_id": "The id of the sign-in's entry in the pool's event history.",
            "device_key": "The device that signed in, where the pool remembers devices.",
            "version": "The version of the access token's make-up.",
        },
    ),
    "act": ClaimMeaning("Who acts on the person's behalf.", "RFC 8693, section 4.1"),
}

TIMES: Final = frozenset(name for name, meaning in _MEANINGS.items() if meaning.time)
"""The claims whose values are moments."""

_AUDIENCE_OF_ACCESS: Final = ClaimMeaning(
    "The API that the token is for, where the app asked for one; the app client stands in client_id.",
    "RFC 8707, section 2",
)

_IDENTITY: Final = _said_by(
    _COGNITO,
    {
        "userId": "The person's id at that provider.",
        "providerName": "What the pool calls that provider.",
        "providerType": "What kind of provider it is: OIDC, SAML, Google, Facebook and so on.",
        "issuer": "The provider's own name for itself, where it has one.",
        "primary": "Whether the pool made the account for this identity, and did not link it later.",
        "dateCreated": "When the identity came into the pool, in milliseconds since 1970.",
    },
)


def explain(name: str, *, kind: TokenKind = TokenKind.UNKNOWN, inside: str = "") -> ClaimMeaning:
    """What the claim `name` means in a token of that kind; `inside` is the claim that it is a member of.

    Always answers: for a name that none of the sources knows, the sentence says so (`known` is False).
    """
    if inside:
        found = _IDENTITY.get(name) if inside == "identities" else None
        return found or ClaimMeaning("", "", known=False)
    if name == "aud" and kind is TokenKind.ACCESS:
        return _AUDIENCE_OF_ACCESS
    return _MEANINGS.get(name) or _by_prefix(name, kind)


def holding_json(meaning: ClaimMeaning) -> ClaimMeaning:
    """The meaning of a claim whose value is text, and the text JSON itself."""
    return replace(meaning, sentence=sentences(_JSON_IN_TEXT, meaning.sentence))


_JSON_IN_TEXT: Final = words("JSON inside of a string, opened below; the claim itself is the string.")


def _by_prefix(name: str, kind: TokenKind) -> ClaimMeaning:
    if name.startswith("dev:custom:"):
        return ClaimMeaning(
            "An attribute of this pool's own, which only developers may change; always text.", _COGNITO
        )
    if name.startswith("custom:"):
        return ClaimMeaning("An attribute that the pool's owner added; Cognito writes it as text.", _COGNITO)
    if name.startswith("cognito:"):
        return ClaimMeaning("A claim of Cognito's own that this app does not know yet.", "", known=False)
    if kind is TokenKind.UNKNOWN:  # Cognito says what its tokens are for: this is most likely somebody else's
        return ClaimMeaning(
            "Not a claim of any standard here: whoever issued the token knows what it means.", "", known=False
        )
    return ClaimMeaning(
        "Not a claim of any standard here: most likely added by the pool's token trigger.", "", known=False
    )
