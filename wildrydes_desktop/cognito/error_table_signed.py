"""The rows about signed requests: credentials, signatures, permissions, and what administrators ask for.

Source of the names: "Common error types" of the API reference, and `CreateGroup` and `AdminCreateUser` in it.
See `error_table`.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito.error_row import Row, row

_FRESH: Final = "Get fresh ones ('aws sso login', or whatever gave you these), then try again."
_CHECK: Final = "Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment."


def _expired(name: str) -> Row:
    return row(
        name,
        "credentials_expired",
        "The AWS credentials have expired",
        "They were good for some hours only, as those of single sign-on and of roles are.",
        _FRESH,
    )


def _refused(name: str) -> Row:
    return row(
        name,
        "credentials_refused",
        "AWS does not know these credentials",
        "The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.",
        _CHECK,
    )


def _not_allowed(name: str) -> Row:
    return row(
        name,
        "permission_missing",
        "These AWS credentials lack a permission",
        "AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the "
        "details.",
        "Ask whoever looks after the AWS account for that permission, or use another profile.",
    )


def _clock(name: str, text: str) -> Row:
    return row(
        name,
        "signature_clock",
        "The clock of this computer is off",
        "A signed request is good for a few minutes, and by the service's clock this one came too late or "
        "too early.",
        "Set this computer's clock, then try again.",
        texts=(text,),
    )


def _signature(name: str) -> Row:
    return row(
        name,
        "signature_refused",
        "The signature does not fit",
        "The secret that signed is not the one that belongs to this access key id.",
        _CHECK,
    )


ROWS: Final = (
    _not_allowed("AccessDeniedException"),
    _not_allowed("AccessDenied"),
    _expired("ExpiredTokenException"),
    _expired("ExpiredToken"),
    _refused("UnrecognizedClientException"),
    _refused("InvalidClientTokenId"),
    _clock("InvalidSignatureException", "expired"),
    _clock("InvalidSignatureException", "not yet current"),
    _signature("InvalidSignatureException"),
    _signature("SignatureDoesNotMatch"),
    _signature("IncompleteSignatureException"),
    row(
        "MissingAuthenticationTokenException",
        "credentials_missing",
        "This has to be signed",
        "The pool does this for administrators only, and the request came without a signature.",
        _CHECK,
    ),
    row(
        "GroupExistsException",
        "group_exists",
        "There is a group of that name",
        "Names of groups are unique in a pool.",
        "Use the group that is there, or choose another name.",
        field="group",
    ),
    row(
        "UnsupportedUserStateException",
        "user_state",
        "The user is not in a state for that",
        "An invitation can be sent again only to a user who has not signed in yet.",
        "Look at the user's status, then choose another action.",
    ),
    row(
        "PreconditionNotMetException",
        "precondition",
        "The pool is not ready for that",
        "A setting of the pool that this takes is missing.",
        "Whoever runs the pool has to change this; show them the details.",
    ),
)
