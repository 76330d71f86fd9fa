"""How the pool says no: Cognito's exception names with the texts that Cognito sends.

The names come from the service model of `cognito-idp`; the texts from answers of real pools.
"""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - an answer like any other, not a fault of ours
    """An answer that is an error: `name` is the exception's name on the wire, `message` its text.

    What a transaction counted before it was refused stays counted (see `Store.writing`), so a refusal
    may only be raised before the first change that it should prevent.
    """

    def __init__(self, name: str, message: str, status: int = 400) -> None:
        super().__init__(name)
        self.name = name
        self.message = message
        self.status = status


def invalid_parameter(message: str) -> Refusal:
    return Refusal("InvalidParameterException", message)


def missing_parameter(name: str) -> Refusal:
    return invalid_parameter(f"Missing required parameter {name}")


def not_authorized(message: str = "Incorrect username or password.") -> Refusal:
    return Refusal("NotAuthorizedException", message)


def invalid_session() -> Refusal:
    return not_authorized("Invalid session for the user.")


def expired_session() -> Refusal:
    return not_authorized("Invalid session for the user, session is expired.")


def temporary_password_expired() -> Refusal:
    return not_authorized("Temporary password has expired and must be reset by an administrator.")


def nonconforming(*violations: str) -> Refusal:
    """Attributes that the pool's schema does not allow, one line for each."""
    return invalid_parameter("Attributes did not conform to the schema: " + "\n".join(violations))


def user_not_found(message: str = "User does not exist.") -> Refusal:
    return Refusal("UserNotFoundException", message)


def no_such_combination() -> Refusal:
    """What the calls that need no password say in place of "User does not exist."."""
    return user_not_found("Username/client id combination not found.")


def username_exists(*, by_email: bool) -> Refusal:
    return Refusal(
        "UsernameExistsException",
        "An account with the given email already exists." if by_email else "User already exists",
    )


def alias_exists(attribute: str = "email") -> Refusal:
    return Refusal("AliasExistsException", f"An account with the {attribute} already exists.")


def user_not_confirmed() -> Refusal:
    return Refusal("UserNotConfirmedException", "User is not confirmed.")


def user_disabled() -> Refusal:
    return not_authorized("User is disabled.")


def password_reset_required() -> Refusal:
    return Refusal("PasswordResetRequiredException", "Password reset required for the user")


def no_verified_address() -> Refusal:
    return invalid_parameter(
        "Cannot reset password for the user as there is no registered/verified email or phone_number"
    )


def no_reset_in_this_state() -> Refusal:
    return not_authorized("User password cannot be reset in the current state.")


def code_mismatch() -> Refusal:
    return Refusal("CodeMismatchException", "Invalid verification code provided, please try again.")


def mfa_code_mismatch() -> Refusal:
    return Refusal("CodeMismatchException", "Invalid code or auth state for the user.")


def no_software_token() -> Refusal:
    return Refusal("SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.")


def expired_code() -> Refusal:
    return Refusal("ExpiredCodeException", "Invalid code provided, please request a code again.")


def limit_exceeded() -> Refusal:
    return Refusal("LimitExceededException", "Attempt limit exceeded, please try after some time.")


def no_such_device() -> Refusal:
    return Refusal("ResourceNotFoundException", "Device does not exist.")


def device_key_exists() -> Refusal:
    return Refusal("DeviceKeyExistsException", "Device key already exists.")


def serialization(message: str = "The request body is not a JSON object.") -> Refusal:
    return Refusal("SerializationException", message)


def unknown_operation() -> Refusal:
    return Refusal("UnknownOperationException", "The requested operation is not known to this service.")
