"""The actions in words: what their buttons say, what is asked before, what is said afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.workshop.directory_actions import Action


@dataclass(frozen=True, slots=True)
class ActionWords:
    """`button` is what the button says, `hint` what it does; `done` what is said of `{count}` users, `one` of
    `{name}`. `question` is asked before it is done to `{count}` users; without one it is not asked.
    """

    button: str
    hint: str
    done: str
    one: str
    question: str = ""


def tr(text: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("Directory", text, comment, number)


def words(count: int = -1) -> dict[Action, ActionWords]:
    """For each action, in the language of the window; what is about several is for `count` users."""
    return {
        Action.CONFIRM: ActionWords(
            tr("Confirm"),
            tr("The account is confirmed without the code from the mail. The address stays unverified."),
            tr("{count} users are confirmed.", "", count),
            tr("{name} is confirmed and can sign in."),
        ),
        Action.RESEND: ActionWords(
            tr("Send code again"),
            tr("The code of the sign-up, or the invitation, is sent once more."),
            tr("{count} messages were sent.", "", count),
            tr("{name} was sent what they wait for."),
            tr("{count} people will get a message.", "", count),
        ),
        Action.RESET: ActionWords(
            tr("Reset password"),
            tr("The password is refused from now on, and a code to choose another is mailed."),
            tr("{count} users have to reset their passwords.", "", count),
            tr("{name} has to reset the password; the code is on its way."),
            tr(
                "The passwords of {count} users will be refused, and each gets a mail with a code.", "", count
            ),
        ),
        Action.ENABLE: ActionWords(
            tr("Enable"),
            tr("The account may sign in again."),
            tr("{count} users are enabled.", "", count),
            tr("{name} can sign in again."),
        ),
        Action.DISABLE: ActionWords(
            tr("Disable"),
            tr("Every session ends, and signing in is refused until the account is enabled."),
            tr("{count} users are disabled.", "", count),
            tr("{name} is disabled. Every session has ended."),
            tr("{count} users will be signed out and kept out.", "", count),
        ),
        Action.SIGN_OUT: ActionWords(
            tr("Sign out everywhere"),
            tr("Every session ends. ID tokens that were handed out are good for APIs until they expire."),
            tr("{count} users are signed out everywhere.", "", count),
            tr("{name} is signed out everywhere."),
            tr("Every session of {count} users will end.", "", count),
        ),
        Action.DELETE: ActionWords(
            tr("Delete…"),
            tr("The account is deleted for good."),
            tr("{count} users are deleted.", "", count),
            tr("{name} is deleted."),
            tr("{count} users will be deleted for good. Type the number {count} to go on.", "", count),
        ),
        Action.ADD_TO_GROUP: ActionWords(
            tr("Add to group"),
            tr("The next ID and access tokens name the group in cognito:groups."),
            tr("{count} users are in the group.", "", count),
            tr("{name} is in the group."),
        ),
        Action.REMOVE_FROM_GROUP: ActionWords(
            tr("Remove from group"),
            tr("The next ID and access tokens no longer name the group."),
            tr("{count} users are out of the group.", "", count),
            tr("{name} is out of the group."),
        ),
    }
