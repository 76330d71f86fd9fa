"""What the pool asks of people: attributes and passwords."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.ui.local_pool.lists import CustomAttributesRow
from wildrydes_desktop.ui.local_pool.policy_row import PolicyRow
from wildrydes_desktop.ui.local_pool.rows import NumberRow, TicksRow
from wildrydes_desktop.ui.local_pool.sign_in_cards import SettingsCard

# The standard attributes that people can be asked for (OpenID Connect Core 1.0, section 5.1).
STANDARD: Final = (
    "email",
    "phone_number",
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "birthdate",
    "gender",
    "address",
    "locale",
    "zoneinfo",
    "picture",
    "profile",
    "website",
    "preferred_username",
)


class AttributesCard(SettingsCard):
    """What is known about people: required attributes, the pool's own, and changed addresses."""

    def __init__(self) -> None:
        super().__init__(self.tr("Attributes"))
        contacts = ("email", "phone_number")
        self.fill(
            TicksRow(
                "required_attributes",
                self.tr("Required"),
                [(name, name, f"localPoolRequired_{name}") for name in STANDARD],
                self.tr(
                    "Nobody registers without them. A real pool settles this when it is made; whoever is"
                    " here already is not asked again."
                ),
                fixed=frozenset({"email"}),
                columns=2,
            ),
            CustomAttributesRow(
                "custom_attributes",
                self.tr("The pool's own"),
                "localPoolAttribute",
                self.tr(
                    "People can have them besides the standard ones. A real pool never loses one again; here"
                    " you may take one away, and values that people have of it stay."
                ),
                self.tr("Add an attribute"),
            ),
            TicksRow(
                "verify_before_update",
                self.tr("Verify before update"),
                [(name, name, f"localPoolVerifyBeforeUpdate_{name}") for name in contacts],
                self.tr("A changed one counts only once its code is entered; until then the old one stays."),
            ),
        )


class PasswordsCard(SettingsCard):
    """What passwords need, and how long a temporary one lasts."""

    def __init__(self) -> None:
        super().__init__(self.tr("Passwords"))
        self.fill(
            PolicyRow(
                "password_policy",
                self.tr("What a new password needs. The passwords that people have stay good. 6 to 99."),
            ),
            NumberRow(
                "temporary_password_days",
                self.tr("Temporary passwords last (days)"),
                "localPoolTemporaryPasswordDays",
                self.tr("Whoever comes later needs a new one from you. 1 to 365."),
                1,
                365,
            ),
        )
