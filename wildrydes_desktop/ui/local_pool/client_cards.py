"""What the app client gets and gives: the tokens, and what else it has to show."""

from __future__ import annotations

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.local_pool.rows import LifeRow, TickRow
from wildrydes_desktop.ui.local_pool.sign_in_cards import SettingsCard

SECRET = "has_client_secret"  # noqa: S105 - the setting's name
"""Whether there is a client secret; changed by a command of its own."""
LONGEST_REFRESH = 3650
"""Days."""


class TokensCard(SettingsCard):
    """How long each token lives, and whether refresh tokens rotate."""

    def __init__(self) -> None:
        super().__init__(self.tr("Tokens"))
        a_day = self.tr("5 minutes to 1 day.")
        self.fill(
            LifeRow(
                "id_token_life",
                self.tr("ID token lives"),
                "localPoolIdTokenLife",
                a_day,
                self.tr("After that it no longer proves who somebody is."),
            ),
            LifeRow(
                "access_token_life",
                self.tr("Access token lives"),
                "localPoolAccessTokenLife",
                a_day,
                self.tr("After that the app has to refresh before it can ask for anything."),
            ),
            LifeRow(
                "refresh_token_life",
                self.tr("Refresh token lives"),
                "localPoolRefreshTokenLife",
                self.tr("1 hour to {days} days.").format(days=formats.number(LONGEST_REFRESH)),
                self.tr("After that people sign in again."),
            ),
            TickRow(
                "rotation",
                self.tr("Refresh tokens rotate"),
                "localPoolRotation",
                self.tr(
                    "Each refresh brings a new refresh token, and the old one dies. It then goes by"
                    " GetTokensFromRefreshToken only."
                ),
            ),
            LifeRow(
                "rotation_grace",
                self.tr("Grace of a rotated token"),
                "localPoolRotationGrace",
                self.tr("0 to 60 seconds."),
                self.tr("How long the old one still works, for an answer that got lost."),
            ),
        )


class ClientCard(SettingsCard):
    """What the app client tells strangers, and what it has to show itself."""

    def __init__(self) -> None:
        super().__init__(self.tr("App client"))
        self.fill(
            TickRow(
                "prevent_user_existence_errors",
                self.tr("Prevent user existence errors"),
                "localPoolPreventUserExistence",
                self.tr("Ticked: nobody can find out by trying whether somebody has an account here."),
            ),
            TickRow(
                SECRET,
                self.tr("Has a client secret"),
                "localPoolClientSecret",
                self.tr(
                    "Every request then proves that it knows it. This app learns the secret from the pool"
                    " and keeps it in memory. A real client gets one when it is made, or never."
                ),
            ),
        )
