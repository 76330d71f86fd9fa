"""The website's bucket, on moto's S3 over real HTTP, and on one that answers as S3 does when it refuses."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from tests.helpers.fault_server import Behaviour, FaultServer, answer
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop import aws_account, website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Place
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.config_writing import to_config_js
from wildrydes_desktop.workshop.website import Difference, Finding

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789")
API = "https://abc123.execute-api.us-east-1.amazonaws.com/prod"
ME = b"""<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me</Arn>
<UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"""


@pytest.fixture(scope="module")
def moto_url() -> Iterator[str]:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    yield f"http://127.0.0.1:{port}"
    server.stop()


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")


@pytest.fixture
def account(moto_url: str, credentials: None) -> Iterator[AwsAccount]:
    with closing(AwsAccount(Place("us-east-1", endpoint_url=moto_url))) as account:
        yield account


@pytest.fixture
def s3(moto_url: str, account: AwsAccount) -> Iterator[Any]:
    client = boto3.client("s3", region_name="us-east-1", endpoint_url=moto_url)
    client.create_bucket(Bucket="wildrydes-me")
    yield client
    for entry in client.list_objects_v2(Bucket="wildrydes-me").get("Contents", []):
        client.delete_object(Bucket="wildrydes-me", Key=entry["Key"])
    client.delete_bucket(Bucket="wildrydes-me")


def test_who_am_i(account: AwsAccount) -> None:
    identity = aws_account.who_am_i(account)
    assert identity.account == "123456789012"
    assert identity.arn.startswith("arn:aws:sts::123456789012:")


def test_looking_at_a_bucket_leaves_nothing_in_it(account: AwsAccount, s3: Any) -> None:
    report = website.check_bucket(account, "wildrydes-me")
    assert report.usable
    assert report.writable is Finding.PASS
    assert report.region == "us-east-1"
    assert report.has_config is False
    assert s3.list_objects_v2(Bucket="wildrydes-me")["KeyCount"] == 0
    assert not s3.list_multipart_uploads(Bucket="wildrydes-me").get("Uploads")


def test_what_lies_there_is_said_and_stays(account: AwsAccount, s3: Any) -> None:
    text = to_config_js(POOL, API).encode()
    s3.put_object(Bucket="wildrydes-me", Key="js/config.js", Body=text)
    report = website.check_bucket(account, "wildrydes-me")
    assert report.has_config is True
    assert report.invoke_url == API
    assert s3.get_object(Bucket="wildrydes-me", Key="js/config.js")["Body"].read() == text


def test_a_bucket_in_another_region(account: AwsAccount, moto_url: str) -> None:
    far = boto3.client("s3", region_name="eu-west-1", endpoint_url=moto_url)
    far.create_bucket(Bucket="wildrydes-far", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    report = website.check_bucket(account, "wildrydes-far")
    assert report.right_region is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_region"


def test_a_missing_bucket(account: AwsAccount) -> None:
    report = website.check_bucket(account, "wildrydes-nobody")
    assert report.exists is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_missing"
    with pytest.raises(ProblemError) as caught:
        website.fetch(account, "wildrydes-nobody")
    assert caught.value.problem.case == "bucket_missing"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "ab",
        "Wildrydes",
        "wild_rydes",
        "-wildrydes",
        "wild..rydes",
        "192.168.5.4",
        "s3://wildrydes",
        "a" * 64,
    ],
)
def test_what_cannot_be_a_buckets_name_is_not_asked_about(name: str, credentials: None) -> None:
    with FaultServer(answer(status=500)) as server:
        account = AwsAccount(Place("us-east-1", endpoint_url=server.url))
        with closing(account):
            report = website.check_bucket(account, name)
        assert server.requests == []
    assert report.problem is not None
    assert report.problem.case == "bucket_name"


def test_the_deployed_file_is_fetched_and_compared(account: AwsAccount, s3: Any) -> None:
    assert website.fetch(account, "wildrydes-me") is None
    s3.put_object(Bucket="wildrydes-me", Key="js/config.js", Body=to_config_js(POOL, API).encode())
    deployed = website.fetch(account, "wildrydes-me")
    assert deployed is not None
    assert deployed.config == ConfigFile(POOL, API)
    assert deployed.text == to_config_js(POOL, API)
    assert website.compare(deployed.config, ConfigFile(POOL, API)) == ()
    own = ConfigFile(PoolConfig.of("us-east-1_ZyXwVuTsR", "1example23456789"))
    assert website.compare(deployed.config, own) == (
        Difference("userPoolId", "us-east-1_AbCdEfGhI", "us-east-1_ZyXwVuTsR"),
        Difference("invokeUrl", API, ""),
    )


def test_a_deployed_file_that_is_broken_is_shown_with_what_is_wrong(account: AwsAccount, s3: Any) -> None:
    s3.put_object(Bucket="wildrydes-me", Key="js/config.js", Body=b"window._config = {\n")
    deployed = website.fetch(account, "wildrydes-me")
    assert deployed is not None
    assert deployed.config is None
    assert deployed.problem is not None
    assert "line 2" in deployed.problem.meaning


# Refusals that moto does not have


def refusal(code: str, message: str = "", status: int = 403) -> Behaviour:
    body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
    return answer(body, status, content_type="application/xml", x_amz_request_id="1")


def asked(*behaviours: Behaviour) -> website.BucketReport:
    me = answer(ME, content_type="text/xml", x_amzn_RequestId="1")
    with FaultServer(me, *behaviours) as server:
        account = AwsAccount(Place("us-east-1", endpoint_url=server.url))
        with closing(account):
            return website.check_bucket(account, "wildrydes-me")


HEAD_403 = answer(status=403, content_type="application/xml", x_amz_bucket_region="us-east-1")
HEAD_200 = answer(status=200, content_type="application/xml", x_amz_bucket_region="us-east-1")


def test_a_bucket_of_another_account(credentials: None) -> None:
    report = asked(HEAD_200, HEAD_403, HEAD_200)
    assert report.ours is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_foreign"


def test_a_bucket_that_is_shown_to_nobody_of_us(credentials: None) -> None:
    denied = refusal("AccessDenied", "User: arn:aws:iam::123456789012:user/me is not authorized to perform: "
                     "s3:PutObject on resource: x")  # fmt: skip
    report = asked(HEAD_403, HEAD_403, HEAD_403, denied, refusal("AccessDenied"))
    assert report.exists is Finding.PASS
    assert report.ours is Finding.UNKNOWN
    assert report.writable is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_read_only"
    assert "s3:PutObject" in report.problem.meaning


def test_where_s3_cannot_say_the_finding_is_unknown_and_stands_in_nobodys_way(credentials: None) -> None:
    unknown = refusal("NotImplemented", status=501)
    report = asked(HEAD_200, HEAD_200, unknown, refusal("NoSuchKey", status=404))
    assert report.writable is Finding.UNKNOWN
    assert report.usable


def test_credentials_that_expire_meanwhile_are_no_finding(credentials: None) -> None:
    with pytest.raises(ProblemError) as caught:
        asked(HEAD_200, HEAD_200, refusal("ExpiredToken", status=400))
    assert caught.value.problem.case == "credentials_expired"


def test_an_upload_that_cannot_be_given_up_counts_as_allowed(credentials: None) -> None:
    begun = answer(
        b"<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>",
        content_type="application/xml",
    )
    report = asked(HEAD_200, HEAD_200, begun, refusal("AccessDenied"), refusal("AccessDenied"))
    assert report.writable is Finding.PASS
    assert report.has_config is None
