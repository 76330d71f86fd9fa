"""What an account holder may do, through the client and against a real local pool.

Every story is told twice: by an app client without a secret and by one with, which wants SECRET_HASH or the
secret itself with every call that names it, and at a refresh the hash of the internal user name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.authenticator import totp, wrong
from tests.helpers.leak_search import code_stands_in
from tests.helpers.pool_on_loopback import PoolOnLoopback
from wildrydes_desktop.cognito import accounts, attributes, devices, mfa, sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.mfa import Preference
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.requirements import missing_attributes
from wildrydes_desktop.cognito.sign_in import Challenge, SignedIn
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import (
    AttributeKind,
    CustomAttribute,
    DeviceTracking,
    Flow,
    Mfa,
    MfaKind,
    UsernameKind,
)

EMAIL, OTHER_EMAIL = "rider@example.com", "ada@example.com"
PHONE = "+441632960001"
PASSWORD, NEW_PASSWORD = Secret("Correct-horse-7"), Secret("Another-horse-8")
CLIENT_SECRET = "1clientsecretofsomelength2"
ON = Preference(enabled=True, preferred=False)
FIRST = Preference(enabled=True, preferred=True)
OFF = Preference(enabled=False, preferred=False)


@pytest.fixture(params=["", CLIENT_SECRET], ids=["no secret", "secret"])
def secret(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def pool(tmp_path: Path, secret: str) -> Iterator[PoolOnLoopback]:
    with PoolOnLoopback(tmp_path) as pool:
        pool.configure(client_secret=Secret(secret) if secret else None)
        yield pool


@pytest.fixture
def connect(pool: PoolOnLoopback) -> Iterator[Callable[..., Connection]]:
    made: list[Connection] = []

    def connect(client_secret: str, **options: Any) -> Connection:
        _, url, *_ = pool.options
        config = PoolConfig.of(
            pool.pool.pool_id, pool.pool.client_id, endpoint_url=url, client_secret=client_secret
        )
        made.append(Connection(config, now=pool.clock, **options))
        return made[-1]

    yield connect
    for connection in made:
        connection.close()


@pytest.fixture
def trace() -> list[Exchange]:
    return []


@pytest.fixture
def connection(connect: Callable[..., Connection], secret: str, trace: list[Exchange]) -> Connection:
    return connect(secret, on_exchange=trace.append)


def signed_in(connection: Connection, username: str = EMAIL, **options: Any) -> SignedIn:
    step = sign_in.begin(connection, username, PASSWORD, **options)
    assert isinstance(step, SignedIn)
    return step


def newcomer(pool: PoolOnLoopback, connection: Connection, username: str = EMAIL) -> TokenSet:
    """Register with the address EMAIL, confirm, sign in."""
    accounts.register(connection, username, PASSWORD, EMAIL)
    accounts.confirm(connection, username, Secret(pool.newest_code()))
    return signed_in(connection, username).tokens


def refusal(call: Callable[..., object], *arguments: Any, **options: Any) -> Problem:
    with pytest.raises(ProblemError) as caught:
        call(*arguments, **options)
    return caught.value.problem


class TestAttributes:
    def test_change_and_delete(
        self, pool: PoolOnLoopback, connection: Connection, trace: list[Exchange]
    ) -> None:
        pool.configure(custom_attributes=(CustomAttribute("pin", least=4, most=4),))
        tokens = newcomer(pool, connection)
        changes = {"given_name": "Augusta", "custom:pin": "47!1"}
        assert attributes.update(connection, tokens, changes) == ()
        profile = attributes.read(connection, tokens)
        assert changes.items() <= profile.attributes.items()
        assert profile.username == tokens.username
        assert (profile.mfa_kinds, profile.preferred_mfa) == ((), "")

        attributes.delete(connection, tokens, ["custom:pin"])
        attributes.update(connection, tokens, {"given_name": ""})
        assert not changes.keys() & attributes.read(connection, tokens).attributes.keys()
        assert "47!1" not in repr(trace)
        assert "Augusta" not in repr(trace)

    @pytest.mark.parametrize(
        ("changes", "case", "field"),
        [
            ({"custom:pin": "47"}, "attributes_refused", "custom:pin"),
            ({"custom:nothing": "1"}, "attribute_unknown", "custom:nothing"),
            ({"custom:once": "2"}, "attribute_fixed", "custom:once"),
            ({"email_verified": "true"}, "attribute_read_only", ""),
            ({"email": "nowhere"}, "email_form", "email"),
            ({"email": ""}, "attributes_required", "email"),
            ({"phone_number": "01632"}, "phone_form", "phone_number"),
        ],
    )
    def test_refusals(
        self,
        pool: PoolOnLoopback,
        connection: Connection,
        changes: dict[str, str],
        case: str,
        field: str,
    ) -> None:
        once = CustomAttribute("once", AttributeKind.NUMBER, mutable=False)
        pool.configure(custom_attributes=(CustomAttribute("pin", least=4), once))
        tokens = newcomer(pool, connection)
        attributes.update(connection, tokens, {"custom:once": "1"})
        problem = refusal(attributes.update, connection, tokens, changes)
        assert (problem.case, problem.field) == (case, field)

    def test_what_is_required_cannot_be_deleted(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        problem = refusal(attributes.delete, connection, tokens, ["email"])
        assert (problem.case, problem.field) == ("attributes_required", "email")

    def test_a_new_address_counts_at_once_and_is_verified_later(
        self, pool: PoolOnLoopback, connection: Connection, trace: list[Exchange]
    ) -> None:
        tokens = newcomer(pool, connection)
        [delivery] = attributes.update(connection, tokens, {"email": OTHER_EMAIL})
        assert (delivery.medium, delivery.attribute) == ("EMAIL", "email")
        now = attributes.read(connection, tokens).attributes
        assert (now["email"], now["email_verified"]) == (OTHER_EMAIL, "false")
        first = pool.newest_code()
        assert attributes.send_code(connection, tokens, "email").attribute == "email"
        code = pool.newest_code()
        verify = (attributes.verify, connection, tokens, "email")
        assert refusal(*verify, Secret(wrong(code))).case == "code_wrong"
        attributes.verify(connection, tokens, "email", Secret(f"{code[:3]} {code[3:]}"))
        assert attributes.read(connection, tokens).attributes["email_verified"] == "true"
        assert refusal(*verify, Secret(code)).case in {"code_expired", "code_wrong"}
        for each in (first, code):
            assert not code_stands_in(each, repr(trace))
        assert signed_in(connection, OTHER_EMAIL).tokens.username == tokens.username

    def test_a_pool_that_verifies_before_it_updates(
        self, pool: PoolOnLoopback, connection: Connection
    ) -> None:
        pool.configure(verify_before_update=frozenset({"email"}))
        tokens = newcomer(pool, connection)
        attributes.update(connection, tokens, {"email": OTHER_EMAIL})
        now = attributes.read(connection, tokens).attributes
        assert (now["email"], now["email_verified"]) == (EMAIL, "true")
        attributes.verify(connection, tokens, "email", Secret(pool.newest_code()))
        assert attributes.read(connection, tokens).attributes["email"] == OTHER_EMAIL

    def test_a_phone_number_s_code_that_comes_too_late(
        self, pool: PoolOnLoopback, connection: Connection
    ) -> None:
        tokens = newcomer(pool, connection)
        [delivery] = attributes.update(connection, tokens, {"phone_number": PHONE})
        assert (delivery.medium, delivery.attribute) == ("SMS", "phone_number")
        code = Secret(pool.newest_code())
        pool.clock.advance(24 * 3600 + 1)
        assert refusal(attributes.verify, connection, tokens, "phone_number", code).case == "access_expired"
        tokens = accounts.refresh(connection, tokens)
        problem = refusal(attributes.verify, connection, tokens, "phone_number", code)
        assert (problem.case, problem.field) == ("code_expired", "code")
        attributes.send_code(connection, tokens, "phone_number")
        attributes.verify(connection, tokens, "phone_number", Secret(pool.newest_code()))
        assert attributes.read(connection, tokens).attributes["phone_number_verified"] == "true"

    def test_codes_are_not_sent_for_ever(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        cases = []
        while len(cases) < 20 and cases[-1:] != ["attempt_limit"]:
            try:
                attributes.send_code(connection, tokens, "email")
                cases.append("")
            except ProblemError as error:
                cases.append(error.problem.case)
        assert cases == [""] * 5 + ["attempt_limit"]

    def test_nothing_to_verify(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        for name in ("phone_number", "name"):
            problem = refusal(attributes.send_code, connection, tokens, name)
            assert problem.case == "attribute_not_verifiable"


class TestMfa:
    @pytest.fixture(autouse=True)
    def optional(self, pool: PoolOnLoopback) -> None:
        pool.configure(mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))

    def test_an_authenticator_app(
        self, pool: PoolOnLoopback, connection: Connection, trace: list[Exchange]
    ) -> None:
        tokens = newcomer(pool, connection)
        secret = mfa.begin_totp(connection, tokens)
        code = totp(secret.reveal(), pool.clock())
        problem = refusal(mfa.finish_totp, connection, tokens, Secret(wrong(code)), "My phone")
        assert (problem.case, problem.field) == ("totp_wrong", "code")
        mfa.finish_totp(connection, tokens, Secret(f"{code[:3]} {code[3:]}"), "My phone")
        assert mfa.TOTP not in attributes.read(connection, tokens).mfa_kinds
        mfa.set_preference(connection, tokens, {mfa.TOTP: FIRST})
        profile = attributes.read(connection, tokens)
        assert (profile.mfa_kinds, profile.preferred_mfa) == ((mfa.TOTP,), mfa.TOTP)

        pool.clock.advance(30)
        step = sign_in.begin(connection, EMAIL, PASSWORD)
        assert isinstance(step, Challenge)
        assert step.name == mfa.TOTP
        code = totp(secret.reveal(), pool.clock())
        assert isinstance(
            sign_in.answer(connection, step, {"SOFTWARE_TOKEN_MFA_CODE": Secret(code)}), SignedIn
        )
        mfa.set_preference(connection, tokens, {mfa.TOTP: OFF})
        signed_in(connection)
        assert secret.reveal() not in repr(trace)
        assert not code_stands_in(code, repr(trace))
        shown = [each.request_body for each in trace if each.operation == "VerifySoftwareToken"]
        assert shown[0]["FriendlyDeviceName"] == "My phone"

    def test_factors_by_mail_and_text_message(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        problem = refusal(mfa.set_preference, connection, tokens, {mfa.SMS: ON})
        assert problem.case == "mfa_no_contact"
        attributes.update(connection, tokens, {"phone_number": PHONE})
        attributes.verify(connection, tokens, "phone_number", Secret(pool.newest_code()))
        mfa.set_preference(connection, tokens, {mfa.SMS: ON, mfa.EMAIL: FIRST})
        profile = attributes.read(connection, tokens)
        assert set(profile.mfa_kinds) == {mfa.SMS, mfa.EMAIL}
        assert profile.preferred_mfa == mfa.EMAIL
        mfa.set_preference(connection, tokens, {mfa.SMS: FIRST, mfa.EMAIL: OFF})
        step = sign_in.begin(connection, EMAIL, PASSWORD)
        assert isinstance(step, Challenge)
        assert step.name == mfa.SMS
        done = sign_in.answer(connection, step, {"SMS_MFA_CODE": Secret(pool.newest_code())})
        assert isinstance(done, SignedIn)

    def test_what_cannot_be_switched_on(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        problem = refusal(mfa.set_preference, connection, tokens, {mfa.TOTP: ON})
        assert problem.case == "totp_missing"
        both = {mfa.EMAIL: FIRST, mfa.SMS: FIRST}
        assert refusal(mfa.set_preference, connection, tokens, both).name == "InvalidParameterException"
        pool.configure(mfa_kinds=frozenset({MfaKind.SMS}))
        problem = refusal(mfa.set_preference, connection, tokens, {mfa.EMAIL: ON})
        assert problem.case == "mfa_not_offered"
        assert refusal(mfa.begin_totp, connection, tokens).case == "mfa_not_offered"

    def test_a_code_without_a_secret(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        problem = refusal(mfa.finish_totp, connection, tokens, Secret("123456"), "")
        assert problem.case == "totp_missing"


class TestDevices:
    def test_list_remember_forget(
        self, pool: PoolOnLoopback, connection: Connection, trace: list[Exchange]
    ) -> None:
        pool.configure(device_tracking=DeviceTracking.OPT_IN)
        newcomer(pool, connection)
        step = signed_in(connection)
        assert step.new_device is not None
        confirmed = devices.confirm(connection, step.tokens, step.new_device, "A desk")
        key = confirmed.device.key
        [desk] = devices.list_all(connection, step.tokens)
        assert (desk.key, desk.name, desk.ip, desk.remembered) == (key, "A desk", "127.0.0.1", False)
        assert desk.created == pytest.approx(pool.clock(), abs=30)
        assert desk.last_used >= desk.created
        devices.set_remembered(connection, step.tokens, key, remembered=True)
        assert devices.list_all(connection, step.tokens)[0].remembered

        again = signed_in(connection, device=confirmed.device)
        assert again.new_device is None
        devices.forget(connection, again.tokens, key)
        assert devices.list_all(connection, again.tokens) == ()
        assert refusal(devices.forget, connection, again.tokens, key).case == "device_unknown"
        assert signed_in(connection, device=confirmed.device).new_device is not None
        assert key not in repr(trace)

    def test_more_than_a_page(self, pool: PoolOnLoopback, connection: Connection) -> None:
        pool.configure(device_tracking=DeviceTracking.ALWAYS)
        newcomer(pool, connection)
        for number in range(3):
            step = signed_in(connection)
            assert step.new_device is not None
            devices.confirm(connection, step.tokens, step.new_device, f"Desk {number}")
        pool.change("ListDevices", request=lambda asked: asked | {"Limit": 2})
        found = devices.list_all(connection, step.tokens)
        assert [device.name for device in found] == ["Desk 0", "Desk 1", "Desk 2"]
        assert len(pool.sent("ListDevices")) == 2

    def test_a_pool_that_remembers_none(self, pool: PoolOnLoopback, connection: Connection) -> None:
        tokens = newcomer(pool, connection)
        assert refusal(devices.list_all, connection, tokens).case == "devices_off"


class TestRegistration:
    def test_what_the_pool_requires(self, pool: PoolOnLoopback, connection: Connection) -> None:
        pool.configure(
            required_attributes=frozenset({"email", "given_name", "birthdate"}),
            custom_attributes=(CustomAttribute("pin"),),
        )
        problem = refusal(accounts.register, connection, EMAIL, PASSWORD, EMAIL)
        assert problem.case == "attributes_required"
        assert missing_attributes(problem) == ("birthdate", "given_name")
        given = {"given_name": "Ada", "birthdate": "1815", "custom:pin": "4711"}
        problem = refusal(accounts.register, connection, EMAIL, PASSWORD, EMAIL, given)
        assert (problem.case, problem.field) == ("attributes_refused", "birthdate")
        given["birthdate"] = "1815-12-10"
        accounts.register(connection, EMAIL, PASSWORD, EMAIL, given)
        accounts.confirm(connection, EMAIL, Secret(pool.newest_code()))
        profile = attributes.read(connection, signed_in(connection).tokens)
        assert given.items() <= profile.attributes.items()


class TestAliases:
    @pytest.fixture(autouse=True)
    def aliases(self, pool: PoolOnLoopback) -> None:
        pool.configure(username_kind=UsernameKind.ALIAS)

    def test_an_address_is_no_user_name(self, connection: Connection) -> None:
        problem = refusal(accounts.register, connection, EMAIL, PASSWORD, EMAIL)
        assert (problem.case, problem.field) == ("email_as_username_refused", "username")

    @pytest.mark.parametrize("username", [accounts.alias_username(EMAIL), "ada"])
    def test_either_name_will_do_once_it_is_verified(
        self, pool: PoolOnLoopback, connection: Connection, username: str
    ) -> None:
        accounts.register(connection, username, PASSWORD, EMAIL)
        assert refusal(sign_in.begin, connection, EMAIL, PASSWORD).case in {
            "wrong_password",
            "user_not_found",
        }
        accounts.confirm(connection, username, Secret(pool.newest_code()))
        by_name, by_address = signed_in(connection, username).tokens, signed_in(connection, EMAIL).tokens
        assert by_name.username == by_address.username == username
        # SECRET_HASH of a refresh is made from the internal name, whatever was typed.
        assert accounts.refresh(connection, by_address).username == username
        attributes.update(connection, by_name, {"preferred_username": "lovelace"})

    def test_an_address_that_moves(self, pool: PoolOnLoopback, connection: Connection) -> None:
        newcomer(pool, connection, "first")
        accounts.register(connection, "second", PASSWORD, EMAIL)
        code = Secret(pool.newest_code())
        problem = refusal(accounts.confirm, connection, "second", code)
        assert (problem.name, problem.case) == ("AliasExistsException", "alias_exists")
        assert signed_in(connection, EMAIL).tokens.username == "first"
        accounts.confirm(connection, "second", code, move_alias=True)
        assert signed_in(connection, EMAIL).tokens.username == "second"
        former = signed_in(connection, "first").tokens
        assert attributes.read(connection, former).attributes["email_verified"] == "false"

        attributes.send_code(connection, former, "email")
        problem = refusal(attributes.verify, connection, former, "email", Secret(pool.newest_code()))
        assert (problem.case, problem.field) == ("alias_exists", "email")


class TestTheRest:
    """The calls whose story stands in `test_client_against_local_pool`, for an app client with a secret."""

    def test_a_whole_life(self, pool: PoolOnLoopback, connection: Connection) -> None:
        accounts.register(connection, EMAIL, PASSWORD, EMAIL)
        accounts.resend(connection, EMAIL)
        accounts.confirm(connection, EMAIL, Secret(pool.newest_code()))
        tokens = signed_in(connection).tokens
        assert tokens.username != EMAIL
        tokens = accounts.refresh(connection, tokens)
        tokens = accounts.resume(connection, tokens.username, tokens.refresh_token, "")
        accounts.change_password(connection, tokens, PASSWORD, NEW_PASSWORD)
        accounts.forgot_password(connection, EMAIL)
        accounts.reset_password(connection, EMAIL, Secret(pool.newest_code()), PASSWORD)
        tokens = signed_in(connection).tokens
        accounts.revoke(connection, tokens)
        assert refusal(accounts.refresh, connection, tokens).case == "refresh_revoked"
        tokens = signed_in(connection).tokens
        accounts.sign_out_everywhere(connection, tokens)
        accounts.delete(connection, signed_in(connection).tokens)
        assert refusal(sign_in.begin, connection, EMAIL, PASSWORD).case == "wrong_password"

    def test_rotation(self, pool: PoolOnLoopback, connection: Connection) -> None:
        pool.configure(rotation=True)
        tokens = newcomer(pool, connection)
        renewed = accounts.refresh(connection, tokens)
        assert renewed.refresh_token != tokens.refresh_token
        assert refusal(accounts.refresh, connection, tokens).case == "refresh_reused"

    @pytest.mark.parametrize("flow", [Flow.SRP, Flow.PASSWORD, Flow.CHOICE, Flow.CUSTOM])
    def test_every_way_of_signing_in(self, pool: PoolOnLoopback, connection: Connection, flow: Flow) -> None:
        pool.configure(flows=frozenset(Flow))
        newcomer(pool, connection)
        step = sign_in.begin(
            connection,
            EMAIL,
            PASSWORD,
            sign_in.AuthFlow(flow),
            preferred="PASSWORD_SRP" if flow is Flow.CHOICE else "",
        )
        if isinstance(step, Challenge) and step.name == "CUSTOM_CHALLENGE":
            step = sign_in.answer(connection, step, {"ANSWER": Secret("unicorn")})
        assert isinstance(step, SignedIn)

    @pytest.mark.parametrize("secret", [CLIENT_SECRET], indirect=True)
    @pytest.mark.parametrize(
        ("given", "case"), [("", "secret_missing"), ("notTheClientSecret", "secret_wrong")]
    )
    def test_a_wrong_secret_and_a_missing_one(
        self,
        pool: PoolOnLoopback,
        connection: Connection,
        connect: Callable[..., Connection],
        given: str,
        case: str,
    ) -> None:
        tokens = newcomer(pool, connection)
        other = connect(given)
        for call in (
            lambda: accounts.register(other, EMAIL, PASSWORD, EMAIL),
            lambda: accounts.confirm(other, EMAIL, Secret("123456")),
            lambda: accounts.resend(other, EMAIL),
            lambda: accounts.forgot_password(other, EMAIL),
            lambda: accounts.reset_password(other, EMAIL, Secret("123456"), PASSWORD),
            lambda: sign_in.begin(other, EMAIL, PASSWORD),
            lambda: accounts.refresh(other, tokens),
        ):
            assert refusal(call).case == case
