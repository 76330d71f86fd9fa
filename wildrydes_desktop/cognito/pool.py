"""Which pool the app talks to: its ids, its Region, its address, and how it names its users."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import words

# The patterns of the API reference (UserPoolIdType, ClientIdType); the Region has at least two dashes.
# Texts, compiled when first used: not every start needs them.
_POOL_ID = r"(?P<region>[a-z]{2,}(?:-[a-z]+)+-\d+)_[0-9A-Za-z]+"
_CLIENT_ID = r"[\w+]{1,128}"
_REGION = r"[a-z]{2,}(?:-[a-z]+)+-\d+"


class PoolKind(StrEnum):
    """How a pool names its users, fixed when it was made (`UsernameAttributes` or `AliasAttributes`)."""

    EMAIL = "email"
    ALIAS = "alias"
    UNKNOWN = "unknown"


class IssuerForm(StrEnum):
    """Which address the pool's tokens carry in `iss`: amazonaws.com's, or that of a custom endpoint."""

    AWS = "aws"
    ENDPOINT = "endpoint"


@dataclass(frozen=True, slots=True)
class PoolConfig:
    """One app client of one user pool. Build it with `PoolConfig.of`, which checks every part.

    `endpoint_url` is None for amazonaws.com. `local` says that this is the app's own pool on this machine.
    `invoke_url` is the ride API's address as the website's configuration has it, unchecked, or empty: a
    wrong one must not keep anybody from signing in, and `workshop.ride` checks it before it sends a token.
    """

    user_pool_id: str
    client_id: str
    region: str
    client_secret: Secret | None = None
    endpoint_url: str | None = None
    issuer_form: IssuerForm = IssuerForm.AWS
    kind: PoolKind = PoolKind.UNKNOWN
    name: str = ""
    local: bool = False
    invoke_url: str = ""

    @classmethod
    def of(
        cls,
        user_pool_id: str,
        client_id: str,
        region: str = "",
        *,
        client_secret: str = "",
        endpoint_url: str = "",
        issuer_form: IssuerForm = IssuerForm.AWS,
        kind: PoolKind = PoolKind.UNKNOWN,
        name: str = "",
        local: bool = False,
        invoke_url: str = "",
    ) -> PoolConfig:
        """A checked configuration from text as people type it; the Region is taken from the pool id.

        Raises ProblemError, with the field at fault, for ids of the wrong form, for a Region that
        contradicts the pool id, and for an endpoint that is neither https nor on loopback.
        """
        user_pool_id, client_id = user_pool_id.strip(), client_id.strip()
        return cls(
            user_pool_id,
            client_id,
            _checked_region(user_pool_id, client_id, region.strip()),
            Secret(client_secret) if client_secret else None,
            _checked_endpoint(endpoint_url) if endpoint_url else None,
            issuer_form,
            kind,
            name,
            local,
            invoke_url.strip(),
        )

    @property
    def service_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self.endpoint_url or f"https://cognito-idp.{self.region}.{self._domain}"

    @property
    def issuer(self) -> str:
        """What `iss` must be in this pool's tokens."""
        if self.issuer_form is IssuerForm.ENDPOINT and self.endpoint_url:
            return f"{self.endpoint_url}/{self.user_pool_id}"
        return f"https://cognito-idp.{self.region}.{self._domain}/{self.user_pool_id}"

    @property
    def issuers(self) -> tuple[str, ...]:
        """`issuer`, and the other form that a pool on amazonaws.com may have been set to.

        Source: IssuerConfigurationType in Cognito's API reference, ORIGINAL and UPDATED.
        """
        if self.issuer_form is IssuerForm.ENDPOINT and self.endpoint_url:
            return (self.issuer,)
        updated = f"https://issuer-cognito-idp.{self.region}.{self._domain}/{self.user_pool_id}"
        return (self.issuer, updated)

    @staticmethod
    def is_id(text: str) -> bool:
        """Whether `text` has the form of a user pool id."""
        return re.fullmatch(_POOL_ID, text) is not None

    @property
    def jwks_url(self) -> str:
        """Where the pool publishes the public halves of its signing keys."""
        return f"{self.service_url}/{self.user_pool_id}/.well-known/jwks.json"

    @property
    def _domain(self) -> str:
        return "amazonaws.com.cn" if self.region.startswith("cn-") else "amazonaws.com"


def _checked_region(user_pool_id: str, client_id: str, region: str) -> str:
    """The Region of a pool whose ids have their form, and agree with `region` where that is given."""
    match = re.fullmatch(_POOL_ID, user_pool_id)
    if match is None:
        raise _refused(
            "user_pool_id",
            "That is not a user pool id",
            "A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.",
            "Copy it from the Cognito console, or from userPoolId in the website's js/config.js.",
        )
    if re.fullmatch(_CLIENT_ID, client_id, re.ASCII) is None:
        raise _refused(
            "client_id",
            "That is not an app client id",
            "An app client id is a run of letters and digits, usually 26 of them.",
            "Copy it from the pool's App clients page, or from userPoolClientId in js/config.js.",
        )
    if region and re.fullmatch(_REGION, region) is None:
        raise _refused(
            "region",
            "That is not a Region",
            "A Region looks like us-east-1.",
            "Leave it out: it is part of the user pool id.",
        )
    if region and region != match["region"]:
        raise _refused(
            "region",
            "Region and user pool id disagree",
            words("The id says {match}, the Region given is {region}.", match=match["region"], region=region),
            "Leave the Region out, or correct the one that is wrong.",
        )
    return match["region"]


def _checked_endpoint(text: str) -> str:
    url = text.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if (
        not host
        or parts.scheme not in {"http", "https"}
        or parts.query
        or parts.fragment
        or parts.username is not None
    ):
        raise _refused(
            "endpoint_url",
            "That is not an endpoint address",
            "An endpoint is an https address without user, query or fragment.",
            "Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.",
        )
    if parts.scheme == "http" and not _is_loopback(host):
        raise _refused(
            "endpoint_url",
            "Plain http is only for this machine",
            words("Passwords would cross the network to {host} for everyone to read.", host=host),
            "Use https, or an address on 127.0.0.1.",
        )
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refused(field: str, title: str, meaning: str, next_step: str) -> ProblemError:
    return ProblemError(Problem(title, meaning, next_step, name="PoolConfigRefused", field=field))
