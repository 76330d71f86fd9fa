"""The rows about who asks and what they show for it: passwords, sessions, tokens, the client's secret.

Most have one name, NotAuthorizedException, and are told apart by their texts alone. See `error_table`.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito.error_row import POOL_OWNER, row

_SIGN_IN_AGAIN: Final = "Sign in again."
_START_OVER: Final = "Start the sign-in again."
_ABOUT_KEY: Final = (
    "Set WILDRYDES_CLIENT_SECRET to the app client's secret, or use an app client without one."
)
_SESSION_OPERATIONS: Final = ("RespondToAuthChallenge", "AssociateSoftwareToken", "VerifySoftwareToken")

_NOT_AUTHORIZED: Final = (
    row(
        "NotAuthorizedException",
        "wrong_password",
        "The present password is not right",
        "Cognito did not accept the present password, so nothing was changed.",
        "Type the present password again.",
        texts=("incorrect username or password",),
        operations=("ChangePassword",),
        field="password",
    ),
    row(
        "NotAuthorizedException",
        "wrong_password",
        "Incorrect username or password",
        "The two do not belong together. Which of them is wrong, Cognito does not say.",
        "Check both and try again. After five wrong attempts Cognito makes everyone wait.",
        texts=("incorrect username or password",),
        field="password",
    ),
    row(
        "NotAuthorizedException",
        "lockout",
        "Too many attempts",
        "After several wrong passwords Cognito refuses every attempt for a while, right ones too: a "
        "second at first, then twice as long each time, up to about 15 minutes.",
        "Wait a few minutes, then try again.",
        texts=("password attempts exceeded",),
    ),
    row(
        "NotAuthorizedException",
        "disabled",
        "This user is disabled",
        "An administrator of the pool has switched the account off.",
        "Ask whoever runs the pool to enable it.",
        texts=("user is disabled",),
        field="username",
    ),
    row(
        "NotAuthorizedException",
        "temporary_password_expired",
        "The temporary password has expired",
        "A temporary password has to be used within a few days, and that time is over.",
        "Ask whoever runs the pool for a new one.",
        texts=("temporary password", "expired"),
        field="password",
    ),
    row(
        "NotAuthorizedException",
        "session_expired",
        "That took too long",
        "A started sign-in is good for a few minutes only, and they are over.",
        _START_OVER,
        texts=("session", "expired"),
    ),
    row(
        "NotAuthorizedException",
        "session_invalid",
        "This sign-in cannot go on",
        "Its session was used already or belongs to another user. Each is good for one answer.",
        _START_OVER,
        texts=("session",),
        operations=_SESSION_OPERATIONS,
    ),
    row(
        "NotAuthorizedException",
        "refresh_revoked",
        "You were signed out",
        "The refresh token was revoked: here, on another device, or by an administrator.",
        _SIGN_IN_AGAIN,
        texts=("refresh token", "revoked"),
    ),
    row(
        "NotAuthorizedException",
        "refresh_expired",
        "The sign-in has expired",
        "The refresh token's time is over (30 days unless the app client says otherwise).",
        _SIGN_IN_AGAIN,
        texts=("refresh token", "expired"),
    ),
    row(
        "NotAuthorizedException",
        "refresh_invalid",
        "The refresh token is not valid",
        "Cognito does not know it: it belongs to another app client, or the user is gone.",
        _SIGN_IN_AGAIN,
        texts=("refresh token",),
    ),
    row(
        "NotAuthorizedException",
        "access_revoked",
        "You were signed out",
        "The access token was revoked: here, on another device, or by an administrator.",
        _SIGN_IN_AGAIN,
        texts=("access token", "revoked"),
    ),
    row(
        "NotAuthorizedException",
        "access_expired",
        "The access token has expired",
        "An access token lives for an hour unless the app client says otherwise.",
        "Refresh the tokens, or sign in again.",
        texts=("access token", "expired"),
    ),
    row(
        "NotAuthorizedException",
        "access_invalid",
        "The access token is not valid",
        "Cognito does not accept it: it belongs to another pool, or the user is gone.",
        _SIGN_IN_AGAIN,
        texts=("access token",),
    ),
    row(
        "NotAuthorizedException",
        "secret_missing",
        "This app client has a secret",
        "The app client was made with a client secret, and the request has to prove that it is known.",
        _ABOUT_KEY,
        texts=("secret", "not received"),
    ),
    row(
        "NotAuthorizedException",
        "secret_wrong",
        "The client secret is not right",
        "The proof made from the client secret (SECRET_HASH) does not match the app client.",
        _ABOUT_KEY,
        texts=("secret",),
    ),
    row(
        "NotAuthorizedException",
        "already_confirmed",
        "This account is confirmed already",
        "There is nothing left to verify.",
        "Sign in.",
        texts=("cannot be confirmed", "is confirmed"),
    ),
    row(
        "NotAuthorizedException",
        "not_confirmable",
        "This account cannot be confirmed",
        "It is in a state in which no code confirms it.",
        POOL_OWNER,
        texts=("cannot be confirmed",),
    ),
    row(
        "NotAuthorizedException",
        "sign_up_closed",
        "This pool does not take registrations",
        "Only administrators of the pool may add users to it.",
        "Ask whoever runs the pool for an account.",
        texts=("signup is not permitted",),
    ),
    row(
        "NotAuthorizedException",
        "reset_impossible",
        "The password cannot be reset now",
        "The account is in a state in which it has no password of its own yet.",
        "Sign in with the temporary password, or ask whoever runs the pool for a new one.",
        texts=("cannot be reset",),
    ),
    row(
        "NotAuthorizedException",
        "risk_blocked",
        "Cognito blocked this sign-in",
        "The pool's threat protection took it for somebody else's attempt.",
        "Try again later or from your usual network.",
        texts=("security reasons",),
    ),
    row(
        "NotAuthorizedException",
        "wrong_password",
        "The present password is not right",
        "Cognito did not accept the request, most likely because of the present password.",
        "Type the present password again; if that does not help, sign in again.",
        operations=("ChangePassword",),
        field="password",
    ),
    row(
        "NotAuthorizedException",
        "not_authorized",
        "Cognito refused",
        "The request was understood, but is not allowed for this user or this app client.",
        "Read what Cognito says in the details; signing in again often helps.",
    ),
)

_TOKENS: Final = (
    row(
        "RefreshTokenReuseException",
        "refresh_reused",
        "The refresh token was used before",
        "This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody "
        "else may have used it.",
        _SIGN_IN_AGAIN,
    ),
    row(
        "UnauthorizedException",
        "unauthorized",
        "The token is not this app client's",
        "Cognito revokes a token only for the app client that it was made for.",
        _ABOUT_KEY,
    ),
    row(
        "UnsupportedTokenTypeException",
        "token_type",
        "Only refresh tokens can be revoked",
        "The token that was sent is of another kind.",
        _SIGN_IN_AGAIN,
    ),
)

ROWS: Final = (*_NOT_AUTHORIZED, *_TOKENS)
