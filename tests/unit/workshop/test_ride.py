"""Asking an API for a unicorn: what is sent, what the trace keeps, and what each refusal is taken for."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import fault_server as faulty
from tests.helpers.certificates import self_signed
from tests.helpers.fault_server import Behaviour, FaultServer, answer, html, unused_port
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.gateway import Aspect, Look
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import ride, ride_problems, ride_table
from wildrydes_desktop.workshop.ride import Outcome, Place, Ride, checked_address

TOKEN = "eyJraWQiOiJhIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
HERE = Place(47.61, -122.33)
GOOD = {
    "RideId": "SvLnijIAtg6inAFUBRT_Fg",
    "Unicorn": {"Name": "Rocinante", "Color": "Yellow", "Gender": "Female"},
    "Eta": "30 seconds",
    "Rider": "rider-at-example.com",
}


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


@pytest.fixture
def connection(exchanges: list[Exchange], monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    for name in ("AWS_CA_BUNDLE", "AWS_PROFILE", "HTTPS_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    pool = PoolConfig.of("eu-west-1_AbCdEfGhI", "1example", endpoint_url="http://127.0.0.1:1")
    connection = Connection(pool, on_exchange=exchanges.append, jitter=lambda: 0.0)
    yield connection
    connection.close()


Ask = Callable[..., Outcome]


@pytest.fixture
def ask(connection: Connection) -> Ask:
    """Ask a server that behaves so, or the address given."""

    def ask(*behaviours: Behaviour, url: str = "") -> Outcome:
        if url:
            return ride.request(connection, url, Secret(TOKEN), HERE)
        with FaultServer(*behaviours) as server:
            outcome = ride.request(connection, f"{server.url}/prod", Secret(TOKEN), HERE)
        assert len(server.requests) == 1, "nothing is asked for twice"
        return outcome

    return ask


def refused(ask: Ask, *behaviours: Behaviour, url: str = "") -> Problem:
    outcome = ask(*behaviours, url=url)
    assert outcome.ride is None
    problem = outcome.problem
    assert problem is not None
    assert problem.title
    assert problem.meaning.endswith(".")
    assert problem.next_step.endswith(".")
    assert TOKEN not in repr(outcome)
    return problem


def said(status: int, message: str, kind: str = "", **headers: str) -> Behaviour:
    """What API Gateway answers for itself."""
    named = {"x_amzn_ErrorType": kind} if kind else {}
    return answer({"message": message}, status, content_type="application/json", **named, **headers)


# What is sent, and what comes back


def test_a_ride_as_the_workshops_website_asks_for_it(connection: Connection) -> None:
    with FaultServer(answer(GOOD, 201, Access_Control_Allow_Origin="*")) as server:
        outcome = ride.request(connection, f"{server.url}/prod/", Secret(TOKEN), HERE)
    assert outcome.problem is None
    assert outcome.ride == Ride(
        "SvLnijIAtg6inAFUBRT_Fg", "Rocinante", "Yellow", "Female", "30 seconds", "rider-at-example.com"
    )
    assert outcome.status == 201
    assert outcome.for_websites
    request = server.requests[0]
    assert request.head.startswith("POST /prod/ride HTTP/1.1")
    assert f"\r\nAuthorization: {TOKEN}\r\n" in f"{request.head}\r\n"
    assert "\r\nContent-Type: application/json\r\n" in f"{request.head}\r\n"
    assert request.json == {"PickupLocation": {"Latitude": 47.61, "Longitude": -122.33}}


def test_the_trace_has_all_of_it_but_the_token(ask: Ask, exchanges: list[Exchange]) -> None:
    outcome = ask(answer(GOOD | {"Echo": TOKEN}, 201, X_Echo=TOKEN))
    assert exchanges == [outcome.exchange]
    exchange = exchanges[0]
    assert exchange.operation == "RequestUnicorn"
    assert exchange.method == "POST"
    assert exchange.url.endswith("/prod/ride")
    assert exchange.request_body == {"PickupLocation": {"Latitude": 47.61, "Longitude": -122.33}}
    assert {name: exchange.response_body[name] for name in GOOD} == GOOD
    assert exchange.request_headers["Authorization"] == f"‹hidden: {len(TOKEN)} characters›"
    assert exchange.password is PasswordSearch.NOT_SEARCHED
    assert TOKEN not in repr(exchange)


def test_an_api_that_quotes_the_token_in_its_refusal_does_not_get_it_into_the_trace(
    ask: Ask, exchanges: list[Exchange]
) -> None:
    quoting = f"'{TOKEN}' not a valid key=value pair (missing equal-sign) in Authorization header: '{TOKEN}'."
    problem = refused(ask, said(403, quoting, "IncompleteSignatureException"))
    assert problem.case == "wants_signature"
    assert problem.name == "IncompleteSignatureException"
    assert "‹hidden›" in problem.raw_message
    assert "‹hidden›" in exchanges[0].response_body["message"]
    assert TOKEN not in repr(exchanges)


def test_an_answer_that_no_web_page_could_read(ask: Ask) -> None:
    assert not ask(answer(GOOD, 201)).for_websites


def test_texts_of_the_apis_are_shortened_and_their_control_characters_visible(ask: Ask) -> None:
    unicorn = {"Name": "Ni\u202emb\nus", "Color": "x" * 500, "Gender": None}
    outcome = ask(answer({"Unicorn": unicorn, "Eta": 30, "RideId": ["no text"]}, 200))
    assert outcome.ride == Ride("", "Ni\\u202emb\\u000aus", "x" * 99 + "…", "", "30", "")


def test_the_name_may_stand_beside_the_unicorn(ask: Ask) -> None:
    outcome = ask(answer({"UnicornName": "Shadowfax"}, 201))
    assert outcome.ride is not None
    assert outcome.ride.unicorn == "Shadowfax"


@pytest.mark.parametrize("body", [{}, b"", {"Unicorn": "Rocinante"}, {"Unicorn": {}}, {"ok": True}])
def test_an_answer_without_a_unicorn(ask: Ask, body: Any) -> None:
    assert refused(ask, answer(body, 200)).case == "no_ride"


# Refusals of the API


@pytest.mark.parametrize(
    ("behaviour", "case"),
    [
        (said(401, "Unauthorized", "UnauthorizedException"), "token_refused"),
        (said(401, "The incoming token has expired", "UnauthorizedException"), "token_expired"),
        (
            said(401, "Unauthorized", www_authenticate='Bearer error_description="the token has expired"'),
            "token_expired",
        ),
        (said(403, "Missing Authentication Token", "MissingAuthenticationTokenException"), "no_such_path"),
        (said(403, "Authorization header requires 'Credential' parameter."), "wants_signature"),
        (said(403, "User is not authorized to access this resource with an explicit deny"), "policy"),
        (
            answer({"Message": "User: anonymous is not authorized to perform: execute-api:Invoke"}, 403),
            "policy",
        ),
        (said(403, "Forbidden", "ForbiddenException"), "forbidden"),
        (said(404, "Not Found"), "not_found"),
        (said(405, "Method Not Allowed"), "no_post"),
        (said(400, "Invalid request body", "BadRequestException"), "bad_request"),
        (said(415, "Unsupported Media Type"), "bad_request"),
        (answer({"Error": "Authorization not configured", "Reference": "r-1"}, 500), "no_authorizer"),
        (answer({"message": None}, 500, x_amzn_ErrorType="AuthorizerFailureException"), "authorizer_broken"),
        (said(500, "Internal server error"), "function_unreachable"),
        (
            answer({"Error": "An unexpected error has occured", "Reference": "r-2"}, 500),
            "function_failed",
        ),
        (said(502, "Internal server error"), "bad_gateway"),
        (said(503, "Service Unavailable"), "unavailable"),
        (said(504, "Endpoint request timed out"), "gateway_timeout"),
        (said(507, "Insufficient Storage"), "server"),
    ],
)
def test_what_a_refusal_is_taken_for(ask: Ask, behaviour: Behaviour, case: str) -> None:
    assert refused(ask, behaviour).case == case


def test_the_functions_own_words_and_reference_are_kept(ask: Ask) -> None:
    problem = refused(ask, answer({"Error": "no table", "Reference": "r-2"}, 500, x_amzn_RequestId="q-9"))
    assert problem.raw_message == "HTTP 500: no table; reference r-2"
    assert problem.request_id == "q-9"
    assert problem.name == "Http500"


def test_throttling_is_the_only_answer_after_which_it_asks_again(connection: Connection) -> None:
    with FaultServer(said(429, "Too Many Requests"), answer(GOOD, 201)) as server:
        outcome = ride.request(connection, server.url, Secret(TOKEN), HERE)
    assert outcome.ride is not None
    assert len(server.requests) == 2


# What is no API at all


@pytest.mark.parametrize(
    ("behaviour", "case"),
    [
        (html(), "web_page"),
        (html(403), "web_page"),
        (html(405), "web_page"),
        (html(502), "gateway"),
        (html(500), "gateway"),
        (answer(b"pong", content_type="text/plain"), "not_json"),
        (answer([GOOD], 201), "not_json"),
        (answer(b"{" + b" " * 1_000_001 + b"}"), "too_long"),
        (faulty.drop, "connection_lost"),
        (faulty.reset, "connection_lost"),
    ],
)
def test_what_is_no_api(ask: Ask, behaviour: Behaviour, case: str) -> None:
    assert refused(ask, behaviour).case == case


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_never_carries_the_token(connection: Connection, status: int) -> None:
    with (
        FaultServer(answer(GOOD, 201)) as elsewhere,
        FaultServer(answer({}, status, Location=f"{elsewhere.url}/ride")) as server,
    ):
        outcome = ride.request(connection, server.url, Secret(TOKEN), HERE)
    assert outcome.problem is not None
    assert outcome.problem.case == "redirected"
    assert outcome.problem.field == "invoke_url"
    assert elsewhere.requests == []


def test_an_api_that_hangs(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ride, "LIMITS", ride.TimeLimits(connect=0.3, read=0.3, whole_answer=0.5))
    with FaultServer(faulty.hang) as server:
        outcome = ride.request(connection, server.url, Secret(TOKEN), HERE)
    assert outcome.problem is not None
    assert outcome.problem.case == "read_timeout"
    assert "on its way all the same" in outcome.problem.meaning
    assert outcome.status == 0
    assert outcome.exchange is not None
    assert outcome.exchange.error == "ReadTimeout"


def test_nobody_there_and_no_such_name(ask: Ask) -> None:
    problem = refused(ask, url=f"http://127.0.0.1:{unused_port()}/prod")
    assert (problem.case, problem.field) == ("refused", "invoke_url")
    assert refused(ask, url="https://api.invalid/prod").case == "dns"


def test_a_certificate_that_nobody_vouches_for(connection: Connection, tmp_path: Path) -> None:
    with FaultServer(answer(GOOD, 201), tls=self_signed(tmp_path)) as server:
        outcome = ride.request(connection, server.url, Secret(TOKEN), HERE)
    assert outcome.problem is not None
    assert outcome.problem.case == "tls_self_signed"
    assert server.requests == []


def test_cancelling_ends_a_request_that_hangs(connection: Connection) -> None:
    work = Cancellation()
    with FaultServer(faulty.hang) as server:
        threading.Thread(target=lambda: (server.wait_for_request(), work.cancel())).start()
        with working_under(work), pytest.raises(Cancelled):
            ride.request(connection, server.url, Secret(TOKEN), HERE)


def test_closing_the_pool_ends_a_request_that_hangs(connection: Connection) -> None:
    with FaultServer(faulty.hang) as server:
        threading.Thread(target=lambda: (server.wait_for_request(), connection.close())).start()
        with pytest.raises(Cancelled):
            ride.request(connection, server.url, Secret(TOKEN), HERE)
    with pytest.raises(Cancelled):
        ride.request(connection, "http://127.0.0.1:1/another", Secret(TOKEN), HERE)


def test_the_apis_clock_is_not_taken_for_cognitos(ask: Ask, connection: Connection) -> None:
    ask(answer(GOOD, 201, Date="Thu, 01 Jan 2037 00:00:00 GMT"))
    assert connection.drift is None


# Addresses


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://a1.execute-api.us-east-1.amazonaws.com/prod ", None),
        ("https://a1.execute-api.us-east-1.amazonaws.com/prod/", None),
        ("https://a1.execute-api.us-east-1.amazonaws.com/prod/ride", None),
        ("https://a1.execute-api.us-east-1.amazonaws.com/prod/ride/", None),
        ("http://127.0.0.1:4566/prod", "http://127.0.0.1:4566/prod"),
        ("http://[::1]:4566", "http://[::1]:4566"),
        ("http://localhost/ride", "http://localhost"),
        ("https://example.com", "https://example.com"),
    ],
)
def test_an_address_as_people_paste_it(text: str, address: str | None) -> None:
    assert checked_address(text) == (address or "https://a1.execute-api.us-east-1.amazonaws.com/prod")


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("", "no_address"),
        ("  ", "no_address"),
        ("prod", "not_an_address"),
        ("ftp://example.com", "not_an_address"),
        ("https://", "not_an_address"),
        ("https://user:word@example.com/prod", "not_an_address"),
        ("https://example.com/prod?key=1", "not_an_address"),
        ("https://example.com/prod#part", "not_an_address"),
        ("https://example.com/pr od", "not_an_address"),
        ("https://example.com/\x00", "not_an_address"),
        ("https://exämple.com", "not_an_address"),
        ("https://example.com:99999", "not_an_address"),
        ("https://[::1", "not_an_address"),
        ("https://example.com/" + "x" * 500, "not_an_address"),
        ("http://example.com/prod", "plain_http"),
        ("http://127.0.0.1.example.com/prod", "plain_http"),
    ],
)
def test_an_address_that_gets_no_token(
    connection: Connection, exchanges: list[Exchange], text: str, case: str
) -> None:
    with pytest.raises(ProblemError) as caught:
        checked_address(text)
    assert (caught.value.problem.case, caught.value.problem.field) == (case, "invoke_url")
    outcome = ride.request(connection, text, Secret(TOKEN), HERE)
    assert outcome.problem is not None
    assert outcome.problem.case == case
    assert exchanges == []


# Which check failed


def look(aspect: Aspect, rest: Verdict | None) -> Look:
    return Look(aspect, rest, None, "why")


def test_a_refused_token_is_told_what_it_fails_here(ask: Ask) -> None:
    problem = refused(ask, said(401, "Unauthorized"))
    looked = (look(Aspect.STRUCTURE, Verdict.PASS), look(Aspect.EXPIRY, Verdict.FAIL))
    named = ride_problems.named_by(problem, looked, ("Expired 3 minutes ago.",))
    assert named.meaning.endswith("Checked here, it fails: Expired 3 minutes ago.")
    assert named.next_step == problem.next_step


def test_a_refused_token_that_is_good_here_points_to_the_authorizer(ask: Ask) -> None:
    problem = refused(ask, said(401, "Unauthorized"))
    named = ride_problems.named_by(problem, (look(Aspect.STRUCTURE, Verdict.PASS),), ())
    assert "trusts another pool" in named.meaning
    assert "user pool id" in named.next_step
    unknown = (look(Aspect.STRUCTURE, Verdict.PASS), look(Aspect.SIGNATURE, Verdict.UNKNOWN))
    assert ride_problems.named_by(problem, unknown, ()) == problem


def test_every_row_can_be_read_to_its_end() -> None:
    for row in ride_table.ROWS:
        assert row.problem.meaning.endswith(".")
        assert row.problem.next_step.endswith(".")
        assert json.dumps(row.words) == json.dumps(row.words).lower(), "texts are compared in small letters"
