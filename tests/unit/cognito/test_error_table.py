"""Every exception of every operation that the app uses has a row, and texts tell apart what names do not."""

from __future__ import annotations

import botocore.session
import pytest
from botocore.exceptions import ClientError, NoRegionError

from tests.unit.cognito.test_redaction import OPERATIONS
from wildrydes_desktop.cognito import faults
from wildrydes_desktop.cognito.error_table import ROWS
from wildrydes_desktop.cognito.errors import incomplete, to_problem, translated
from wildrydes_desktop.foundation.problems import Problem, ProblemError

MODEL = botocore.session.get_session().get_service_model("cognito-idp")
USED = [name for name in OPERATIONS if name in MODEL.operation_names]

# Further names in the lists of `shared` knowledge that the model attaches to no operation of ours.
UNMODELLED = ["ThrottlingException", "UnknownOperationException"]


def raised(name: str, text: str = "", operation: str = "InitiateAuth", status: int = 400) -> Problem:
    response = {
        "Error": {"Code": name, "Message": text},
        "ResponseMetadata": {"RequestId": "request-1", "HTTPStatusCode": status},
    }
    return to_problem(ClientError(response, operation), operation)


@pytest.mark.parametrize("operation", USED)
def test_every_modelled_exception_has_a_row(operation: str) -> None:
    for shape in MODEL.operation_model(operation).error_shapes:
        problem = raised(shape.name, operation=operation)
        assert problem.case not in {"", "unknown", "server"}, shape.name
        assert problem.name == shape.name


@pytest.mark.parametrize("name", UNMODELLED)
def test_names_outside_of_the_model_have_rows_too(name: str) -> None:
    assert raised(name).case != "unknown"


def test_each_name_ends_in_a_row_without_texts() -> None:
    """So that a text nobody has met yet still gets the name's own explanation."""
    last = {row.name: row for row in ROWS}
    for row in last.values():
        assert row.texts == ()
        assert row.operations == frozenset()


def test_no_row_is_hidden_by_an_earlier_one() -> None:
    for index, row in enumerate(ROWS):
        for earlier in ROWS[:index]:
            hides = (
                earlier.name == row.name
                and set(earlier.texts) <= set(row.texts)
                and (not earlier.operations or (row.operations and row.operations <= earlier.operations))
            )
            assert not hides, (row, earlier)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}-{row.problem.case}")
def test_rows_are_whole_sentences_and_promise_nothing(row: object) -> None:
    problem: Problem = row.problem  # type: ignore[attr-defined]
    assert problem.title[0].isupper()
    assert not problem.title.endswith(".")
    assert problem.meaning.endswith(".")
    assert problem.next_step.endswith(".")
    fields = {"", "username", "email", "phone_number", "password", "new_password", "code", "group"}
    assert problem.field in fields


AUTH = ("InitiateAuth", "RespondToAuthChallenge", "GetUser")

_SCHEMA = "Attributes did not conform to the schema: "
ATTRIBUTES = [
    (
        "InvalidParameter",
        _SCHEMA + "given_name: The attribute is required\nname: The attribute is required",
        "SignUp",
        "attributes_required",
        "given_name",
    ),
    (
        "InvalidParameter",
        _SCHEMA + "name.familyName: The attribute name.familyName is required",
        "SignUp",
        "attributes_required",
        "family_name",
    ),
    (
        "InvalidParameter",
        _SCHEMA + "email: The attribute is required",
        "DeleteUserAttributes",
        "attributes_required",
        "email",
    ),
    (
        "InvalidParameter",
        _SCHEMA + "custom:pin: String length must be greater than or equal to 4",
        "UpdateUserAttributes",
        "attributes_refused",
        "custom:pin",
    ),
    (
        "InvalidParameter",
        _SCHEMA + "Type for attribute {custom:x.y} could not be determined",
        "UpdateUserAttributes",
        "attribute_unknown",
        "custom:x.y",
    ),
    (
        "InvalidParameter",
        "user.custom:pin: Attribute cannot be updated.",
        "UpdateUserAttributes",
        "attribute_fixed",
        "custom:pin",
    ),
    ("InvalidParameter", "An attribute nobody has met", "UpdateUserAttributes", "attributes_refused", ""),
    (
        "InvalidParameter",
        "Invalid phone number format.",
        "UpdateUserAttributes",
        "phone_form",
        "phone_number",
    ),
    ("InvalidParameter", "Invalid email address format.", "UpdateUserAttributes", "email_form", "email"),
    (
        "InvalidParameter",
        "User does not have a value for phone_number.",
        "GetUserAttributeVerificationCode",
        "attribute_not_verifiable",
        "",
    ),
    ("InvalidParameter", "Value 'x' at 'code' failed to satisfy", "VerifyUserAttribute", "code_form", "code"),
    (
        "NotAuthorized",
        "A client attempted to write unauthorized attribute",
        "SignUp",
        "attribute_read_only",
        "",
    ),
    (
        "AliasExists",
        "An account with the phone_number already exists.",
        "VerifyUserAttribute",
        "alias_exists",
        "phone_number",
    ),
    (
        "AliasExists",
        "An account with the given email already exists.",
        "UpdateUserAttributes",
        "alias_exists",
        "email",
    ),
    ("AliasExists", "", "UpdateUserAttributes", "alias_exists", "email"),
    ("CodeMismatch", "", "VerifyUserAttribute", "code_wrong", "code"),
    ("ExpiredCode", "", "VerifyUserAttribute", "code_expired", "code"),
    ("CodeDeliveryFailure", "", "GetUserAttributeVerificationCode", "code_not_delivered", ""),
    ("LimitExceeded", "", "VerifyUserAttribute", "attempt_limit", ""),
    ("ResourceNotFound", "Device does not exist.", "ForgetDevice", "device_unknown", ""),
    (
        "InvalidUserPoolConfiguration",
        "Device tracking is not enabled for the user pool.",
        "ListDevices",
        "devices_off",
        "",
    ),
]


@pytest.mark.parametrize(
    ("name", "text", "operation", "case", "field"),
    [
        (
            "NotAuthorized",
            "Incorrect username or password.",
            "RespondToAuthChallenge",
            "wrong_password",
            "password",
        ),
        ("NotAuthorized", "Incorrect username or password.", "ChangePassword", "wrong_password", "password"),
        ("NotAuthorized", "Anything else", "ChangePassword", "wrong_password", "password"),
        ("NotAuthorized", "Password attempts exceeded", "RespondToAuthChallenge", "lockout", ""),
        ("NotAuthorized", "User is disabled.", "InitiateAuth", "disabled", "username"),
        (
            "NotAuthorized",
            "Temporary password has expired and must be reset by an administrator.",
            "RespondToAuthChallenge",
            "temporary_password_expired",
            "password",
        ),
        (
            "NotAuthorized",
            "Invalid session for the user, session is expired.",
            "RespondToAuthChallenge",
            "session_expired",
            "",
        ),
        ("NotAuthorized", "Invalid session for the user.", "RespondToAuthChallenge", "session_invalid", ""),
        ("NotAuthorized", "Invalid session for the user.", "VerifySoftwareToken", "session_invalid", ""),
        ("NotAuthorized", "Invalid Refresh Token.", "InitiateAuth", "refresh_invalid", ""),
        ("NotAuthorized", "Refresh Token has been revoked", "InitiateAuth", "refresh_revoked", ""),
        ("NotAuthorized", "Refresh Token has expired", "InitiateAuth", "refresh_expired", ""),
        ("NotAuthorized", "Access Token has been revoked", "GetUser", "access_revoked", ""),
        ("NotAuthorized", "Access Token has expired", "GetUser", "access_expired", ""),
        ("NotAuthorized", "Invalid Access Token", "GetUser", "access_invalid", ""),
        (
            "NotAuthorized",
            "Client abc is configured with secret but SECRET_HASH was not received",
            "SignUp",
            "secret_missing",
            "",
        ),
        ("NotAuthorized", "Unable to verify secret hash for client abc", "SignUp", "secret_wrong", ""),
        (
            "NotAuthorized",
            "User cannot be confirmed. Current status is CONFIRMED",
            "ConfirmSignUp",
            "already_confirmed",
            "",
        ),
        (
            "NotAuthorized",
            "User cannot be confirmed. Current status is ARCHIVED",
            "ConfirmSignUp",
            "not_confirmable",
            "",
        ),
        ("NotAuthorized", "SignUp is not permitted for this user pool", "SignUp", "sign_up_closed", ""),
        (
            "NotAuthorized",
            "User password cannot be reset in the current state.",
            "ForgotPassword",
            "reset_impossible",
            "",
        ),
        ("NotAuthorized", "Unable to login because of security reasons.", "InitiateAuth", "risk_blocked", ""),
        ("NotAuthorized", "Something nobody has met", "InitiateAuth", "not_authorized", ""),
        (
            "InvalidParameter",
            "Username cannot be of email format, since user pool is configured for email alias.",
            "SignUp",
            "email_as_username_refused",
            "username",
        ),
        ("InvalidParameter", "Username should be an email.", "SignUp", "username_not_email", "username"),
        ("InvalidParameter", "User is already confirmed.", "ResendConfirmationCode", "already_confirmed", ""),
        (
            "InvalidParameter",
            "Cannot reset password for the user as there is no registered/verified email or phone_number",
            "ForgotPassword",
            "no_verified_contact",
            "username",
        ),
        (
            "InvalidParameter",
            "Value at 'password' failed: Member must have length greater than or equal to 6",
            "SignUp",
            "password_too_short",
            "password",
        ),
        (
            "InvalidParameter",
            "Value at 'proposedPassword' failed: Member must have length greater than or equal to 6",
            "ChangePassword",
            "password_too_short",
            "new_password",
        ),
        (
            "InvalidParameter",
            "Value at 'password' failed: Member must have length less than or equal to 256",
            "SignUp",
            "password_too_long",
            "password",
        ),
        (
            "InvalidParameter",
            "Value at 'password' failed: Member must satisfy regular expression pattern: ^[\\S]+",
            "SignUp",
            "password_form",
            "password",
        ),
        ("InvalidParameter", "Invalid email address format.", "SignUp", "email_form", "email"),
        (
            "InvalidParameter",
            "USER_PASSWORD_AUTH flow not enabled for this client",
            "InitiateAuth",
            "flow_not_enabled",
            "",
        ),
        (
            "InvalidParameter",
            "Value 'a b' at 'confirmationCode' failed to satisfy constraint: Member must satisfy ...",
            "ConfirmSignUp",
            "code_form",
            "code",
        ),
        (
            "InvalidParameter",
            "Value 'x' at 'userCode' failed to satisfy",
            "VerifySoftwareToken",
            "code_form",
            "code",
        ),
        (
            "InvalidParameter",
            "Value '' at 'username' failed to satisfy constraint",
            "SignUp",
            "username_form",
            "username",
        ),
        (
            "InvalidParameter",
            "Attributes did not conform to the schema: name is required",
            "SignUp",
            "attributes_required",
            "name",
        ),
        *ATTRIBUTES,
        ("InvalidParameter", "Missing required parameter USERNAME", "InitiateAuth", "parameter_missing", ""),
        ("InvalidParameter", "Something nobody has met", "SignUp", "invalid_parameter", ""),
        (
            "CodeMismatch",
            "Invalid verification code provided, please try again.",
            "ConfirmSignUp",
            "code_wrong",
            "code",
        ),
        (
            "CodeMismatch",
            "Invalid code or auth state for the user.",
            "RespondToAuthChallenge",
            "mfa_code_wrong",
            "code",
        ),
        ("CodeMismatch", "", "VerifySoftwareToken", "totp_wrong", "code"),
        (
            "ExpiredCode",
            "Your software token has already been used once.",
            "RespondToAuthChallenge",
            "totp_used",
            "code",
        ),
        (
            "InvalidParameter",
            "User does not have delivery config set to turn on SMS_MFA",
            "SetUserMFAPreference",
            "mfa_no_contact",
            "",
        ),
        (
            "InvalidParameter",
            "User has not set up software token mfa",
            "SetUserMFAPreference",
            "totp_missing",
            "",
        ),
        (
            "InvalidParameter",
            "EMAIL_OTP is not enabled for the user pool.",
            "SetUserMFAPreference",
            "mfa_not_offered",
            "",
        ),
        (
            "SoftwareTokenMFANotFound",
            "Software Token MFA is not enabled for the userPool.",
            "AssociateSoftwareToken",
            "mfa_not_offered",
            "",
        ),
        ("SoftwareTokenMFANotFound", "", "VerifySoftwareToken", "totp_missing", ""),
        (
            "EnableSoftwareTokenMFA",
            "Code mismatch and fail enable Software Token MFA",
            "VerifySoftwareToken",
            "totp_wrong",
            "code",
        ),
        (
            "ExpiredCode",
            "Invalid code provided, please request a code again.",
            "ConfirmSignUp",
            "code_expired",
            "code",
        ),
        (
            "LimitExceeded",
            "Exceeded daily email limit for the operation or the account.",
            "SignUp",
            "daily_mails",
            "",
        ),
        (
            "LimitExceeded",
            "Attempt limit exceeded, please try after some time.",
            "ForgotPassword",
            "attempt_limit",
            "",
        ),
        (
            "InvalidPassword",
            "Password did not conform with policy: Password not long enough",
            "SignUp",
            "password_too_short",
            "password",
        ),
        (
            "InvalidPassword",
            "Password did not conform with policy: …",
            "ChangePassword",
            "password_policy",
            "new_password",
        ),
        ("UserNotConfirmed", "User is not confirmed.", "InitiateAuth", "unconfirmed", "code"),
        ("UserNotFound", "User does not exist.", "InitiateAuth", "user_not_found", "username"),
        (
            "UserNotFound",
            "Username/client id combination not found.",
            "ConfirmSignUp",
            "user_not_found",
            "username",
        ),
        (
            "PasswordResetRequired",
            "Password reset required for the user",
            "InitiateAuth",
            "reset_required",
            "",
        ),
        ("UsernameExists", "User already exists", "SignUp", "username_exists", "username"),
        (
            "UsernameExists",
            "An account with the given email already exists.",
            "SignUp",
            "username_exists",
            "email",
        ),
        (
            "AliasExists",
            "An account with the email already exists.",
            "ConfirmSignUp",
            "alias_exists",
            "username",
        ),
        ("ResourceNotFound", "User pool client abc does not exist.", "InitiateAuth", "client_not_found", ""),
        ("ResourceNotFound", "User pool eu-west-1_x does not exist.", "GetUser", "pool_not_found", ""),
        ("ResourceNotFound", "Nothing here", "GetUser", "resource_not_found", ""),
    ],
)
def test_texts_tell_cases_apart(name: str, text: str, operation: str, case: str, field: str) -> None:
    for spelling in (text, text.upper(), f"PreAuthentication said: {text} (really)"):
        problem = raised(f"{name}Exception", spelling, operation)
        assert (problem.case, problem.field.lower()) == (case, field)  # a name is kept as the text has it


def test_what_cognito_said_is_kept_for_the_details() -> None:
    problem = raised("NotAuthorizedException", "Incorrect username or password.")
    assert problem.name == "NotAuthorizedException"
    assert problem.raw_message == "Incorrect username or password."
    assert problem.request_id == "request-1"


def test_a_wrong_password_does_not_tell_whether_the_user_exists() -> None:
    problem = raised("NotAuthorizedException", "Incorrect username or password.")
    assert problem.title == "Incorrect username or password"


def test_the_region_is_suspected_where_ids_are_unknown() -> None:
    problem = raised("ResourceNotFoundException", "User pool client abc does not exist.")
    assert "Region" in problem.meaning
    assert "Region" in problem.next_step


def test_names_that_nobody_has_met_yet() -> None:
    problem = raised("BrandNewException", "Something\nnew")
    assert (problem.case, problem.name, problem.raw_message) == (
        "unknown",
        "BrandNewException",
        "Something new",
    )
    assert raised("BrandNewException", status=503).case == "server"
    assert raised("").name == "UnknownError"


def test_an_empty_error_is_one_all_the_same() -> None:
    assert to_problem(ClientError({}, "SignUp"), "SignUp").case == "unknown"


def test_values_that_cognito_quotes_are_left_out() -> None:
    problem = raised("InvalidParameterException", "Value '987 654' at 'confirmationCode' failed to satisfy")
    assert "987" not in repr(problem)


def test_the_old_error_is_let_go() -> None:
    """Its traceback would keep the frames alive in which the password is a plain text."""
    with pytest.raises(ProblemError) as caught, translated("InitiateAuth"):
        raise NoRegionError
    assert caught.value.problem.name == "AwsSettingsRefused"
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_problems_pass_unchanged_and_bugs_stay_bugs() -> None:
    problem = incomplete("nothing").problem
    with pytest.raises(ProblemError) as caught, translated("GetUser"):
        raise ProblemError(problem)
    assert caught.value.problem is problem
    assert to_problem(caught.value, "GetUser") is problem
    with pytest.raises(ZeroDivisionError), translated("GetUser"):
        raise ZeroDivisionError


def test_faults_are_told_from_their_names() -> None:
    problems = [value for value in vars(faults).values() if isinstance(value, Problem)]
    assert len({problem.case for problem in problems}) == len(problems)
    for problem in problems:
        assert problem.meaning.endswith(".")
        assert problem.next_step.endswith(".")
