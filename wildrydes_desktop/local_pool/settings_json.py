"""Settings as JSON: in the database, and as the commands that the app sends to the pool's process."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from enum import StrEnum
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import (
    AttributeKind,
    CustomAttribute,
    CustomRound,
    DeviceTracking,
    FirstFactor,
    Flow,
    Mfa,
    MfaKind,
    PasswordPolicy,
    PoolSettings,
    SettingError,
    UsernameKind,
)

_Reader = Callable[[Any], object]


def to_json(settings: PoolSettings) -> str:
    """All settings as the text that is kept in the database (the client secret is in it)."""
    return json.dumps({each.name: _plain(getattr(settings, each.name)) for each in fields(settings)})


def from_json(text: str) -> PoolSettings:
    """The settings from `to_json`'s text; what a newer version added keeps its default."""
    return changed(PoolSettings(), json.loads(text))


def changed(settings: PoolSettings, changes: Mapping[str, object]) -> PoolSettings:
    """`settings` with some set from JSON values. Raises SettingError for what is no setting, or no value."""
    read = {}
    for name, value in changes.items():
        if name not in _READERS:
            raise SettingError(name, f"there is no setting {name}")
        try:
            read[name] = _READERS[name](value)
        except (TypeError, ValueError, AttributeError, KeyError) as error:
            raise SettingError(name, f"this cannot be the value of {name}") from error
    return replace(settings, **read)  # type: ignore[arg-type]  # each by its own reader


def _plain(value: object) -> object:
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [asdict(each) for each in value]
    return asdict(value) if isinstance(value, PasswordPolicy) else value


def _of(kind: type) -> _Reader:
    """Takes values of exactly this JSON type: true is no number."""

    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(kind)
        return value

    return read


def _set_of(kind: type[StrEnum | str]) -> _Reader:
    def read(value: object) -> object:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise TypeError(kind)
        return frozenset(map(kind, value))

    return read


def _secret(value: object) -> object:
    return None if value is None else Secret(str(_of(str)(value)))


def _policy(value: Mapping[str, int]) -> object:
    for name, part in value.items():
        _of(int if name == "minimum_length" else bool)(part)
    return PasswordPolicy(**value)  # type: ignore[arg-type]  # looked at above


def _rounds(value: list[Mapping[str, str]]) -> object:
    text = _of(str)
    return tuple(CustomRound(**{name: str(text(part)) for name, part in each.items()}) for each in value)


def _attributes(value: list[dict[str, Any]]) -> object:
    for each in value:
        _of(str)(each["name"])
        _of(bool)(each.get("mutable", True))
        for bound in ("least", "most"):
            if each.get(bound) is not None:
                _of(int)(each[bound])
    return tuple(
        CustomAttribute(**each | {"kind": AttributeKind(each.get("kind", AttributeKind.STRING))})
        for each in value
    )


_READERS: Final[dict[str, _Reader]] = {
    "username_kind": UsernameKind,
    "client_secret": _secret,
    "flows": _set_of(Flow),
    "prevent_user_existence_errors": _of(bool),
    "id_token_life": _of(int),
    "access_token_life": _of(int),
    "refresh_token_life": _of(int),
    "session_life": _of(int),
    "rotation": _of(bool),
    "rotation_grace": _of(int),
    "password_policy": _policy,
    "temporary_password_days": _of(int),
    "required_attributes": _set_of(str),
    "mfa": Mfa,
    "mfa_kinds": _set_of(MfaKind),
    "first_factors": _set_of(FirstFactor),
    "custom_rounds": _rounds,
    "custom_tries": _of(int),
    "device_tracking": DeviceTracking,
    "device_replaces_mfa": _of(bool),
    "custom_attributes": _attributes,
    "verify_before_update": _set_of(str),
}
