"""What can go wrong on the way to Cognito, before Cognito itself has said anything.

Each fault has a name in the style of Cognito's own. The details for the curious (which host, which reason)
stand in `raw_message`; titles and meanings are fixed texts, so that they can be translated.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.foundation.problems import Problem, ProblemError


class UnexpectedAnswer(ProblemError):  # noqa: N818 - the answer is named, not the error
    """An answer that is not Cognito's."""

    @property
    def worth_repeating(self) -> bool:
        """Whether it is the error page of a gateway, which may have caught its breath by now."""
        return self.problem.case == GATEWAY.case


def _fault(name: str, case: str, title: str, meaning: str, next_step: str) -> Problem:
    return Problem(title, meaning, next_step, name=name, case=case)


_CHECK_CLOCK: Final = "Check the date and time of this computer, then try again."
_CHECK_NETWORK: Final = "Check this computer's network connection, VPN and firewall, then try again."
_COMPANY_CA: Final = (
    "If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. "
    "Otherwise try another network: nothing was sent."
)

DNS: Final = _fault(
    "EndpointUnreachable",
    "dns",
    "The address could not be found",
    "The name of the service could not be turned into an address. This computer may be offline, or the "
    "Region or endpoint may be misspelt.",
    "Check the network connection and the Region, then try again.",
)
REFUSED: Final = _fault(
    "EndpointRefused",
    "refused",
    "Nobody is listening there",
    "The address was found, but the connection was refused.",
    "If this is a local pool, start it again; otherwise check the endpoint's address and port.",
)
UNREACHABLE: Final = _fault(
    "EndpointUnreachable",
    "unreachable",
    "The service cannot be reached",
    "There is no way through the network to the service at the moment.",
    _CHECK_NETWORK,
)
CONNECT_TIMEOUT: Final = _fault(
    "ConnectTimeout",
    "connect_timeout",
    "The service did not pick up",
    "No connection came about within the time limit. A firewall that swallows packets looks like this.",
    _CHECK_NETWORK,
)
READ_TIMEOUT: Final = _fault(
    "ReadTimeout",
    "read_timeout",
    "The answer did not come in time",
    "The request was sent, but the answer did not arrive within the time limit. It may have been carried "
    "out.",
    "Try again. If it had worked after all, the next answer says so.",
)
LOST: Final = _fault(
    "ConnectionLost",
    "connection_lost",
    "The connection was lost",
    "The connection broke before the whole answer was here. The request may have been carried out.",
    "Try again. If it had worked after all, the next answer says so.",
)
TLS_SELF_SIGNED: Final = _fault(
    "TlsCertificateRefused",
    "tls_self_signed",
    "The server's certificate is self-signed",
    "Nobody vouches for the server that answered, so it may be somebody else's. Nothing was sent to it.",
    _COMPANY_CA,
)
TLS_UNKNOWN_ISSUER: Final = _fault(
    "TlsCertificateRefused",
    "tls_unknown_issuer",
    "The server's certificate is not trusted",
    "It was issued by an authority that this computer does not know. Nothing was sent to it.",
    _COMPANY_CA,
)
TLS_EXPIRED: Final = _fault(
    "TlsCertificateRefused",
    "tls_expired",
    "The server's certificate has expired",
    "By this computer's clock the certificate is past its last day. Nothing was sent.",
    _CHECK_CLOCK,
)
TLS_NOT_YET_VALID: Final = _fault(
    "TlsCertificateRefused",
    "tls_not_yet_valid",
    "The server's certificate is not valid yet",
    "By this computer's clock the certificate's first day is still to come. Nothing was sent.",
    _CHECK_CLOCK,
)
TLS_WRONG_HOST: Final = _fault(
    "TlsCertificateRefused",
    "tls_wrong_host",
    "The server's certificate is for another name",
    "The server that answered is not the one that was asked for. Nothing was sent to it.",
    "Check the endpoint's address; on a public network, sign in to the network first.",
)
TLS_REFUSED: Final = _fault(
    "TlsCertificateRefused",
    "tls_refused",
    "The server's certificate was refused",
    "The certificate did not pass the check. Nothing was sent.",
    _COMPANY_CA,
)
TLS_FAILED: Final = _fault(
    "TlsFailed",
    "tls_failed",
    "No secure connection came about",
    "The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.",
    "Check the endpoint's address and port, and any proxy in between.",
)
CA_BUNDLE: Final = _fault(
    "CaBundleUnreadable",
    "ca_bundle",
    "The file of trusted certificates cannot be read",
    "AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.",
    "Correct the setting or remove it, then start the app again.",
)
PROXY: Final = _fault(
    "ProxyRefused",
    "proxy",
    "The proxy did not let the request through",
    "HTTPS_PROXY names a proxy that could not be reached or refused to connect.",
    "Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.",
)
AWS_SETTINGS: Final = _fault(
    "AwsSettingsRefused",
    "aws_settings",
    "The AWS settings of this computer cannot be used",
    "A setting in the environment or in ~/.aws is wrong or names something that is not there.",
    "Check AWS_PROFILE and the settings named in the details.",
)
NO_CREDENTIALS: Final = _fault(
    "NoCredentials",
    "credentials_missing",
    "This computer has no AWS credentials",
    "This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for "
    "them: the environment, and the profile that AWS_PROFILE names.",
    "Set AWS_PROFILE to a profile of yours, or run 'aws configure', then try again.",
)
CREDENTIALS_NOT_FETCHED: Final = _fault(
    "CredentialsNotFetched",
    "credentials_not_fetched",
    "The AWS credentials could not be fetched",
    "The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that "
    "did not work.",
    "Sign in there again, by 'aws sso login' for single sign-on, then try again.",
)
BAD_INPUT: Final = _fault(
    "ParamValidationError",
    "bad_input",
    "Something typed in does not have the right form",
    "Cognito's interface does not allow such a value (it is empty, too long, or has characters that may "
    "not be there), so it was not sent.",
    "Check what you typed and try again.",
)
REDIRECTED: Final = _fault(
    "NotCognito",
    "redirected",
    "Something in between wants to send you elsewhere",
    "Instead of Cognito's answer a redirect came; it was not followed. The sign-in page of a public "
    "network looks like this.",
    "Open a web page in your browser, sign in to the network if it asks you to, then try again.",
)
CAPTIVE_PORTAL: Final = _fault(
    "NotCognito",
    "captive_portal",
    "A web page came instead of Cognito's answer",
    "The sign-in page of a public network or a company's proxy looks like this.",
    "Open a web page in your browser, sign in to the network if it asks you to, then try again.",
)
NOT_JSON: Final = _fault(
    "NotCognito",
    "not_json",
    "That was not an answer of Cognito's",
    "The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.",
    "Check the endpoint's address, and any proxy in between.",
)
INCOMPLETE: Final = _fault(
    "NotCognito",
    "incomplete",
    "Cognito's answer is incomplete",
    "The answer lacks something that has to be in it, so whoever sent it may not be Cognito.",
    "Try again. If it stays so, check the endpoint's address.",
)
WRONG_TYPES: Final = _fault(
    "NotCognito",
    "wrong_types",
    "That was not an answer of Cognito's",
    "It is JSON, but not of the form that Cognito's answers have.",
    "Check the endpoint's address.",
)
GATEWAY: Final = _fault(
    "GatewayFailed",
    "gateway",
    "Something in between has failed",
    "A gateway or proxy on the way answered with an error of its own.",
    "Wait a moment, then try again.",
)
TOO_LONG: Final = _fault(
    "NotCognito",
    "too_long",
    "The answer is far too long",
    "More than a megabyte came; no answer of Cognito's is that long. The rest was not read.",
    "Check the endpoint's address, and any proxy in between.",
)
PLAIN_HTTP: Final = _fault(
    "PlainHttpRefused",
    "plain_http",
    "Plain http is only for this machine",
    "The address set for Cognito would send passwords over the network for everyone to read. Nothing was "
    "sent.",
    "Use https, or an address on 127.0.0.1.",
)
KEYS_UNAVAILABLE: Final = _fault(
    "KeysUnavailable",
    "keys_unavailable",
    "The pool's public keys are not there",
    "The address where a pool publishes its keys answered with an error. The user pool id may be "
    "misspelt, or belong to another Region.",
    "Check the user pool id and the Region.",
)
MALFORMED_CHALLENGE: Final = _fault(
    "MalformedChallenge",
    "malformed_challenge",
    "The server's part of the sign-in is damaged",
    "What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved "
    "to it.",
    "Try again. If it stays so, check the endpoint's address.",
)

# The faults after which the request may not have been carried out; what was sent of it decides.
LOST_ON_THE_WAY: Final = frozenset({REFUSED.name, LOST.name})

# OpenSSL's X509_V_ERR_* codes (x509_vfy.h).
_TLS: Final = {
    9: TLS_NOT_YET_VALID,
    10: TLS_EXPIRED,
    18: TLS_SELF_SIGNED,
    19: TLS_UNKNOWN_ISSUER,
    20: TLS_UNKNOWN_ISSUER,
    21: TLS_UNKNOWN_ISSUER,
    62: TLS_WRONG_HOST,
    64: TLS_WRONG_HOST,
}


def name(error: BaseException) -> str:
    """The name for the trace."""
    return to_problem(error).name


def to_problem(error: BaseException) -> Problem:
    """The problem that a network error of botocore's, or any error below it, stands for."""
    if isinstance(error, ProblemError):
        return error.problem
    return replace(_classified(error), raw_message=_raw(error))


def foreign(status: int, content_type: str, body: bytes) -> Problem:
    """The problem for an answer that is not a JSON object."""
    html = "html" in content_type.lower() or body.lstrip()[:1] == b"<"
    page = CAPTIVE_PORTAL if html else NOT_JSON
    problem = GATEWAY if status in {500, 502, 503, 504} else page
    kind = content_type or "no content type"
    return replace(problem, raw_message=redaction.message(f"HTTP {status}, {kind}, {len(body)} bytes"))


def _classified(error: BaseException) -> Problem:
    from botocore import exceptions as boto
    from urllib3.util.ssl_match_hostname import CertificateError

    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _TLS.get(cause.verify_code, TLS_REFUSED)
        if isinstance(cause, CertificateError):
            return TLS_WRONG_HOST
        if isinstance(cause, FileNotFoundError) or (
            isinstance(cause, ssl.SSLError) and cause.library == "X509"
        ):
            return CA_BUNDLE
        if isinstance(cause, socket.gaierror) and not isinstance(error, boto.ProxyConnectionError):
            return DNS
    by_type: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Problem], ...] = (
        (boto.ParamValidationError, BAD_INPUT),
        ((boto.NoCredentialsError, boto.PartialCredentialsError), NO_CREDENTIALS),
        (
            (boto.CredentialRetrievalError, boto.SSOError, boto.TokenRetrievalError),
            CREDENTIALS_NOT_FETCHED,
        ),
        (boto.ProxyConnectionError, PROXY),
        (boto.SSLError, TLS_FAILED),
        (boto.ConnectTimeoutError, CONNECT_TIMEOUT),
        (boto.ReadTimeoutError, READ_TIMEOUT),
        (boto.ConnectionClosedError, LOST),
        (boto.EndpointConnectionError, UNREACHABLE),
    )
    for kind, problem in by_type:
        if isinstance(error, kind):
            return _refused(causes) if problem is UNREACHABLE else problem
    return LOST if isinstance(error, boto.HTTPClientError) else AWS_SETTINGS


def _refused(causes: list[BaseException]) -> Problem:
    return REFUSED if any(isinstance(cause, ConnectionRefusedError) for cause in causes) else UNREACHABLE


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything nested in it: botocore keeps it in kwargs, urllib3 in args and `reason`."""
    pending: list[object] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop(0)
        if not isinstance(each, BaseException) or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        kwargs = getattr(each, "kwargs", None)
        if isinstance(kwargs, dict):
            pending.extend(kwargs.values())
        pending.extend(each.args)
        pending.extend((getattr(each, "reason", None), each.__cause__, each.__context__))


def _raw(error: BaseException) -> str:
    """The innermost reason in words. Nothing for refused input: that text quotes values."""
    from botocore.exceptions import ParamValidationError

    if isinstance(error, ParamValidationError):
        return ""
    return redaction.message(str(error))
