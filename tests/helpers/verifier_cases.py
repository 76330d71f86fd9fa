"""Tokens of which two verifiers are asked what they think: ours, and AWS's own aws-jwt-verify in Node.js.

Each case says what ours is to answer and, where we are stricter, why. To ask both, and print the table of
docs/threat-model.md: `python -m tests.helpers.verifier_cases`.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256, SHA512

from tests.helpers import node
from tests.helpers.token_forge import (
    ACCESS_CLAIMS,
    ID_CLAIMS,
    NOW,
    POOL,
    base64url,
    jwk,
    jwks,
    key,
    signed_parts,
    token,
    with_public_key_as_secret,
    without,
)
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.verification import LEEWAY, inspect
from wildrydes_desktop.foundation.secrets import Secret


@dataclass(frozen=True)
class Case:
    """`caught` is our check that fails, empty where we accept. `why`: why we refuse what they accept."""

    check: str
    what: str
    make: Callable[[], Secret | str]
    caught: str = ""
    why: str = ""
    keys: dict[str, Any] = field(default_factory=lambda: jwks("one", "two"))

    @property
    def token(self) -> str:
        made = self.make()
        return made if isinstance(made, str) else made.reveal()


@dataclass(frozen=True)
class Answer:
    """`ours` holds the checks that failed; `theirs` is the name of their error, empty where they accept."""

    ours: tuple[str, ...]
    theirs: str


def ask(cases: list[Case]) -> list[Answer]:
    """What both say of every case, in order."""
    theirs = _ask_theirs(cases)
    return [Answer(_ask_ours(case), their) for case, their in zip(cases, theirs, strict=True)]


def _ask_ours(case: Case) -> tuple[str, ...]:
    report = inspect(Secret(case.token), POOL, KeySet(lambda: case.keys), now=NOW)
    assert (report.accepted is True) == (not report.failed)
    return tuple(str(check.name) for check in report.failed)


def _ask_theirs(cases: list[Case]) -> list[str]:
    question = {
        "userPoolId": POOL.user_pool_id,
        "clientId": POOL.client_id,
        "now": NOW,
        "graceSeconds": LEEWAY,
        "cases": [{"token": case.token, "jwks": case.keys} for case in cases],
    }
    done = subprocess.run(
        [str(node.node()), str(node.script_path("verify.mjs"))],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=True,
    )
    return ["" if answer["accepted"] else answer["error"] for answer in json.loads(done.stdout)]


def _id(**claims: Any) -> Callable[[], Secret]:
    return lambda: token(ID_CLAIMS | claims)


def _access(**claims: Any) -> Callable[[], Secret]:
    return lambda: token(ACCESS_CLAIMS | claims)


def _header(**members: Any) -> Callable[[], Secret]:
    return lambda: token(ID_CLAIMS, **members)


def _piece(number: int, change: Callable[[str], str]) -> Callable[[], str]:
    def make() -> str:
        pieces = token(ID_CLAIMS).reveal().split(".")
        pieces[number] = change(pieces[number])
        return ".".join(pieces)

    return make


def _rs512() -> str:
    parts = ({"kid": "one", "alg": "RS512"}, ID_CLAIMS)
    signed = ".".join(base64url(json.dumps(part).encode()) for part in parts)
    return f"{signed}.{base64url(key('one').sign(signed.encode(), padding.PKCS1v15(), SHA512()))}"


def _small_key() -> str:
    signed = ".".join(
        base64url(json.dumps(part).encode()) for part in ({"kid": "one", "alg": "RS256"}, ID_CLAIMS)
    )
    return f"{signed}.{base64url(key('one', 1024).sign(signed.encode(), padding.PKCS1v15(), SHA256()))}"


def _unsigned() -> str:
    parts = ({"kid": "one", "alg": "none"}, ID_CLAIMS)
    return ".".join([*(base64url(json.dumps(part).encode()) for part in parts), ""])


def _twice() -> str:
    return signed_parts('{"kid":"one","alg":"RS256"}', '{"sub":"thief",' + json.dumps(ID_CLAIMS)[1:])


def _payload(text: str) -> Callable[[], str]:
    return lambda: signed_parts('{"kid":"one","alg":"RS256"}', text)


POOL_ID = POOL.user_pool_id
UPDATED = f"https://issuer-cognito-idp.us-east-1.amazonaws.com/{POOL_ID}"
SOON, LONG_AGO = int(NOW) + 3600, int(NOW) - 7200

CASES: list[Case] = [
    Case("nothing wrong", "an ID token", lambda: token(ID_CLAIMS)),
    Case("nothing wrong", "an access token, signed with the other key", lambda: token(ACCESS_CLAIMS, "two")),
    # Form
    Case("form", "an empty text", lambda: "", "structure"),
    Case("form", "two parts", lambda: token(ID_CLAIMS).reveal().rpartition(".")[0], "structure"),
    Case("form", "four parts", lambda: token(ID_CLAIMS).reveal() + ".x", "structure"),
    Case("form", "a space inside", _piece(1, lambda text: f"{text[:9]} {text[9:]}"), "structure"),
    Case("form", "a payload that is a list", _payload("[]"), "structure"),
    Case("form", "a payload that is no JSON", _payload("{"), "structure"),
    Case("form", "a claim named twice", _twice, "structure", "Readers disagree on which of the two counts."),
    Case("form", "padding after a part", _piece(1, lambda text: text + "="), "structure"),
    # Signature
    Case("signature", "a changed claim", _piece(1, lambda text: text[:-4] + "AAAA"), "structure"),
    Case("signature", "another key under a known id", lambda: token(ID_CLAIMS, "x", kid="one"), "signature"),
    Case("signature", "the other key's id", _header(kid="two"), "signature"),
    Case("signature", "no signature", _piece(2, lambda _: ""), "signature"),
    Case("signature", "a signature cut short", _piece(2, lambda text: text[:-4]), "signature"),
    # Algorithm
    Case("alg", "none", _unsigned, "algorithm"),
    Case("alg", "none over a good signature", _header(alg="none"), "algorithm"),
    Case("alg", "HS256 with the public key", lambda: with_public_key_as_secret(ID_CLAIMS), "algorithm"),
    Case("alg", "missing", _header(alg=None), "algorithm"),
    Case("alg", "no text", _header(alg=["RS256"]), "algorithm"),
    Case("alg", "PS256", _header(alg="PS256"), "algorithm"),
    Case("alg", "RS512 where the key is for RS256", _rs512, "algorithm"),
    Case(
        "alg",
        "RS512 where the key names no algorithm",
        _rs512,
        "algorithm",
        "User pools sign with RS256; it serves every OpenID provider.",
        {"keys": [without(jwk("one"), "alg")]},
    ),
    Case(
        "crit",
        "an extension that must be understood",
        _header(crit=["exp"]),
        "algorithm",
        "RFC 7515, 4.1.11.",
    ),
    # Key
    Case("kid", "unknown", lambda: token(ID_CLAIMS, "stranger"), "key_id"),
    Case("kid", "missing", _header(kid=None), "key_id"),
    Case("kid", "no text", _header(kid=7), "key_id"),
    Case(
        "jwk",
        "the key is for encryption",
        lambda: token(ID_CLAIMS),
        "key_id",
        "",
        {"keys": [jwk("one", use="enc")]},
    ),
    Case(
        "jwk",
        "the key is for RS512",
        lambda: token(ID_CLAIMS),
        "key_id",
        "",
        {"keys": [jwk("one", alg="RS512")]},
    ),
    Case(
        "jwk",
        "the key is of another type",
        lambda: token(ID_CLAIMS),
        "key_id",
        "",
        {"keys": [jwk("one", kty="oct")]},
    ),
    Case(
        "jwk",
        "the key has 1,024 bits",
        _small_key,
        "key_id",
        "NIST SP 800-131A allows no RSA key below 2,048 bits.",
        {"keys": [jwk("one", 1024)]},
    ),
    Case("jku", "a key set of the token's own", _header(jku="https://evil.example/jwks.json")),
    Case(
        "jwk in header",
        "a key of the token's own",
        lambda: token(ID_CLAIMS, "x", kid="x", jwk=jwk("x")),
        "key_id",
    ),
    # Issuer
    Case("iss", "the updated form", _id(iss=UPDATED)),
    Case("iss", "another pool", _id(iss=POOL.issuer[:-1] + "X"), "issuer"),
    Case("iss", "another Region", _id(iss=POOL.issuer.replace("us-east-1.", "us-east-2.")), "issuer"),
    Case("iss", "a slash more", _id(iss=POOL.issuer + "/"), "issuer"),
    Case("iss", "plain http", _id(iss=POOL.issuer.replace("https", "http")), "issuer"),
    Case("iss", "missing", lambda: token(without(ID_CLAIMS, "iss")), "issuer"),
    Case("iss", "no text", _id(iss=[POOL.issuer]), "issuer"),
    # Audience
    Case("aud", "another client", _id(aud="another"), "audience"),
    Case("aud", "missing", lambda: token(without(ID_CLAIMS, "aud")), "audience"),
    Case("client_id", "another client", _access(client_id="another"), "audience"),
    Case(
        "client_id",
        "missing, aud instead",
        lambda: token(without(ACCESS_CLAIMS, "client_id") | {"aud": POOL.client_id}),
        "audience",
    ),
    # Use
    Case("token_use", "another word", _id(token_use="refresh"), "token_use"),
    Case("token_use", "missing", lambda: token(without(ID_CLAIMS, "token_use")), "token_use"),
    # Times
    Case("exp", "an hour ago", _id(iat=LONG_AGO, auth_time=LONG_AGO, exp=int(NOW) - 3600), "expiry"),
    Case("exp", "within the grace of 60 s", _id(iat=LONG_AGO, auth_time=LONG_AGO, exp=int(NOW) - 59)),
    Case("exp", "just outside it", _id(iat=LONG_AGO, auth_time=LONG_AGO, exp=int(NOW) - 61), "expiry"),
    Case(
        "exp",
        "missing",
        lambda: token(without(ID_CLAIMS, "exp")),
        "expiry",
        "Cognito always writes one; without it a token is for ever.",
    ),
    Case("exp", "no number", _id(exp="never"), "expiry"),
    Case("nbf", "in an hour", _id(nbf=SOON), "issued_at"),
    Case("nbf", "within the grace", _id(nbf=int(NOW) + 59)),
    Case("nbf", "no number", _id(nbf="soon"), "issued_at"),
    Case("iat", "in an hour", _id(iat=SOON, exp=SOON + 3600), "issued_at", "Nobody can have issued it yet."),
    Case("iat", "no number", _id(iat="today"), "issued_at"),
    Case("auth_time", "in an hour", _id(auth_time=SOON), "auth_time", "Nobody can have signed in yet."),
    # Types of claims that neither compares
    Case("sub", "no text", _id(sub=7), "structure"),
    Case("jti", "no text", _id(jti=7), "structure"),
    Case("scope", "no text", _access(scope=7), "structure"),
]


def table(answers: list[Answer]) -> str:
    """The table in Markdown, a line for each case."""
    lines = [
        "| about | the token | ours | aws-jwt-verify 5.2.1 | why ours is stricter |",
        "|---|---|---|---|---|",
    ]
    for case, answer in zip(CASES, answers, strict=True):
        ours = ", ".join(f"`{name}`" for name in answer.ours) or "accepted"
        theirs = f"`{answer.theirs}`" if answer.theirs else "accepted"
        lines.append(f"| {case.check} | {case.what} | {ours} | {theirs} | {case.why} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(ask(CASES)))
