"""The calls around an account, against a scripted server: what is sent and what comes back."""

from __future__ import annotations

import base64
import gc
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest
from pycognito import Cognito

from tests.helpers.fault_server import FaultServer, answer, error
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
Call = Callable[[Connection], Any]
CLIENT_SECRET = "client-secret-of-some-length"
OLD = TokenSet(
    Secret("old-id-token"),
    Secret("old-access-token"),
    Secret("old-refresh-token"),
    "internal-name",
    3600,
    1.0,
)
DETAILS = {"Destination": "r***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
DELIVERY = Delivery("r***@e***", "EMAIL", "email")


def hash_for(username: str) -> str:
    digest = hmac.new(CLIENT_SECRET.encode(), f"{username}1example23456789".encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def one_call(
    connect: Connect, call: Call, reply: dict[str, Any] | None = None, **options: Any
) -> tuple[Any, Any]:
    """What `call` returned and what it sent."""
    with FaultServer(answer(reply or {})) as server:
        result = call(connect(server.url, **options))
        [request] = server.requests
        return result, request.json


def register(connection: Connection) -> accounts.Registered:
    return accounts.register(connection, "rider@example.com", Secret("Correct-horse-7"), "rider@example.com")


def test_register(connect: Connect, exchanges: list[Exchange]) -> None:
    reply = {"UserConfirmed": False, "UserSub": "the-sub", "CodeDeliveryDetails": DETAILS}
    registered, sent = one_call(connect, register, reply)
    assert registered == accounts.Registered("rider@example.com", "the-sub", False, DELIVERY)  # noqa: FBT003
    assert sent == {
        "ClientId": "1example23456789",
        "Username": "rider@example.com",
        "Password": "Correct-horse-7",
        "UserAttributes": [{"Name": "email", "Value": "rider@example.com"}],
    }
    assert exchanges[0].password is PasswordSearch.SENT
    assert "Correct-horse-7" not in repr(exchanges)


def test_register_with_what_the_pool_wants_besides(connect: Connect, exchanges: list[Exchange]) -> None:
    wanted = {"given_name": "Ada", "custom:pin": "47!1", "nickname": "", "email": "is-passed@apart"}
    _, sent = one_call(
        connect,
        lambda connection: accounts.register(
            connection, "rider", Secret("Correct-horse-7"), "rider@example.com", wanted
        ),
        {"UserConfirmed": True, "UserSub": "the-sub"},
    )
    assert {each["Name"]: each["Value"] for each in sent["UserAttributes"]} == {
        "given_name": "Ada",
        "custom:pin": "47!1",
        "email": "rider@example.com",
    }
    assert "47!1" not in repr(exchanges)


def test_a_pool_that_confirms_at_once(connect: Connect) -> None:
    registered, _ = one_call(connect, register, {"UserConfirmed": True, "UserSub": "the-sub"})
    assert registered.confirmed
    assert registered.delivery is None


def test_nothing_keeps_the_password(connect: Connect) -> None:
    """pycognito's object has it as an attribute; so it must be gone."""
    one_call(connect, register, {"UserConfirmed": True, "UserSub": "the-sub"})
    gc.collect()
    assert [each for each in gc.get_objects() if isinstance(each, Cognito)] == []


def test_an_alias_pool_s_refusal(connect: Connect) -> None:
    text = "Username cannot be of email format, since user pool is configured for email alias."
    with (
        FaultServer(error("InvalidParameterException", text)) as server,
        pytest.raises(ProblemError) as caught,
    ):
        register(connect(server.url))
    assert caught.value.problem.case == "email_as_username_refused"
    assert caught.value.problem.field == "username"
    assert accounts.alias_username(" rider@example.com ") == "rider-at-example.com"


def test_confirm_strips_spaces_and_keeps_zeros(connect: Connect) -> None:
    _, sent = one_call(
        connect, lambda connection: accounts.confirm(connection, "rider", Secret(" 012 345\n"))
    )
    assert sent == {"ClientId": "1example23456789", "Username": "rider", "ConfirmationCode": "012345"}


def test_an_alias_is_moved_when_that_is_wanted(connect: Connect) -> None:
    _, sent = one_call(
        connect, lambda connection: accounts.confirm(connection, "rider", Secret("123456"), move_alias=True)
    )
    assert sent == {
        "ClientId": "1example23456789",
        "Username": "rider",
        "ConfirmationCode": "123456",
        "ForceAliasCreation": True,
    }


@pytest.mark.parametrize("call", [accounts.resend, accounts.forgot_password])
def test_codes_are_sent_for(connect: Connect, call: Callable[[Connection, str], Delivery]) -> None:
    delivery, sent = one_call(
        connect, lambda connection: call(connection, "rider"), {"CodeDeliveryDetails": DETAILS}
    )
    assert delivery == DELIVERY
    assert sent == {"ClientId": "1example23456789", "Username": "rider"}
    assert one_call(connect, lambda connection: call(connection, "rider"))[0] == Delivery("", "", "")


def reset(connection: Connection) -> None:
    accounts.reset_password(connection, "rider", Secret("123 456"), Secret("Another-horse-8"))


def test_reset_password(connect: Connect, exchanges: list[Exchange]) -> None:
    _, sent = one_call(connect, reset)
    assert sent == {
        "ClientId": "1example23456789",
        "Username": "rider",
        "ConfirmationCode": "123456",
        "Password": "Another-horse-8",
    }
    assert exchanges[0].password is PasswordSearch.SENT
    assert "Another-horse-8" not in repr(exchanges)


@pytest.mark.parametrize(
    "call",
    [
        register,
        lambda connection: accounts.confirm(connection, "rider@example.com", Secret("123456")),
        lambda connection: accounts.resend(connection, "rider@example.com"),
        lambda connection: accounts.forgot_password(connection, "rider@example.com"),
    ],
)
def test_a_client_secret_is_proved_by_its_hash(connect: Connect, call: Call) -> None:
    made = {"UserConfirmed": True, "UserSub": "the-sub"}  # other operations' answers may have more in them
    _, sent = one_call(connect, call, made, client_secret=CLIENT_SECRET)
    assert sent["SecretHash"] == hash_for("rider@example.com")
    assert CLIENT_SECRET not in json.dumps(sent)


RESULT = {"IdToken": "new-id", "AccessToken": "new-access", "ExpiresIn": 300, "TokenType": "Bearer"}


class TestRefresh:
    def test_the_refresh_token_is_kept(self, connect: Connect) -> None:
        tokens, sent = one_call(
            connect,
            lambda connection: accounts.refresh(connection, OLD),
            {"AuthenticationResult": RESULT},
            client_secret=CLIENT_SECRET,
            now=lambda: 7.0,
        )
        assert sent["AuthFlow"] == "REFRESH_TOKEN_AUTH"
        assert sent["AuthParameters"] == {
            "REFRESH_TOKEN": "old-refresh-token",
            "SECRET_HASH": hash_for("internal-name"),
        }
        assert tokens.id_token.reveal() == "new-id"
        assert tokens.access_token.reveal() == "new-access"
        assert tokens.refresh_token.reveal() == "old-refresh-token"
        assert (tokens.username, tokens.expires_in, tokens.received_at) == ("internal-name", 300, 7.0)

    @pytest.mark.parametrize("device_key", ["", "us-east-1_device"])
    def test_a_token_that_was_kept_is_enough(self, connect: Connect, device_key: str) -> None:
        tokens, sent = one_call(
            connect,
            lambda connection: accounts.resume(connection, "internal-name", Secret("kept-token"), device_key),
            {"AuthenticationResult": RESULT},
            client_secret=CLIENT_SECRET,
        )
        assert sent["AuthParameters"] == {
            "REFRESH_TOKEN": "kept-token",
            "SECRET_HASH": hash_for("internal-name"),
        } | ({"DEVICE_KEY": device_key} if device_key else {})
        assert tokens.refresh_token.reveal() == "kept-token"
        assert tokens.username == "internal-name"

    @pytest.mark.parametrize("name", ["InvalidParameterException", "UnsupportedOperationException"])
    @pytest.mark.parametrize("client_secret", ["", CLIENT_SECRET])
    def test_a_pool_that_rotates(self, connect: Connect, name: str, client_secret: str) -> None:
        result = RESULT | {"RefreshToken": "new-refresh"}
        with FaultServer(error(name, "no such flow"), answer({"AuthenticationResult": result})) as server:
            tokens = accounts.refresh(connect(server.url, client_secret=client_secret), OLD)
            assert server.operations == ["InitiateAuth", "GetTokensFromRefreshToken"]
            sent = server.requests[1].json
        assert sent["RefreshToken"] == "old-refresh-token"
        assert sent.get("ClientSecret", "") == client_secret
        assert tokens.refresh_token.reveal() == "new-refresh"

    def test_a_refusal(self, connect: Connect) -> None:
        refusal = error("NotAuthorizedException", "Refresh Token has been revoked")
        with FaultServer(refusal) as server, pytest.raises(ProblemError) as caught:
            accounts.refresh(connect(server.url), OLD)
        assert caught.value.problem.case == "refresh_revoked"
        assert len(server.requests) == 1

    def test_an_answer_without_tokens(self, connect: Connect) -> None:
        with FaultServer(answer({})) as server, pytest.raises(ProblemError) as caught:
            accounts.refresh(connect(server.url), OLD)
        assert caught.value.problem.case == "incomplete"


def test_change_password(connect: Connect, exchanges: list[Exchange]) -> None:
    _, sent = one_call(
        connect,
        lambda connection: accounts.change_password(
            connection, OLD, Secret("Correct-horse-7"), Secret("Another-horse-8")
        ),
    )
    assert sent == {
        "PreviousPassword": "Correct-horse-7",
        "ProposedPassword": "Another-horse-8",
        "AccessToken": "old-access-token",
    }
    assert exchanges[0].password is PasswordSearch.SENT
    assert "horse" not in repr(exchanges)


@pytest.mark.parametrize("client_secret", ["", CLIENT_SECRET])
def test_revoke(connect: Connect, client_secret: str) -> None:
    _, sent = one_call(
        connect, lambda connection: accounts.revoke(connection, OLD), client_secret=client_secret
    )
    expected = {"Token": "old-refresh-token", "ClientId": "1example23456789"}
    assert sent == (expected | {"ClientSecret": client_secret} if client_secret else expected)


@pytest.mark.parametrize("call", [accounts.sign_out_everywhere, accounts.delete])
def test_calls_that_take_the_access_token(
    connect: Connect, call: Callable[[Connection, TokenSet], None], exchanges: list[Exchange]
) -> None:
    _, sent = one_call(connect, lambda connection: call(connection, OLD))
    assert sent == {"AccessToken": "old-access-token"}
    assert "old-access-token" not in repr(exchanges)


def test_keys_from_the_environment_are_of_no_interest(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pycognito would take the keys from there and verify tokens with them."""
    monkeypatch.setenv("COGNITO_JWKS", "not even JSON")
    tokens, _ = one_call(
        connect,
        lambda connection: accounts.refresh(connection, OLD),
        {"AuthenticationResult": RESULT},
    )
    assert tokens.id_token.reveal() == "new-id"
