"""The pool's front: HTTP on 127.0.0.1, for clients on this machine and for no web page.

Served are the API (POST to /, the AWS JSON 1.1 protocol), the ride API below `/prod` and, by GET, the key
set, the openid-configuration and the inbox. Everything else is refused, and before anything is read:

- a `Host` other than this server's own address, so that no name which a stranger made point here is obeyed;
- an `Origin` that was not allowed, and whatever a browser says comes from another site.
"""

from __future__ import annotations

import json
import logging
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from wsgiref.types import StartResponse, WSGIEnvironment

from waitress.utilities import build_http_date

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.local_pool import refusals, ride
from wildrydes_desktop.local_pool.admin_operations import ADMIN_OPERATIONS
from wildrydes_desktop.local_pool.operations import OPERATIONS
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.store import NotWrittenError

LARGEST_BODY: Final = 64 * 1024
_TARGET: Final = "AWSCognitoIdentityProviderService."
_AMZ_JSON: Final = "application/x-amz-json-1.1"
_PHRASES: Final = {
    200: "OK",
    201: "Created",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    500: "Internal Server Error",
}
# No browser shows or embeds what is answered, nor keeps it.
_ALWAYS: Final = (
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
)
# What the SDKs for browsers send, and what they read.
_CORS: Final = (
    ("Access-Control-Allow-Methods", "GET, POST, OPTIONS"),
    (
        "Access-Control-Allow-Headers",
        (
            "amz-sdk-invocation-id, amz-sdk-request, authorization, cache-control, content-type,"
            " x-amz-date, x-amz-security-token, x-amz-target, x-amz-user-agent"
        ),
    ),
    ("Access-Control-Expose-Headers", "date, x-amzn-errormessage, x-amzn-errortype, x-amzn-requestid"),
    ("Access-Control-Max-Age", "600"),
    ("Vary", "Origin"),
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: status, body as JSON value (None: no body) and headers beside the usual ones."""

    status: int
    content: Any
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class Front:
    """The WSGI application. `port` is where it is served, `origins` which web origins may call."""

    pool: LocalPool
    port: int
    origins: frozenset[str] = frozenset()
    clock: Callable[[], float] = field(default=time.perf_counter)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        reply = self._guarded(environ)
        body = b"" if reply.content is None else json.dumps(reply.content, separators=(",", ":")).encode()
        headers = [*_ALWAYS, *reply.headers]
        wrong_time = self.pool.wrong_time
        if wrong_time is not None:
            headers.append(("Date", build_http_date(int(wrong_time))))  # else the server's own
        if reply.content is not None:
            headers += [("Content-Type", reply.media_type), ("Content-Length", str(len(body)))]
        start_response(f"{reply.status} {_PHRASES[reply.status]}", headers)
        return [body]

    def _guarded(self, environ: WSGIEnvironment) -> Reply:
        origin = environ.get("HTTP_ORIGIN")
        if environ.get("HTTP_HOST", "").lower() not in {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}:
            return _forbidden("This address is not served.")
        if origin is not None and origin not in self.origins:
            return _forbidden("Requests from this origin are not allowed.")
        if origin is None and environ.get("HTTP_SEC_FETCH_SITE", "none") not in {"none", "same-origin"}:
            return _forbidden("Requests from other sites are not allowed.")
        reply = self._routed(environ)
        if origin is None:
            return reply
        return Reply(reply.status, reply.content, reply.headers + _cors(origin), reply.media_type)

    def _routed(self, environ: WSGIEnvironment) -> Reply:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        if path == "/":
            return self._operation(environ) if method == "POST" else _not_here(method, "POST")
        if path.startswith(f"{ride.STAGE}/") and method != "OPTIONS":
            return self._ride(environ, method, path)
        documents: dict[str, Callable[[], object]] = {
            f"/{self.pool.pool_id}/.well-known/jwks.json": self.pool.keys.jwks,
            f"/{self.pool.pool_id}/.well-known/openid-configuration": self._openid_configuration,
            "/inbox": self.pool.inbox,
        }
        if path == ride.PATH:
            return _not_here(method, "POST")
        document = documents.get(path)
        if document is None:
            return Reply(404, {"message": "Not Found"})
        return Reply(200, document()) if method == "GET" else _not_here(method, "GET")

    def _ride(self, environ: WSGIEnvironment, method: str, path: str) -> Reply:
        """The ride API's answer. To who is no web page it says what the workshop's function says to all."""
        request_id = str(uuid.uuid4())
        said = ride.RideApi(self.pool.authorized).call(
            method,
            path,
            environ.get("HTTP_AUTHORIZATION", ""),
            environ["wsgi.input"].read(ride.LARGEST_BODY + 1),
            request_id,
        )
        logs.event(_log, "ride", logging.DEBUG, status=said.status, error=said.error)
        headers = [("x-amzn-RequestId", request_id)]
        if said.error:
            headers.append(("x-amzn-ErrorType", said.error))
        if "HTTP_ORIGIN" not in environ:
            headers.append(("Access-Control-Allow-Origin", "*"))
        return Reply(said.status, said.body, tuple(headers))

    def _openid_configuration(self) -> dict[str, object]:
        """OpenID Connect Discovery 1.0, as far as the pool has it: there is no hosted sign-in page."""
        base = f"http://127.0.0.1:{self.port}/{self.pool.pool_id}"
        return {
            "id_token_signing_alg_values_supported": ["RS256"],
            "issuer": self.pool.issuer,
            "jwks_uri": f"{base}/.well-known/jwks.json",
            "response_types_supported": ["code", "token"],
            "scopes_supported": ["openid", "email", "phone", "profile"],
            "subject_types_supported": ["public"],
        }

    def _operation(self, environ: WSGIEnvironment) -> Reply:
        request_id = str(uuid.uuid4())
        operation = environ.get("HTTP_X_AMZ_TARGET", "").removeprefix(_TARGET)
        started = self.clock()
        error = ""
        try:
            status, content = 200, self._called(environ, operation)
        except Refusal as refusal:
            status, error = refusal.status, refusal.name
            content = {"__type": error, "message": refusal.message}
        except NotWrittenError as problem:
            logs.event(_log, "not written", logging.ERROR, operation=operation, error=type(problem).__name__)
            status, error = 500, "InternalErrorException"
            content = {"__type": error, "message": f"The local pool cannot write its database: {problem}."}
        except Exception as problem:  # noqa: BLE001 - a bug of ours: logged, answered as the service answers its own
            logs.bug(_log, "operation failed", problem)
            status, error = 500, "InternalErrorException"
            content = {"__type": error, "message": "The local pool met an error of its own."}
        milliseconds = round((self.clock() - started) * 1000, 1)
        shown = operation if operation in OPERATIONS or operation in ADMIN_OPERATIONS else "unknown"
        logs.event(
            _log,
            "answered",
            logging.DEBUG,  # at INFO a script that calls all night would fill the disk
            operation=shown,
            status=status,
            error=error,
            milliseconds=milliseconds,
        )
        headers = [("x-amzn-RequestId", request_id)]
        if error:
            headers += [
                ("x-amzn-ErrorType", f"{error}:"),
                ("x-amzn-ErrorMessage", _header(content["message"])),
            ]
        return Reply(status, content, tuple(headers), _AMZ_JSON)

    def _called(self, environ: WSGIEnvironment, operation: str) -> dict[str, Any]:
        if environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower() != _AMZ_JSON:
            raise Refusal("UnsupportedMediaTypeException", f"The body must be {_AMZ_JSON}.", 415)
        if not environ.get("HTTP_X_AMZ_TARGET", "").startswith(_TARGET):
            raise refusals.unknown_operation()
        body = environ["wsgi.input"].read(LARGEST_BODY + 1)
        if operation not in ADMIN_OPERATIONS:
            return self.pool.call(operation, _parsed(body))
        self.pool.require_administrator(_headers(environ), body)
        return self.pool.administer(operation, _parsed(body))


def _headers(environ: WSGIEnvironment) -> dict[str, str]:
    """The request's headers, their names in lower case (PEP 3333 has them as variables)."""
    given = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    plain = {"content-type": "CONTENT_TYPE", "content-length": "CONTENT_LENGTH"}
    return given | {name: str(environ.get(variable, "")) for name, variable in plain.items()}


def _parsed(body: bytes) -> Mapping[str, object]:
    """The request as a JSON object. Raises SerializationException for anything else."""
    try:
        request = json.loads(body)
        json.dumps(request, ensure_ascii=False).encode()  # lone surrogates cannot be stored
    except (ValueError, RecursionError) as error:
        raise refusals.serialization() from error
    if not isinstance(request, dict):
        raise refusals.serialization()
    return request


def _forbidden(message: str) -> Reply:
    return Reply(403, {"__type": "ForbiddenException", "message": message})


def _not_here(method: str, allowed: str) -> Reply:
    """The answer to another method: OPTIONS is a browser's question beforehand, the rest is an error."""
    allow = (("Allow", f"{allowed}, OPTIONS"),)
    return (
        Reply(204, None, allow)
        if method == "OPTIONS"
        else Reply(405, {"message": "Method Not Allowed"}, allow)
    )


def _cors(origin: str) -> tuple[tuple[str, str], ...]:
    """What a browser must read before a page of an allowed origin may call (Fetch standard, CORS)."""
    return (("Access-Control-Allow-Origin", origin), *_CORS)


def _header(text: str) -> str:
    """`text` as one header line."""
    return "".join(letter if " " <= letter <= "~" else "?" for letter in text)
