"""The command line of `wildrydes-desktop stack`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NoReturn

from wildrydes_desktop.workshop.stack_templates import Template

_DESCRIPTION: Final = (
    "The workshop's user pool and the website's js/config.js, by CloudFormation. Credentials are found as "
    "the AWS CLI finds them."
)
_CAPABILITY: Final = (
    "you know that an IAM role will be made, which lets one function write and remove one object; without it "
    "nothing is launched"
)


class Action(StrEnum):
    """What is to be done."""

    LAUNCH = "launch"
    STATUS = "status"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class StackOptions:
    """`region` empty: what the profile or the environment says. `profile` empty: the environment's."""

    action: Action
    stack_name: str
    region: str = ""
    profile: str = ""
    bucket: str = ""
    capability_iam: bool = False
    wait: bool = True
    json: bool = False


class UsageError(Exception):
    """The command line is wrong; the text says how, in one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see wildrydes-desktop stack --help)")


def read(argv: list[str]) -> StackOptions:
    """The options in `argv`. Raises UsageError, and SystemExit(0) after --help."""
    words = _parser().parse_args(argv)
    action = Action(words.action)
    launching = action is Action.LAUNCH
    if launching and not words.capability_iam:
        raise UsageError("launch makes an IAM role: acknowledge that with --capability-iam")
    return StackOptions(
        action,
        words.stack_name,
        words.region,
        words.profile,
        words.bucket if launching else "",
        launching,
        words.wait,
        words.json,
    )


def _parser() -> _Parser:
    parser = _Parser(prog="wildrydes-desktop stack", description=_DESCRIPTION, allow_abbrev=False)
    actions = parser.add_subparsers(dest="action", required=True, metavar="launch|status|delete")
    usual = Template.USER_MANAGEMENT.usual_name

    launch = actions.add_parser(Action.LAUNCH, help="make the stack", allow_abbrev=False)
    launch.add_argument("--bucket", required=True, metavar="NAME", help="the website's, from module 1")
    launch.add_argument("--capability-iam", action="store_true", help=_CAPABILITY)
    launch.add_argument("--stack-name", default=usual, metavar="NAME", help=f"default: {usual}")

    status = actions.add_parser(Action.STATUS, help="how the stack stands", allow_abbrev=False)
    status.add_argument("--stack-name", default=usual, metavar="NAME", help=f"default: {usual}")

    delete = actions.add_parser(
        Action.DELETE, help="delete the stack with its users, and js/config.js", allow_abbrev=False
    )
    delete.add_argument(
        "--stack-name", required=True, metavar="NAME", help="typed out, because its users are gone then"
    )
    for each in (launch, status, delete):
        _add_common(each)
    status.set_defaults(wait=False)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--region", default="", metavar="R", help="default: the profile's, or AWS_REGION")
    parser.add_argument(
        "--profile", default="", metavar="NAME", help="default: the environment's (AWS_PROFILE)"
    )
    parser.add_argument(
        "--wait",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="follow the stack until it rests (status: not unless asked to)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output at the end")
