"""The pools that a person has given a name to, as the settings keep them. Never a secret."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, Given, words
from wildrydes_desktop.session.settings import Settings, pool_key
from wildrydes_desktop.workshop.pool_profiles import (
    LONGEST_NAME,
    MOST_POOLS,
    PoolProfile,
    of_json,
    to_json,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry as it stands in the settings, and the profile it is; None where it makes no sense."""

    raw: Any
    profile: PoolProfile | None

    @property
    def key(self) -> str:
        return pool_key(self.profile.pool) if self.profile is not None else ""


class PoolProfiles:
    """The named pools of one data folder. May be used from several threads.

    Each app client of a pool (at one address) has one name, and no two names differ by their case alone.
    An entry that makes no sense is passed over, and stays in the file: a newer version may have written it.
    Whatever writes raises ProblemError where the data folder does not let it.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[PoolProfile, ...]:
        """All of them, in the alphabet's order."""
        found = [entry.profile for entry in _read(self._settings.named_pools()) if entry.profile is not None]
        return tuple(sorted(found, key=lambda profile: profile.name.casefold()))

    def find(self, pool: PoolConfig) -> PoolProfile | None:
        """The profile of that app client; None where it has none."""
        key = pool_key(pool)
        return next((each for each in self.all() if pool_key(each.pool) == key), None)

    def keep(self, *profiles: PoolProfile) -> tuple[PoolProfile, ...]:
        """Add these, each in the place of the one of the same app client if there is one.

        Where another pool has its name already, it gets a number after it. Returns them as they were kept.
        """
        kept: list[PoolProfile] = []

        def add(entries: list[_Entry]) -> list[_Entry]:
            for profile in profiles:
                key = pool_key(profile.pool)
                entries = [entry for entry in entries if entry.key != key]
                named = _with_free_name(profile, _names(entries))
                entries.append(_Entry(to_json(named), named))
                kept.append(named)
            if len(entries) > MOST_POOLS:
                raise ProblemError(_TOO_MANY)
            return entries

        self._change(add)
        return tuple(kept)

    def rename(self, pool: PoolConfig, name: str) -> PoolProfile:
        """Call that app client's profile `name`. Raises ProblemError for no name, or one that is taken."""
        present = self.find(pool)
        if present is None:
            raise ProblemError(_GONE)
        renamed, key = present.renamed(name), pool_key(pool)

        def put(entries: list[_Entry]) -> list[_Entry]:
            others = [entry for entry in entries if entry.key != key]
            if renamed.name.casefold() in _names(others):
                raise ProblemError(_TAKEN)
            return [*others, _Entry(to_json(renamed), renamed)]

        self._change(put)
        return renamed

    def remove(self, pool: PoolConfig) -> None:
        """Forget the profile of that app client, if there is one."""
        key = pool_key(pool)
        self._change(lambda entries: [entry for entry in entries if entry.key != key])

    def _change(self, change: Callable[[list[_Entry]], list[_Entry]]) -> None:
        try:
            self._settings.change_named_pools(lambda found: [entry.raw for entry in change(_read(found))])
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ProblemError(
                Problem(
                    "The pools cannot be written down",
                    words("The data folder does not take the settings: {reason}.", reason=Given(reason)),
                    "Make room there, or choose another folder with --data-dir.",
                    name=type(error).__name__,
                )
            ) from None


def _read(found: Iterable[Any]) -> list[_Entry]:
    entries = []
    for raw in found:
        try:
            entries.append(_Entry(raw, of_json(raw)))
        except ProblemError:
            entries.append(_Entry(raw, None))
    return entries


def _names(entries: Iterable[_Entry]) -> set[str]:
    return {entry.profile.name.casefold() for entry in entries if entry.profile is not None}


def _with_free_name(profile: PoolProfile, taken: set[str]) -> PoolProfile:
    number, name = 1, profile.name
    while name.casefold() in taken:
        number += 1
        after = f" ({number})"
        name = profile.name[: LONGEST_NAME - len(after)].rstrip() + after
    return profile.renamed(name)


_GONE: Final = Problem(
    "That pool is not in the list any more",
    "Another window may have removed it.",
    "Save it again under a name.",
    name="PoolProfileGone",
)
_TAKEN: Final = Problem(
    "That name is taken",
    "Another pool in the list has it.",
    "Choose another name.",
    name="PoolNameTaken",
    field="pool_name",
)
_TOO_MANY: Final = Problem(
    "There are too many pools",
    words("The list has room for {most_pools}.", most_pools=Figure(MOST_POOLS)),
    "Remove those that you no longer need.",
    name="TooManyPools",
)
