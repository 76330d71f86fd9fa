"""The connection to one user pool: one warm client, its time limits, its retries, and the trace's ears.

Requests are unsigned: AWS credentials are neither needed nor looked for. This module is cheap to import;
what is heavy is imported when the client is built.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import wildrydes_desktop
from wildrydes_desktop.cognito import libraries
from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.recorder import Recorder
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

if TYPE_CHECKING:
    import botocore.session
    from botocore.awsrequest import AWSPreparedRequest, AWSResponse
    from botocore.model import Shape
    from mypy_boto3_cognito_idp.client import CognitoIdentityProviderClient

    from wildrydes_desktop.cognito.transport import Transport

# The service's id in the names of botocore's events.
_SERVICE = "cognito-identity-provider"


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """How long each part of a request may take, in seconds: connecting (each address), hearing nothing, and
    reading the answer as a whole.
    """

    connect: float = 4.0
    read: float = 15.0
    whole_answer: float = 30.0


class Connection:
    """A connection to `pool`. Callable from any thread; each call blocks the thread that makes it.

    `on_exchange` is called with each record of the trace, on the thread that made the request. `now` gives
    seconds since the epoch. `jitter` gives numbers from 0 to 1 that spread the waits before another attempt.
    With `trace_of` the records go where that connection's go, in one numbering.
    """

    def __init__(
        self,
        pool: PoolConfig,
        *,
        on_exchange: Callable[[Exchange], None] | None = None,
        now: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
        limits: TimeLimits = TimeLimits(),
        trace_of: Connection | None = None,
    ) -> None:
        self.pool = pool
        self.now = now
        self._jitter = jitter
        self._limits = limits
        self._recorder: Recorder = trace_of._recorder if trace_of else Recorder(on_exchange)  # noqa: SLF001 - ours
        self._building = threading.Lock()
        self._client: CognitoIdentityProviderClient | None = None
        self._transport: Transport | None = None
        self._others: dict[str, Transport] = {}
        self._trusted: bool | str = True
        self._closed = False

    @property
    def client(self) -> CognitoIdentityProviderClient:
        """The warm client, built at the first use.

        Its calls raise botocore's errors; `errors.translated` turns them into problems. Raises ProblemError
        for unusable AWS settings and `Cancelled` after `close`.
        """
        with self._building:
            if self._client is None and not self._closed:
                with translated(""):
                    self._client = self._build()
            client = self._client
        if self._closed or client is None:
            self.close()  # what was built while somebody closed
            raise Cancelled
        return client

    @property
    def drift(self) -> float | None:
        """How many seconds the server's clock is ahead of ours, give or take one; None: not known yet."""
        return self._transport.drift if self._transport else None

    def prepare(self) -> None:
        """Load the libraries and build the client, so that the first request finds it warm. Sends nothing."""
        libraries.load()
        from wildrydes_desktop.cognito import srp_client

        srp_client.stock_up()
        self.client  # noqa: B018 - building it is the point

    def get_json(self, url: str) -> object:
        """GET a public JSON object over the same connection, recorded as "JWKS". Raises ProblemError."""
        from botocore.awsrequest import AWSRequest

        from wildrydes_desktop.cognito import faults

        transport = self._ready()
        request = AWSRequest("GET", url, headers={"Accept": "application/json"}).prepare()
        with translated("JWKS"):
            response = transport.send(request, "JWKS")
        if response.status_code != 200:
            with translated("JWKS"):
                raise _no_keys(response.status_code, response.content, url)
        if not response.content:
            kind = str(response.headers.get("content-type", ""))
            raise ProblemError(faults.foreign(response.status_code, kind, b""))
        return json.loads(response.content)

    def transport_to(self, url: str, limits: TimeLimits) -> Transport:
        """The way to a service other than Cognito, kept open between requests and ended by `close`.

        Its records go where this connection's go, and it trusts the same certificates. What its clock says
        is not taken for Cognito's. Raises ProblemError for unusable AWS settings and `Cancelled` after
        `close`.
        """
        self._ready()
        with self._building:
            transport = self._others.get(url)
            if transport is None:
                transport = self._others[url] = self._new_transport(url, limits)
        if self._closed:
            self.close()
            raise Cancelled
        return transport

    def hiding(self, *secrets: Secret) -> AbstractContextManager[list[Exchange]]:
        """Records of requests made inside show none of these; they are also put into the list it gives."""
        return self._recorder.hiding(*secrets)

    def conversation(self, number: int = 0) -> AbstractContextManager[int]:
        """Exchanges made inside carry one conversation number: a new one, or that of one that goes on."""
        return self._recorder.conversation(number)

    def watching(self, *passwords: Secret) -> AbstractContextManager[None]:
        """Requests sent inside are searched for these passwords, and their records say the outcome."""
        return self._recorder.watching(*passwords)

    def close(self) -> None:
        """End everything at once. Requests that hang end in `Cancelled`; so does every later one."""
        self._closed = True  # first, and not behind the lock: building takes a while, and nobody waits for it
        if self._transport is not None:
            self._transport.close()
        for transport in list(self._others.values()):
            transport.close()
        if self._client is not None:
            self._client.close()

    def _ready(self) -> Transport:
        """The transport, built with the client."""
        self.client  # noqa: B018 - building it is the point
        assert self._transport is not None
        return self._transport

    def _build(self) -> CognitoIdentityProviderClient:
        """A client whose requests go through our transport. Raises BotoCoreError for unusable settings."""
        from botocore.config import Config

        session = self._new_session()
        options: dict[str, Any] = {"defaults_mode": "legacy"}  # "auto" asks the instance metadata service
        config = Config(
            user_agent_extra=f"wildrydes-desktop/{wildrydes_desktop.__version__}",
            retries={"total_max_attempts": 1, "mode": "standard"},  # see `retries`
            **self._signing(),
            **options,
        )
        client: Any = session.create_client(
            "cognito-idp",
            region_name=self.pool.region,
            endpoint_url=self.pool.endpoint_url,
            config=config,
        )
        self._trusted = _verify(session)
        self._transport = self._new_transport(client.meta.endpoint_url, self._limits)
        client.meta.events.register(f"before-send.{_SERVICE}", self._before_send)
        warm: CognitoIdentityProviderClient = client
        return warm

    def _new_transport(self, url: str, limits: TimeLimits) -> Transport:
        from wildrydes_desktop.cognito.transport import Transport

        return Transport(
            url,
            self._recorder,
            verify=self._trusted,
            now=self.now,
            jitter=self._jitter,
            limits=limits,
        )

    def _new_session(self) -> botocore.session.Session:
        """The session that makes the client. Raises BotoCoreError for unusable settings."""
        session = libraries.new_session()
        session.register_component("token_provider", _NoTokens())
        return session

    def _signing(self) -> dict[str, Any]:
        """What of botocore's configuration says how requests are signed: not at all."""
        import botocore

        return {"signature_version": botocore.UNSIGNED}

    def _before_send(self, request: AWSPreparedRequest, event_name: str, **_: object) -> AWSResponse:
        """Botocore's hook: what it returns is taken for the answer, and nothing else is sent."""
        from wildrydes_desktop.cognito import answer_shape, faults

        assert self._transport is not None
        operation = event_name.rpartition(".")[2]
        response = self._transport.send(request, operation)
        body = json.loads(response.content or b"{}")
        if response.status_code < 300:
            shape = self._shape(operation)
            fits = answer_shape.fits(body, shape)
            if fits and answer_shape.lacks(response.content, body, shape):
                raise faults.UnexpectedAnswer(faults.INCOMPLETE)
        else:
            fits = answer_shape.error_fits(body)
        if not fits:
            raise faults.UnexpectedAnswer(faults.WRONG_TYPES)
        return response

    def _shape(self, operation: str) -> Shape | None:
        """What the service model says about an operation's answer."""
        shape: Shape | None = self.client.meta.service_model.operation_model(operation).output_shape
        return shape


class _NoTokens:
    """Stands where botocore keeps what looks for bearer tokens (UNSIGNED keeps it from credentials only)."""

    def load_token(self, **_: object) -> None:
        """No bearer token."""


def _no_keys(status: int, body: bytes, url: str) -> Exception:
    """Why no keys came: the service has trouble of its own, or there are none at that address.

    `body` is empty or a JSON object: the transport has refused everything else.
    """
    from botocore.exceptions import ClientError

    from wildrydes_desktop.cognito import faults, retries

    said = json.loads(body or b"{}")
    name = str(said.get("__type") or "").rpartition("#")[2]
    bare = " ".join(("HTTP", str(status), "from", url))
    if status < 500 and not retries.throttled(status, name):
        return ProblemError(replace(faults.KEYS_UNAVAILABLE, raw_message=bare))
    if status == 429:
        name = "TooManyRequestsException"
    error = {"Code": name, "Message": str(said.get("message") or bare)}
    # The stubs ask for metadata that nobody reads of an error.
    return ClientError({"Error": error, "ResponseMetadata": {"HTTPStatusCode": status}}, "JWKS")  # type: ignore[typeddict-item]


def _verify(session: botocore.session.Session) -> bool | str:
    """Which certificates are trusted, as in the AWS CLI: AWS_CA_BUNDLE or ca_bundle, else botocore's own."""
    bundle = session.get_config_variable("ca_bundle") or os.environ.get("REQUESTS_CA_BUNDLE")
    return bundle or True
