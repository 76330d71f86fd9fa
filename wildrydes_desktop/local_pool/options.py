"""The command line of the local pool."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any, Final, NoReturn

_ORIGIN = re.compile(r"https?://[^\s/?#@,*]+")
_KINDS: Final = {"sms": "SMS_MFA", "totp": "SOFTWARE_TOKEN_MFA", "email": "EMAIL_OTP"}


class UsageError(Exception):
    """The command line is wrong; the text says how."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def read(argv: list[str]) -> argparse.Namespace:
    """The options in `argv`. Raises UsageError, and SystemExit after --help."""
    parser = _Parser(
        prog="wildrydes-desktop local-pool",
        description="A user pool on this machine that answers as Amazon Cognito does.",
    )
    parser.add_argument("--port", type=_port, default=0, help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--data-dir", type=_data_dir, metavar="DIR", help="where the pool is kept")
    parser.add_argument(
        "--issuer", choices=("aws", "endpoint"), default="aws", help="which address tokens carry in iss"
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        type=_origin,
        default=[],
        metavar="ORIGIN",
        help="a web origin whose pages may call the pool, e.g. http://localhost:3000 (repeatable)",
    )
    parser.add_argument(
        "--until-stdin-closes",
        action="store_true",
        help="end when standard input ends; until then, commands are taken from it, a line of JSON each",
    )
    settings = parser.add_argument_group("settings of the pool", "They stay until they are changed again.")
    settings.add_argument(
        "--pool-kind",
        choices=("email", "alias"),
        help="how users are named; cannot change once there are users",
    )
    settings.add_argument("--mfa", choices=("off", "optional", "on"), help="whether a second factor is asked")
    settings.add_argument(
        "--mfa-kind", action="append", choices=tuple(_KINDS), help="a second factor to offer (repeatable)"
    )
    settings.add_argument(
        "--device-tracking", choices=("off", "always", "opt-in"), help="whether devices are remembered"
    )
    return parser.parse_args(argv)


def settings_of(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that the options name, in the form of `settings_json`; empty where they name none."""
    named = {
        "username_kind": options.pool_kind,
        "mfa": options.mfa and options.mfa.upper(),
        "mfa_kinds": options.mfa_kind and [_KINDS[kind] for kind in options.mfa_kind],
        "device_tracking": options.device_tracking and options.device_tracking.upper().replace("-", "_"),
    }
    return {name: value for name, value in named.items() if value}


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"not a port: {text!r}")
    return int(text)


def _data_dir(text: str) -> Path:
    path = Path(text)
    in_the_way = [part for part in (path, *path.parents) if part.exists() and not part.is_dir()]
    if not text or in_the_way:
        raise argparse.ArgumentTypeError(f"not a folder: {text!r}")
    return path


def _origin(text: str) -> str:
    if not _ORIGIN.fullmatch(text):
        raise argparse.ArgumentTypeError(f"not an origin like http://localhost:3000: {text!r}")
    return text.lower()
