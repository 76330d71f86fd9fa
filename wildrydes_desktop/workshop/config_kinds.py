"""The kinds of configuration files: where each keeps a pool's ids and the API's address, and their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from wildrydes_desktop.cognito.pool import PoolKind


class FileKind(StrEnum):
    """What a configuration came from."""

    CONFIG_JS = "config.js"
    AWS_EXPORTS = "aws-exports.js"
    AMPLIFY_OUTPUTS = "amplify_outputs.json"
    AMPLIFY_CONFIGURATION = "amplifyconfiguration.json"
    AMPLIFY_OBJECT = "Amplify.configure"
    PROFILE = "profile"
    STACK = "stack"
    LOOKED_UP = "looked_up"
    """Not a file: a pool's id, and the app client that its owner was told."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Where one kind of file keeps the values, and what it calls them; `region` is empty where it has none.

    `marks` are paths: one of them is there in every file of this kind. `usernames` is the path of the list
    of attributes that people sign in with. `apis` is the path of a list, or of an object, of APIs, each with
    its address under `address`.
    """

    name: FileKind
    marks: tuple[tuple[str, ...], ...]
    section: tuple[str, ...]
    user_pool_id: str
    client_id: str
    region: str = ""
    client_secret: str = ""
    usernames: tuple[str, ...] = ()
    apis: tuple[str, ...] = ()
    address: str = "endpoint"


_PLUGIN: Final = ("auth", "plugins", "awsCognitoAuthPlugin")

KINDS: Final = (
    Kind(
        FileKind.CONFIG_JS,
        (("cognito",),),
        ("cognito",),
        "userPoolId",
        "userPoolClientId",
        "region",
        apis=("api",),
        address="invokeUrl",
    ),
    Kind(
        FileKind.AWS_EXPORTS,
        (("aws_user_pools_id",), ("aws_user_pools_web_client_id",), ("aws_project_region",)),
        (),
        "aws_user_pools_id",
        "aws_user_pools_web_client_id",
        "aws_cognito_region",
        usernames=("aws_cognito_username_attributes",),
        apis=("aws_cloud_logic_custom",),
    ),
    Kind(
        FileKind.AMPLIFY_CONFIGURATION,
        (("auth", "plugins"),),
        (*_PLUGIN, "CognitoUserPool", "Default"),
        "PoolId",
        "AppClientId",
        "Region",
        client_secret="AppClientSecret",  # noqa: S106 - the name of a member
        usernames=(*_PLUGIN, "Auth", "Default", "usernameAttributes"),
        apis=("api", "plugins", "awsAPIPlugin"),
    ),
    Kind(
        FileKind.AMPLIFY_OUTPUTS,
        (("auth",),),
        ("auth",),
        "user_pool_id",
        "user_pool_client_id",
        "aws_region",
        usernames=("auth", "username_attributes"),
        apis=("custom", "API"),
    ),
    Kind(
        FileKind.AMPLIFY_OBJECT,
        (("Auth",),),
        ("Auth", "Cognito"),
        "userPoolId",
        "userPoolClientId",
        apis=("API", "REST"),
    ),
)
"""In the order in which they are tried."""


def kind_of(settings: Mapping[str, Any]) -> Kind | None:
    """Which kind of file says this; None for none."""
    return next((kind for kind in KINDS if any(at(settings, mark) is not None for mark in kind.marks)), None)


def at(settings: object, path: tuple[str, ...]) -> object:
    """What stands at the end of `path`; None where the path leads nowhere."""
    for member in path:
        settings = settings.get(member) if isinstance(settings, Mapping) else None
    return settings


def apis(settings: Mapping[str, Any], kind: Kind) -> list[str]:
    """The web addresses of the APIs, in the file's order. Placeholders and GraphQL's are left out."""
    found = at(settings, kind.apis)
    entries: Iterable[object] = ()
    if isinstance(found, list):
        entries = found
    elif isinstance(found, Mapping):
        entries = [found] if kind.address in found else found.values()
    return [address for entry in entries if (address := _address(entry, kind.address))]


def _address(entry: object, member: str) -> str:
    if not isinstance(entry, Mapping) or entry.get("endpointType", "REST") != "REST":
        return ""
    address = entry.get(member)
    text = address.strip() if isinstance(address, str) else ""
    return text if text.startswith(("https://", "http://")) else ""


def username_kind(settings: Mapping[str, Any], kind: Kind) -> PoolKind:
    """How the pool names its users, as far as the file says it."""
    found = at(settings, kind.usernames) if kind.usernames else None
    said = found if isinstance(found, list) else []
    by_email = any(isinstance(one, str) and one.lower() == "email" for one in said)
    return PoolKind.EMAIL if by_email else PoolKind.UNKNOWN
