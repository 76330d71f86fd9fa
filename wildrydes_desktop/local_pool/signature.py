"""Who may administer the pool over HTTP: whoever signs with the key that this run has handed out.

With the service, ListUsers and the Admin... operations are signed with AWS credentials (Signature Version 4).
This pool has no accounts, and every process of this machine can reach its port; so it draws one key for its
life, keeps it in memory only and tells it to nobody but the process that holds its standard input.

Source: "Create a signed AWS API request" of the IAM user guide.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import re
import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.refusals import Refusal

LIFE: Final = 300.0
"""Seconds that a signed request is accepted for, before and after its time."""

SERVICE: Final = "cognito-idp"
_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_AUTHORIZATION = re.compile(
    _ALGORITHM + r" Credential=(?P<key>[^/,\s]+)/(?P<scope>[^,\s]+), *SignedHeaders=(?P<names>[^,\s]+), *"
    r"Signature=(?P<signature>[0-9a-f]{64})"
)
_MUST_BE_SIGNED: Final = frozenset({"host", "x-amz-date", "x-amz-target"})


@dataclass(frozen=True, slots=True)
class AdminKey:
    """An access key as AWS has them: its id, which is no secret, and the secret that signs."""

    key_id: str
    secret: Secret

    @classmethod
    def drawn(cls) -> AdminKey:
        """A key nobody has had yet. Its id does not begin as those of AWS accounts do."""
        letters = string.ascii_uppercase + string.digits
        key_id = "LOCAL" + "".join(secrets.choice(letters) for _ in range(15))
        return cls(key_id, Secret(secrets.token_urlsafe(30)))


def require(key: AdminKey | None, region: str, headers: Mapping[str, str], body: bytes, now: float) -> None:
    """Raise a Refusal, as the service does, unless POST / with these headers and body is signed with `key`.

    The names of `headers` are in lower case. `now` is in seconds since the epoch.
    """
    given = headers.get("authorization", "")
    if not given:
        raise Refusal("MissingAuthenticationTokenException", "Missing Authentication Token")
    parts = _AUTHORIZATION.fullmatch(given)
    if parts is None:
        raise Refusal(
            "IncompleteSignatureException", "The Authorization header is not one of AWS4-HMAC-SHA256."
        )
    if key is None or not hmac.compare_digest(parts["key"].encode(), key.key_id.encode()):
        raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
    when = headers.get("x-amz-date", "")
    if abs(_seconds(when) - now) > LIFE:
        raise Refusal("InvalidSignatureException", "Signature expired, or not yet current.")
    names = parts["names"].split(";")
    scope = f"{when[:8]}/{region}/{SERVICE}/aws4_request"
    right = _signature(key.secret, scope, when, _canonical(names, headers, body))
    known = _MUST_BE_SIGNED.issubset(names) and parts["scope"] == scope
    if not hmac.compare_digest(parts["signature"], right) or not known:
        raise Refusal(
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided.",
        )


def _seconds(when: str) -> float:
    """The time of an X-Amz-Date (20261123T170000Z); long ago where it is none."""
    try:
        return dt.datetime.strptime(when, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC).timestamp()
    except ValueError:
        return 0.0


def _canonical(names: list[str], headers: Mapping[str, str], body: bytes) -> str:
    lines = [f"{name}:{' '.join(headers.get(name, '').split())}" for name in names]
    return "\n".join(["POST", "/", "", *lines, "", ";".join(names), hashlib.sha256(body).hexdigest()])


def _signature(secret: Secret, scope: str, when: str, canonical: str) -> str:
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    signing = f"AWS4{secret.reveal()}".encode()
    for part in scope.split("/"):
        signing = hmac.digest(signing, part.encode(), "sha256")
    text = "\n".join([_ALGORITHM, when, scope, digest])
    return hmac.digest(signing, text.encode(), "sha256").hex()
