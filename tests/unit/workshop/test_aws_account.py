"""Who we are, where we are, and how signed requests travel."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.fault_server import Behaviour, FaultServer, answer, drip, hang, hang_in_the_body, html
from wildrydes_desktop.cognito.connection import TimeLimits
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.workshop import aws_account, aws_transport
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity, Place, who_am_i

ME = answer(
    b"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me</Arn>"
    b"<UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult>"
    b"</GetCallerIdentityResponse>",
    content_type="text/xml",
    x_amzn_RequestId="1",
)


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "made-up")


@pytest.fixture
def aws_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    return tmp_path


def refusal(code: str, message: str = "", status: int = 403) -> Behaviour:
    text = f"<ErrorResponse><Error><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
    return answer(text.encode(), status, content_type="text/xml", x_amzn_RequestId="1")


def problem_of(place: Place) -> Problem:
    with closing(AwsAccount(place)) as account, pytest.raises(ProblemError) as caught:
        who_am_i(account)
    return caught.value.problem


def meeting(*behaviours: Behaviour) -> tuple[Problem, int]:
    """The problem that such a service leads to, and how often it was asked."""
    with FaultServer(*behaviours) as server:
        problem = problem_of(Place("us-east-1", endpoint_url=server.url))
        server.wait_for_request()
        return problem, len(server.requests)


# Regions and profiles


def test_the_workshops_regions_come_first_and_all_have_cognito() -> None:
    regions = aws_account.regions()
    names = [region.name for region in regions]
    assert names[:3] == ["us-east-1", "us-west-2", "eu-west-1"]
    assert [region.name for region in regions if region.of_the_workshop] == names[:3]
    assert names[3:] == sorted(names[3:])
    assert len(set(names)) == len(names) > 25
    assert "eu-central-1" in names
    assert not any(name.startswith("cn-") for name in names)
    assert regions[0].description == "US East (N. Virginia)"


def test_profiles_are_those_of_both_files(aws_folder: Path) -> None:
    assert aws_account.profiles() == ()
    (aws_folder / "config").write_text(
        "[default]\nregion=eu-west-1\n[profile teaching]\nregion = us-west-2\n"
    )
    (aws_folder / "credentials").write_text(
        "[spare]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = made-up\n"
    )
    assert aws_account.profiles() == ("default", "teaching", "spare")
    assert aws_account.default_region() == "eu-west-1"
    assert aws_account.default_region("teaching") == "us-west-2"
    assert aws_account.configured_region("spare") == ""
    assert aws_account.default_region("spare") == "us-east-1"


def test_the_environments_region_counts_more(aws_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (aws_folder / "config").write_text("[default]\nregion=eu-west-1\n")
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    assert aws_account.default_region() == "ap-south-1"


def test_damaged_settings(aws_folder: Path) -> None:
    (aws_folder / "config").write_text("region = eu-west-1\n")
    with pytest.raises(ProblemError) as caught:
        aws_account.profiles()
    assert caught.value.problem.case == "aws_settings"


def test_a_profile_that_is_not_there(aws_folder: Path) -> None:
    assert problem_of(Place("us-east-1", "nobody")).case == "profile_missing"


def test_no_credentials_anywhere(aws_folder: Path) -> None:
    problem = problem_of(Place("us-east-1"))
    assert problem.case == "no_credentials"
    assert problem.field == "profile"


def test_a_profiles_credentials_are_used(aws_folder: Path, key: None) -> None:
    (aws_folder / "credentials").write_text(
        "[spare]\naws_access_key_id = AKIASPARESPARESPARE1\naws_secret_access_key = made-up\n"
    )
    with FaultServer(ME) as server:
        with closing(AwsAccount(Place("us-east-1", "spare", server.url))) as account:
            assert who_am_i(account) == Identity("123456789012", "arn:aws:iam::123456789012:user/me")
            assert who_am_i(account).account == "123456789012"
        (request,) = server.requests  # asked once
    assert "Credential=AKIASPARESPARESPARE1/" in request.head


@pytest.mark.parametrize("url", ["https://aws.example.com", "https://amazonaws.com.example.com"])
def test_credentials_are_shown_to_amazon_and_this_machine_only(
    url: str, key: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert problem_of(Place("us-east-1", endpoint_url=url)).case == "foreign_endpoint"
    monkeypatch.setenv("AWS_ENDPOINT_URL", url)
    assert problem_of(Place("us-east-1")).case == "foreign_endpoint"


def test_where_cognito_is(key: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(AwsAccount(Place("eu-west-1"))) as account:
        assert account.cognito_endpoint == ""
        assert not account.on_this_machine
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")
    with closing(AwsAccount(Place("eu-west-1"))) as account:
        assert account.cognito_endpoint == "http://127.0.0.1:4566"
        assert account.on_this_machine


# What AWS refuses


@pytest.mark.parametrize(
    ("code", "message", "case"),
    [
        ("ExpiredToken", "The security token included in the request is expired", "credentials_expired"),
        (
            "InvalidClientTokenId",
            "The security token included in the request is invalid.",
            "credentials_refused",
        ),
        (
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match",
            "credentials_refused",
        ),
        ("SignatureDoesNotMatch", "Signature expired: 2026 is now earlier than", "clock"),
        ("RequestTimeTooSkewed", "The difference is too large", "clock"),
        ("AccessDenied", "not allowed", "not_allowed"),
        ("SomethingNew", "hm", "other"),
    ],
)
def test_refusals(code: str, message: str, case: str, key: None) -> None:
    problem, requests = meeting(refusal(code, message))
    assert problem.case == case
    assert problem.name == code
    assert problem.raw_message == message
    assert requests == 1


@pytest.mark.parametrize("status", [500, 503])
def test_a_service_in_trouble_is_asked_again_and_then_named(status: int, key: None) -> None:
    problem, requests = meeting(refusal("InternalFailure", status=status))
    assert problem.case == "server"
    assert requests == 4


def test_patience_is_had_when_asked_for(key: None) -> None:
    with (
        FaultServer(refusal("Throttling", "Rate exceeded", 400), ME) as server,
        closing(AwsAccount(Place("us-east-1", endpoint_url=server.url))) as account,
    ):
        assert who_am_i(account).account == "123456789012"


# What the network does


def test_a_hotels_sign_in_page(key: None) -> None:
    assert meeting(html())[0].case == "captive_portal"
    assert meeting(html(302, Location="https://hotel.example.com"))[0].case == "redirected"


def test_nonsense(key: None) -> None:
    assert meeting(answer(b"\x00nonsense", content_type="text/xml"))[0].case == "not_aws"
    for half in (
        b"<Answer/>",
        b"<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>",
    ):
        assert meeting(answer(half, content_type="text/xml"))[0].case == "not_aws"
    problem, requests = meeting(answer(b"<GetCaller", content_type="text/xml", promise=900))
    assert problem.case == "connection_lost"
    assert requests == 4  # asking who we are changes nothing


@pytest.mark.parametrize("behaviour", [hang, hang_in_the_body, drip])
def test_who_does_not_answer_in_time_is_not_asked_again(
    behaviour: Behaviour, key: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aws_transport, "_LIMITS", TimeLimits(connect=1.0, read=0.2, whole_answer=0.3))
    problem, requests = meeting(behaviour)
    assert (problem.case, requests) == ("read_timeout", 1)


def test_nobody_listens(key: None) -> None:
    with FaultServer(ME) as server, server.away():
        assert problem_of(Place("us-east-1", endpoint_url=server.url)).case == "refused"


@pytest.fixture
def hanging(key: None) -> Iterator[tuple[AwsAccount, FaultServer]]:
    with (
        FaultServer(hang) as server,
        closing(AwsAccount(Place("us-east-1", endpoint_url=server.url))) as account,
    ):
        yield account, server


@pytest.mark.parametrize("way", ["cancel", "close"])
def test_a_request_that_hangs_is_ended_at_once(way: str, hanging: tuple[AwsAccount, FaultServer]) -> None:
    account, server = hanging
    cancellation = Cancellation()
    ended: list[BaseException] = []

    def ask() -> None:
        with working_under(cancellation):
            try:
                who_am_i(account)
            except Cancelled as error:
                ended.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    server.wait_for_request()
    if way == "cancel":
        cancellation.cancel()
    else:
        account.close()
    thread.join(10)
    assert ended


def test_nothing_is_asked_after_closing(key: None) -> None:
    account = AwsAccount(Place("us-east-1"))
    account.close()
    with pytest.raises(Cancelled):
        who_am_i(account)
