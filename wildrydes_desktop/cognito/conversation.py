"""One sign-in under way: the two calls that it is made of, what is carried from step to step, and what a
reply means.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self, cast

from wildrydes_desktop.cognito import devices
from wildrydes_desktop.cognito.accounts import token_set
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.devices import NewDevice, RememberedDevice
from wildrydes_desktop.cognito.errors import incomplete, translated
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.steps import SESSION_LIFE, AuthFlow, Challenge, SignedIn, Step
from wildrydes_desktop.cognito.tokens import unverified_claim
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.srp_client import SrpClient

# What the wire brought: the stubs' types promise members that a server may leave out.
Reply = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Conversation:
    """A sign-in under way. `account` is what was typed, `username` the internal name as far as it is known.

    `passwords` are those in play: every request is searched for them.
    """

    connection: Connection
    account: str
    username: str
    number: int
    handshake: Handshake | None = None
    device: RememberedDevice | None = None
    passwords: tuple[Secret, ...] = ()

    @classmethod
    def going_on(cls, connection: Connection, challenge: Challenge, *passwords: Secret) -> Self:
        """The conversation that `challenge` belongs to. `passwords` come into play with the answer."""
        return cls(
            connection,
            challenge.account,
            challenge.username,
            challenge.conversation,
            challenge.handshake,
            challenge.device,
            (*challenge.passwords, *(word for word in passwords if word)),
        )

    # Asking

    def initiate(self, flow: AuthFlow, parameters: dict[str, str]) -> Reply:
        """InitiateAuth for what was typed."""
        connection = self.connection
        parameters = self._completed({"USERNAME": self.account} | parameters)
        with translated("InitiateAuth"):
            reply = connection.client.initiate_auth(
                ClientId=connection.pool.client_id, AuthFlow=flow.value, AuthParameters=parameters
            )
        return cast("Reply", reply)

    def respond(self, name: str, session: str, responses: Mapping[str, str]) -> Reply:
        """RespondToAuthChallenge. USERNAME, SECRET_HASH and DEVICE_KEY are added."""
        connection = self.connection
        arguments: dict[str, Any] = {"Session": session} if session else {}
        with translated("RespondToAuthChallenge"):
            reply = connection.client.respond_to_auth_challenge(
                ClientId=connection.pool.client_id,
                **arguments,
                ChallengeName=cast("Any", name),  # names that nobody has met yet included
                ChallengeResponses=self._completed({"USERNAME": self.username} | dict(responses)),
            )
        return cast("Reply", reply)

    # What a reply means

    def step(self, reply: Reply) -> Step:
        """Tokens, or the next challenge. Raises ProblemError where it is neither.

        What needs nobody is answered at once: a remembered device's proof.
        """
        result = reply.get("AuthenticationResult")
        if result:
            return self._signed_in(result)
        available = tuple(reply.get("AvailableChallenges") or ())
        name = str(reply.get("ChallengeName") or ("SELECT_CHALLENGE" if available else ""))
        if not name:
            raise incomplete("neither tokens nor a challenge")
        if name == "DEVICE_SRP_AUTH" and self.device is not None:
            return self._prove_device(self.device, reply)
        parameters = {key: str(value) for key, value in (reply.get("ChallengeParameters") or {}).items()}
        return Challenge(
            name,
            parameters,
            Secret(reply.get("Session") or ""),
            self.connection.now() + SESSION_LIFE,
            parameters.get("USER_ID_FOR_SRP") or parameters.get("USERNAME") or self.username,
            self.handshake,
            self.number,
            self.account,
            available or names(parameters, "availableChallenges"),
            device=self.device,
            passwords=self.passwords,
        )

    # Proofs

    def srp_client(self, password: Secret) -> SrpClient:
        """The client's side of a proof of `password`. It holds the password: drop it early."""
        self.connection.client  # noqa: B018 - the first use loads the libraries
        from wildrydes_desktop.cognito.srp_client import SrpClient

        return SrpClient(self.connection.pool, self.account, password, now=self._server_now)

    def prove(self, srp: SrpClient, first: Reply) -> Step:
        """Answer PASSWORD_VERIFIER with the proof; any other reply is a step by itself."""
        if first.get("ChallengeName") != "PASSWORD_VERIFIER":
            return self.step(first)
        proof, handshake = srp.prove(first.get("ChallengeParameters") or {})
        proven = replace(self, username=handshake.user_id_for_srp, handshake=handshake)
        return proven.step(proven.respond("PASSWORD_VERIFIER", first.get("Session") or "", proof))

    def _prove_device(self, device: RememberedDevice, first: Reply) -> Step:
        """DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER: prove the device's secret without sending it."""
        from wildrydes_desktop.cognito.device_srp import DeviceSrp

        srp = DeviceSrp(self.connection.pool, device, now=self._server_now)
        with self.connection.watching(device.password):
            asked = {"DEVICE_KEY": device.key, "SRP_A": srp.public_value}
            reply = self.respond("DEVICE_SRP_AUTH", first.get("Session") or "", asked)
            if reply.get("ChallengeName") != "DEVICE_PASSWORD_VERIFIER":
                return replace(self, device=None).step(reply)
            proof = srp.prove(reply.get("ChallengeParameters") or {})
            session = reply.get("Session") or ""
            end = refused_as(
                devices.REFUSED, lambda: self.respond("DEVICE_PASSWORD_VERIFIER", session, proof)
            )
        return replace(self, device=None).step(end)

    # Within

    def _signed_in(self, result: Mapping[str, Any]) -> SignedIn:
        id_token, access_token = result.get("IdToken") or "", result.get("AccessToken") or ""
        name = internal_username(id_token, access_token) or self.username
        met = result.get("NewDeviceMetadata") or {}
        new = NewDevice(met.get("DeviceKey") or "", met.get("DeviceGroupKey") or "")
        tokens = token_set(cast("Any", result), name, self.connection.now())
        return SignedIn(tokens, self.handshake, new if new.key and new.group_key else None)

    def _completed(self, parameters: dict[str, str]) -> dict[str, str]:
        """With SECRET_HASH, made from the USERNAME beside it, and the device's key."""
        from wildrydes_desktop.cognito.srp_client import secret_hash

        hashed = secret_hash(self.connection.pool, parameters["USERNAME"])
        extra = {"SECRET_HASH": hashed} if hashed else {}
        return parameters | extra | ({"DEVICE_KEY": self.device.key} if self.device else {})

    def _server_now(self) -> float:
        return self.connection.now() + (self.connection.drift or 0.0)


def refused_as(meant: Problem, respond: Callable[[], Reply]) -> Reply:
    """The reply to an answer that Cognito refuses in the words for a wrong password, where `meant` is so."""
    try:
        return respond()
    except ProblemError as error:
        problem = error.problem
    if problem.case == "wrong_password":
        said = {"raw_message": problem.raw_message, "request_id": problem.request_id}
        problem = replace(meant, **said)
    raise ProblemError(problem)  # out here: the old error's traceback holds more than anybody needs


def internal_username(id_token: str, access_token: str) -> str:
    """The pool's own name for the user, as the tokens have it, unverified: it goes back to Cognito only.

    Empty where neither token can be read.
    """
    return unverified_claim(Secret(id_token), "cognito:username") or unverified_claim(
        Secret(access_token), "username"
    )


def names(parameters: Mapping[str, str], key: str) -> tuple[str, ...]:
    """The names in a parameter that holds a JSON list of them; none where it is anything else."""
    try:
        listed = json.loads(parameters.get(key) or "[]")
    except (ValueError, RecursionError):
        return ()
    fits = isinstance(listed, list) and all(isinstance(name, str) for name in listed)
    return tuple(dict.fromkeys(listed)) if fits else ()
