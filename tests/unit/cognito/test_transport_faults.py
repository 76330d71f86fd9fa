"""Whatever comes instead of Cognito's answer: a problem that names it, and a record of the attempt."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import fault_server as faulty
from tests.helpers.certificates import authority, self_signed
from tests.helpers.fault_server import Behaviour, FaultServer, Request, answer, html
from wildrydes_desktop.cognito import accounts, attributes
from wildrydes_desktop.cognito.connection import Connection, TimeLimits
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]


def problem_of(connection: Connection) -> Problem:
    """What comes of a request that is not repeated for its own sake."""
    with pytest.raises(ProblemError) as caught:
        accounts.confirm(connection, "rider", Secret("123456"))
    problem = caught.value.problem
    assert problem.title
    assert problem.meaning
    assert problem.next_step
    assert "123456" not in repr(problem)
    return problem


def chunked(sock: socket.socket, request: Request) -> None:
    """An answer without a length, as proxies send them."""
    sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for piece in (b'{"UserSub":', b'"the-sub"', b',"UserConfirmed":true}'):
        sock.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
    sock.sendall(b"0\r\n\r\n")


HURRY = TimeLimits(connect=0.3, read=0.3, whole_answer=0.5)


@pytest.mark.parametrize(
    ("behaviour", "name", "case"),
    [
        (html(), "NotCognito", "captive_portal"),
        (html(403), "NotCognito", "captive_portal"),
        (html(511), "NotCognito", "captive_portal"),
        (html(302, Location="http://portal.example/"), "NotCognito", "redirected"),
        (answer({}, 307, Location="http://127.0.0.1:1/"), "NotCognito", "redirected"),
        (html(502), "GatewayFailed", "gateway"),
        (answer(b"upstream timed out", 504, content_type="text/plain"), "GatewayFailed", "gateway"),
        (answer(b"not json", content_type=""), "NotCognito", "not_json"),
        (answer(b'{"half": '), "NotCognito", "not_json"),
        (answer(b"\xff\xfe\x00"), "NotCognito", "not_json"),
        (answer(["a", "list"]), "NotCognito", "not_json"),
        (answer(b"[" * 50_000), "NotCognito", "not_json"),
        (answer(b" " * 1_000_001), "NotCognito", "too_long"),
        (answer(b'{"half": ', promise=500), "ConnectionLost", "connection_lost"),
        (faulty.reset, "ConnectionLost", "connection_lost"),
        (faulty.drop, "ConnectionLost", "connection_lost"),
        (faulty.garbage, "ConnectionLost", "connection_lost"),
    ],
)
def test_answers_of_somebody_else(
    connect: Connect, exchanges: list[Exchange], behaviour: Behaviour, name: str, case: str
) -> None:
    with FaultServer(behaviour) as server:
        problem = problem_of(connect(server.url))
    assert (problem.name, problem.case) == (name, case)
    assert exchanges[-1].error == name


def test_an_answer_in_chunks(connect: Connect) -> None:
    with FaultServer(chunked) as server:
        connection = connect(server.url)
        for _ in range(2):
            registered = accounts.register(connection, "rider", Secret("Correct-horse-7"), "r@e.com")
            assert registered.sub == "the-sub"


@pytest.mark.parametrize("attribute", [{}, {"Value": "a@b.c"}, {"Name": None}, None, 7])
def test_an_attribute_without_a_name_makes_no_profile(connect: Connect, attribute: object) -> None:
    tokens = TokenSet(Secret("a"), Secret("b"), Secret("c"), "rider", 3600, 0.0)
    body = {"Username": "rider", "UserAttributes": [{"Name": "email", "Value": "a@b.c"}, attribute]}
    with FaultServer(answer(body)) as server, pytest.raises(ProblemError) as caught:
        attributes.read(connect(server.url), tokens)
    assert caught.value.problem.name == "NotCognito"


def test_a_length_that_is_no_number_anybody_can_read_promises_nothing(connect: Connect) -> None:
    """Python reads no more than 4,300 digits, and digits of other alphabets."""

    def behave(sock: socket.socket, request: Request) -> None:
        length = next(lengths)
        sock.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + length + b"\r\n\r\n")
        sock.sendall(b'{"UserSub": "the-sub", "UserConfirmed": true}')
        sock.shutdown(socket.SHUT_RDWR)

    lengths = iter([b"9" * 5000, b"\xb2"])
    with FaultServer(behave) as server:
        connection = connect(server.url)
        for _ in range(2):
            registered = accounts.register(connection, "rider", Secret("Correct-horse-7"), "r@e.com")
            assert registered.sub == "the-sub"


@pytest.mark.parametrize("body", [b"", b"{}", b'{"UserSub": "the-sub"}'])
def test_an_answer_that_lacks_what_makes_it_one_is_no_yes(connect: Connect, body: bytes) -> None:
    with FaultServer(answer(body)) as server, pytest.raises(ProblemError) as caught:
        accounts.register(connect(server.url), "rider", Secret("Correct-horse-7"), "r@e.com")
    assert (caught.value.problem.name, caught.value.problem.case) == ("NotCognito", "incomplete")


def test_nothing_is_an_answer_where_there_is_nothing_to_say(connect: Connect) -> None:
    with FaultServer(answer(b"")) as server:
        accounts.reset_password(connect(server.url), "rider", Secret("123456"), Secret("Correct-horse-7"))
        assert server.operations == ["ConfirmForgotPassword"]


@pytest.mark.parametrize("behaviour", [faulty.hang, faulty.hang_in_the_body, faulty.drip])
def test_time_limits(connect: Connect, exchanges: list[Exchange], behaviour: Behaviour) -> None:
    with FaultServer(behaviour) as server:
        problem = problem_of(connect(server.url, limits=HURRY))
        server.wait_for_request()
        assert len(server.requests) == 1
    assert problem.name == exchanges[0].error == "ReadTimeout"
    assert exchanges[0].milliseconds < 5000


def test_time_limit_of_connecting(connect: Connect) -> None:
    with faulty.full_backlog() as url:
        assert problem_of(connect(url, limits=HURRY)).name == "ConnectTimeout"


def test_nobody_listens(connect: Connect, exchanges: list[Exchange]) -> None:
    problem = problem_of(connect(f"http://127.0.0.1:{faulty.unused_port()}"))
    assert (problem.name, problem.case) == ("EndpointRefused", "refused")
    assert [exchange.attempt for exchange in exchanges] == [1, 2, 3]  # nothing was sent, so it is safe
    assert exchanges[0].status == 0


def test_the_name_cannot_be_found(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*args: object, **options: object) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    problem = problem_of(connect("https://cognito.invalid"))
    assert (problem.name, problem.case) == ("EndpointUnreachable", "dns")


def test_a_later_address_is_tried(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(answer({})) as server:
        families = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        found = [(*families, ("127.0.0.1", faulty.unused_port())), (*families, ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: found)
        accounts.confirm(connect("http://localhost:1"), "rider", Secret("123456"))
        assert server.operations == ["ConfirmSignUp"]


def test_no_address_at_all(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: [])
    problem = problem_of(connect("http://localhost:1"))
    assert (problem.name, problem.case) == ("EndpointUnreachable", "unreachable")


def test_no_way_to_the_address(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    """As without a network: the system refuses the connect on the spot."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("255.255.255.255", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: found)
    problem = problem_of(connect("https://cognito.invalid"))
    assert (problem.name, problem.case) == ("EndpointUnreachable", "unreachable")


def test_plain_http_leaves_this_machine_for_nobody(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address may come from the AWS settings and not from the pool's, which are checked elsewhere."""
    monkeypatch.setenv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "http://cognito.example")
    assert problem_of(connect("")).name == "PlainHttpRefused"


class TestCertificates:
    def server(self, context: ssl.SSLContext) -> FaultServer:
        return FaultServer(answer({}), tls=context)

    def test_a_trusted_one(self, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        ca = authority(tmp_path)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(ca.bundle))
        with self.server(ca.server()) as server:
            accounts.confirm(connect(server.url), "rider", Secret("123456"))
            assert server.operations == ["ConfirmSignUp"]

    @pytest.mark.parametrize(
        ("name", "days", "case"),
        [
            ("127.0.0.1", (-9, -2), "tls_expired"),
            ("127.0.0.1", (2, 9), "tls_not_yet_valid"),
            ("elsewhere.example", (-1, 1), "tls_wrong_host"),
            ("127.0.0.2", (-1, 1), "tls_wrong_host"),
        ],
    )
    def test_bad_in_one_way(
        self,
        connect: Connect,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        days: tuple[int, int],
        case: str,
    ) -> None:
        ca = authority(tmp_path)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(ca.bundle))
        with self.server(ca.server(name, days=days)) as server:
            problem = problem_of(connect(server.url))
            assert server.requests == []
        assert (problem.name, problem.case) == ("TlsCertificateRefused", case)

    def test_an_unknown_authority(self, connect: Connect, tmp_path: Path) -> None:
        with self.server(authority(tmp_path).server()) as server:
            assert problem_of(connect(server.url)).case == "tls_unknown_issuer"

    def test_self_signed(self, connect: Connect, tmp_path: Path) -> None:
        with self.server(self_signed(tmp_path)) as server:
            assert problem_of(connect(server.url)).case == "tls_self_signed"

    def test_no_tls_at_all(self, connect: Connect) -> None:
        with FaultServer(greeting=b"SSH-2.0-OpenSSH_9.6\r\n") as server:
            assert problem_of(connect(server.url.replace("http:", "https:"))).name == "TlsFailed"

    def test_a_handshake_that_hangs(self, connect: Connect) -> None:
        with FaultServer(answer({})) as server:
            url = server.url.replace("http:", "https:")
            assert problem_of(connect(url, limits=HURRY)).name == "ConnectTimeout"

    @pytest.mark.parametrize("content", [None, "no certificate in here"])
    def test_a_bundle_that_cannot_be_read(
        self, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
    ) -> None:
        bundle = tmp_path / "bundle.pem"
        if content is not None:
            bundle.write_text(content)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(bundle))
        with self.server(self_signed(tmp_path)) as server:
            assert problem_of(connect(server.url)).name == "CaBundleUnreadable"


class TestProxies:
    HOST = "cognito.invalid"

    def tunnel(self, context: ssl.SSLContext) -> Behaviour:
        """Say yes to CONNECT, then be the server at the other end of the tunnel too."""

        def behave(sock: socket.socket, request: Request) -> None:
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with context.wrap_socket(sock, server_side=True) as inner:
                assert faulty.read_request(inner, request.closing)
                inner.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")

        return behave

    def test_https_goes_through_the_proxy(
        self, connect: Connect, exchanges: list[Exchange], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ca = authority(tmp_path)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(ca.bundle))
        with FaultServer(self.tunnel(ca.server(self.HOST))) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//user:pr0xy-password@"))
            accounts.confirm(connect(f"https://{self.HOST}"), "rider", Secret("123456"))
            assert proxy.requests[0].head.startswith(f"CONNECT {self.HOST}:443")
            assert "Proxy-Authorization: Basic" in proxy.requests[0].head
        assert exchanges[0].status == 200
        assert "pr0xy" not in repr(exchanges)

    def test_a_proxy_that_refuses(self, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
        with FaultServer(answer(b"", 407, Connection="close")) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            assert problem_of(connect(f"https://{self.HOST}")).name == "ProxyRefused"
            assert len(proxy.requests) == 1

    def test_a_proxy_that_is_not_there(self, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
        password = "pr0xy-password"
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:{password}@127.0.0.1:{faulty.unused_port()}")
        problem = problem_of(connect(f"https://{self.HOST}"))
        assert problem.name == "ProxyRefused"
        assert password not in repr(problem)

    def test_no_proxy(self, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_such_name(*args: object, **options: object) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        with FaultServer(answer(b"", 407)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            monkeypatch.setenv("NO_PROXY", "elsewhere.example,.invalid")
            monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
            assert problem_of(connect(f"https://{self.HOST}")).case == "dns"
            assert proxy.requests == []

    def test_this_machine_needs_no_proxy(self, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
        with FaultServer(answer(b"", 407)) as proxy, FaultServer(answer({})) as server:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            accounts.confirm(connect(server.url), "rider", Secret("123456"))
            assert proxy.requests == []
            assert len(server.requests) == 1


class TestSettings:
    def test_a_profile_that_is_not_there(self, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_PROFILE", "nobody-has-this")
        problem = problem_of(connect("http://127.0.0.1:1"))
        assert problem.name == "AwsSettingsRefused"
        assert "nobody-has-this" in problem.raw_message

    def test_a_config_file_that_cannot_be_parsed(self, connect: Connect, tmp_path: Path) -> None:
        (tmp_path / "config").write_text("[profile\nbroken")
        assert problem_of(connect("http://127.0.0.1:1")).name == "AwsSettingsRefused"

    def test_input_of_the_wrong_form_is_refused_without_quoting_it(self, connect: Connect) -> None:
        with pytest.raises(ProblemError) as caught:
            accounts.register(connect("http://127.0.0.1:1"), "", Secret("Secret-0123456789"), "r@e.com")
        assert caught.value.problem.name == "ParamValidationError"
        assert caught.value.problem.raw_message == ""
        assert "0123456789" not in repr(caught.value.problem)
