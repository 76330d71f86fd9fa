"""How people get in: usernames, flows, the second factor, devices, the custom challenge."""

from __future__ import annotations

from collections.abc import Sequence

from wildrydes_desktop.ui.local_pool.lists import RoundsRow
from wildrydes_desktop.ui.local_pool.rows import ChoiceRow, LifeRow, NumberRow, Row, TickRow, TicksRow
from wildrydes_desktop.ui.widgets.labels import Card


class SettingsCard(Card):
    """Settings that belong together. `rows` are all of them, from the top."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.heading = heading
        self.rows: Sequence[Row] = ()

    def fill(self, *rows: Row) -> None:
        self.rows = rows
        for row in rows:
            self.column.addWidget(row)


class SignInCard(SettingsCard):
    """Usernames, flows, first factors, and the time there is to answer."""

    def __init__(self) -> None:
        super().__init__(self.tr("Signing in"))
        kinds = ((self.tr("E-mail addresses"), "email"), (self.tr("Names, with an e-mail alias"), "alias"))
        flows = ("USER_SRP_AUTH", "USER_PASSWORD_AUTH", "USER_AUTH", "CUSTOM_AUTH", "REFRESH_TOKEN_AUTH")
        factors = (
            (self.tr("Password"), "PASSWORD"),
            (self.tr("Code by e-mail"), "EMAIL_OTP"),
            (self.tr("Code by text message"), "SMS_OTP"),
        )
        self.fill(
            ChoiceRow(
                "username_kind",
                self.tr("Usernames"),
                "localPoolUsernameKind",
                kinds,
                self.tr(
                    "What people call themselves when they register. It is settled with the first of them,"
                    " as in a real pool: to change it later, delete everybody below."
                ),
            ),
            TicksRow(
                "flows",
                self.tr("Flows"),
                [(flow, flow, f"localPoolFlow_{flow}") for flow in flows],
                self.tr(
                    "A sign-in by a flow that is not ticked is refused. Without the last one, a session ends"
                    " with its access token, unless refresh tokens rotate."
                ),
            ),
            TicksRow(
                "first_factors",
                self.tr("First factors of USER_AUTH"),
                [(words, factor, f"localPoolFirstFactor_{factor}") for words, factor in factors],
                self.tr("What a person may choose from in place of the password."),
                fixed=frozenset({"PASSWORD"}),
            ),
            LifeRow(
                "session_life",
                self.tr("Time for a challenge"),
                "localPoolSessionLife",
                self.tr("3 to 15 minutes."),
                self.tr("Whoever answers later starts again."),
            ),
        )


class SecondFactorCard(SettingsCard):
    """Whether one is asked for, and of what kinds."""

    def __init__(self) -> None:
        super().__init__(self.tr("Second factor"))
        uses = ((self.tr("Off"), "OFF"), (self.tr("Optional"), "OPTIONAL"), (self.tr("On"), "ON"))
        kinds = (
            (self.tr("Authenticator app"), "SOFTWARE_TOKEN_MFA"),
            (self.tr("Code by e-mail"), "EMAIL_OTP"),
            (self.tr("Code by text message"), "SMS_MFA"),
        )
        self.fill(
            ChoiceRow(
                "mfa",
                self.tr("MFA"),
                "localPoolMfa",
                uses,
                self.tr(
                    "Off: the password is enough. Optional: whoever has set a second factor up is asked for"
                    " it. On: everybody is; who has none sets one up while signing in."
                ),
            ),
            TicksRow(
                "mfa_kinds",
                self.tr("Kinds"),
                [(words, kind, f"localPoolMfaKind_{kind}") for words, kind in kinds],
                self.tr("Which ones people can set up and are asked for."),
            ),
        )


class DevicesCard(SettingsCard):
    """Whether computers are remembered, and what that is worth."""

    def __init__(self) -> None:
        super().__init__(self.tr("Devices"))
        tracking = (
            (self.tr("Not remembered"), "OFF"),
            (self.tr("Always remembered"), "ALWAYS"),
            (self.tr("Remembered if the person wants it"), "OPT_IN"),
        )
        self.fill(
            ChoiceRow(
                "device_tracking",
                self.tr("Computers people sign in on"),
                "localPoolDeviceTracking",
                tracking,
                self.tr("A remembered computer proves itself at the next sign-in by a secret of its own."),
            ),
            TickRow(
                "device_replaces_mfa",
                self.tr("They stand for the second factor"),
                "localPoolDeviceReplacesMfa",
                self.tr("Whoever signs in on a remembered computer is not asked for a code as well."),
            ),
        )


class CustomChallengeCard(SettingsCard):
    """The questions, and how many wrong answers they allow."""

    def __init__(self) -> None:
        super().__init__(self.tr("Custom challenge"))
        self.fill(
            RoundsRow(
                "custom_rounds",
                self.tr("Questions"),
                "localPoolRound",
                self.tr(
                    "CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer"
                    " do not matter."
                ),
                self.tr("Add a question"),
            ),
            NumberRow(
                "custom_tries",
                self.tr("Tries"),
                "localPoolCustomTries",
                self.tr("After so many wrong answers the sign-in is refused. 1 to 10."),
                1,
                10,
            ),
        )
