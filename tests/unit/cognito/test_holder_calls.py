"""What somebody who is signed in changes: attributes, factors, devices. What is sent, what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pycognito import Cognito

from tests.helpers.fault_server import FaultServer, answer, error
from tests.helpers.leak_search import code_stands_in
from wildrydes_desktop.cognito import attributes, devices, mfa
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.devices import KnownDevice
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.mfa import Preference
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
Call = Callable[[Connection], Any]
TOKENS = TokenSet(Secret("id-token"), Secret("access-token"), Secret("refresh"), "internal", 3600, 1.0)
BEARER = {"AccessToken": "access-token"}
DETAILS = {"Destination": "r***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
DELIVERY = Delivery("r***@e***", "EMAIL", "email")
OFF = Preference(enabled=False, preferred=False)
KEY = "eu-west-1_a1b2c3d4-5678-90ab-cdef-EXAMPLE11111"


def one_call(connect: Connect, call: Call, reply: dict[str, Any] | None = None) -> tuple[Any, Any]:
    """What `call` returned and what it sent."""
    with FaultServer(answer(reply or {})) as server:
        result = call(connect(server.url))
        [request] = server.requests
        return result, request.json


def refused(connect: Connect, call: Call, name: str, text: str = "") -> str:
    """The case of the problem that a refusal becomes."""
    with FaultServer(error(name, text)) as server, pytest.raises(ProblemError) as caught:
        call(connect(server.url))
    return caught.value.problem.case


class TestAttributes:
    def test_read(self, connect: Connect) -> None:
        reply = {
            "Username": "internal",
            "UserAttributes": [{"Name": "email_verified", "Value": "true"}, {"Name": "name"}],
            "UserMFASettingList": ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
            "PreferredMfaSetting": "SMS_MFA",
        }
        profile, sent = one_call(connect, lambda connection: attributes.read(connection, TOKENS), reply)
        assert profile == attributes.Profile(
            "internal",
            {"email_verified": "true", "name": ""},
            ("SMS_MFA", "SOFTWARE_TOKEN_MFA"),
            "SMS_MFA",
        )
        assert sent == BEARER

    def test_somebody_without_second_factors(self, connect: Connect) -> None:
        reply = {"Username": "internal", "UserAttributes": []}
        profile, _ = one_call(connect, lambda connection: attributes.read(connection, TOKENS), reply)
        assert profile == attributes.Profile("internal", {}, (), "")

    def test_update_tells_where_codes_went(self, connect: Connect, exchanges: list[Exchange]) -> None:
        phone = {"Destination": "+*0001", "DeliveryMedium": "SMS", "AttributeName": "phone_number"}
        changes = {"email": "new@example.com", "phone_number": "+441632960001", "custom:pin": ""}
        delivered, sent = one_call(
            connect,
            lambda connection: attributes.update(connection, TOKENS, changes),
            {"CodeDeliveryDetailsList": [DETAILS, phone]},
        )
        assert delivered == (DELIVERY, Delivery("+*0001", "SMS", "phone_number"))
        assert sent == BEARER | {
            "UserAttributes": [
                {"Name": "email", "Value": "new@example.com"},
                {"Name": "phone_number", "Value": "+441632960001"},
                {"Name": "custom:pin", "Value": ""},
            ]
        }
        assert "+441632960001" not in repr(exchanges)
        assert "phone_number" in repr(exchanges)

    def test_update_without_codes(self, connect: Connect) -> None:
        call: Call = lambda connection: attributes.update(connection, TOKENS, {"name": "Ada"})  # noqa: E731
        assert one_call(connect, call)[0] == ()

    def test_delete(self, connect: Connect) -> None:
        _, sent = one_call(
            connect, lambda connection: attributes.delete(connection, TOKENS, ("name", "custom:pin"))
        )
        assert sent == BEARER | {"UserAttributeNames": ["name", "custom:pin"]}

    def test_send_code(self, connect: Connect) -> None:
        delivery, sent = one_call(
            connect,
            lambda connection: attributes.send_code(connection, TOKENS, "email"),
            {"CodeDeliveryDetails": DETAILS},
        )
        assert delivery == DELIVERY
        assert sent == BEARER | {"AttributeName": "email"}

    def test_verify_strips_spaces_and_keeps_zeros(self, connect: Connect, exchanges: list[Exchange]) -> None:
        _, sent = one_call(
            connect, lambda connection: attributes.verify(connection, TOKENS, "email", Secret(" 012 345\n"))
        )
        assert sent == BEARER | {"AttributeName": "email", "Code": "012345"}
        assert not code_stands_in("012345", repr(exchanges))

    @pytest.mark.parametrize(
        ("call", "name", "case"),
        [
            (lambda c: attributes.read(c, TOKENS), "PasswordResetRequiredException", "reset_required"),
            (
                lambda c: attributes.update(c, TOKENS, {"email": "a@b"}),
                "AliasExistsException",
                "alias_exists",
            ),
            (
                lambda c: attributes.delete(c, TOKENS, ["email"]),
                "InvalidParameterException",
                "invalid_parameter",
            ),
            (lambda c: attributes.send_code(c, TOKENS, "email"), "LimitExceededException", "attempt_limit"),
            (
                lambda c: attributes.verify(c, TOKENS, "email", Secret("1")),
                "CodeMismatchException",
                "code_wrong",
            ),
        ],
    )
    def test_refusals(self, connect: Connect, call: Call, name: str, case: str) -> None:
        assert refused(connect, call, name) == case


class TestMfa:
    def test_an_authenticator_app_s_secret(self, connect: Connect, exchanges: list[Exchange]) -> None:
        secret, sent = one_call(
            connect,
            lambda connection: mfa.begin_totp(connection, TOKENS),
            {"SecretCode": "JBSWY3DPEHPK3PXP"},
        )
        assert secret == Secret("JBSWY3DPEHPK3PXP")
        assert sent == BEARER
        assert "JBSWY3DPEHPK3PXP" not in repr(exchanges)

    def test_an_answer_without_a_secret(self, connect: Connect) -> None:
        with FaultServer(answer({})) as server, pytest.raises(ProblemError) as caught:
            mfa.begin_totp(connect(server.url), TOKENS)
        assert caught.value.problem.case == "incomplete"

    @pytest.mark.parametrize(
        ("name", "named"),
        [("", {}), ("  ", {}), (" My phone ", {"FriendlyDeviceName": "My phone"})],
    )
    def test_the_first_code(
        self, connect: Connect, exchanges: list[Exchange], name: str, named: dict[str, str]
    ) -> None:
        _, sent = one_call(
            connect,
            lambda connection: mfa.finish_totp(connection, TOKENS, Secret("012 345"), name),
            {"Status": "SUCCESS"},
        )
        assert sent == BEARER | {"UserCode": "012345"} | named
        assert not code_stands_in("012345", repr(exchanges))

    @pytest.mark.parametrize("reply", [{"Status": "ERROR"}, {}])
    def test_an_error_without_an_exception(self, connect: Connect, reply: dict[str, Any]) -> None:
        with FaultServer(answer(reply)) as server, pytest.raises(ProblemError) as caught:
            mfa.finish_totp(connect(server.url), TOKENS, Secret("123456"), "")
        problem = caught.value.problem
        assert (problem.case, problem.field) == ("totp_wrong", "code")
        assert problem.name == "EnableSoftwareTokenMFAException"

    def test_a_wrong_first_code(self, connect: Connect) -> None:
        text = "Code mismatch and fail enable Software Token MFA"
        call: Call = lambda c: mfa.finish_totp(c, TOKENS, Secret("123456"), "")  # noqa: E731
        assert refused(connect, call, "EnableSoftwareTokenMFAException", text) == "totp_wrong"

    @pytest.mark.parametrize(
        ("kind", "member"),
        [
            (mfa.TOTP, "SoftwareTokenMfaSettings"),
            (mfa.SMS, "SMSMfaSettings"),
            (mfa.EMAIL, "EmailMfaSettings"),
        ],
    )
    def test_only_what_is_named_is_changed(self, connect: Connect, kind: str, member: str) -> None:
        _, sent = one_call(
            connect,
            lambda c: mfa.set_preference(c, TOKENS, {kind: Preference(enabled=True, preferred=False)}),
        )
        assert sent == BEARER | {member: {"Enabled": True, "PreferredMfa": False}}

    def test_all_kinds_at_once(self, connect: Connect) -> None:
        wanted = {
            kind: Preference(enabled=kind != mfa.SMS, preferred=kind == mfa.EMAIL) for kind in mfa.KINDS
        }
        _, sent = one_call(connect, lambda c: mfa.set_preference(c, TOKENS, wanted))
        assert sent == BEARER | {
            "SoftwareTokenMfaSettings": {"Enabled": True, "PreferredMfa": False},
            "SMSMfaSettings": {"Enabled": False, "PreferredMfa": False},
            "EmailMfaSettings": {"Enabled": True, "PreferredMfa": True},
        }

    def test_the_same_bytes_as_pycognito(self, connect: Connect) -> None:
        with FaultServer(answer({"SecretCode": "JBSWY3DPEHPK3PXP", "Status": "SUCCESS"})) as server:
            connection = connect(server.url)

            class Warm:
                def client(self, *_: object, **__: object) -> object:
                    return connection.client

            pool = connection.pool
            reference = Cognito(
                pool.user_pool_id, pool.client_id, access_token="access-token", session=Warm()
            )
            mfa.begin_totp(connection, TOKENS)
            reference.associate_software_token()
            mfa.finish_totp(connection, TOKENS, Secret("012 345"), "My phone")
            reference.verify_software_token("012345", "My phone")
            wanted = {mfa.TOTP: Preference(enabled=True, preferred=True), mfa.SMS: OFF}
            mfa.set_preference(connection, TOKENS, wanted)
            reference.set_user_mfa_preference(
                sms_mfa=False, software_token_mfa=True, preferred="SOFTWARE_TOKEN"
            )
            bodies = [request.body for request in server.requests]
        assert len(bodies) == 6
        assert bodies[::2] == bodies[1::2]


class TestDevices:
    def test_all_pages_are_read(self, connect: Connect, exchanges: list[Exchange]) -> None:
        desk = {
            "DeviceKey": KEY,
            "DeviceAttributes": [
                {"Name": "device_name", "Value": "A desk"},
                {"Name": "last_ip_used", "Value": "192.0.2.7"},
                {"Name": "dev:device_remembered_status", "Value": "remembered"},
            ],
            "DeviceCreateDate": 1700000000.5,
            "DeviceLastModifiedDate": 1700000001,
            "DeviceLastAuthenticatedDate": 1700000002,
        }
        pages = (answer({"Devices": [desk], "PaginationToken": "next"}), answer({"Devices": [{}]}))
        with FaultServer(*pages) as server:
            found = devices.list_all(connect(server.url), TOKENS)
            sent = [request.json for request in server.requests]
        assert found == (
            KnownDevice(KEY, "A desk", "192.0.2.7", 1700000000.5, 1700000002.0, remembered=True),
            KnownDevice("", "", "", 0.0, 0.0, remembered=False),
        )
        assert sent == [BEARER | {"Limit": 60}, BEARER | {"Limit": 60, "PaginationToken": "next"}]
        assert KEY not in repr(exchanges)
        assert "192.0.2.7" not in repr(exchanges)

    def test_nothing_is_remembered(self, connect: Connect) -> None:
        assert one_call(connect, lambda c: devices.list_all(c, TOKENS))[0] == ()

    def test_pages_that_never_end_are_no_pool_s(self, connect: Connect) -> None:
        with FaultServer(answer({"Devices": [], "PaginationToken": "again"})) as server:
            assert devices.list_all(connect(server.url), TOKENS) == ()
            assert len(server.requests) == 100

    def test_forget(self, connect: Connect) -> None:
        _, sent = one_call(connect, lambda c: devices.forget(c, TOKENS, KEY))
        assert sent == BEARER | {"DeviceKey": KEY}

    def test_refusals(self, connect: Connect) -> None:
        off = "Device tracking is not enabled for the user pool."
        name = "InvalidUserPoolConfigurationException"
        assert refused(connect, lambda c: devices.list_all(c, TOKENS), name, off) == "devices_off"
        gone = "Device does not exist."
        name = "ResourceNotFoundException"
        assert refused(connect, lambda c: devices.forget(c, TOKENS, KEY), name, gone) == "device_unknown"
