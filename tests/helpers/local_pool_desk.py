"""A local pool in the test's own process, with a clock that the test moves and pycognito as SRP client."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pycognito.aws_srp import AWSSRP

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.operations import OPERATIONS
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import Flow

EMAIL = "rider@example.com"
PASSWORD = "Unicorns-fly-9"
OTHER_PASSWORD = "Pegasus-walks-7"
CLIENT_SECRET = "a" * 51 + "1"


class Clock:
    """Time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.seconds = float(int(time.time()))

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


class Srp(AWSSRP):
    """pycognito's client with the test's clock, and the parts of an exchange within reach."""

    clock: Clock

    def get_cognito_formatted_timestamp(self, _now: object) -> str:
        moment = dt.datetime.fromtimestamp(self.clock(), dt.UTC)
        return AWSSRP.get_cognito_formatted_timestamp(moment)

    def authenticate_user_until_challenge(self) -> dict[str, Any]:
        """What the right password leads to, challenge or tokens: pycognito raises for most challenges."""
        parameters = self.get_auth_params()
        asked = self.client.initiate_auth(
            ClientId=self.client_id, AuthFlow="USER_SRP_AUTH", AuthParameters=parameters
        )
        proof = self.process_challenge(asked["ChallengeParameters"], parameters)
        answer: dict[str, Any] = self.client.respond_to_auth_challenge(
            ClientId=self.client_id, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=proof
        )
        return answer


class Desk:
    """Somebody at the counter of a pool: asks, and notes how it answers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.pool = LocalPool(folder, now=self.clock)

    def reopen(self) -> None:
        """Close the pool and open it again, as the next start would."""
        self.pool.close()
        self.pool = LocalPool(self.folder, now=self.clock)

    def configure(self, **changes: Any) -> None:
        self.pool.change_settings(replace(self.pool.settings, **changes))

    def allow_passwords(self) -> None:
        self.configure(flows=frozenset(Flow))

    def use_client_secret(self) -> None:
        self.configure(client_secret=Secret(CLIENT_SECRET))

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """One call; the client id is put in where the operation takes one."""
        if "ClientId" in OPERATIONS[operation].required:
            members = {"ClientId": self.pool.client_id} | members
        return self.pool.call(operation, members)

    def refusal(self, operation: str, **members: Any) -> tuple[str, str]:
        """The name and the text with which the call is refused."""
        with pytest.raises(Refusal) as caught:
            self.call(operation, **members)
        assert caught.value.status == 400
        return caught.value.name, caught.value.message

    def sign_up(self, username: str = EMAIL, **members: Any) -> dict[str, Any]:
        return self.call("SignUp", **{"Username": username, "Password": PASSWORD} | members)

    def register(self, username: str = EMAIL, **members: Any) -> None:
        """Sign up and confirm."""
        self.sign_up(username, **members)
        self.call("ConfirmSignUp", Username=username, ConfirmationCode=self.code())

    def code(self) -> str:
        """The code in the newest mail."""
        return str(self.pool.inbox()[-1]["code"])

    def wrong_code(self) -> str:
        """Six digits that are not the newest code."""
        return f"{(int(self.code()) + 1) % 1_000_000:06d}"

    # What AWSSRP calls on its boto3 client.

    def initiate_auth(self, **members: Any) -> dict[str, Any]:
        return self.call("InitiateAuth", **members)

    def respond_to_auth_challenge(self, **members: Any) -> dict[str, Any]:
        return self.call("RespondToAuthChallenge", **members)

    def srp(self, username: str = EMAIL, password: str = PASSWORD) -> Srp:
        secret = self.pool.settings.client_secret
        client = Srp(
            username,
            password,
            self.pool.pool_id,
            self.pool.client_id,
            client=self,
            client_secret=secret.reveal() if secret else None,
        )
        client.clock = self.clock
        return client

    def begin(self, username: str = EMAIL, password: str = PASSWORD) -> tuple[dict[str, str], dict[str, str]]:
        """Begin an SRP sign-in: the challenge's parameters, and the responses that a client would send."""
        client = self.srp(username, password)
        asked = self.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=client.get_auth_params())
        parameters = asked["ChallengeParameters"]
        return parameters, client.process_challenge(parameters, {"USERNAME": username})

    def sign_in(self, username: str = EMAIL, password: str = PASSWORD) -> dict[str, Any]:
        """Sign in by SRP and return the AuthenticationResult."""
        answer = self.srp(username, password).authenticate_user()
        result: dict[str, Any] = answer["AuthenticationResult"]
        return result

    def failure(self, username: str = EMAIL, password: str = OTHER_PASSWORD) -> tuple[str, str]:
        """The name and the text with which an SRP sign-in is refused."""
        with pytest.raises(Refusal) as caught:
            self.sign_in(username, password)
        return caught.value.name, caught.value.message

    def answer(self, challenge: str, session: str, **responses: str) -> dict[str, Any]:
        """Answer a challenge; the user is named as typed unless `responses` say otherwise."""
        return self.call("RespondToAuthChallenge", **self._answer(challenge, session, responses))

    def answer_refused(self, challenge: str, session: str, **responses: str) -> tuple[str, str]:
        """The name and the text with which the answer is refused."""
        return self.refusal("RespondToAuthChallenge", **self._answer(challenge, session, responses))

    def _answer(self, challenge: str, session: str, responses: dict[str, str]) -> dict[str, Any]:
        return {
            "ChallengeName": challenge,
            "Session": session,
            "ChallengeResponses": {"USERNAME": EMAIL} | responses,
        }

    def refresh(self, token: str) -> dict[str, Any]:
        return self.call(
            "InitiateAuth", AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}
        )
