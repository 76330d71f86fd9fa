"""What the process that started the pool may tell it, through its standard input: a line of JSON each.

Every line is one command, an object with one member, and is answered by one line on standard output:

- `{"settings": {...}}` changes the settings that are named (see `settings_json`), `{}` none. The answer holds
  all of them but the client secret, in whose place `has_client_secret` stands.
- `{"reset_settings": {}}` takes back the defaults; users keep being named as they are, once there are any.
  The answer is that of `settings`.
- `{"client_secret": {"wanted": true or false}}` has the app client have a secret, drawn at random, or none;
  `{}` changes nothing. The answer is that of `settings`, and holds the secret, or null, as well.
- `{"list_users": {}}` is answered with the newest 200 users, the newest first.
- `{"create_user": {"username": ..., "temporary_password": ..., "attributes": {...}}}`; the attributes may be
  left out.
- `{"set_password": {"username": ..., "password": ...}}` gives the user a password that lasts.
- `{"delete_user": {"username": ...}}`
- `{"set_enabled": {"username": ..., "enabled": true or false}}`
- `{"require_password_reset": {"username": ...}}`
- `{"scene": {"name": ...}}` breaks something on purpose (see `scenes`), and only that; null puts it right,
  `{}` changes nothing. The answer says in `scene` what is broken, null for nothing.
- `{"admin_key": {}}` is answered with `access_key_id` and `secret_access_key`. Until the process ends,
  ListUsers, the Admin... operations and those on groups are done for requests over HTTP that are signed with
  them, and for no others.

The answer is `{"done": name, ...}`, or `{"error": {"name": ..., "message": ...}}` with nothing changed; where
a setting is at fault, the error has its name as `field`.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import settings_json, users
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.scenes import Scene
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import PoolSettings, SettingError
from wildrydes_desktop.local_pool.store import NotWrittenError

MOST_USERS: Final = 200
SECRET_BYTES: Final = 26  # 52 characters, as many as Cognito's have

Result = dict[str, Any]


def obey(pool: LocalPool, line: bytes) -> Result:
    """Do what a line says and return the answer. Never raises for what a line may hold."""
    try:
        name, content = _read(line)
        return {"done": name} | _COMMANDS[name](pool, content)
    except Refusal as refusal:
        return _error(refusal.name, refusal.message)
    except SettingError as error:
        return _error("SettingError", str(error), field=error.setting)
    except NotWrittenError as error:
        return _error("NotWrittenError", f"The local pool cannot write its database: {error}.")
    except KeyError as error:
        return _error("KeyError", f"{error.args[0]} is unknown, or missing")
    except (ValueError, TypeError, RecursionError) as error:
        return _error("ValueError", str(error))


def _read(line: bytes) -> tuple[str, dict[str, Any]]:
    try:
        command = json.loads(line)
    except (ValueError, RecursionError):
        command = None  # the line may hold a password, which a parser's message could quote
    if not isinstance(command, dict) or len(command) != 1:
        raise ValueError("a command is a JSON object with one member")
    ((name, content),) = command.items()
    if not isinstance(content, dict):
        raise TypeError(f"what {name} takes is a JSON object")
    return name, content


def _error(name: str, message: str, **more: str) -> Result:
    return {"error": {"name": name, "message": message} | more}


def _settings(pool: LocalPool, changes: dict[str, Any]) -> Result:
    pool.change_settings(settings_json.changed(pool.settings, changes))
    return _shown(pool)


def _shown(pool: LocalPool) -> Result:
    shown = json.loads(settings_json.to_json(pool.settings))
    shown["has_client_secret"] = shown.pop("client_secret") is not None
    return {"settings": shown}


def _reset_settings(pool: LocalPool, _: dict[str, Any]) -> Result:
    defaults = PoolSettings()
    if pool.list_users(1):
        defaults = replace(defaults, username_kind=pool.settings.username_kind)
    pool.change_settings(defaults)
    return _shown(pool)


def _client_secret(pool: LocalPool, content: dict[str, Any]) -> Result:
    secret = pool.settings.client_secret
    wanted = content.get("wanted", secret is not None)
    if not isinstance(wanted, bool):
        raise TypeError("wanted is true or false")
    if wanted != (secret is not None):
        secret = Secret(secrets.token_hex(SECRET_BYTES)) if wanted else None
        pool.change_settings(replace(pool.settings, client_secret=secret))
    return _shown(pool) | {"client_secret": secret.reveal() if secret else None}


def _list_users(pool: LocalPool, _: dict[str, Any]) -> Result:
    return {
        "users": [
            {
                "username": user.username,
                "shown": users.shown_name(user) or user.username,
                "status": user.status,
                "enabled": user.enabled,
            }
            for user in pool.list_users(MOST_USERS)
        ]
    }


def _create_user(pool: LocalPool, content: dict[str, Any]) -> Result:
    attributes = content.get("attributes", {})
    if not isinstance(attributes, dict):
        raise TypeError("attributes are a JSON object")
    given = {name: _text(value) for name, value in attributes.items()}
    password = Secret(_text(content["temporary_password"]))
    return {"username": pool.create_user(_text(content["username"]), password, given).username}


def _set_password(pool: LocalPool, content: dict[str, Any]) -> Result:
    pool.set_password(_text(content["username"]), Secret(_text(content["password"])))
    return {}


def _delete_user(pool: LocalPool, content: dict[str, Any]) -> Result:
    pool.delete_user(_text(content["username"]))
    return {}


def _set_enabled(pool: LocalPool, content: dict[str, Any]) -> Result:
    if not isinstance(content["enabled"], bool):
        raise TypeError("enabled is true or false")
    pool.set_enabled(_text(content["username"]), enabled=content["enabled"])
    return {}


def _require_password_reset(pool: LocalPool, content: dict[str, Any]) -> Result:
    pool.require_password_reset(_text(content["username"]))
    return {}


def _scene(pool: LocalPool, content: dict[str, Any]) -> Result:
    if "name" in content:
        name = content["name"]
        pool.play(None if name is None else Scene(_text(name)))
    return {"scene": pool.scene}


def _admin_key(pool: LocalPool, _: dict[str, Any]) -> Result:
    key = pool.admin_key()
    return {"access_key_id": key.key_id, "secret_access_key": key.secret.reveal()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("names, passwords and values are strings")
    return value


_COMMANDS: Final[dict[str, Callable[[LocalPool, dict[str, Any]], Result]]] = {
    "settings": _settings,
    "reset_settings": _reset_settings,
    "client_secret": _client_secret,
    "list_users": _list_users,
    "create_user": _create_user,
    "set_password": _set_password,
    "delete_user": _delete_user,
    "set_enabled": _set_enabled,
    "require_password_reset": _require_password_reset,
    "scene": _scene,
    "admin_key": _admin_key,
}
