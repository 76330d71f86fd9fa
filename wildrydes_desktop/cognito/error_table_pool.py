"""The rows about the pool itself: who is in it, what it allows, and what runs in it or behind it.

See `error_table`.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito.error_row import AGAIN, CHECK_IDS, POOL_OWNER, row

_USERS: Final = (
    row(
        "UserNotConfirmedException",
        "unconfirmed",
        "This account is not verified yet",
        "Before the first sign-in the code from the mail has to be entered. Whether the password was "
        "right, Cognito has not looked.",
        "Enter the code, or ask for a new one.",
        field="code",
    ),
    row(
        "UserNotFoundException",
        "user_not_found",
        "That account is not in this pool",
        "Cognito does not know that user name here.",
        "Check the user name and which pool you are connected to, or register.",
        field="username",
    ),
    row(
        "UsernameExistsException",
        "username_exists",
        "That name is taken",
        "There is an account with this user name or address in the pool.",
        "If it is yours, sign in or use 'Forgotten password'; otherwise choose another.",
        field="username",
    ),
    row(
        "AliasExistsException",
        "alias_exists",
        "That address belongs to another account",
        "Another account of this pool has verified the same email address or phone number.",
        "Sign in to that account, or register with another address.",
        field="username",
    ),
)

_LIMITS: Final = (
    row(
        "LimitExceededException",
        "daily_mails",
        "No more mails today",
        "Cognito's own mailer sends 50 mails a day for an AWS account, and they are used up.",
        "Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.",
        texts=("daily email limit",),
    ),
    row(
        "LimitExceededException",
        "attempt_limit",
        "Too many attempts for now",
        "Cognito allows each user only so many of these in an hour.",
        "Wait a while, up to an hour, then try again.",
    ),
    row(
        "TooManyFailedAttemptsException",
        "too_many_failures",
        "Too many wrong codes",
        "After several wrong codes Cognito stops checking for a while.",
        "Wait a while, then ask for a new code.",
        field="code",
    ),
    row(
        "TooManyRequestsException",
        "throttled",
        "Cognito is being asked too much",
        "The account or the pool has reached its limit of requests per second. It was tried several times.",
        "Wait a moment, then try again.",
    ),
    row(
        "ThrottlingException",
        "throttled",
        "Cognito is being asked too much",
        "The account or the pool has reached its limit of requests per second. It was tried several times.",
        "Wait a moment, then try again.",
    ),
)

_RESOURCES: Final = (
    row(
        "ResourceNotFoundException",
        "client_not_found",
        "The app client is not there",
        "In this Region there is no app client with this id. Most often the ids are right and the Region "
        "is not.",
        CHECK_IDS,
        texts=("client",),
    ),
    row(
        "ResourceNotFoundException",
        "pool_not_found",
        "The user pool is not there",
        "In this Region there is no user pool with this id. Most often the ids are right and the Region "
        "is not.",
        CHECK_IDS,
        texts=("pool",),
    ),
    row(
        "ResourceNotFoundException",
        "resource_not_found",
        "The pool does not have that",
        "What was asked for is not there. Most often the ids are right and the Region is not.",
        CHECK_IDS,
    ),
    row(
        "InvalidUserPoolConfigurationException",
        "pool_configuration",
        "The pool is not set up for that",
        "Two of the pool's settings contradict each other, or one is missing.",
        POOL_OWNER,
    ),
    row(
        "FeatureUnavailableInTierException",
        "feature_tier",
        "The pool's plan does not include that",
        "The feature belongs to a higher feature plan (Essentials or Plus).",
        POOL_OWNER,
    ),
    row(
        "OperationNotEnabledException",
        "operation_disabled",
        "The pool has that switched off",
        "This operation is not enabled for the user pool.",
        POOL_OWNER,
    ),
    row(
        "UnsupportedOperationException",
        "unsupported",
        "The app client cannot do that",
        "The app client's settings do not allow this operation; for signing out, token revocation has to "
        "be enabled.",
        POOL_OWNER,
    ),
    row(
        "ForbiddenException",
        "blocked",
        "The request was blocked",
        "A web application firewall in front of the pool refused it.",
        "Try another network, or ask whoever runs the pool.",
    ),
)

_LAMBDA: Final = (
    row(
        "UserLambdaValidationException",
        "lambda_refused",
        "The pool's own rules refused that",
        "The pool runs a function of its owner's at this point, and it said no. Its reason stands in the "
        "details.",
        "Read the reason; if it does not help, ask whoever runs the pool.",
    ),
    row(
        "UnexpectedLambdaException",
        "lambda_failed",
        "The pool's own function failed",
        "The pool runs a function of its owner's at this point, and it ended in an error.",
        POOL_OWNER,
    ),
    row(
        "InvalidLambdaResponseException",
        "lambda_answer",
        "The pool's own function gave a wrong answer",
        "The pool runs a function of its owner's at this point, and Cognito could not use what it returned.",
        POOL_OWNER,
    ),
)

_MESSAGING: Final = (
    row(
        "InvalidEmailRoleAccessPolicyException",
        "email_role",
        "The pool may not send mail",
        "The role or sending policy of the pool's mail service does not allow it.",
        POOL_OWNER,
    ),
    row(
        "InvalidSmsRoleAccessPolicyException",
        "sms_role",
        "The pool may not send text messages",
        "The pool's role for text messages lacks the permission.",
        POOL_OWNER,
    ),
    row(
        "InvalidSmsRoleTrustRelationshipException",
        "sms_trust",
        "The pool may not send text messages",
        "The pool's role for text messages does not trust Cognito.",
        POOL_OWNER,
    ),
)

_MFA: Final = (
    row(
        "MFAMethodNotFoundException",
        "mfa_method_missing",
        "There is no second factor to use",
        "The account has no phone number or address for the second factor that was asked for.",
        "Choose another factor, or ask whoever runs the pool.",
    ),
    row(
        "SoftwareTokenMFANotFoundException",
        "mfa_not_offered",
        "The pool does not offer authenticator apps",
        "Which second factors there are, and whether there are any, whoever runs the pool decides.",
        "Choose another one, or ask whoever runs the pool.",
        texts=("not enabled",),
    ),
    row(
        "SoftwareTokenMFANotFoundException",
        "totp_missing",
        "No authenticator app is set up",
        "The pool or the account has no authenticator app to check the code with.",
        "Choose another factor, or set up the app first.",
    ),
    row(
        "ConcurrentModificationException",
        "concurrent",
        "Two changes at the same time",
        "The account was being changed by somebody else at that moment.",
        "Try again.",
    ),
)

_SERVICE: Final = (
    row(
        "InternalErrorException",
        "local_pool_not_written",
        "The local pool cannot write",
        "Nothing was changed. The disk may be full, or the data folder is gone or read-only.",
        "Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.",
        texts=("local pool cannot write",),
    ),
    row(
        "InternalErrorException",
        "internal",
        "Cognito has a problem of its own",
        "Something failed inside the service. It was tried several times.",
        AGAIN,
    ),
    row(
        "UnknownOperationException",
        "unknown_operation",
        "The endpoint does not know that operation",
        "It speaks Cognito's language but not all of it; emulators often know a part only.",
        "Check the endpoint's address, or use another pool.",
    ),
)

ROWS: Final = (*_USERS, *_LIMITS, *_RESOURCES, *_LAMBDA, *_MESSAGING, *_MFA, *_SERVICE)
