"""What an administrator would choose for the pool and its one app client. Kept in the pool's database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from wildrydes_desktop.foundation.secrets import Secret

# The standard attributes (OpenID Connect Core 1.0, section 5.1) that a client may write.
STANDARD_ATTRIBUTES: Final = frozenset(
    {
        "address",
        "birthdate",
        "email",
        "family_name",
        "gender",
        "given_name",
        "locale",
        "middle_name",
        "name",
        "nickname",
        "phone_number",
        "picture",
        "preferred_username",
        "profile",
        "updated_at",
        "website",
        "zoneinfo",
    }
)

CUSTOM_NAME: Final = re.compile(r"\S{1,20}")  # CustomAttributeNameType of Cognito's API reference


class UsernameKind(StrEnum):
    """How users are named: `UsernameAttributes: [email]`, or free names with `AliasAttributes: [email]`."""

    EMAIL = "email"
    ALIAS = "alias"


class Flow(StrEnum):
    """The sign-in flows that an app client may allow (`ExplicitAuthFlows`, without the `ALLOW_`)."""

    SRP = "USER_SRP_AUTH"
    PASSWORD = "USER_PASSWORD_AUTH"  # noqa: S105 - the flow's name
    CHOICE = "USER_AUTH"
    CUSTOM = "CUSTOM_AUTH"
    REFRESH = "REFRESH_TOKEN_AUTH"


class FirstFactor(StrEnum):
    """How users may sign in where they choose (`AllowedFirstAuthFactors`)."""

    PASSWORD = "PASSWORD"  # noqa: S105 - the factor's name
    EMAIL_OTP = "EMAIL_OTP"
    SMS_OTP = "SMS_OTP"


class Mfa(StrEnum):
    """Whether users show a second factor: nobody, who turned one on, or everybody (`UserPoolMfaType`)."""

    OFF = "OFF"
    OPTIONAL = "OPTIONAL"
    ON = "ON"


class MfaKind(StrEnum):
    """The second factors, by the names of their challenges."""

    EMAIL = "EMAIL_OTP"
    SMS = "SMS_MFA"
    TOTP = "SOFTWARE_TOKEN_MFA"


class AttributeKind(StrEnum):
    """What a custom attribute holds (`AttributeDataType`); it travels as text all the same."""

    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "DateTime"
    BOOLEAN = "Boolean"


class DeviceTracking(StrEnum):
    """Whether devices are remembered: not at all, always, or when the user says so."""

    OFF = "OFF"
    ALWAYS = "ALWAYS"
    OPT_IN = "OPT_IN"


class SettingError(ValueError):
    """A setting cannot have that value. `setting` is its name."""

    def __init__(self, setting: str, message: str) -> None:
        super().__init__(message)
        self.setting = setting


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """What a password needs (`PasswordPolicyType`); these are the defaults of a new Cognito pool."""

    minimum_length: int = 8
    uppercase: bool = True
    lowercase: bool = True
    numbers: bool = True
    symbols: bool = True


@dataclass(frozen=True, slots=True)
class CustomRound:
    """One question of the custom challenge, and its answer (case and outer spaces do not count)."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class CustomAttribute:
    """An attribute of the pool's own, without the `custom:` that requests put before its name.

    `least` and `most` bound the length of a String and the value of a Number.
    """

    name: str
    kind: AttributeKind = AttributeKind.STRING
    mutable: bool = True
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class PoolSettings:
    """The pool's and the app client's settings. Lives and graces are in seconds.

    With `device_replaces_mfa`, a remembered device stands for the second factor
    (`ChallengeRequiredOnNewDevice`).
    `verify_before_update` names the contacts whose old value stays until the new one is verified
    (`AttributesRequireVerificationBeforeUpdate`).
    `required_attributes` always holds the email address: that is where codes go.

    With `rotation`, a refresh hands out a new refresh token and the old one dies after
    `rotation_grace`; Cognito then takes refreshes by GetTokensFromRefreshToken only.
    """

    username_kind: UsernameKind = UsernameKind.EMAIL
    client_secret: Secret | None = None
    flows: frozenset[Flow] = frozenset({Flow.SRP, Flow.REFRESH})
    prevent_user_existence_errors: bool = True
    id_token_life: int = 3600
    access_token_life: int = 3600
    refresh_token_life: int = 30 * 24 * 3600
    session_life: int = 180
    rotation: bool = False
    rotation_grace: int = 0
    password_policy: PasswordPolicy = field(default_factory=PasswordPolicy)
    temporary_password_days: int = 7
    required_attributes: frozenset[str] = frozenset({"email"})
    mfa: Mfa = Mfa.OFF
    mfa_kinds: frozenset[MfaKind] = frozenset({MfaKind.TOTP})
    first_factors: frozenset[FirstFactor] = frozenset(FirstFactor)
    custom_rounds: tuple[CustomRound, ...] = (CustomRound("Which animal takes you there?", "unicorn"),)
    custom_tries: int = 3
    device_tracking: DeviceTracking = DeviceTracking.OFF
    device_replaces_mfa: bool = True
    custom_attributes: tuple[CustomAttribute, ...] = ()
    verify_before_update: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Raises SettingError for a value outside of what Cognito allows."""
        limits = (
            ("id_token_life", 300, 86_400),
            ("access_token_life", 300, 86_400),
            ("refresh_token_life", 3600, 3650 * 86_400),
            ("session_life", 180, 900),
            ("rotation_grace", 0, 60),
            ("temporary_password_days", 1, 365),
            ("custom_tries", 1, 10),
        )
        for name, least, most in limits:
            if not least <= getattr(self, name) <= most:
                raise SettingError(name, f"{name} must lie between {least} and {most}")
        for name, wrong, message in self._faults():
            if wrong:
                raise SettingError(name, f"{name} {message}")

    def _faults(self) -> Iterator[tuple[str, bool, str]]:
        """What more may be wrong: of which setting, whether it is, and what to say then."""
        length = self.password_policy.minimum_length
        yield "password_policy", not 6 <= length <= 99, "must have a minimum_length between 6 and 99"
        without_kinds = not self.mfa_kinds and self.mfa is not Mfa.OFF
        yield "mfa_kinds", without_kinds, "must not be empty where there is MFA"
        without_password = FirstFactor.PASSWORD not in self.first_factors
        yield "first_factors", without_password, "must hold PASSWORD, as every pool's do"
        rounds = self.custom_rounds
        empty = not rounds or not all(each.question and each.answer.strip() for each in rounds)
        yield "custom_rounds", empty, "must not be empty, nor a question or an answer of theirs"
        others = bool(self.verify_before_update - {"email", "phone_number"})
        yield "verify_before_update", others, "must hold email and phone_number only"
        names = [each.name for each in self.custom_attributes]
        unfit = not all(CUSTOM_NAME.fullmatch(name) and name.isprintable() for name in names)
        yield "custom_attributes", unfit, "must have names of 1 to 20 characters without spaces"
        yield "custom_attributes", len(names) != len(set(names)), "must each have a name of their own"
        crossed = any(
            each.least is not None and each.most is not None and each.least > each.most
            for each in self.custom_attributes
        )
        yield "custom_attributes", crossed, "must have a least that is not above the most"
        unknown = "email" not in self.required_attributes or bool(
            self.required_attributes - STANDARD_ATTRIBUTES
        )
        yield "required_attributes", unknown, "must hold email, and standard attributes only"
