"""The table of Cognito's exceptions: one row for each thing that can be meant.

Names and their operations: botocore's cognito-idp service model. Texts: met on real pools; see `errors`.
Order matters: the first row that fits is taken, so each name's row without texts comes last. What is said
never claims that an account exists: pools that hide this (PreventUserExistenceErrors) answer the same
either way.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito import error_table_account
from wildrydes_desktop.cognito.error_row import CHECK_IDS as _CHECK_IDS
from wildrydes_desktop.cognito.error_row import POOL_OWNER as _POOL_OWNER
from wildrydes_desktop.cognito.error_row import row as _row

_WAIT: Final = "Wait a few minutes, then try again."
_AGAIN: Final = "Wait a moment, then try again. The details help whoever runs the pool."
_SIGN_IN_AGAIN: Final = "Sign in again."
_START_OVER: Final = "Start the sign-in again."
_ASK_FOR_CODE: Final = "Ask for a new code and use the one from the newest message."
_ABOUT_KEY: Final = (
    "Set WILDRYDES_CLIENT_SECRET to the app client's secret, or use an app client without one."
)
_PREFERENCE: Final = ("SetUserMFAPreference",)
_SESSION_OPERATIONS: Final = ("RespondToAuthChallenge", "AssociateSoftwareToken", "VerifySoftwareToken")

_NOT_AUTHORIZED: Final = (
    _row(
        "NotAuthorizedException",
        "wrong_password",
        "The present password is not right",
        "Cognito did not accept the present password, so nothing was changed.",
        "Type the present password again.",
        texts=("incorrect username or password",),
        operations=("ChangePassword",),
        field="password",
    ),
    _row(
        "NotAuthorizedException",
        "wrong_password",
        "Incorrect username or password",
        "The two do not belong together. Which of them is wrong, Cognito does not say.",
        "Check both and try again. After five wrong attempts Cognito makes everyone wait.",
        texts=("incorrect username or password",),
        field="password",
    ),
    _row(
        "NotAuthorizedException",
        "lockout",
        "Too many attempts",
        "After several wrong passwords Cognito refuses every attempt for a while, right ones too: a "
        "second at first, then twice as long each time, up to about 15 minutes.",
        _WAIT,
        texts=("password attempts exceeded",),
    ),
    _row(
        "NotAuthorizedException",
        "disabled",
        "This user is disabled",
        "An administrator of the pool has switched the account off.",
        "Ask whoever runs the pool to enable it.",
        texts=("user is disabled",),
        field="username",
    ),
    _row(
        "NotAuthorizedException",
        "temporary_password_expired",
        "The temporary password has expired",
        "A temporary password has to be used within a few days, and that time is over.",
        "Ask whoever runs the pool for a new one.",
        texts=("temporary password", "expired"),
        field="password",
    ),
    _row(
        "NotAuthorizedException",
        "session_expired",
        "That took too long",
        "A started sign-in is good for a few minutes only, and they are over.",
        _START_OVER,
        texts=("session", "expired"),
    ),
    _row(
        "NotAuthorizedException",
        "session_invalid",
        "This sign-in cannot go on",
        "Its session was used already or belongs to another user. Each is good for one answer.",
        _START_OVER,
        texts=("session",),
        operations=_SESSION_OPERATIONS,
    ),
    _row(
        "NotAuthorizedException",
        "refresh_revoked",
        "You were signed out",
        "The refresh token was revoked: here, on another device, or by an administrator.",
        _SIGN_IN_AGAIN,
        texts=("refresh token", "revoked"),
    ),
    _row(
        "NotAuthorizedException",
        "refresh_expired",
        "The sign-in has expired",
        "The refresh token's time is over (30 days unless the app client says otherwise).",
        _SIGN_IN_AGAIN,
        texts=("refresh token", "expired"),
    ),
    _row(
        "NotAuthorizedException",
        "refresh_invalid",
        "The refresh token is not valid",
        "Cognito does not know it: it belongs to another app client, or the user is gone.",
        _SIGN_IN_AGAIN,
        texts=("refresh token",),
    ),
    _row(
        "NotAuthorizedException",
        "access_revoked",
        "You were signed out",
        "The access token was revoked: here, on another device, or by an administrator.",
        _SIGN_IN_AGAIN,
        texts=("access token", "revoked"),
    ),
    _row(
        "NotAuthorizedException",
        "access_expired",
        "The access token has expired",
        "An access token lives for an hour unless the app client says otherwise.",
        "Refresh the tokens, or sign in again.",
        texts=("access token", "expired"),
    ),
    _row(
        "NotAuthorizedException",
        "access_invalid",
        "The access token is not valid",
        "Cognito does not accept it: it belongs to another pool, or the user is gone.",
        _SIGN_IN_AGAIN,
        texts=("access token",),
    ),
    _row(
        "NotAuthorizedException",
        "secret_missing",
        "This app client has a secret",
        "The app client was made with a client secret, and the request has to prove that it is known.",
        _ABOUT_KEY,
        texts=("secret", "not received"),
    ),
    _row(
        "NotAuthorizedException",
        "secret_wrong",
        "The client secret is not right",
        "The proof made from the client secret (SECRET_HASH) does not match the app client.",
        _ABOUT_KEY,
        texts=("secret",),
    ),
    _row(
        "NotAuthorizedException",
        "already_confirmed",
        "This account is confirmed already",
        "There is nothing left to verify.",
        "Sign in.",
        texts=("cannot be confirmed", "is confirmed"),
    ),
    _row(
        "NotAuthorizedException",
        "not_confirmable",
        "This account cannot be confirmed",
        "It is in a state in which no code confirms it.",
        _POOL_OWNER,
        texts=("cannot be confirmed",),
    ),
    _row(
        "NotAuthorizedException",
        "sign_up_closed",
        "This pool does not take registrations",
        "Only administrators of the pool may add users to it.",
        "Ask whoever runs the pool for an account.",
        texts=("signup is not permitted",),
    ),
    _row(
        "NotAuthorizedException",
        "reset_impossible",
        "The password cannot be reset now",
        "The account is in a state in which it has no password of its own yet.",
        "Sign in with the temporary password, or ask whoever runs the pool for a new one.",
        texts=("cannot be reset",),
    ),
    _row(
        "NotAuthorizedException",
        "risk_blocked",
        "Cognito blocked this sign-in",
        "The pool's threat protection took it for somebody else's attempt.",
        "Try again later or from your usual network.",
        texts=("security reasons",),
    ),
    _row(
        "NotAuthorizedException",
        "wrong_password",
        "The present password is not right",
        "Cognito did not accept the request, most likely because of the present password.",
        "Type the present password again; if that does not help, sign in again.",
        operations=("ChangePassword",),
        field="password",
    ),
    _row(
        "NotAuthorizedException",
        "not_authorized",
        "Cognito refused",
        "The request was understood, but is not allowed for this user or this app client.",
        "Read what Cognito says in the details; signing in again often helps.",
    ),
)

_INVALID_PARAMETER: Final = (
    _row(
        "InvalidParameterException",
        "email_as_username_refused",
        "This pool wants a user name",
        "In this pool the email address is an alias: registering takes a user name that is not an "
        "address. Once it is verified, you sign in with either.",
        "Take the proposed user name or choose your own, then go on.",
        texts=("cannot be of email format",),
        field="username",
    ),
    _row(
        "InvalidParameterException",
        "username_not_email",
        "This pool wants an email address",
        "Here the email address (or phone number) is the user name.",
        "Use your email address as the user name.",
        texts=("username should be",),
        field="username",
    ),
    _row(
        "InvalidParameterException",
        "already_confirmed",
        "This account is confirmed already",
        "There is nothing left to verify, so no code was sent.",
        "Sign in.",
        texts=("already confirmed",),
    ),
    _row(
        "InvalidParameterException",
        "no_verified_contact",
        "There is nowhere to send a code",
        "The account has no verified email address or phone number, so the password cannot be reset this "
        "way.",
        "Verify the account first if a code for that is still around; else ask whoever runs the pool.",
        texts=("no registered/verified",),
        field="username",
    ),
    _row(
        "InvalidParameterException",
        "password_too_short",
        "The password is too short",
        "Cognito takes no password of fewer than 6 characters; most pools want more.",
        "Choose a longer one.",
        texts=("password", "greater than or equal to"),
        field="new_password",
    ),
    _row(
        "InvalidParameterException",
        "password_too_long",
        "The password is too long",
        "Cognito takes passwords of up to 256 characters.",
        "Choose a shorter one.",
        texts=("password", "less than or equal to"),
        field="new_password",
    ),
    _row(
        "InvalidParameterException",
        "password_form",
        "That cannot be a password",
        "Cognito takes no password that begins or ends with a space, nor an empty one.",
        "Take the spaces away and try again.",
        texts=("at 'password'", "pattern"),
        field="new_password",
    ),
    _row(
        "InvalidParameterException",
        "email_form",
        "That is not an email address",
        "Cognito could not make sense of the address.",
        "Check it for typing errors.",
        texts=("invalid email",),
        field="email",
    ),
    _row(
        "InvalidParameterException",
        "flow_not_enabled",
        "This app client does not allow that way of signing in",
        "Which flows an app client allows is one of its settings (ExplicitAuthFlows).",
        "Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.",
        texts=("flow", "not enabled"),
    ),
    _row(
        "InvalidParameterException",
        "code_form",
        "That does not look like a code",
        "A code is a run of digits, usually six.",
        "Type the code from the newest message.",
        texts=("at 'confirmationcode'",),
        field="code",
    ),
    _row(
        "InvalidParameterException",
        "code_form",
        "That does not look like a code",
        "The code of an authenticator app is six digits.",
        "Type the code that the app shows now.",
        texts=("at 'usercode'",),
        field="code",
    ),
    _row(
        "InvalidParameterException",
        "username_form",
        "That cannot be a user name",
        "User names have up to 128 letters, digits and signs, and no spaces.",
        "Check it and try again.",
        texts=("at 'username'",),
        field="username",
    ),
    _row(
        "InvalidParameterException",
        "mfa_no_contact",
        "There is nowhere to send such a code",
        "A second factor by e-mail needs a verified address, one by text message a verified phone number. "
        "The account has none.",
        "Add it on the Profile page, have it verified, then try again.",
        texts=("delivery config",),
        operations=_PREFERENCE,
    ),
    _row(
        "InvalidParameterException",
        "totp_missing",
        "No authenticator app is set up",
        "It can be switched on once the pool has seen a first code of it.",
        "Set the app up first, then try again.",
        texts=("software token",),
        operations=_PREFERENCE,
    ),
    _row(
        "InvalidParameterException",
        "mfa_not_offered",
        "The pool does not offer that second factor",
        "Which factors there are, and whether there are any, whoever runs the pool decides.",
        "Choose another one, or ask whoever runs the pool.",
        texts=("not enabled",),
        operations=_PREFERENCE,
    ),
    _row(
        "InvalidParameterException",
        "parameter_missing",
        "Something is missing",
        "Cognito needs a detail that was not sent; the message says which.",
        "Fill in every field and try again.",
        texts=("missing required parameter",),
    ),
    _row(
        "InvalidParameterException",
        "invalid_parameter",
        "Cognito does not accept that",
        "One of the values sent is not what the pool or the app client expects; the details say which.",
        "Check what you typed and try again.",
    ),
)

_CODES: Final = (
    _row(
        "CodeMismatchException",
        "mfa_code_wrong",
        "That code is not right",
        "It is another one, or it belongs to an earlier attempt.",
        "Type the newest code; if it is refused again, start the sign-in again.",
        operations=("RespondToAuthChallenge",),
        field="code",
    ),
    _row(
        "CodeMismatchException",
        "totp_wrong",
        "That code is not right",
        "The code of an authenticator app changes every 30 seconds and follows the phone's clock.",
        "Wait for the next code and type that one.",
        operations=("VerifySoftwareToken",),
        field="code",
    ),
    _row(
        "CodeMismatchException",
        "code_wrong",
        "That code is not right",
        "It differs from the one that was sent last. Only the newest code counts.",
        "Check it against the newest message, or ask for a new code.",
        field="code",
    ),
    _row(
        "ExpiredCodeException",
        "totp_used",
        "That code was used already",
        "An authenticator app's code is good once, and it stays the same for 30 seconds.",
        "Wait for the next code and type that one.",
        texts=("already been used",),
        field="code",
    ),
    _row(
        "ExpiredCodeException",
        "sign_in_code_expired",
        "That code is no longer good",
        "A code that belongs to a sign-in lives as long as the sign-in: a few minutes.",
        "Start the sign-in again: a new code is sent.",
        operations=("RespondToAuthChallenge",),
        field="code",
    ),
    _row(
        "ExpiredCodeException",
        "code_expired",
        "That code is no longer good",
        "It has expired or was used, or there never was one. A code to verify an account lives for 24 "
        "hours, one to reset a password for an hour.",
        _ASK_FOR_CODE,
        field="code",
    ),
    _row(
        "CodeDeliveryFailureException",
        "code_not_delivered",
        "The code could not be sent",
        "Cognito could not hand the message to its mail or text service.",
        "Check the address, then ask for a new code.",
        field="email",
    ),
    _row(
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
    _row(
        "InvalidPasswordException",
        "password_too_short",
        "The password is too short",
        "The pool's policy asks for more characters.",
        "Choose a longer one.",
        texts=("long enough",),
        field="new_password",
    ),
    _row(
        "InvalidPasswordException",
        "password_policy",
        "The password does not meet the pool's policy",
        "The pool asks for more kinds of characters, or for more of them; the message says what is missing.",
        "Choose another one.",
        field="new_password",
    ),
    _row(
        "PasswordHistoryPolicyViolationException",
        "password_used_before",
        "You have used that password before",
        "The pool remembers the last ones and wants a new one.",
        "Choose another one.",
        field="new_password",
    ),
    _row(
        "PasswordResetRequiredException",
        "reset_required",
        "A new password is needed",
        "An administrator of the pool has asked for the password to be reset.",
        "Use 'Forgotten password' to get a code and choose a new one.",
    ),
)

_USERS: Final = (
    _row(
        "UserNotConfirmedException",
        "unconfirmed",
        "This account is not verified yet",
        "Before the first sign-in the code from the mail has to be entered. Whether the password was "
        "right, Cognito has not looked.",
        "Enter the code, or ask for a new one.",
        field="code",
    ),
    _row(
        "UserNotFoundException",
        "user_not_found",
        "That account is not in this pool",
        "Cognito does not know that user name here.",
        "Check the user name and which pool you are connected to, or register.",
        field="username",
    ),
    _row(
        "UsernameExistsException",
        "username_exists",
        "That name is taken",
        "There is an account with this user name or address in the pool.",
        "If it is yours, sign in or use 'Forgotten password'; otherwise choose another.",
        field="username",
    ),
    _row(
        "AliasExistsException",
        "alias_exists",
        "That address belongs to another account",
        "Another account of this pool has verified the same email address or phone number.",
        "Sign in to that account, or register with another address.",
        field="username",
    ),
)

_LIMITS: Final = (
    _row(
        "LimitExceededException",
        "attempt_limit",
        "Too many attempts for now",
        "Cognito allows each user only so many of these in an hour.",
        "Wait a while, up to an hour, then try again.",
    ),
    _row(
        "TooManyFailedAttemptsException",
        "too_many_failures",
        "Too many wrong codes",
        "After several wrong codes Cognito stops checking for a while.",
        "Wait a while, then ask for a new code.",
        field="code",
    ),
    _row(
        "TooManyRequestsException",
        "throttled",
        "Cognito is being asked too much",
        "The account or the pool has reached its limit of requests per second. It was tried several times.",
        "Wait a moment, then try again.",
    ),
    _row(
        "ThrottlingException",
        "throttled",
        "Cognito is being asked too much",
        "The account or the pool has reached its limit of requests per second. It was tried several times.",
        "Wait a moment, then try again.",
    ),
)

_RESOURCES: Final = (
    _row(
        "ResourceNotFoundException",
        "client_not_found",
        "The app client is not there",
        "In this Region there is no app client with this id. Most often the ids are right and the Region "
        "is not.",
        _CHECK_IDS,
        texts=("client",),
    ),
    _row(
        "ResourceNotFoundException",
        "pool_not_found",
        "The user pool is not there",
        "In this Region there is no user pool with this id. Most often the ids are right and the Region "
        "is not.",
        _CHECK_IDS,
        texts=("pool",),
    ),
    _row(
        "ResourceNotFoundException",
        "resource_not_found",
        "The pool does not have that",
        "What was asked for is not there. Most often the ids are right and the Region is not.",
        _CHECK_IDS,
    ),
    _row(
        "InvalidUserPoolConfigurationException",
        "pool_configuration",
        "The pool is not set up for that",
        "Two of the pool's settings contradict each other, or one is missing.",
        _POOL_OWNER,
    ),
    _row(
        "FeatureUnavailableInTierException",
        "feature_tier",
        "The pool's plan does not include that",
        "The feature belongs to a higher feature plan (Essentials or Plus).",
        _POOL_OWNER,
    ),
    _row(
        "OperationNotEnabledException",
        "operation_disabled",
        "The pool has that switched off",
        "This operation is not enabled for the user pool.",
        _POOL_OWNER,
    ),
    _row(
        "UnsupportedOperationException",
        "unsupported",
        "The app client cannot do that",
        "The app client's settings do not allow this operation; for signing out, token revocation has to "
        "be enabled.",
        _POOL_OWNER,
    ),
    _row(
        "ForbiddenException",
        "blocked",
        "The request was blocked",
        "A web application firewall in front of the pool refused it.",
        "Try another network, or ask whoever runs the pool.",
    ),
)

_LAMBDA: Final = (
    _row(
        "UserLambdaValidationException",
        "lambda_refused",
        "The pool's own rules refused that",
        "The pool runs a function of its owner's at this point, and it said no. Its reason stands in the "
        "details.",
        "Read the reason; if it does not help, ask whoever runs the pool.",
    ),
    _row(
        "UnexpectedLambdaException",
        "lambda_failed",
        "The pool's own function failed",
        "The pool runs a function of its owner's at this point, and it ended in an error.",
        _POOL_OWNER,
    ),
    _row(
        "InvalidLambdaResponseException",
        "lambda_answer",
        "The pool's own function gave a wrong answer",
        "The pool runs a function of its owner's at this point, and Cognito could not use what it returned.",
        _POOL_OWNER,
    ),
)

_MESSAGING: Final = (
    _row(
        "InvalidEmailRoleAccessPolicyException",
        "email_role",
        "The pool may not send mail",
        "The role or sending policy of the pool's mail service does not allow it.",
        _POOL_OWNER,
    ),
    _row(
        "InvalidSmsRoleAccessPolicyException",
        "sms_role",
        "The pool may not send text messages",
        "The pool's role for text messages lacks the permission.",
        _POOL_OWNER,
    ),
    _row(
        "InvalidSmsRoleTrustRelationshipException",
        "sms_trust",
        "The pool may not send text messages",
        "The pool's role for text messages does not trust Cognito.",
        _POOL_OWNER,
    ),
)

_MFA: Final = (
    _row(
        "MFAMethodNotFoundException",
        "mfa_method_missing",
        "There is no second factor to use",
        "The account has no phone number or address for the second factor that was asked for.",
        "Choose another factor, or ask whoever runs the pool.",
    ),
    _row(
        "SoftwareTokenMFANotFoundException",
        "mfa_not_offered",
        "The pool does not offer authenticator apps",
        "Which second factors there are, and whether there are any, whoever runs the pool decides.",
        "Choose another one, or ask whoever runs the pool.",
        texts=("not enabled",),
    ),
    _row(
        "SoftwareTokenMFANotFoundException",
        "totp_missing",
        "No authenticator app is set up",
        "The pool or the account has no authenticator app to check the code with.",
        "Choose another factor, or set up the app first.",
    ),
    _row(
        "ConcurrentModificationException",
        "concurrent",
        "Two changes at the same time",
        "The account was being changed by somebody else at that moment.",
        "Try again.",
    ),
)

_TOKENS: Final = (
    _row(
        "RefreshTokenReuseException",
        "refresh_reused",
        "The refresh token was used before",
        "This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody "
        "else may have used it.",
        _SIGN_IN_AGAIN,
    ),
    _row(
        "UnauthorizedException",
        "unauthorized",
        "The token is not this app client's",
        "Cognito revokes a token only for the app client that it was made for.",
        _ABOUT_KEY,
    ),
    _row(
        "UnsupportedTokenTypeException",
        "token_type",
        "Only refresh tokens can be revoked",
        "The token that was sent is of another kind.",
        _SIGN_IN_AGAIN,
    ),
)

_SERVICE: Final = (
    _row(
        "InternalErrorException",
        "internal",
        "Cognito has a problem of its own",
        "Something failed inside the service. It was tried several times.",
        _AGAIN,
    ),
    _row(
        "UnknownOperationException",
        "unknown_operation",
        "The endpoint does not know that operation",
        "It speaks Cognito's language but not all of it; emulators often know a part only.",
        "Check the endpoint's address, or use another pool.",
    ),
)

ROWS: Final = (
    *error_table_account.ROWS,
    *_NOT_AUTHORIZED,
    *_INVALID_PARAMETER,
    *_CODES,
    *_PASSWORDS,
    *_USERS,
    *_LIMITS,
    *_RESOURCES,
    *_LAMBDA,
    *_MESSAGING,
    *_MFA,
    *_TOKENS,
    *_SERVICE,
)

GENERIC: Final = _row(
    "",
    "unknown",
    "Cognito refused",
    "Cognito gave a reason that this app does not know; it stands in the details.",
    "Read what Cognito says in the details, then try again.",
)
SERVER: Final = _row(
    "",
    "server",
    "The service has a problem of its own",
    "Something failed on the other side. It was tried several times.",
    _AGAIN,
)
