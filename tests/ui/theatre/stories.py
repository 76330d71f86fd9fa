"""What happens in a session, as the theatre is told it."""

from __future__ import annotations

from tests.ui.protocol.records import exchange, first_step, second_step, sign_up
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.workshop.happenings import Happening, Judgement, MailArrived, TokensJudged

CHECKS = (
    "structure",
    "algorithm",
    "key_id",
    "signature",
    "issuer",
    "audience",
    "token_use",
    "expiry",
    "issued_at",
    "auth_time",
    "at_hash",
)
MAIL = MailArrived(1_795_000_001.5, "rider@example.com", "email", "Your verification code")
JUDGED = TokensJudged(1_795_000_006.0, (Judgement("id", CHECKS), Judgement("access", CHECKS[:-1])))


def delivered(number: int = 1) -> Exchange:
    """SignUp, with a code that is mailed."""
    record = sign_up(number)
    details = {"Destination": "r***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
    return exchange(
        number,
        "SignUp",
        request_body=record.request_body,
        password=record.password,
        searched_bytes=record.searched_bytes,
        response_body={"UserConfirmed": False, "CodeDeliveryDetails": details},
    )


def refused(number: int = 5, conversation: int = 1) -> Exchange:
    body = {"__type": "NotAuthorizedException", "message": "Incorrect username or password."}
    return second_step(number, conversation, status=400, error="NotAuthorizedException", response_body=body)


def sign_in(conversation: int = 1) -> list[Happening]:
    number = 2 * conversation
    return [first_step(number, conversation), second_step(number + 1, conversation)]


def whole() -> list[Happening]:
    """From registering to verified tokens."""
    keys = exchange(3, "JWKS", method="GET", request_body=None)
    return [delivered(), MAIL, exchange(2, "ConfirmSignUp"), keys, *sign_in(2), JUDGED]
