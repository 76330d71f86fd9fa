"""The descriptions: what is said and asked for each challenge, and what of parameters that make no sense."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import botocore.session
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import challenges, totp
from wildrydes_desktop.cognito.description import Description, Input, Kind
from wildrydes_desktop.cognito.steps import Challenge
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import Words


def describe(
    name: str,
    *,
    available: tuple[str, ...] = (),
    totp_secret: str = "",
    password: str = "a password",
    **parameters: str,
) -> Description:
    secret = Secret(totp_secret) if totp_secret else None
    return challenges.describe(
        Challenge(
            name,
            parameters,
            Secret("session"),
            5180.0,
            "internal",
            account="rider@example.com",
            available=available,
            totp_secret=secret,
            passwords=(Secret(password),) if password else (),
        )
    )


def only_input(description: Description) -> Input:
    [asked] = description.inputs
    return asked


def choices(asked: Input) -> dict[str, bool]:
    return {choice.value: choice.impossible is None for choice in asked.choices}


def test_every_challenge_of_the_api_has_an_entry() -> None:
    model = botocore.session.Session().get_service_model("cognito-idp")
    assert set(model.shape_for("ChallengeNameType").enum) == set(challenges.TABLE)


def test_each_is_told_in_words_with_its_deadline_and_parameters() -> None:
    for name in (*challenges.TABLE, "HOOF_PRINT"):
        described = describe(name, hint="left {hind}")
        assert described.name == name
        assert described.deadline == 5180.0
        assert described.parameters == {"hint": "left {hind}"}
        for said in (described.title, described.explanation, *(asked.label for asked in described.inputs)):
            assert said.said()
        assert "{" not in described.title.said() + described.explanation.said()


@pytest.mark.parametrize(
    ("name", "key", "kind", "longest"),
    [
        ("SMS_MFA", "SMS_MFA_CODE", Kind.CODE, 16),
        ("EMAIL_OTP", "EMAIL_OTP_CODE", Kind.CODE, 16),
        ("SMS_OTP", "SMS_OTP_CODE", Kind.CODE, 16),
        ("SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE", Kind.CODE, 6),
        ("PASSWORD", "PASSWORD", Kind.PASSWORD, 256),
        ("PASSWORD_SRP", "PASSWORD", Kind.PASSWORD, 256),
        ("CUSTOM_CHALLENGE", "ANSWER", Kind.TEXT, 32_000),
    ],
)
def test_what_is_answered_by_one_input(name: str, key: str, kind: Kind, longest: int) -> None:
    asked = only_input(describe(name))
    assert (asked.key, asked.kind, asked.longest) == (key, kind, longest)
    assert not describe(name).open_key


@pytest.mark.parametrize(
    "name",
    ["WEB_AUTHN", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "PASSWORD_VERIFIER", "ADMIN_NO_SRP_AUTH"],
)
def test_what_nobody_can_type_has_no_inputs_and_says_what_to_do(name: str) -> None:
    described = describe(name)
    assert described.inputs == ()
    assert "start again" in described.explanation.said().lower()


def test_a_passkey_is_told_honestly() -> None:
    described = describe("WEB_AUTHN", CREDENTIAL_REQUEST_OPTIONS="{}")
    assert "browser" in described.explanation.said()
    assert described.parameters == {"CREDENTIAL_REQUEST_OPTIONS": "{}"}


@pytest.mark.parametrize(
    ("medium", "expected"),
    [("SMS", "text message to +***11"), ("EMAIL", "e-mail to +***11"), ("PIGEON", "to +***11")],
)
def test_where_the_code_went_is_said(medium: str, expected: str) -> None:
    described = describe("SMS_MFA", CODE_DELIVERY_DESTINATION="+***11", CODE_DELIVERY_DELIVERY_MEDIUM=medium)
    assert expected in described.explanation.said()
    assert "your phone" in describe("SMS_MFA").explanation.said()
    assert "your e-mail address" in describe("EMAIL_OTP").explanation.said()


@pytest.mark.parametrize("name", ["SMS_OTP", "EMAIL_OTP"])
@pytest.mark.parametrize("medium", ["SMS", "EMAIL", "PIGEON", ""])
@pytest.mark.parametrize("destination", ["n***@e***", ""])
def test_before_any_password_nobody_knows_whether_there_is_an_account(
    name: str, medium: str, destination: str
) -> None:
    """Pools that hide who is there ask for a code that they never sent."""
    given = {"CODE_DELIVERY_DELIVERY_MEDIUM": medium, "CODE_DELIVERY_DESTINATION": destination}
    said = describe(name, password="", **given).explanation.said()
    assert said.startswith("If there is such an account, ")
    assert destination in said
    assert "If" not in describe(name, **given).explanation.said()


def test_the_app_that_shows_the_code_is_named() -> None:
    assert (
        "{my} phone" in describe("SOFTWARE_TOKEN_MFA", FRIENDLY_DEVICE_NAME="{my} phone").explanation.said()
    )


def test_only_second_factors_can_be_spared() -> None:
    spared = {name for name in challenges.TABLE if describe(name).can_remember}
    assert spared == {"SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"}


def test_required_attributes_are_asked_for_once_under_the_answer_s_keys() -> None:
    listed = ["userAttributes.name", "birthdate", "userAttributes.custom:horse", "name"]
    described = describe("NEW_PASSWORD_REQUIRED", requiredAttributes=json.dumps(listed))
    password, *attributes = described.inputs
    assert (password.key, password.kind, password.name) == (
        "NEW_PASSWORD",
        Kind.NEW_PASSWORD,
        "challengeNewPassword",
    )
    assert [(each.key, each.name, each.label.said()) for each in attributes] == [
        ("userAttributes.name", "challengeAttribute_name", "Full name"),
        ("userAttributes.birthdate", "challengeAttribute_birthdate", "Date of birth"),
        ("userAttributes.custom:horse", "challengeAttribute_custom:horse", "custom:horse"),
    ]
    assert [each.longest for each in attributes] == [2048, 10, 2048]
    assert [each.rule.name for each in attributes if each.rule and each.rule.required] == [
        "name",
        "birthdate",
        "custom:horse",
    ]
    assert len(describe("NEW_PASSWORD_REQUIRED").inputs) == 1


@pytest.mark.parametrize(
    ("name", "parameter", "value"),
    [
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", "{"),
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", "{}"),
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", '[""]'),
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", "[7]"),
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", "[" * 100_000),
        ("SELECT_MFA_TYPE", "MFAS_CAN_CHOOSE", "SMS_MFA"),
        ("SELECT_MFA_TYPE", "MFAS_CAN_CHOOSE", "[]"),
        ("MFA_SETUP", "MFAS_CAN_SETUP", '{"a": 1}'),
        ("SELECT_CHALLENGE", "AvailableChallenges", ""),
    ],
)
def test_parameters_that_cannot_be_read_are_shown_with_a_way_by_hand(
    name: str, parameter: str, value: str
) -> None:
    described = describe(name, **{parameter: value})
    assert described.open_key
    assert described.parameters == {parameter: value}
    assert parameter in described.explanation.said()
    assert only_input(described).key == "ANSWER"


def test_factors_to_choose_from_keep_their_raw_names() -> None:
    asked = only_input(describe("SELECT_MFA_TYPE", MFAS_CAN_CHOOSE='["SMS_MFA", "HOOF", "SMS_MFA"]'))
    assert choices(asked) == {"SMS_MFA": True, "HOOF": True}
    assert asked.choices[1].label.said() == "HOOF"


def test_a_passkey_can_be_seen_but_not_used_among_the_ways_to_sign_in() -> None:
    how, password = describe("SELECT_CHALLENGE", available=("WEB_AUTHN", "PASSWORD_SRP", "EMAIL_OTP")).inputs
    assert choices(how) == {"PASSWORD_SRP": True, "EMAIL_OTP": True, "WEB_AUTHN": False}
    assert how.choices[0].value == "PASSWORD_SRP"
    assert password.only_for == {"PASSWORD", "PASSWORD_SRP"}


def test_of_the_factors_to_set_up_a_phone_is_not_possible() -> None:
    factor, email = describe(
        "MFA_SETUP", MFAS_CAN_SETUP='["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]'
    ).inputs
    assert choices(factor) == {"SOFTWARE_TOKEN_MFA": True, "EMAIL_OTP": True, "SMS_MFA": False}
    assert (email.key, email.only_for) == ("EMAIL", {"EMAIL_OTP"})


def test_an_authenticator_app_gets_its_secret_in_both_forms() -> None:
    described = describe("MFA_SETUP", totp_secret="JBSWY3DPEHPK3PXPA")
    assert described.secret == Secret("JBSW Y3DP EHPK 3PXP A")
    assert described.secret_uri is not None
    uri = urlsplit(described.secret_uri.reveal())
    assert (uri.scheme, uri.netloc, unquote(uri.path)) == ("otpauth", "totp", "/Wild Rydes:rider@example.com")
    assert parse_qs(uri.query) == {"secret": ["JBSWY3DPEHPK3PXPA"], "issuer": ["Wild Rydes"]}
    assert only_input(described).shortest == only_input(described).longest == 6
    assert "JBSW" not in repr(described)


def test_a_name_in_the_uri_cannot_change_what_it_says() -> None:
    uri = urlsplit(totp.key_uri(Secret("ABC"), "A:B", "x?secret=EVIL&y/#:z").reveal())
    assert uri.path.count(":") == 1
    assert uri.fragment == ""
    assert parse_qs(uri.query) == {"secret": ["ABC"], "issuer": ["A B"]}


def test_the_user_name_is_no_part_of_a_custom_question() -> None:
    described = describe("CUSTOM_CHALLENGE", USERNAME="internal", question="left?")
    assert described.parameters == {"question": "left?"}
    assert described.parameters_first
    assert "nothing" in describe("CUSTOM_CHALLENGE", USERNAME="internal").explanation.said()


@given(
    st.sampled_from([*challenges.TABLE, "HOOF_PRINT"]),
    st.dictionaries(
        st.sampled_from(
            [
                "requiredAttributes",
                "userAttributes",
                "MFAS_CAN_CHOOSE",
                "MFAS_CAN_SETUP",
                "availableChallenges",
                "CODE_DELIVERY_DESTINATION",
                "FRIENDLY_DEVICE_NAME",
            ]
        ),
        st.text() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps),
    ),
)
def test_no_parameters_are_too_strange(name: str, parameters: dict[str, Any]) -> None:
    described = describe(name, **parameters)
    assert described.title.said()
    assert described.explanation.said()
    assert set(described.parameters) == set(parameters)


def test_words_are_translated_before_their_parts_are_put_in() -> None:
    said = Words("To {where}.", {"where": "{where}"})
    assert said.said() == "To {where}."
    assert said.said(lambda text: {"To {where}.": "Nach {where}."}[text]) == "Nach {where}."
