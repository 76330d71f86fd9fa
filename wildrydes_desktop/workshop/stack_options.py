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
    "you know that IAM roles will be made, one for each function of the stack, with the least that it needs; "
    "without it nothing is launched"
)


class Action(StrEnum):
    """What is to be done."""

    LAUNCH = "launch"
    STATUS = "status"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class StackOptions:
    """`region` empty: what the profile or the environment says. `profile` empty: the environment's.

    `users_stack` is the one that the ride API takes its pool and its bucket from; empty for other templates.
    """

    action: Action
    stack_name: str
    region: str = ""
    profile: str = ""
    template: Template = Template.USER_MANAGEMENT
    bucket: str = ""
    users_stack: str = ""
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
    common = (words.region, words.profile)
    if action is not Action.LAUNCH:
        return StackOptions(action, words.stack_name, *common, wait=words.wait, json=words.json)
    if not words.capability_iam:
        raise UsageError("launch makes IAM roles: acknowledge that with --capability-iam")
    template = Template(words.template)
    rides = template is Template.RIDE_API
    if rides and words.bucket:
        raise UsageError("the ride API takes its bucket from the users' stack: leave --bucket out")
    if not rides and not words.bucket:
        raise UsageError("which bucket? Give the website's, from module 1, with --bucket")
    return StackOptions(
        action,
        words.stack_name or template.usual_name,
        *common,
        template,
        words.bucket,
        words.users_stack if rides else "",
        capability_iam=True,
        wait=words.wait,
        json=words.json,
    )


def _parser() -> _Parser:
    parser = _Parser(prog="wildrydes-desktop stack", description=_DESCRIPTION, allow_abbrev=False)
    actions = parser.add_subparsers(dest="action", required=True, metavar="launch|status|delete")
    usual_template, usual = Template.USER_MANAGEMENT, Template.USER_MANAGEMENT.usual_name
    rides = Template.RIDE_API.usual_name

    launch = actions.add_parser(Action.LAUNCH, help="make the stack", allow_abbrev=False)
    launch.add_argument(
        "--template",
        choices=[each.value for each in Template],
        default=Template.USER_MANAGEMENT,
        help=f"default: {usual_template}",
    )
    launch.add_argument("--bucket", default="", metavar="NAME", help="the website's, from module 1")
    launch.add_argument(
        "--users-stack",
        default=usual,
        metavar="NAME",
        help=f"ride-api: the stack with the pool whose riders may ask (default: {usual})",
    )
    launch.add_argument("--capability-iam", action="store_true", help=_CAPABILITY)
    launch.add_argument("--stack-name", default="", metavar="NAME", help=f"default: {usual}, or {rides}")

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
