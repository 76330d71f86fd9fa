"""What each operation is in the story: what a person did to bring it about, and what it is for.

Source: the Amazon Cognito user pools API reference.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QObject


class Words(NamedTuple):
    """`act` is what the person gives the app (empty for nothing); then what the two messages
    mean. `gain` is what the answer brings, in a word or two, where that is more than that it is done.
    """

    act: str
    asked: str
    answered: str
    gain: str = ""


NO_WORDS: Final = Words("", "", "")


class Vocabulary(QObject):
    """Looks up operations, and challenges as they are answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = (
            self._accounts() | self._profile() | self._second_factors() | self._devices() | self._keys()
        )
        self._answers = self._challenges()

    def operation(self, name: str) -> Words:
        return self._operations.get(name, NO_WORDS)

    def answer(self, challenge: str) -> Words:
        """What answering that challenge is; the answer's meaning is left to what comes."""
        return self._answers.get(challenge, NO_WORDS)

    def _accounts(self) -> dict[str, Words]:
        return {
            "SignUp": Words(
                self.tr("address, password"),
                self.tr("A new account is asked for. Cognito makes the verifier from the password itself."),
                self.tr("The account is there."),
            ),
            "ConfirmSignUp": Words(
                self.tr("the code"),
                self.tr("The code goes back: it shows that the address belongs to whoever registered."),
                self.tr("The account is confirmed and can sign in."),
            ),
            "ResendConfirmationCode": Words(
                self.tr("another code, please"),
                self.tr("Another code is asked for. The one before is not needed any more."),
                self.tr("Another code is sent."),
            ),
            "ForgotPassword": Words(
                self.tr("forgotten password"),
                self.tr("A code is asked for, to set a new password with."),
                self.tr("Cognito says that a code is sent, perhaps even where there is no such account."),
            ),
            "ConfirmForgotPassword": Words(
                self.tr("the code, new password"),
                self.tr("The code and the new password go to Cognito, which makes a new verifier from it."),
                self.tr("The new password holds from now on."),
            ),
            "ChangePassword": Words(
                self.tr("present, new password"),
                self.tr("Both passwords go to Cognito, with the access token of whoever is signed in."),
                self.tr("The new password holds from now on."),
            ),
            "GetTokensFromRefreshToken": Words(
                "",
                self.tr("The refresh token is handed in for new tokens. No password is needed for this."),
                self.tr("A new ID and a new access token came back."),
            ),
            "RevokeToken": Words(
                self.tr("end this session"),
                self.tr("The refresh token is to be worth nothing, and with it every token made from it."),
                self.tr("The session is over, at Cognito as well."),
            ),
            "GlobalSignOut": Words(
                self.tr("sign out everywhere"),
                self.tr("Every refresh token of this account is to be revoked, on all computers."),
                self.tr("All sessions of this account are over."),
            ),
            "DeleteUser": Words(
                self.tr("delete the account"),
                self.tr("The account is to be deleted. Its access token says which."),
                self.tr("The account is gone."),
            ),
        }

    def _profile(self) -> dict[str, Words]:
        code_sent = self.tr("Cognito says that a code is sent.")
        return {
            "GetUser": Words(
                "",
                self.tr("The profile is asked for. The access token says whose."),
                self.tr("The profile as Cognito keeps it."),
                self.tr("the profile"),
            ),
            "UpdateUserAttributes": Words(
                self.tr("a changed profile"),
                self.tr("What was changed in the profile goes to Cognito."),
                self.tr("The profile is changed."),
            ),
            "DeleteUserAttributes": Words(
                self.tr("a shorter profile"),
                self.tr("Parts of the profile are to be deleted."),
                self.tr("They are gone."),
            ),
            "GetUserAttributeVerificationCode": Words(
                self.tr("a code, please"), self.tr("A code to confirm an address is asked for."), code_sent
            ),
            "VerifyUserAttribute": Words(
                self.tr("the code"),
                self.tr("The code goes back: it shows that the address belongs to this account."),
                self.tr("The address is confirmed."),
            ),
        }

    def _second_factors(self) -> dict[str, Words]:
        return {
            "AssociateSoftwareToken": Words(
                "",
                self.tr("A secret is asked for, from which an authenticator app makes its codes."),
                self.tr("The secret, for the authenticator app: Cognito keeps the same."),
                self.tr("a secret"),
            ),
            "VerifySoftwareToken": Words(
                self.tr("a code of the new app"),
                self.tr("A first code shows that the authenticator app has the secret."),
                self.tr("The authenticator app is known from now on."),
            ),
            "SetUserMFAPreference": Words(
                self.tr("second factors"),
                self.tr("Which second factors are to be asked for, and which of them first."),
                self.tr("The choice holds from the next sign-in on."),
            ),
        }

    def _devices(self) -> dict[str, Words]:
        return {
            "ConfirmDevice": Words(
                "",
                self.tr("The app gives this computer a secret of its own and sends Cognito the verifier."),
                self.tr("Cognito knows this computer from now on."),
            ),
            "UpdateDeviceStatus": Words(
                "",
                self.tr("Whether this computer is to be remembered."),
                self.tr("The choice is kept."),
            ),
            "ListDevices": Words(
                "",
                self.tr("The computers that this account has used are asked for."),
                self.tr("The computers that Cognito knows."),
                self.tr("computers"),
            ),
            "ForgetDevice": Words(
                self.tr("forget a computer"),
                self.tr("A computer is to be forgotten."),
                self.tr("It has to show its second factor again."),
            ),
        }

    def _keys(self) -> dict[str, Words]:
        asks = self.tr("What the pool asks of people is looked up, with the AWS credentials that there are.")
        told = self.tr("How the pool is set up.")
        return {
            "JWKS": Words(
                "",
                self.tr("The pool's public keys are fetched. Everybody may have them."),
                self.tr("Public keys: they check a signature, and cannot make one."),
                self.tr("public keys"),
            ),
            "RequestUnicorn": Words(
                self.tr("a unicorn, please"),
                self.tr(
                    "The ID token goes to the API, bare in the Authorization header, with the place to be "
                    "picked up at. Whoever holds that token is you until it expires: it goes nowhere else."
                ),
                self.tr("The API's authorizer let the token in, and its function sends a unicorn."),
                self.tr("a unicorn"),
            ),
            "DescribeUserPool": Words("", asks, told),
            "DescribeUserPoolClient": Words("", asks, told),
            "GetUserPoolMfaConfig": Words("", asks, told),
        }

    def _challenges(self) -> dict[str, Words]:
        code = Words(self.tr("the code"), self.tr("The code that was sent goes back as a second factor."), "")
        return {
            "PASSWORD_VERIFIER": Words(
                "",
                self.tr(
                    "The proof goes to Cognito. It shows that this app knows the password and is no use "
                    "to anybody who reads it on the way."
                ),
                "",
            ),
            "DEVICE_SRP_AUTH": Words("", self.tr("This computer begins to prove which one it is."), ""),
            "DEVICE_PASSWORD_VERIFIER": Words(
                "", self.tr("This computer's own proof, as by a password."), ""
            ),
            "PASSWORD": Words(self.tr("the password"), self.tr("The password itself goes to Cognito."), ""),
            "SMS_MFA": code,
            "SMS_OTP": code,
            "EMAIL_OTP": code,
            "SOFTWARE_TOKEN_MFA": Words(
                self.tr("a code of the app"),
                self.tr(
                    "The code of this half minute, made by an authenticator app from a secret that "
                    "Cognito has as well."
                ),
                "",
            ),
            "NEW_PASSWORD_REQUIRED": Words(
                self.tr("a new password"),
                self.tr("The new password goes to Cognito, in the place of the temporary one."),
                "",
            ),
            "SELECT_MFA_TYPE": Words(self.tr("a choice"), self.tr("Which second factor it is to be."), ""),
            "SELECT_CHALLENGE": Words(self.tr("a choice"), self.tr("Which way to sign in it is to be."), ""),
            "MFA_SETUP": Words("", self.tr("The second factor is set up, and the sign-in goes on."), ""),
            "CUSTOM_CHALLENGE": Words(
                self.tr("an answer"), self.tr("The answer to the pool's own question goes to Cognito."), ""
            ),
        }
