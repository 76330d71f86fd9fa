"""Which pool a website or an app is configured for, read from the file it loads. Never evaluated.

Understood are the workshop's `js/config.js` (`window._config = {…}`, as JavaScript or as JSON), Amplify's
`aws-exports.js`, `amplify_outputs.json` and `amplifyconfiguration.json`, the object of `Amplify.configure`,
and the pools that this app saves (`pool_profiles`). They are told apart by what they say, not by their names.

Sources: the workshop's own file; docs.amplify.aws, "About amplify_outputs.json", "Use existing Amazon Cognito
resources" (Android, Swift) and "Configure Amplify categories" (JavaScript).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.words import Words, sentences, words
from wildrydes_desktop.workshop import config_kinds, pool_profiles
from wildrydes_desktop.workshop.config_kinds import FileKind, Kind
from wildrydes_desktop.workshop.config_text import (
    MOST_BYTES,
    literal,
    place_of_value,
    read_text,
    refused,
    tidied,
)
from wildrydes_desktop.workshop.config_writing import to_config_js

__all__ = [
    "MOST_BYTES",
    "ConfigFile",
    "FileKind",
    "IncompleteConfig",
    "Remark",
    "parse",
    "parse_all",
    "read",
    "read_all",
    "to_config_js",
]


class Remark(StrEnum):
    """What is worth saying of a configuration that was understood."""

    NO_API = "no_api"
    """It names no API, or has the template's placeholder where the address goes."""
    SEVERAL_APIS = "several_apis"
    """It names several; the first one was taken."""
    SECRET_LEFT_OUT = "secret_left_out"  # noqa: S105 - a word for the absence of one
    """It holds a client secret, which is not taken from a file."""
    FOREIGN_ENDPOINT = "foreign_endpoint"
    """Requests go to an address that is not Amazon's."""
    SECRET_WANTED = "secret_wanted"  # noqa: S105 - likewise
    """The app client has a secret, which the environment has to give."""


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A pool, and the address of the API that goes with it (empty where the file names none).

    Only a saved pool has that address in its `PoolConfig` too. `kind` says what was understood, `remarks`
    what the person should know of it; neither is part of what two configurations are compared by.
    """

    pool: PoolConfig
    invoke_url: str = ""
    kind: FileKind = field(default=FileKind.CONFIG_JS, compare=False)
    remarks: tuple[Remark, ...] = field(default=(), compare=False)


class IncompleteConfig(ProblemError):  # noqa: N818 - what was found is named, not the error
    """Something was understood, but it does not name a whole pool: the ids that there are stand in here."""

    def __init__(self, error: ProblemError, user_pool_id: str, client_id: str, invoke_url: str = "") -> None:
        super().__init__(error.problem)
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.invoke_url = invoke_url


def read(path: Path) -> ConfigFile:
    """The pool that the file at `path` names. Raises ProblemError for whatever stands in the way."""
    return parse(read_text(path), path.name)


def read_all(path: Path) -> tuple[ConfigFile, ...]:
    """The pools that the file at `path` names: several only in a file that this app saved."""
    return parse_all(read_text(path), path.name)


def parse(text: str, name: str = "config.js") -> ConfigFile:
    """The pool that `text`, from a file called `name`, is about.

    Raises ProblemError: with line and column where the text is broken, and with everything that is missing
    at once where it is not (an `IncompleteConfig` then, where some of it was understood).
    """
    found = parse_all(text, name)
    if len(found) > 1:
        names = ", ".join(each.pool.name for each in found[:5])
        if found[5:]:
            names = words("{names} and more", names=names)
        raise refused(
            "The file has several pools",
            words(
                "{name} has {count} of them: {names}.",
                name=name,
                count=len(found),
                names=names,
            ),
            "Import it on the Pools page, and choose one there.",
        )
    return found[0]


def parse_all(text: str, name: str = "config.js") -> tuple[ConfigFile, ...]:
    """Like `parse`, but takes a file with several saved pools as well."""
    text = tidied(text)
    settings = literal(text, name)
    if pool_profiles.MARK in settings:
        return tuple(_saved(each) for each in pool_profiles.all_of(settings, name))
    kind = config_kinds.kind_of(settings)
    if kind is not None:
        return (_taken(settings, kind, name, text),)
    raise refused(
        "No user pool in this file",
        words(
            "{name} has none of the sections cognito (the workshop's), auth, Auth or aws_user_pools_id "
            "(Amplify's).",
            name=name,
        ),
        "Choose the website's js/config.js.",
    )


def _saved(profile: pool_profiles.PoolProfile) -> ConfigFile:
    remarks = []
    if profile.pool.endpoint_url:
        remarks.append(Remark.FOREIGN_ENDPOINT)
    if profile.has_client_secret:
        remarks.append(Remark.SECRET_WANTED)
    return ConfigFile(profile.pool, profile.pool.invoke_url, FileKind.PROFILE, tuple(remarks))


def _taken(settings: Mapping[str, Any], kind: Kind, name: str, text: str) -> ConfigFile:
    section = config_kinds.at(settings, kind.section)
    if not isinstance(section, Mapping):
        raise refused(
            "No user pool in this file",
            words("In {name}, {section} is not an object.", name=name, section=kind.section[-1]),
            _COMPARE,
        )
    apis = config_kinds.apis(settings, kind)
    values = {member: section.get(member) for member in (kind.user_pool_id, kind.client_id)}
    missing = [member for member, value in values.items() if not value]
    if kind.region:
        values[kind.region] = section.get(kind.region, "")
    wrong = [each for each, value in values.items() if not isinstance(value, str) and each not in missing]
    faults = [words("{member} is missing.", member=member) for member in missing] + [
        words("{member} is not text.", member=member) for member in wrong
    ]
    if faults:
        raise _incomplete(faults, list(values.values())[:2], apis, name)
    try:
        pool = PoolConfig.of(*map(str, values.values()), kind=config_kinds.username_kind(settings, kind))
    except ProblemError as error:
        raise _located(error, values, kind, name, text) from None
    remarks = []
    if len(apis) != 1:
        remarks.append(Remark.SEVERAL_APIS if apis else Remark.NO_API)
    if kind.client_secret and section.get(kind.client_secret):
        remarks.append(Remark.SECRET_LEFT_OUT)
    return ConfigFile(pool, apis[0] if apis else "", kind.name, tuple(remarks))


def _incomplete(faults: Sequence[str], ids: list[object], apis: list[str], name: str) -> ProblemError:
    """The error for a file that lacks an id, with the one that it has."""
    error = refused(
        "The file does not name the pool",
        words("In {name}: {faults}", name=name, faults=sentences(*faults)),
        _COMPARE,
    )
    known = [one.strip() if isinstance(one, str) else "" for one in ids]
    return IncompleteConfig(error, *known, *apis[:1]) if any(known) else error


def _located(
    error: ProblemError, values: Mapping[str, Any], kind: Kind, name: str, text: str
) -> ProblemError:
    """The same problem, with the place of the value that it is about."""
    member = {"user_pool_id": kind.user_pool_id, "client_id": kind.client_id, "region": kind.region}.get(
        error.problem.field, ""
    )
    where = place_of_value(text, values.get(member))
    problem = error.problem
    if not where:
        return ProblemError(
            replace(problem, meaning=words("In {name}: {faults}", name=name, faults=problem.meaning))
        )
    parts = {"name": name, "where": where, "member": member, "meaning": problem.meaning}
    return ProblemError(replace(problem, meaning=Words("{name}, {where}, {member}: {meaning}", parts)))


_COMPARE = "Compare it with the one that the workshop's stack wrote."
