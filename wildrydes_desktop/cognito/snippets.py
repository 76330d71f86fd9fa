"""An exchange of the trace as something to run: curl, AWS CLI, boto3, or what Amplify JS calls it.

What the trace does not show becomes a variable of the environment, named after its member. Nothing secret is
put on a command line: bodies go through standard input. Sources: the API's JSON protocol as botocore sends
it; the AWS CLI's `--cli-input-json`; the auth category of Amplify JS, version 6.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from keyword import iskeyword
from typing import Any, Final

from wildrydes_desktop.cognito import snippets_ride
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.redaction import Hidden

TARGET: Final = "AWSCognitoIdentityProviderService"
CONTENT_TYPE: Final = "application/x-amz-json-1.1"
KEYS: Final = "JWKS"
_WORD_STARTS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_IN_A_NAME: Final = re.compile(r"[^A-Z0-9]+")
_TAKEN: Final = re.compile(
    r"\d.*|DISPLAY|EDITOR|EUID|GROUPS|HOME|HOST|HOSTNAME|IFS|LANG|LANGUAGE|LINENO|LOGNAME|MAIL|OPTIND|PATH|PPID"
    r"|PWD|RANDOM|SECONDS|SHELL|TEMP|TERM|TMP|TZ|UID|USER|USERNAME"
)
"""What shells and systems set themselves, so that a copy would send it; and what is no name to a shell."""


class Dialect(StrEnum):
    """What the exchange is written in."""

    CURL = "curl"
    AWS_CLI = "aws_cli"
    BOTO3 = "boto3"
    AMPLIFY = "amplify"


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` to be copied; `variables` are the names that it expects in the environment, in its order."""

    text: str
    variables: tuple[str, ...]


def snippet(exchange: Exchange, pool: PoolConfig, dialect: Dialect) -> Snippet:
    """`exchange`, which went to `pool`, in `dialect`."""
    if exchange.operation == KEYS:
        return Snippet(_KEYS[dialect](exchange.url), ())
    if exchange.operation == snippets_ride.OPERATION:
        token = () if dialect is Dialect.AMPLIFY else (snippets_ride.VARIABLE,)
        return Snippet(snippets_ride.WRITERS[dialect](exchange), token)
    named = _Names()
    body = named.filled(exchange.request_body, "")
    text = _WRITERS[dialect](exchange, pool, body)
    return Snippet(text, tuple(named.used) if dialect is not Dialect.AMPLIFY else ())


class _Variable(str):
    """The name of a variable, in the place of a value that the trace does not hold."""

    __slots__ = ()


class _Names:
    """Gives every hidden value a name that no other has."""

    def __init__(self) -> None:
        self.used: list[str] = []

    def filled(self, value: Any, member: str) -> Any:  # noqa: ANN401 - any JSON value
        if isinstance(value, Hidden):
            return self._name(member)
        if isinstance(value, dict):
            named = value.get("Name") if set(value) == {"Name", "Value"} else None
            return {name: self.filled(part, str(named or name)) for name, part in value.items()}
        if isinstance(value, list):
            return [self.filled(part, member) for part in value]
        return value

    def _name(self, member: str) -> _Variable:
        plain = _NOT_IN_A_NAME.sub("_", _WORD_STARTS.sub("_", member).upper()).strip("_") or "VALUE"
        if _TAKEN.fullmatch(plain):
            plain = f"COGNITO_{plain}"
        name, number = plain, 1
        while name in self.used:
            number += 1
            name = f"{plain}_{number}"
        self.used.append(name)
        return _Variable(name)


# --- Shells ---------------------------------------------------------------------------------------------


def _curl(exchange: Exchange, _: PoolConfig, body: object) -> str:
    target = f"X-Amz-Target: {TARGET}.{exchange.operation}"
    lines = (
        f"curl --silent --show-error --data-binary @- {_quoted(exchange.url)}",
        f"--header {_quoted(f'Content-Type: {CONTENT_TYPE}')}",
        f"--header {_quoted(target)} <<JSON",
    )
    return " \\\n  ".join(lines) + f"\n{_here(body)}\nJSON\n"


def _aws_cli(exchange: Exchange, pool: PoolConfig, body: object) -> str:
    lines = [
        f"aws cognito-idp {_words(exchange.operation, '-')} --no-sign-request --region {pool.region}",
        "--cli-input-json file:///dev/stdin <<JSON",
    ]
    if pool.endpoint_url:
        lines.insert(1, f"--endpoint-url {_quoted(pool.endpoint_url)}")
    return " \\\n  ".join(lines) + f"\n{_here(body)}\nJSON\n"


def _quoted(text: str) -> str:
    """For a POSIX shell: single quotes, in which nothing has a meaning but their end."""
    return "'" + text.replace("'", "'\\''") + "'"


def _here(body: object) -> str:
    """JSON for a here-document, in which the shell fills in variables: text as JSON writes it."""

    def escaped(text: str) -> str:
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("`", "\\`")

    pieces = []
    for piece, variable in _json(body, 0):
        pieces.append(f'"${{{piece}}}"' if variable else escaped(piece))
    return "".join(pieces)


def _json(value: object, level: int) -> Iterator[tuple[str, bool]]:
    """`value` as indented JSON, in pieces; True marks the name of a variable."""
    deeper, here = "  " * (level + 1), "  " * level
    if isinstance(value, _Variable):
        yield str(value), True
    elif isinstance(value, dict) and value:
        yield "{", False
        for number, (name, part) in enumerate(value.items()):
            yield f"{',' if number else ''}\n{deeper}{json.dumps(name)}: ", False
            yield from _json(part, level + 1)
        yield f"\n{here}}}", False
    elif isinstance(value, list) and value:
        yield "[", False
        for number, part in enumerate(value):
            yield f"{',' if number else ''}\n{deeper}", False
            yield from _json(part, level + 1)
        yield f"\n{here}]", False
    else:
        yield json.dumps(value), False


# --- Python ---------------------------------------------------------------------------------------------


def _boto3(exchange: Exchange, pool: PoolConfig, body: object) -> str:
    members = body if isinstance(body, dict) else {}
    client = [f'"cognito-idp", region_name={json.dumps(pool.region)}']
    if pool.endpoint_url:
        client.append(f"endpoint_url={json.dumps(pool.endpoint_url)}")
    client.append("config=Config(signature_version=UNSIGNED)")
    variables = any(variable for _, variable in _json(members, 0))
    lines = [
        *(["import os", ""] if variables else []),
        "import boto3",
        "from botocore import UNSIGNED",
        "from botocore.config import Config",
        "",
        f"client = boto3.client({', '.join(client)})",
        f"answer = client.{_words(exchange.operation, '_')}(",
        *(f"    {_argument(name, _python(value, 1))}," for name, value in members.items()),
        ")",
        "print(answer)",
    ]
    return "\n".join(lines) + "\n"


def _argument(name: str, value: str) -> str:
    """`name` may come from a recording that somebody else made: what is no plain name stays a text."""
    plain = name.isidentifier() and not iskeyword(name)
    return f"{name}={value}" if plain else f"**{{{name!r}: {value}}}"


def _python(value: object, level: int) -> str:
    deeper, here = "    " * (level + 1), "    " * level
    if isinstance(value, _Variable):
        return f'os.environ["{value}"]'
    if isinstance(value, dict) and value:
        inner = "".join(f"{deeper}{name!r}: {_python(part, level + 1)},\n" for name, part in value.items())
        return f"{{\n{inner}{here}}}"
    if isinstance(value, list) and value:
        inner = "".join(f"{deeper}{_python(part, level + 1)},\n" for part in value)
        return f"[\n{inner}{here}]"
    return repr(str(value) if isinstance(value, str) else value)


def _words(operation: str, between: str) -> str:
    """The name of an operation as botocore and the AWS CLI write it."""
    return between.join(_WORD_STARTS.split(operation)).lower()


# --- Amplify JS -----------------------------------------------------------------------------------------


_AMPLIFY: Final[Mapping[str, tuple[str, str]]] = {
    "SignUp": ("signUp", "{ username, password, options: { userAttributes: { email } } }"),
    "ConfirmSignUp": ("confirmSignUp", "{ username, confirmationCode }"),
    "ResendConfirmationCode": ("resendSignUpCode", "{ username }"),
    "ForgotPassword": ("resetPassword", "{ username }"),
    "ConfirmForgotPassword": ("confirmResetPassword", "{ username, confirmationCode, newPassword }"),
    "InitiateAuth": ("signIn", "{ username, password, options: { authFlowType: FLOW } }"),
    "RespondToAuthChallenge": ("confirmSignIn", "{ challengeResponse }"),
    "GetTokensFromRefreshToken": ("fetchAuthSession", "{ forceRefresh: true }"),
    "GetUser": ("fetchUserAttributes", ""),
    "UpdateUserAttributes": ("updateUserAttributes", "{ userAttributes }"),
    "DeleteUserAttributes": ("deleteUserAttributes", "{ userAttributeKeys }"),
    "GetUserAttributeVerificationCode": ("sendUserAttributeVerificationCode", "{ userAttributeKey }"),
    "VerifyUserAttribute": ("confirmUserAttribute", "{ userAttributeKey, confirmationCode }"),
    "ChangePassword": ("updatePassword", "{ oldPassword, newPassword }"),
    "AssociateSoftwareToken": ("setUpTOTP", ""),
    "VerifySoftwareToken": ("verifyTOTPSetup", "{ code }"),
    "SetUserMFAPreference": ("updateMFAPreference", "{ totp, sms, email }"),
    "ListDevices": ("fetchDevices", ""),
    "UpdateDeviceStatus": ("rememberDevice", ""),
    "ForgetDevice": ("forgetDevice", "{ device }"),
    "RevokeToken": ("signOut", ""),
    "GlobalSignOut": ("signOut", "{ global: true }"),
    "DeleteUser": ("deleteUser", ""),
}


def _amplify(exchange: Exchange, _: PoolConfig, body: object) -> str:
    flow = str(body.get("AuthFlow", "")) if isinstance(body, dict) else ""
    challenge = str(body.get("ChallengeName", "")) if isinstance(body, dict) else ""
    if flow in {"REFRESH_TOKEN", "REFRESH_TOKEN_AUTH"}:
        call, given = _AMPLIFY["GetTokensFromRefreshToken"]
    elif challenge in {"PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"}:
        return f"// Amplify JS answers {challenge} by itself, inside signIn() or confirmSignIn().\n"
    elif exchange.operation in _AMPLIFY:
        call, given = _AMPLIFY[exchange.operation]
    else:
        return (
            f"// Amplify JS has no function of its own for {exchange.operation}: it calls it where needed.\n"
        )
    given = given.replace("FLOW", json.dumps(flow))
    return f"import {{ {call} }} from 'aws-amplify/auth'\n\nconst answer = await {call}({given})\n"


# --- The keys: a plain GET ------------------------------------------------------------------------------


def _keys_in_python(url: str) -> str:
    return (
        "import json\nimport urllib.request\n\n"
        f"with urllib.request.urlopen({json.dumps(url)}) as answer:\n    print(json.load(answer))\n"
    )


_KEYS: Final[Mapping[Dialect, Callable[[str], str]]] = {
    Dialect.CURL: lambda url: f"curl --silent --show-error {_quoted(url)}\n",
    Dialect.AWS_CLI: lambda url: f"# No AWS call: the keys are a file on the web.\ncurl {_quoted(url)}\n",
    Dialect.BOTO3: _keys_in_python,
    Dialect.AMPLIFY: lambda url: f"const keys = await (await fetch({json.dumps(url)})).json()\n",
}
_WRITERS: Final[Mapping[Dialect, Callable[[Exchange, PoolConfig, object], str]]] = {
    Dialect.CURL: _curl,
    Dialect.AWS_CLI: _aws_cli,
    Dialect.BOTO3: _boto3,
    Dialect.AMPLIFY: _amplify,
}
