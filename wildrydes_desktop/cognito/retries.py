"""Which requests are sent again, and after how long. Decided here and not by botocore, for three reasons.

botocore's standard mode counts LimitExceededException as throttling and repeats it: at Cognito that is "too
many attempts for this user", and each repetition is one more. It repeats a request whose answer was lost even
where the first one may have counted (a proof of the password is accepted once; a confirmed user cannot be
confirmed again, and the person would read an error for something that worked). And it sleeps between attempts
where nobody can wake it.

| what happened | sent again |
|---|---|
| throttled (429, TooManyRequests, Throttling...) | yes, after up to 1 s, then up to 2 s |
| 500, 503: Cognito says that it did not do it | yes, after up to 50 ms, then up to 100 ms |
| refused or broken off before a byte was sent | yes |
| 502, 504 or a connection lost after sending | only what can be said twice |
| time limit, name lookup, certificate, proxy | no: the person decides |
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

MOST_ATTEMPTS: Final = 3

# Operations whose repetition changes nothing more. All others may count twice or answer differently.
# Where a pool rotates its refresh tokens, GetTokensFromRefreshToken answers once more to the token that it
# has replaced, within its grace ("This allows for client-side retries", RefreshTokenRotationType of the API
# reference). Without a grace the session is lost with the answer, asked again or not.
REPEATABLE: Final = frozenset(
    {
        "AdminAddUserToGroup",
        "AdminDisableUser",
        "AdminEnableUser",
        "AdminGetUser",
        "AdminListGroupsForUser",
        "AdminRemoveUserFromGroup",
        "AdminUserGlobalSignOut",
        "DescribeUserPool",
        "DescribeUserPoolClient",
        "GetTokensFromRefreshToken",
        "GetUser",
        "GetUserPoolMfaConfig",
        "InitiateAuth",
        "JWKS",
        "ListDevices",
        "ListGroups",
        "ListUsers",
        "ListUsersInGroup",
        "RevokeToken",
        "SetUserMFAPreference",
        "UpdateDeviceStatus",
    }
)

_THROTTLED: Final = frozenset(
    {
        "TooManyRequestsException",
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestLimitExceeded",
        "SlowDown",
    }
)


# What a second time would be done a second time, even where the first was answered with an error: a function
# that failed after it had sent a unicorn answers 500 too.
ONCE: Final = frozenset({"RequestUnicorn"})


class Failure(Enum):
    """What stands in the way of an answer, as far as sending again is concerned."""

    NONE = auto()
    LOST_BEFORE_SENDING = auto()
    LOST_AFTER_SENDING = auto()
    FINAL = auto()


def throttled(status: int, name: str) -> bool:
    """Whether an answer asks for patience rather than refusing."""
    return status == 429 or name in _THROTTLED


def delay(
    operation: str,
    attempt: int,
    *,
    status: int,
    name: str,
    failure: Failure,
    jitter: Callable[[], float],
) -> float | None:
    """Seconds to wait before `operation` is sent again after its `attempt`-th time, or None: do not.

    `status` and `name` are those of the answer (0 and empty where there is none); `jitter` gives numbers
    from 0 to 1.
    """
    if attempt >= MOST_ATTEMPTS or failure is Failure.FINAL:
        return None
    if throttled(status, name):
        return jitter() * 2.0 ** (attempt - 1)
    repeatable = operation in REPEATABLE
    again = (
        (status in {500, 503} and operation not in ONCE)
        or failure is Failure.LOST_BEFORE_SENDING
        or (repeatable and (status in {502, 504} or failure is Failure.LOST_AFTER_SENDING))
    )
    return jitter() * 0.05 * 2.0 ** (attempt - 1) if again else None
