"""What a stranger can learn about who has an account: nothing, where the client prevents such errors."""

from __future__ import annotations

import uuid

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk

NOBODY = "nobody@example.com"
WRONG = ("NotAuthorizedException", "Incorrect username or password.")


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


def test_the_challenge_of_nobody_looks_like_anybody_s(rider: Desk) -> None:
    known, unknown = rider.begin(EMAIL)[0], rider.begin(NOBODY)[0]
    assert sorted(known) == sorted(unknown)
    assert len(known["SECRET_BLOCK"]) == len(unknown["SECRET_BLOCK"])
    assert unknown["USERNAME"] == unknown["USER_ID_FOR_SRP"]
    for challenge in (known, unknown):
        assert uuid.UUID(challenge["USERNAME"]).version == 4
        assert challenge["USERNAME"] == str(uuid.UUID(challenge["USERNAME"]))
        assert int(challenge["SALT"], 16) < 2**128
        assert challenge["SALT"] == f"{int(challenge['SALT'], 16):x}"
        assert int(challenge["SRP_B"], 16).bit_length() > 3000


def test_nobody_is_the_same_at_every_question(rider: Desk) -> None:
    first = rider.begin(NOBODY)[0]
    rider.reopen()
    second = rider.begin(NOBODY.upper())[0]
    for name in ("SALT", "USERNAME"):
        assert first[name] == second[name]
    for name in ("SRP_B", "SECRET_BLOCK"):
        assert first[name] != second[name]
    assert rider.begin("nobody.else@example.com")[0]["SALT"] != first["SALT"]


def test_a_sign_in_of_nobody_fails_as_a_wrong_password_does(rider: Desk) -> None:
    rider.allow_passwords()
    for username in (EMAIL, NOBODY):
        assert rider.failure(username) == WRONG
        parameters = {"USERNAME": username, "PASSWORD": OTHER_PASSWORD}
        assert (
            rider.refusal("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters) == WRONG
        )


def test_nobody_s_proof_is_spent_like_another(rider: Desk) -> None:
    _, responses = rider.begin(NOBODY)
    members = {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": responses}
    assert rider.refusal("RespondToAuthChallenge", **members) == WRONG
    assert rider.refusal("RespondToAuthChallenge", **members)[1] == "Invalid session for the user."


def test_codes_go_to_nobody_by_the_same_answer(rider: Desk) -> None:
    mails = len(rider.pool.inbox())
    for operation in ("ForgotPassword", "ResendConfirmationCode"):
        answer = rider.call(operation, Username="nobody@nowhere.org")
        assert answer["CodeDeliveryDetails"] == {
            "AttributeName": "email",
            "DeliveryMedium": "EMAIL",
            "Destination": "n***@n***",
        }
    assert len(rider.pool.inbox()) == mails


def test_a_name_that_is_no_address_has_a_lasting_destination(rider: Desk) -> None:
    first, second = (
        rider.call("ForgotPassword", Username="nobody")["CodeDeliveryDetails"]["Destination"] for _ in "ab"
    )
    assert first == second
    assert first[1:6] == "***@" + first[5]
    assert rider.pool.inbox()[-1]["to"] == EMAIL


def test_no_code_fits_nobody(rider: Desk) -> None:
    mismatch = ("CodeMismatchException", "Invalid verification code provided, please try again.")
    assert rider.refusal("ConfirmSignUp", Username=NOBODY, ConfirmationCode="123456") == mismatch
    refused = rider.refusal(
        "ConfirmForgotPassword", Username=NOBODY, ConfirmationCode="123456", Password=OTHER_PASSWORD
    )
    assert refused == mismatch


def test_a_client_that_prevents_nothing_is_told(rider: Desk) -> None:
    rider.configure(prevent_user_existence_errors=False)
    rider.allow_passwords()
    nobody = ("UserNotFoundException", "User does not exist.")
    assert rider.failure(NOBODY) == nobody
    parameters = {"USERNAME": NOBODY, "PASSWORD": PASSWORD}
    assert rider.refusal("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters) == nobody
    combination = ("UserNotFoundException", "Username/client id combination not found.")
    code = {"Username": NOBODY, "ConfirmationCode": "123456"}
    assert rider.refusal("ConfirmSignUp", **code) == combination
    assert rider.refusal("ResendConfirmationCode", Username=NOBODY) == combination
    assert rider.refusal("ForgotPassword", Username=NOBODY) == combination
    assert rider.refusal("ConfirmForgotPassword", **code, Password=PASSWORD) == combination


def test_no_file_holds_the_password_or_a_token(rider: Desk) -> None:
    tokens = rider.sign_in()
    rider.refresh(tokens["RefreshToken"])
    written = b"".join(path.read_bytes() for path in rider.folder.rglob("*") if path.is_file())
    assert rider.code().encode() in written
    for secret in (PASSWORD, tokens["RefreshToken"], tokens["IdToken"], tokens["AccessToken"]):
        assert secret.encode() not in written
        assert secret.encode().hex().encode() not in written


def test_records_show_no_secrets(rider: Desk) -> None:
    rider.use_client_secret()
    context = rider.pool._context
    with context.store.reading() as db:
        user = context.identify(db, EMAIL)
        ghost = context.identify(db, NOBODY)
    assert context.settings.client_secret
    opened = context.seal.open("test", context.seal.close("test", {"b": "0123456789abcdef"}, 0.0))
    shown = repr([user, ghost, context.settings, opened, rider.pool.keys["id"]])
    for secret in (
        user.credentials.verifier,
        ghost.credentials.verifier,
        context.settings.client_secret.reveal(),
        "0123456789abcdef",
    ):
        assert secret not in shown
