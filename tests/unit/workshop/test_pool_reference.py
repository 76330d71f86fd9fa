"""What a text names, and what is found behind it."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fault_server import FaultServer, Request, answer, error
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop import stack
from wildrydes_desktop.workshop.aws_account import AwsAccount, Place
from wildrydes_desktop.workshop.config_file import ConfigFile, FileKind
from wildrydes_desktop.workshop.config_writing import to_config_js
from wildrydes_desktop.workshop.pool_lookup import AppClient, ClientWanted, look_up
from wildrydes_desktop.workshop.pool_reference import Reference, ReferenceKind, recognise
from wildrydes_desktop.workshop.stack_progress import Phase, Stack

ID = "eu-west-1_AbCdEfGhI"
POOL = Reference(ReferenceKind.POOL, ID, "eu-west-1")


@pytest.mark.parametrize(
    "text",
    [
        ID,
        f"  {ID}\n",
        f"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/{ID}",
        f"https://cognito-idp.eu-west-1.amazonaws.com/{ID}",
        f"https://cognito-idp.eu-west-1.amazonaws.com/{ID}/.well-known/jwks.json",
    ],
)
def test_a_pool_in_all_its_spellings(text: str) -> None:
    assert recognise(text) == POOL


@pytest.mark.parametrize(
    ("partition", "region"), [("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1"), ("aws", "us-east-1")]
)
def test_pools_of_every_partition(partition: str, region: str) -> None:
    found = recognise(f"arn:{partition}:cognito-idp:{region}:123456789012:userpool/{region}_AbC")
    assert found == Reference(ReferenceKind.POOL, f"{region}_AbC", region)


def test_a_stack_by_name_and_by_arn() -> None:
    assert recognise("wildrydes-webapp-2") == Reference(ReferenceKind.STACK, stack="wildrydes-webapp-2")
    arn = "arn:aws:cloudformation:us-west-2:123456789012:stack/mine/2f1e6a5c-0000-4000-8000-000000000001"
    assert recognise(arn) == Reference(ReferenceKind.STACK, region="us-west-2", stack=arn)


def test_the_text_of_a_whole_file() -> None:
    assert recognise("window._config = {}").kind is ReferenceKind.CONFIGURATION


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "neither an id"),
        ("two words", "neither an id"),
        ("25ddkmj4v6hfsfvruhpfi7n4hv", "an app client id"),
        ("arn:aws:s3:::bucket", "neither a user pool's nor"),
        (
            f"arn:aws:cognito-idp:us-east-1:123456789012:userpool/{ID}",
            "The id says eu-west-1, what stands around it says us-east-1.",
        ),
        (f"https://example.com/{ID}", "neither an id"),
        ("x" * 3000, "too long"),
    ],
)
def test_what_names_no_pool_is_refused(text: str, said: str) -> None:
    with pytest.raises(ProblemError) as caught:
        recognise(text)
    assert said in caught.value.problem.meaning
    assert caught.value.problem.field == "reference"


@given(st.text() | st.from_regex(r"arn:[a-z0-9:/_-]{0,60}"))
def test_any_text_is_recognised_or_refused(text: str) -> None:
    with contextlib.suppress(ProblemError):
        assert recognise(text).kind in ReferenceKind


# What is behind it


def no_account(_: Place) -> AwsAccount:
    raise AssertionError("no account was wanted")


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "nobodys")


def clients(*pages: list[dict[str, str]]) -> Any:
    """ListUserPoolClients, page by page."""

    def behave(sock: socket.socket, request: Request) -> None:
        number = int(request.json.get("NextToken", "0"))
        more = {"NextToken": str(number + 1)} if number + 1 < len(pages) else {}
        answer({"UserPoolClients": pages[number], **more})(sock, request)

    return behave


@pytest.mark.usefixtures("credentials")
def test_the_only_app_client_is_taken() -> None:
    with FaultServer(clients([{"ClientId": "web", "ClientName": "The website"}])) as server:
        found = look_up(POOL, ID, endpoint_url=server.url, open_account=no_account)
        assert server.operations == ["ListUserPoolClients"]
        assert "AWS4-HMAC-SHA256" in server.requests[0].head
    assert found == ConfigFile(PoolConfig.of(ID, "web", endpoint_url=server.url))
    assert isinstance(found, ConfigFile)
    assert found.kind is FileKind.LOOKED_UP


@pytest.mark.usefixtures("credentials")
def test_several_app_clients_are_to_choose_from() -> None:
    pages = [{"ClientId": "b", "ClientName": "web"}], [{"ClientId": "a", "ClientName": "App"}]
    with FaultServer(clients(*pages)) as server:
        found = look_up(POOL, ID, endpoint_url=server.url, open_account=no_account)
    assert found == ClientWanted(ID, (AppClient("a", "App"), AppClient("b", "web")))


@pytest.mark.usefixtures("credentials")
def test_a_pool_without_app_clients_says_so() -> None:
    with FaultServer(clients([])) as server:
        found = look_up(POOL, ID, endpoint_url=server.url, open_account=no_account)
    assert isinstance(found, ClientWanted)
    assert found.why is not None
    assert found.why.name == "NoAppClient"


@pytest.mark.usefixtures("credentials")
def test_what_the_credentials_lack_is_kept_beside_what_is_known() -> None:
    denied = error("AccessDeniedException", "not authorized to perform: cognito-idp:ListUserPoolClients")
    with FaultServer(denied) as server:
        found = look_up(POOL, ID, endpoint_url=server.url, open_account=no_account)
    assert isinstance(found, ClientWanted)
    assert (found.user_pool_id, found.clients) == (ID, ())
    assert found.why is not None
    assert "ListUserPoolClients" in found.why.raw_message


def test_without_credentials_nobody_is_asked() -> None:
    with FaultServer(clients([])) as server:
        found = look_up(POOL, ID, endpoint_url=server.url, open_account=no_account)
        assert server.requests == []
    assert isinstance(found, ClientWanted)
    assert found.why is not None


@pytest.mark.usefixtures("credentials")
def test_credentials_are_not_shown_to_others() -> None:
    found = look_up(POOL, ID, endpoint_url="https://cognito.example.com", open_account=no_account)
    assert isinstance(found, ClientWanted)
    assert found.why is not None
    assert "Amazon and this machine only" in found.why.meaning


def test_a_whole_configuration_needs_nobody() -> None:
    pool = PoolConfig.of(ID, "web")
    text = to_config_js(pool)
    assert look_up(recognise(text), text, open_account=no_account) == ConfigFile(pool)


class Stacks:
    """CloudFormation, at the seam: stacks by Region, and what was asked and closed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **by_region: ConfigFile | None) -> None:
        self.asked: list[str] = []
        self.closed: list[str] = []
        self._by_region = {name.replace("_", "-"): config for name, config in by_region.items()}
        monkeypatch.setattr(stack, "find", self._find)
        monkeypatch.setattr(stack, "pool_of", lambda account, _: self._by_region[account.place.region])

    def account(self, place: Place) -> Any:
        class Account:
            """No client in it."""

            def close(_) -> None:  # noqa: N805 - the outer self is wanted
                self.closed.append(place.region)

        made = Account()
        made.place = place  # type: ignore[attr-defined]
        return made

    def _find(self, account: AwsAccount, name: str) -> Stack | None:
        region = account.place.region
        self.asked.append(region)
        there = Stack("arn", name, Phase.READY, "CREATE_COMPLETE")
        return there if region in self._by_region else None


def problem_of(stacks: Stacks, text: str) -> Problem:
    with pytest.raises(ProblemError) as caught:
        look_up(recognise(text), text, open_account=stacks.account)
    return caught.value.problem


def test_a_stack_is_looked_for_where_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    stacks = Stacks(monkeypatch, us_west_2=ConfigFile(PoolConfig.of(ID, "web"), "https://x.example"))
    found = look_up(recognise("mine"), "mine", open_account=stacks.account)
    assert found == ConfigFile(PoolConfig.of(ID, "web"), "https://x.example")
    assert isinstance(found, ConfigFile)
    assert found.kind is FileKind.STACK
    assert stacks.asked == stacks.closed == ["ap-south-1", "us-east-1", "us-west-2"]


def test_a_stacks_arn_has_the_region(monkeypatch: pytest.MonkeyPatch) -> None:
    stacks = Stacks(monkeypatch, eu_central_1=ConfigFile(PoolConfig.of(ID, "web")))
    arn = "arn:aws:cloudformation:eu-central-1:123456789012:stack/mine/2f1e6a5c"
    assert look_up(recognise(arn), arn, open_account=stacks.account) is not None
    assert stacks.asked == ["eu-central-1"]


def test_a_stack_that_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_of(Stacks(monkeypatch), "mine")
    assert "in us-east-1, us-west-2 and eu-west-1." in problem.meaning
    assert problem.case == "stack_missing"


def test_a_stack_without_a_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_of(Stacks(monkeypatch, us_east_1=None), "mine")
    assert "mine in us-east-1 is there (CREATE_COMPLETE), but names no user pool." in problem.meaning
