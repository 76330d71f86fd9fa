"""The rows about what somebody typed: names, addresses, codes and passwords.

See `error_table`.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito.error_row import row

_PREFERENCE: Final = ("SetUserMFAPreference",)

_INVALID_PARAMETER: Final = (
    row(
        "InvalidParameterException",
        "email_as_username_refused",
        "This pool wants a user name",
        "In this pool the email address is an alias: registering takes a user name that is not an "
        "address. Once it is verified, you sign in with either.",
        "Take the proposed user name or choose your own, then go on.",
        texts=("cannot be of email format",),
        field="username",
    ),
    row(
        "InvalidParameterException",
        "phone_as_username_wanted",
        "This pool wants a phone number",
        "Here the phone number is the user name.",
        "Type it as the user name, with the country's code and no spaces: +441632960001.",
        texts=("username should be a phone number",),
        field="username",
    ),
    row(
        "InvalidParameterException",
        "username_not_email",
        "This pool wants an email address",
        "Here the email address (or phone number) is the user name.",
        "Use your email address as the user name.",
        texts=("username should be",),
        field="username",
    ),
    row(
        "InvalidParameterException",
        "already_confirmed",
        "This account is confirmed already",
        "There is nothing left to verify, so no code was sent.",
        "Sign in.",
        texts=("already confirmed",),
    ),
    row(
        "InvalidParameterException",
        "no_verified_contact",
        "There is nowhere to send a code",
        "The account has no verified email address or phone number, so the password cannot be reset this "
        "way.",
        "Verify the account first if a code for that is still around; else ask whoever runs the pool.",
        texts=("no registered/verified",),
        field="username",
    ),
    row(
        "InvalidParameterException",
        "password_too_short",
        "The password is too short",
        "Cognito takes no password of fewer than 6 characters; most pools want more.",
        "Choose a longer one.",
        texts=("password", "greater than or equal to"),
        field="new_password",
    ),
    row(
        "InvalidParameterException",
        "password_too_long",
        "The password is too long",
        "Cognito takes passwords of up to 256 characters.",
        "Choose a shorter one.",
        texts=("password", "less than or equal to"),
        field="new_password",
    ),
    row(
        "InvalidParameterException",
        "password_form",
        "That cannot be a password",
        "Cognito takes no password that begins or ends with a space, nor an empty one.",
        "Take the spaces away and try again.",
        texts=("at 'password'", "pattern"),
        field="new_password",
    ),
    row(
        "InvalidParameterException",
        "email_form",
        "That is not an email address",
        "Cognito could not make sense of the address.",
        "Check it for typing errors.",
        texts=("invalid email",),
        field="email",
    ),
    row(
        "InvalidParameterException",
        "flow_not_enabled",
        "This app client does not allow that way of signing in",
        "Which flows an app client allows is one of its settings (ExplicitAuthFlows).",
        "Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.",
        texts=("flow", "not enabled"),
    ),
    row(
        "InvalidParameterException",
        "flow_not_enabled",
        "This app client does not allow that way of signing in",
        "Which flows an app client allows is one of its settings (ExplicitAuthFlows).",
        "Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.",
        texts=("_auth", "not enabled"),
    ),
    row(
        "InvalidParameterException",
        "code_form",
        "That does not look like a code",
        "A code is a run of digits, usually six.",
        "Type the code from the newest message.",
        texts=("at 'confirmationcode'",),
        field="code",
    ),
    row(
        "InvalidParameterException",
        "code_form",
        "That does not look like a code",
        "The code of an authenticator app is six digits.",
        "Type the code that the app shows now.",
        texts=("at 'usercode'",),
        field="code",
    ),
    row(
        "InvalidParameterException",
        "username_form",
        "That cannot be a user name",
        "User names have up to 128 letters, digits and signs, and no spaces.",
        "Check it and try again.",
        texts=("at 'username'",),
        field="username",
    ),
    row(
        "InvalidParameterException",
        "mfa_no_contact",
        "There is nowhere to send such a code",
        "A second factor by e-mail needs a verified address, one by text message a verified phone number. "
        "The account has none.",
        "Add it on the Profile page, have it verified, then try again.",
        texts=("delivery config",),
        operations=_PREFERENCE,
    ),
    row(
        "InvalidParameterException",
        "totp_missing",
        "No authenticator app is set up",
        "It can be switched on once the pool has seen a first code of it.",
        "Set the app up first, then try again.",
        texts=("software token",),
        operations=_PREFERENCE,
    ),
    row(
        "InvalidParameterException",
        "mfa_not_offered",
        "The pool does not offer that second factor",
        "Which factors there are, and whether there are any, whoever runs the pool decides.",
        "Choose another one, or ask whoever runs the pool.",
        texts=("not enabled",),
        operations=_PREFERENCE,
    ),
    row(
        "InvalidParameterException",
        "parameter_missing",
        "Something is missing",
        "Cognito needs a detail that was not sent; the message says which.",
        "Fill in every field and try again.",
        texts=("missing required parameter",),
    ),
    row(
        "InvalidParameterException",
        "invalid_parameter",
        "Cognito does not accept that",
        "One of the values sent is not what the pool or the app client expects; the details say which.",
        "Check what you typed and try again.",
    ),
)

_CODES: Final = (
    row(
        "CodeMismatchException",
        "mfa_code_wrong",
        "That code is not right",
        "It is another one, or it belongs to an earlier attempt.",
        "Type the newest code; if it is refused again, start the sign-in again.",
        operations=("RespondToAuthChallenge",),
        field="code",
    ),
    row(
        "CodeMismatchException",
        "totp_wrong",
        "That code is not right",
        "The code of an authenticator app changes every 30 seconds and follows the phone's clock.",
        "Wait for the next code and type that one.",
        operations=("VerifySoftwareToken",),
        field="code",
    ),
    row(
        "CodeMismatchException",
        "code_wrong",
        "That code is not right",
        "It differs from the one that was sent last. Only the newest code counts.",
        "Check it against the newest message, or ask for a new code.",
        field="code",
    ),
    row(
        "ExpiredCodeException",
        "totp_used",
        "That code was used already",
        "An authenticator app's code is good once, and it stays the same for 30 seconds.",
        "Wait for the next code and type that one.",
        texts=("already been used",),
        field="code",
    ),
    row(
        "ExpiredCodeException",
        "sign_in_code_expired",
        "That code is no longer good",
        "A code that belongs to a sign-in lives as long as the sign-in: a few minutes.",
        "Start the sign-in again: a new code is sent.",
        operations=("RespondToAuthChallenge",),
        field="code",
    ),
    row(
        "ExpiredCodeException",
        "code_expired",
        "That code is no longer good",
        "It has expired or was used, or there never was one. A code to verify an account lives for 24 "
        "hours, one to reset a password for an hour.",
        "Ask for a new code and use the one from the newest message.",
        field="code",
    ),
    row(
        "CodeDeliveryFailureException",
        "code_not_delivered",
        "The code could not be sent",
        "Cognito could not hand the message to its mail or text service.",
        "Check the address, then ask for a new code.",
        field="email",
    ),
    row(
        "EnableSoftwareTokenMFAException",
        "totp_wrong",
        "That code is not right",
        "The authenticator app could not be switched on with it. Its code changes every 30 seconds and "
        "follows the phone's clock.",
        "Wait for the next code and type that one.",
        field="code",
    ),
)

_PASSWORDS: Final = (
    row(
        "InvalidPasswordException",
        "password_too_short",
        "The password is too short",
        "The pool's policy asks for more characters.",
        "Choose a longer one.",
        texts=("long enough",),
        field="new_password",
    ),
    row(
        "InvalidPasswordException",
        "password_policy",
        "The password does not meet the pool's policy",
        "The pool asks for more kinds of characters, or for more of them; the message says what is missing.",
        "Choose another one.",
        field="new_password",
    ),
    row(
        "PasswordHistoryPolicyViolationException",
        "password_used_before",
        "You have used that password before",
        "The pool remembers the last ones and wants a new one.",
        "Choose another one.",
        field="new_password",
    ),
    row(
        "PasswordResetRequiredException",
        "reset_required",
        "A new password is needed",
        "An administrator of the pool has asked for the password to be reset.",
        "Use 'Forgotten password' to get a code and choose a new one.",
    ),
)

ROWS: Final = (*_INVALID_PARAMETER, *_CODES, *_PASSWORDS)
