"""Pools found by what names them, and checked, on somebody else's Cognito and CloudFormation."""

from __future__ import annotations

import uuid
from contextlib import closing

import pytest

from tests.helpers.ministack import Ministack
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.workshop import stack
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.check_up import CheckUp, Examined
from wildrydes_desktop.workshop.config_file import ConfigFile, FileKind
from wildrydes_desktop.workshop.doctor import examine
from wildrydes_desktop.workshop.pool_lookup import AppClient, ClientWanted, look_up
from wildrydes_desktop.workshop.pool_reference import recognise
from wildrydes_desktop.workshop.stack import StackPlan


def found(text: str, cloud: Ministack) -> ConfigFile | ClientWanted:
    return look_up(recognise(text), text, endpoint_url=cloud.endpoint_url, open_account=AwsAccount)


def check_up(pool_id: str, client_id: str, cloud: Ministack) -> CheckUp:
    with closing(
        Connection(PoolConfig.of(pool_id, client_id, endpoint_url=cloud.endpoint_url))
    ) as connection:
        return examine(connection)


@pytest.mark.usefixtures("owner")
def test_a_pool_is_found_and_checked_by_its_id(cloud: Ministack) -> None:
    cognito = cloud.client("cognito-idp")
    pool_id = cognito.create_user_pool(PoolName="found", UsernameAttributes=["email"])["UserPool"]["Id"]
    ids = {
        name: cognito.create_user_pool_client(
            UserPoolId=pool_id, ClientName=name, ExplicitAuthFlows=flows, GenerateSecret=secret
        )["UserPoolClient"]["ClientId"]
        for name, flows, secret in (
            ("web", ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"], False),
            ("server", ["ALLOW_USER_PASSWORD_AUTH"], True),
        )
    }
    both = found(pool_id, cloud)
    assert both == ClientWanted(pool_id, (AppClient(ids["server"], "server"), AppClient(ids["web"], "web")))

    web = check_up(pool_id, ids["web"], cloud)
    assert {each.verdict for each in web.findings} == {Verdict.PASS}
    assert [flow for flow, allowed in web.flows if allowed] == [AuthFlow.USER_SRP_AUTH]
    server = check_up(pool_id, ids["server"], cloud)
    failed = {each.name for each in server.findings if each.verdict is Verdict.FAIL}
    assert failed == {Examined.SECRET, Examined.SRP_FLOW}
    nobody = check_up(pool_id, "0nobodys0client0", cloud)
    failed = {each.name for each in nobody.findings if each.verdict is Verdict.FAIL}
    assert failed == {Examined.IDS, Examined.CLIENT, Examined.CLIENT_OF_POOL}


def test_a_pool_is_found_by_the_stack_that_made_it(owner: AwsAccount, cloud: Ministack) -> None:
    name = f"rydes-{uuid.uuid4().hex[:10]}"
    bucket = cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:10]}")
    made = stack.launch(owner, StackPlan.user_management(name, bucket, iam_acknowledged=True))
    ready = stack.follow(owner, made.id, lambda _: None).stack
    for text in (name, made.id):
        config = found(text, cloud)
        assert isinstance(config, ConfigFile)
        assert config.kind is FileKind.STACK
        assert config.pool.user_pool_id == ready.outputs["UserPoolId"]
