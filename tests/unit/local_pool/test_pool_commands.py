"""What the process that started the pool tells it through its standard input."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.local_pool_desk import CLIENT_SECRET, EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import commands
from wildrydes_desktop.local_pool import main as program
from wildrydes_desktop.local_pool.settings import DeviceTracking, Mfa, MfaKind, UsernameKind


def tell(desk: Desk, **command: object) -> dict[str, Any]:
    return commands.obey(desk.pool, json.dumps(command).encode())


def test_settings(desk: Desk) -> None:
    answer = tell(desk, settings={"mfa": "ON", "mfa_kinds": ["EMAIL_OTP"], "session_life": 300})
    assert answer["done"] == "settings"
    assert (answer["settings"]["mfa"], answer["settings"]["session_life"]) == ("ON", 300)
    assert desk.pool.settings.mfa is Mfa.ON
    assert tell(desk, settings={}) == answer


def test_the_client_secret_is_set_and_not_told(desk: Desk) -> None:
    answer = tell(desk, settings={"client_secret": CLIENT_SECRET})
    assert CLIENT_SECRET not in json.dumps(answer)
    assert desk.pool.settings.client_secret


@pytest.mark.parametrize(
    "changes",
    [
        {"magic": 5},
        {"session_life": 5},
        {"session_life": "300"},
        {"mfa": "SOMETIMES"},
        {"mfa": "ON", "mfa_kinds": []},
        {"password_policy": {"minimum_length": 5}},
        {"password_policy": {"minimum_length": "8"}},
        {"password_policy": {"symbols": 1}},
        {"first_factors": ["EMAIL_OTP"]},
        {"custom_rounds": []},
        {"custom_rounds": [{"question": "", "answer": "unicorn"}]},
        {"custom_rounds": [{"question": "Which?", "answer": " "}]},
        {"verify_before_update": ["name"]},
        {"required_attributes": ["email", "magic"]},
        {"required_attributes": ["name"]},
        {"custom_attributes": [{}]},
        {"custom_attributes": [{"name": 5}]},
        {"custom_attributes": [{"name": ""}]},
        {"custom_attributes": [{"name": "two words"}]},
        {"custom_attributes": [{"name": "a" * 21}]},
        {"custom_attributes": [{"name": "team"}, {"name": "team"}]},
        {"custom_attributes": [{"name": "team", "mutable": "yes"}]},
        {"custom_attributes": [{"name": "team", "least": "3"}]},
        {"custom_attributes": [{"name": "team", "least": 4, "most": 3}]},
    ],
)
def test_the_setting_at_fault_is_named(desk: Desk, changes: dict[str, Any]) -> None:
    before = desk.pool.settings
    error = tell(desk, settings=changes)["error"]
    assert error["name"] == "SettingError"
    assert error["field"] in changes
    assert error["message"]
    assert desk.pool.settings == before


def test_the_kind_of_usernames_is_named_where_it_cannot_change(desk: Desk) -> None:
    desk.sign_up()
    assert tell(desk, settings={"username_kind": "alias"})["error"]["field"] == "username_kind"


def test_custom_attributes(desk: Desk) -> None:
    team = {"name": "team", "kind": "Number", "mutable": False, "least": 1, "most": 9}
    answer = tell(desk, settings={"custom_attributes": [team, {"name": "motto"}]})
    motto = {"name": "motto", "kind": "String", "mutable": True, "least": None, "most": None}
    assert answer["settings"]["custom_attributes"] == [team, motto]


def test_the_defaults_come_back(desk: Desk) -> None:
    defaults = tell(desk, settings={})
    tell(desk, settings={"mfa": "ON", "username_kind": "alias", "client_secret": CLIENT_SECRET})
    assert tell(desk, reset_settings={})["settings"] == defaults["settings"]
    tell(desk, settings={"mfa": "ON", "username_kind": "alias"})
    desk.pool.create_user("ada", Secret(PASSWORD), {"email": EMAIL})
    kept = tell(desk, reset_settings={})["settings"]
    assert kept == defaults["settings"] | {"username_kind": "alias"}


def test_a_client_secret_is_drawn_and_handed_out(desk: Desk) -> None:
    assert tell(desk, client_secret={})["client_secret"] is None
    drawn = tell(desk, client_secret={"wanted": True})
    assert re.fullmatch(r"\w{24,64}", drawn["client_secret"])
    assert drawn["settings"]["has_client_secret"] is True
    assert desk.pool.settings.client_secret == Secret(drawn["client_secret"])
    assert tell(desk, client_secret={"wanted": True}) == tell(desk, client_secret={}) == drawn
    assert drawn["client_secret"] not in json.dumps(tell(desk, settings={}))
    removed = tell(desk, client_secret={"wanted": False})
    assert removed["client_secret"] is None
    assert removed["settings"]["has_client_secret"] is False
    assert desk.pool.settings.client_secret is None
    assert tell(desk, client_secret={"wanted": 1})["error"]["name"] == "ValueError"


def test_the_users_are_listed_newest_first(desk: Desk) -> None:
    assert tell(desk, list_users={}) == {"done": "list_users", "users": []}
    desk.register()
    user = {"username": "bob@example.com", "temporary_password": PASSWORD}
    internal = tell(desk, create_user=user)["username"]
    tell(desk, set_enabled={"username": EMAIL, "enabled": False})
    bob, rider = tell(desk, list_users={})["users"]
    assert bob == {
        "username": internal,
        "shown": "bob@example.com",
        "status": "FORCE_CHANGE_PASSWORD",
        "enabled": True,
    }
    assert (rider["shown"], rider["status"], rider["enabled"]) == (EMAIL, "CONFIRMED", False)


def test_no_more_users_than_one_answer_should_hold(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "MOST_USERS", 1)
    for name in ("ada@example.com", "bob@example.com"):
        desk.pool.create_user(name, Secret(PASSWORD))
    assert [user["shown"] for user in tell(desk, list_users={})["users"]] == ["bob@example.com"]


def test_a_deleted_user_is_gone_and_the_name_free(desk: Desk) -> None:
    desk.register()
    assert tell(desk, delete_user={"username": EMAIL}) == {"done": "delete_user"}
    assert tell(desk, list_users={})["users"] == []
    assert tell(desk, delete_user={"username": EMAIL})["error"]["name"] == "KeyError"
    desk.register()


def test_users(desk: Desk) -> None:
    user = {"username": EMAIL, "temporary_password": PASSWORD, "attributes": {"email_verified": "true"}}
    answer = tell(desk, create_user=user)
    assert answer == {"done": "create_user", "username": desk.begin()[0]["USERNAME"]}
    assert desk.srp().authenticate_user_until_challenge()["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert tell(desk, create_user=user)["error"]["name"] == "UsernameExistsException"
    assert tell(desk, set_enabled={"username": EMAIL, "enabled": False}) == {"done": "set_enabled"}
    assert desk.failure()[1] == "User is disabled."


def test_a_password_that_lasts(desk: Desk) -> None:
    tell(desk, create_user={"username": EMAIL, "temporary_password": OTHER_PASSWORD})
    weak = tell(desk, set_password={"username": EMAIL, "password": "unicorns"})
    assert weak["error"]["name"] == "InvalidPasswordException"
    assert desk.srp(password=OTHER_PASSWORD).authenticate_user_until_challenge()["ChallengeName"]
    done = tell(desk, set_password={"username": EMAIL, "password": PASSWORD})
    assert done == {"done": "set_password"}
    assert desk.sign_in()["AccessToken"]


def test_resets(desk: Desk) -> None:
    desk.register()
    assert tell(desk, require_password_reset={"username": EMAIL}) == {"done": "require_password_reset"}
    assert desk.failure(password=PASSWORD)[0] == "PasswordResetRequiredException"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"anything",
        b"[]",
        b"{}",
        b'{"settings": {}, "create_user": {}}',
        b'{"settings": 5}',
        b'{"magic": {}}',
        b'{"settings": {"magic": 5}}',
        b'{"settings": {"session_life": 5}}',
        b'{"create_user": {"username": "x"}}',
        b'{"create_user": {"username": 5, "temporary_password": "Unicorns-fly-9"}}',
        b'{"create_user": {"username": "x", "temporary_password": "Unicorns-fly-9", "attributes": 5}}',
        b'{"set_password": {"username": "nobody", "password": "Unicorns-fly-9"}}',
        b'{"set_enabled": {"username": "nobody", "enabled": true}}',
        b'{"set_enabled": {"username": "nobody", "enabled": "false"}}',
        b"\xff\xfe",
        b"[" * 60_000,
        b'{"temporary_password": "Unicorns-fly-9"',
    ],
)
def test_what_is_no_command(desk: Desk, line: bytes) -> None:
    before = desk.pool.settings
    answer = commands.obey(desk.pool, line)
    assert sorted(answer["error"].keys() - {"field"}) == ["message", "name"]
    assert answer["error"]["message"]
    assert "Unicorns-fly-9" not in json.dumps(answer)
    assert desk.pool.settings == before


def ask(server: LocalPoolServer, line: str) -> Any:
    assert server.process.stdin
    assert server.process.stdout
    server.process.stdin.write(f"{line}\n")
    server.process.stdin.flush()
    return json.loads(server.process.stdout.readline())


def test_a_running_pool_obeys_at_once(tmp_path: Path) -> None:
    server = start_local_pool(tmp_path, "--until-stdin-closes")
    assert "error" in ask(server, "anything")
    assert "error" in ask(server, "x" * 200_000)
    assert ask(server, '{"settings": {"flows": ["USER_PASSWORD_AUTH"]}}')["done"] == "settings"
    user = {"username": EMAIL, "temporary_password": PASSWORD}
    assert ask(server, json.dumps({"create_user": user}))["done"] == "create_user"
    answer = server.client().initiate_auth(
        ClientId=server.info["client_id"],
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": EMAIL, "PASSWORD": PASSWORD},
    )
    assert answer["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert server.process.stdin
    server.process.stdin.close()
    assert server.process.wait(60) == 0
    server.stop()


def test_the_first_line_tells_that_there_is_a_client_secret_and_not_which(tmp_path: Path) -> None:
    server = start_local_pool(tmp_path, "--until-stdin-closes")
    assert "has_client_secret" not in server.info
    secret = ask(server, '{"client_secret": {"wanted": true}}')["client_secret"]
    server.stop()
    server = start_local_pool(tmp_path)
    assert server.info["has_client_secret"] is True
    assert secret not in json.dumps(server.info)
    server.stop()


def test_a_pool_that_runs_alone_obeys_nobody(local_pool_server: LocalPoolServer) -> None:
    assert local_pool_server.process.stdin
    local_pool_server.process.stdin.write('{"settings": {"mfa": "ON"}}\n')
    local_pool_server.process.stdin.flush()
    local_pool_server.process.terminate()
    out, err = local_pool_server.process.communicate(timeout=60)
    assert (out, err) == ("", "")


def test_settings_from_the_command_line_stay(tmp_path: Path) -> None:
    options = "--pool-kind alias --mfa optional --mfa-kind sms --mfa-kind email --device-tracking opt-in"
    start_local_pool(tmp_path, *options.split()).stop()
    start_local_pool(tmp_path).stop()
    desk = Desk(tmp_path / program.FOLDER)
    settings = desk.pool.settings
    assert settings.username_kind is UsernameKind.ALIAS
    assert settings.mfa is Mfa.OPTIONAL
    assert settings.mfa_kinds == {MfaKind.SMS, MfaKind.EMAIL}
    assert settings.device_tracking is DeviceTracking.OPT_IN
    desk.pool.close()


def test_a_kind_that_the_pool_cannot_take(tmp_path: Path) -> None:
    desk = Desk(tmp_path / program.FOLDER)
    desk.sign_up()
    desk.pool.close()
    with pytest.raises(RuntimeError, match="cannot change once there are users"):
        start_local_pool(tmp_path, "--pool-kind", "alias")


def test_a_command_that_cannot_be_written_down_is_refused_and_the_pool_goes_on(desk: Desk) -> None:
    aside = desk.folder.rename(desk.folder.with_name("elsewhere"))
    refused = tell(desk, settings={"mfa": "ON"})["error"]
    assert refused["name"] == "NotWrittenError"
    assert "gone" in refused["message"]
    aside.rename(desk.folder)
    assert tell(desk, settings={"mfa": "ON"})["done"] == "settings"
