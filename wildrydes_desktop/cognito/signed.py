"""A connection whose requests are signed: with this computer's AWS credentials, or with a key that is given.

The credentials are those that the AWS CLI would use. The one source that is left out is the instance
metadata service, which on any machine that is no EC2 instance is an address where nobody answers; whoever
names it in their profile (`credential_source`) still has it. What the search itself sends (single sign-on,
an assumed role) has short time limits and is not tried again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from wildrydes_desktop.cognito.connection import Connection, TimeLimits
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    import botocore.session

_LIMITS: Final = TimeLimits(connect=2.0, read=5.0, whole_answer=10.0)
_INSTANCE_METADATA: Final = "iam-role"  # botocore's name for the provider


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An access key as AWS has them: its id, which is no secret, and the secret that signs."""

    key_id: str
    secret: Secret


class SignedConnection(Connection):
    """Like `Connection`, but signed. Its client raises ProblemError where there are no credentials.

    Its exchanges are numbered, and told of, among those of the connection `beside`. With a `key`, that one
    signs, and nothing is looked for.
    """

    def __init__(
        self,
        pool: PoolConfig,
        *,
        beside: Connection | None = None,
        key: AccessKey | None = None,
        limits: TimeLimits = _LIMITS,
    ) -> None:
        super().__init__(pool, limits=limits, trace_of=beside)
        self._key = key

    def _new_session(self) -> botocore.session.Session:
        session = super()._new_session()
        if self._key is None:
            return with_credentials(session)
        session.set_credentials(self._key.key_id, self._key.secret.reveal())
        return session

    def _signing(self) -> dict[str, Any]:
        return {}


def with_credentials(session: botocore.session.Session) -> botocore.session.Session:
    """The session, once it is known that it has credentials to sign with. May ask the network for them.

    Raises NoCredentialsError where there are none, and botocore's other errors for unusable settings.
    """
    from botocore.config import Config
    from botocore.exceptions import NoCredentialsError

    session.set_default_client_config(
        Config(
            connect_timeout=_LIMITS.connect,
            read_timeout=_LIMITS.read,
            retries={"total_max_attempts": 1},
        )
    )
    resolver: Any = session.get_component("credential_provider")
    resolver.remove(_INSTANCE_METADATA)
    if session.get_credentials() is None:
        raise NoCredentialsError
    return session


def may_be_signed_for(pool: PoolConfig) -> bool:
    """Whether requests about the pool may be signed at all: see `may_see_signatures`."""
    return may_see_signatures(pool.service_url)


def may_see_signatures(url: str) -> bool:
    """Whether the address is Amazon's or on this machine. A session token is good for anything that its owner
    may do, so it is shown to nobody else.
    """
    from wildrydes_desktop.cognito.transport import is_loopback

    host = urlsplit(url).hostname or ""
    return host.endswith((".amazonaws.com", ".amazonaws.com.cn")) or is_loopback(url)
