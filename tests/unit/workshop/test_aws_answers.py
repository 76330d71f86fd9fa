"""Members that have to be there, and answers that botocore's parsers cannot take apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest
from botocore.parsers import ResponseParserError

from tests.helpers.fault_server import FaultServer, answer
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop import aws_answers, stack, website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Place
from wildrydes_desktop.workshop.aws_parsing import CarefulParser, CarefulParsers

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANSWER = (
    b"<DescribeStacksResponse><DescribeStacksResult><Stacks>%s</Stacks></DescribeStacksResult>"
    b"</DescribeStacksResponse>"
)
GOOD = (
    b"<member><StackName>rides</StackName><StackStatus>CREATE_COMPLETE</StackStatus>"
    b"<CreationTime>2026-11-23T12:00:00Z</CreationTime></member>"
)


def test_what_is_there_is_read() -> None:
    said = {"Id": "x", "At": NOON, "Stacks": [{"StackName": "rides"}, {}], "None": []}
    assert aws_answers.text(said, "Id") == "x"
    assert aws_answers.moment(said, "At") is NOON
    assert aws_answers.parts(said, "Stacks") == said["Stacks"]
    assert aws_answers.parts(said, "None") == []
    assert aws_answers.one(said, "Stacks") == {"StackName": "rides"}


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (aws_answers.text, {}),
        (aws_answers.text, {"Member": ""}),
        (aws_answers.text, {"Member": 5}),
        (aws_answers.moment, {"Member": "2026-11-23"}),
        (aws_answers.parts, {}),
        (aws_answers.parts, {"Member": "5"}),
        (aws_answers.parts, {"Member": [None]}),
        (aws_answers.one, {"Member": []}),
    ],
)
def test_what_is_missing_or_something_else_is_said(
    read: Callable[[Mapping[str, object], str], object], said: Mapping[str, object]
) -> None:
    with pytest.raises(ProblemError) as caught:
        read(said, "Member")
    assert caught.value.problem.case == "not_aws"
    assert caught.value.problem.raw_message == "Member"


@pytest.mark.parametrize(
    "error", [AttributeError, KeyError, TypeError, ValueError, OverflowError, RuntimeError, RecursionError]
)
def test_whatever_a_parser_fails_with_the_answer_is_none(error: type[Exception]) -> None:
    class Failing:
        def parse(self, response: object, shape: object) -> None:
            raise error

    with pytest.raises(ResponseParserError):
        CarefulParser(Failing()).parse({}, None)


def test_botocore_is_given_careful_ones() -> None:
    """Its own meet this one with an error of Python's: the body is no bytes."""
    response = {"status_code": 200, "headers": {}, "body": 5, "context": {}}
    with pytest.raises(ResponseParserError):
        CarefulParsers().create_parser("query").parse(response, None)


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")


def case_of(body: bytes, ask: Callable[[AwsAccount], object], **headers: str) -> str:
    """What is said of an answer with that body; empty where nothing is wrong with it."""
    with FaultServer(answer(body, content_type="text/xml", **headers)) as server:
        account = AwsAccount(Place("us-east-1", endpoint_url=server.url))
        try:
            ask(account)
        except ProblemError as error:
            return error.problem.case
        finally:
            account.close()
    return ""


@pytest.mark.parametrize(
    ("stacks", "case"),
    [
        (GOOD, ""),
        (b"", "not_aws"),
        (b"5", "not_aws"),
        (b"<member/>", "not_aws"),
        (GOOD.replace(b"CREATE_COMPLETE", b""), "not_aws"),
        (GOOD.replace(b"2026-11-23T12:00:00Z", b"at noon"), "not_aws"),
        (GOOD.replace(b"2026-11-23T12:00:00Z", b"99999999999999999999"), "not_aws"),
    ],
)
def test_a_stack_is_whole_or_the_answer_is_none(stacks: bytes, case: str, credentials: None) -> None:
    assert case_of(ANSWER % stacks, lambda account: stack.find(account, "rides")) == case


@pytest.mark.parametrize("date", ["", "yesterday"])
def test_a_file_without_a_date_is_no_answer_either(date: str, credentials: None) -> None:
    headers = {"Last-Modified": date} if date else {}
    fetched = case_of(b"window._config = {}", lambda account: website.fetch(account, "a-bucket"), **headers)
    assert fetched == "not_aws"


@pytest.mark.parametrize("address", ["nonsense", "http://", "127.0.0.1:4566"])
def test_an_endpoint_that_is_no_address_is_said_to_be_none_of_amazon_s(
    address: str, credentials: None
) -> None:
    account = AwsAccount(Place("us-east-1", endpoint_url=address))
    with pytest.raises(ProblemError) as caught:
        account.identity()
    assert caught.value.problem.case == "foreign_endpoint"
