"""Records as the client makes them, for the panel to show."""

from __future__ import annotations

from typing import Any

from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.redaction import Hidden

LOCAL = "http://127.0.0.1:40123/"
REAL = "https://cognito-idp.us-east-1.amazonaws.com/"

A = "00c0ffee" * 96
B = "1badb002" * 96
SALT = "5a17ab1e5a17ab1e"
SECRET_BLOCK = "AbCd+/09" * 40
SIGNATURE = "c2lnbmF0dXJlIG9mIHRoZSBwcm9vZg=="
TIMESTAMP = "Mon Nov 23 11:04:11 UTC 2026"


def exchange(number: int, operation: str = "GetUser", **parts: Any) -> Exchange:
    """An exchange that went well, unless `parts` say otherwise."""
    values: dict[str, Any] = {
        "method": "POST",
        "url": LOCAL,
        "started_at": 1_795_000_000.25 + number,
        "milliseconds": 12.34,
        "status": 200,
        "request_headers": {"X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}"},
        "request_body": {"ClientId": "4uvnrlg3k3sbd2h6ksi2qj0v7r"},
        "response_headers": {"x-amzn-RequestId": "0d9b2d4e"},
        "response_body": {},
    }
    return Exchange(number, operation, **(values | parts))


def sign_up(number: int = 1, url: str = LOCAL) -> Exchange:
    return exchange(
        number,
        "SignUp",
        url=url,
        request_body={"Username": "rider@example.com", "Password": Hidden("‹hidden›")},
        password=PasswordSearch.SENT,
        searched_bytes=600,
    )


def first_step(number: int, conversation: int, **parts: Any) -> Exchange:
    """InitiateAuth with SRP_A and its PASSWORD_VERIFIER answer."""
    return exchange(
        number,
        "InitiateAuth",
        **{
            "request_body": {
                "AuthFlow": "USER_SRP_AUTH",
                "AuthParameters": {"USERNAME": "rider@example.com", "SRP_A": A},
            },
            "response_body": {
                "ChallengeName": "PASSWORD_VERIFIER",
                "ChallengeParameters": {
                    "SALT": SALT,
                    "SECRET_BLOCK": SECRET_BLOCK,
                    "SRP_B": B,
                    "USERNAME": "5f2c",
                    "USER_ID_FOR_SRP": "5f2c",
                },
            },
            "password": PasswordSearch.ABSENT,
            "searched_bytes": 1400,
            "conversation": conversation,
        }
        | parts,
    )


def second_step(number: int, conversation: int, **parts: Any) -> Exchange:
    """The proof, and the tokens, hidden."""
    return exchange(
        number,
        "RespondToAuthChallenge",
        **{
            "request_body": {
                "ChallengeName": "PASSWORD_VERIFIER",
                "ChallengeResponses": {
                    "USERNAME": "5f2c",
                    "TIMESTAMP": TIMESTAMP,
                    "PASSWORD_CLAIM_SECRET_BLOCK": SECRET_BLOCK,
                    "PASSWORD_CLAIM_SIGNATURE": SIGNATURE,
                },
            },
            "response_body": {"AuthenticationResult": {"IdToken": Hidden("‹hidden: 1180 characters›")}},
            "password": PasswordSearch.ABSENT,
            "searched_bytes": 2012,
            "conversation": conversation,
        }
        | parts,
    )
