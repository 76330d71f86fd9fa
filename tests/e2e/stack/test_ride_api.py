"""The template of the ride API, launched beside a pool, and asked for a unicorn by the app's own client."""

from __future__ import annotations

import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest

from tests.helpers.ministack import Ministack
from wildrydes_desktop.cognito import accounts, sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.steps import SignedIn
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import ride, stack, website
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.ride import Outcome, Place
from wildrydes_desktop.workshop.stack import StackPlan
from wildrydes_desktop.workshop.stack_progress import Phase, Progress

EMAIL, PASSWORD = "rider@example.com", "Unicorns-fly-9"
HERE = Place(47.61, -122.33)


@dataclass
class Workshop:
    """Both stacks, a rider who is signed in, and the way to the API."""

    account: AwsAccount
    cloud: Ministack
    bucket: str
    api: Progress
    connection: Connection
    tokens: TokenSet
    trace: list[Exchange]

    @property
    def announced(self) -> str:
        """The address that the stack says, amazonaws.com's."""
        return self.api.stack.outputs["InvokeUrl"]

    @property
    def address(self) -> str:
        """Where MiniStack serves that API."""
        api_id = self.announced.removeprefix("https://").partition(".")[0]
        return f"{self.cloud.endpoint_url}/restapis/{api_id}/prod/_user_request_"

    def ask(self, token: Secret, address: str = "") -> Outcome:
        return ride.request(self.connection, address or self.address, token, HERE)

    def config(self) -> str:
        deployed = website.fetch(self.account, self.bucket)
        assert deployed is not None
        return deployed.text


@pytest.fixture
def workshop(owner: AwsAccount, cloud: Ministack) -> Iterator[Workshop]:
    bucket = cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:10]}")

    def launched(plan: StackPlan) -> Progress:
        last = stack.follow(owner, stack.launch(owner, plan).id, lambda _: None)
        assert last.phase is Phase.READY, last.problem
        return last

    name = f"rydes-{uuid.uuid4().hex[:10]}"
    users = launched(StackPlan.user_management(name, bucket, iam_acknowledged=True))
    found = stack.pool_of(owner, users.stack)
    assert found is not None
    arn = users.stack.outputs["UserPoolArn"]
    api = launched(StackPlan.ride_api(f"{name}-api", bucket, arn, iam_acknowledged=True))
    trace: list[Exchange] = []
    with closing(Connection(found.pool, on_exchange=trace.append)) as connection:
        accounts.register(connection, EMAIL, Secret(PASSWORD), EMAIL)
        cloud.client("cognito-idp").admin_confirm_sign_up(UserPoolId=found.pool.user_pool_id, Username=EMAIL)
        step = sign_in.begin(connection, EMAIL, Secret(PASSWORD))
        assert isinstance(step, SignedIn)
        yield Workshop(owner, cloud, bucket, api, connection, step.tokens, trace)


def test_a_rider_of_the_pool_gets_a_unicorn_and_nobody_else(workshop: Workshop) -> None:
    outcome = workshop.ask(workshop.tokens.id_token)
    assert outcome.problem is None
    assert outcome.status == 201
    assert outcome.for_websites
    assert outcome.ride is not None
    assert outcome.ride.unicorn
    assert outcome.ride.rider == workshop.tokens.username

    written = workshop.cloud.client("dynamodb").scan(TableName=workshop.api.stack.outputs["RidesTable"])[
        "Items"
    ]
    assert [item["RideId"]["S"] for item in written] == [outcome.ride.ride_id]
    assert written[0]["User"]["S"] == workshop.tokens.username

    head, payload, _ = workshop.tokens.id_token.reveal().split(".")
    forged = workshop.ask(Secret(f"{head}.{payload}.{'A' * 342}"))
    assert forged.status == 401
    assert forged.problem is not None
    assert forged.problem.case == "token_refused"
    assert workshop.tokens.id_token.reveal() not in repr(workshop.trace)


def test_without_a_token_the_gateway_refuses_and_a_browser_may_ask_beforehand(workshop: Workshop) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{workshop.address}/ride", data=b"{}", timeout=60)
    caught.value.close()
    assert caught.value.code == 401
    asking = urllib.request.Request(f"{workshop.address}/ride", method="OPTIONS")
    with urllib.request.urlopen(asking, timeout=60) as answer:
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert "Authorization" in answer.headers["Access-Control-Allow-Headers"]


def test_the_address_is_written_into_config_js_and_taken_out_again(workshop: Workshop) -> None:
    before = workshop.config()
    assert f'invokeUrl: "{workshop.announced}"' in before
    stack.delete(workshop.account, workshop.api.stack.id)
    last = stack.follow(workshop.account, workshop.api.stack.id, lambda _: None)
    assert last.phase is Phase.DELETED
    assert workshop.config() == before.replace(workshop.announced, "")
