"""The stack from its launch to its deletion, on somebody else's CloudFormation, S3, Lambda and IAM."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from tests.helpers.ministack import Ministack
from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.workshop import aws_account, stack, website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Place
from wildrydes_desktop.workshop.config_writing import to_config_js
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import Light, Phase, Progress
from wildrydes_desktop.workshop.website import Finding


def fresh(word: str) -> str:
    return f"{word}-{uuid.uuid4().hex[:10]}"


@pytest.fixture
def bucket(cloud: Ministack) -> str:
    return cloud.bucket(fresh("wildrydes"))


def plan(name: str, bucket: str) -> StackPlan:
    return StackPlan.user_management(name, bucket, iam_acknowledged=True)


def launched(account: AwsAccount, bucket: str) -> Progress:
    made = stack.launch(account, plan(fresh("rydes"), bucket))
    return stack.follow(account, made.id, lambda _: None)


def deny(cloud: Ministack, bucket: str, action: str, **more: Any) -> None:
    statement = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": action,
        "Resource": f"arn:aws:s3:::{bucket}/*",
    }
    policy = {"Version": "2012-10-17", "Statement": [statement | more]}
    cloud.client("s3").put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))


@contextmanager
def acting(cloud: Ministack, patch: pytest.MonkeyPatch, *statements: dict[str, Any]) -> Iterator[AwsAccount]:
    """The account as seen by a user who may do what the statements say."""
    for name, value in cloud.variables(cloud.user(fresh("rider"), *statements)).items():
        patch.setenv(name, value)
    with closing(AwsAccount(Place("us-east-1"))) as account:
        yield account


def test_who_am_i(owner: AwsAccount) -> None:
    identity = aws_account.who_am_i(owner)
    assert len(identity.account) == 12
    assert identity.account in identity.arn


def test_a_launch_is_followed_until_the_pool_is_there(owner: AwsAccount, bucket: str) -> None:
    seen: list[Progress] = []
    made = stack.launch(owner, plan(fresh("rydes"), bucket))
    assert made.phase in {Phase.CREATING, Phase.READY}
    last = stack.follow(owner, made.id, seen.append)

    assert last.phase is Phase.READY
    assert last.problem is None
    assert seen[-1] == last
    assert {each.logical_id for each in last.resources} == set(dict(Template.USER_MANAGEMENT.resources))
    assert {each.light for each in last.resources} == {Light.DONE}
    assert all(each.began and each.ended and each.began <= each.ended for each in last.resources)
    assert [event.at for event in last.events] == sorted(event.at for event in last.events)

    found = stack.pool_of(owner, last.stack)
    assert found is not None
    assert found.pool.name == made.name
    assert found.pool.endpoint_url == owner.cognito_endpoint
    deployed = website.fetch(owner, bucket)
    assert deployed is not None
    assert deployed.text == to_config_js(found.pool)
    assert website.compare(deployed.config, found) == ()  # type: ignore[arg-type]


def test_resources_wait_before_they_begin(owner: AwsAccount, bucket: str) -> None:
    seen: list[Progress] = []
    made = stack.launch(owner, plan(fresh("rydes"), bucket))
    stack.follow(owner, made.id, seen.append)
    names = set(dict(Template.USER_MANAGEMENT.resources))
    assert all({each.logical_id for each in progress.resources} == names for progress in seen)


def test_the_apis_address_is_kept_and_the_file_goes_with_the_stack(
    owner: AwsAccount, cloud: Ministack, bucket: str
) -> None:
    text = "window._config = { api: { invokeUrl: 'https://abc.execute-api.us-east-1.amazonaws.com/prod' } };"
    cloud.client("s3").put_object(Bucket=bucket, Key="js/config.js", Body=text.encode())
    made = launched(owner, bucket)
    deployed = website.fetch(owner, bucket)
    assert deployed is not None
    assert deployed.config is not None
    assert deployed.config.invoke_url == "https://abc.execute-api.us-east-1.amazonaws.com/prod"

    stack.delete(owner, made.stack.id)
    last = stack.follow(owner, made.stack.id, lambda _: None)
    assert last.phase is Phase.DELETED
    assert last.remaining == ()
    assert {each.light for each in last.resources} == {Light.GONE}
    assert website.fetch(owner, bucket) is None
    assert stack.find(owner, made.stack.name) is None
    assert stack.find(owner, made.stack.id) is not None


def test_another_stacks_file_is_left_alone(owner: AwsAccount, bucket: str) -> None:
    first, second = launched(owner, bucket), launched(owner, bucket)
    stack.delete(owner, first.stack.id)
    assert stack.follow(owner, first.stack.id, lambda _: None).phase is Phase.DELETED
    deployed = website.fetch(owner, bucket)
    assert deployed is not None
    assert second.stack.outputs["UserPoolId"] in deployed.text


def test_a_missing_bucket_is_found_before_and_explained_after(owner: AwsAccount) -> None:
    name = fresh("nowhere")
    report = website.check_bucket(owner, name)
    assert report.exists is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_missing"
    assert name in report.problem.meaning

    last = launched(owner, name)
    assert last.phase is Phase.ROLLED_BACK
    assert last.problem is not None
    assert last.problem.case == "bucket_missing"
    assert "NoSuchBucket" in last.problem.raw_message
    assert last.remaining == ()


def test_a_bucket_in_another_region_is_refused_before_anything_is_made(
    owner: AwsAccount, cloud: Ministack
) -> None:
    report = website.check_bucket(owner, cloud.bucket(fresh("far"), "eu-west-1"))
    assert report.right_region is Finding.FAIL
    assert report.region == "eu-west-1"
    assert report.problem is not None
    assert report.problem.case == "bucket_region"
    assert "eu-west-1" in report.problem.next_step


def test_a_good_bucket(owner: AwsAccount, cloud: Ministack, bucket: str) -> None:
    report = website.check_bucket(owner, bucket)
    assert report.usable
    assert {report.exists, report.ours, report.right_region, report.writable} == {Finding.PASS}
    assert report.has_config is False
    s3 = cloud.client("s3")
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    assert not s3.list_multipart_uploads(Bucket=bucket).get("Uploads")


def test_a_bucket_that_may_not_be_written_to(
    cloud: Ministack, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    deny(cloud, bucket, "s3:PutObject")
    with acting(cloud, monkeypatch, {"Effect": "Allow", "Action": "*", "Resource": "*"}) as account:
        report = website.check_bucket(account, bucket)
    assert report.writable is Finding.FAIL
    assert report.problem is not None
    assert report.problem.case == "bucket_read_only"
    assert "s3:PutObject" in report.problem.meaning


def test_a_role_that_is_refused_is_explained(owner: AwsAccount, cloud: Ministack, bucket: str) -> None:
    deny(cloud, bucket, "s3:PutObject")
    last = launched(owner, bucket)
    assert last.phase is Phase.ROLLED_BACK
    assert last.problem is not None
    assert last.problem.case == "bucket_read_only"


def test_rides_without_a_website_are_explained(owner: AwsAccount, bucket: str) -> None:
    arn = "arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_AbCdEfGhI"
    made = stack.launch(owner, StackPlan.ride_api(fresh("rides"), bucket, arn, iam_acknowledged=True))
    last = stack.follow(owner, made.id, lambda _: None)
    assert last.phase is Phase.ROLLED_BACK
    assert last.problem is not None
    assert last.problem.case == "config_missing"
    assert last.remaining == ()


def test_capability_that_was_not_given(owner: AwsAccount, bucket: str) -> None:
    with pytest.raises(ProblemError) as caught:
        stack.launch(owner, StackPlan.user_management(fresh("rydes"), bucket))
    assert caught.value.problem.case == "capability_missing"


def test_names(owner: AwsAccount, bucket: str) -> None:
    assert stack.free_name(owner, Template.USER_MANAGEMENT) == "wildrydes-webapp-2"
    made = stack.launch(owner, plan("wildrydes-webapp-2", bucket))
    stack.follow(owner, made.id, lambda _: None)
    assert stack.free_name(owner, Template.USER_MANAGEMENT) == "wildrydes-webapp-2-2"
    assert made.id in {each.id for each in stack.ours(owner)}
    with pytest.raises(ProblemError) as caught:
        stack.launch(owner, plan("wildrydes-webapp-2", bucket))
    assert caught.value.problem.case == "stack_exists"
    assert "CREATE_COMPLETE" in caught.value.problem.meaning
    with pytest.raises(ProblemError) as caught:
        stack.launch(owner, plan("1 of mine", bucket))
    assert caught.value.problem.field == "stack_name"
    stack.delete(owner, made.id)
    stack.follow(owner, made.id, lambda _: None)


def test_an_update_without_changes(owner: AwsAccount, cloud: Ministack, bucket: str) -> None:
    made = launched(owner, bucket)
    change_set = stack.preview(owner, plan(made.stack.name, bucket))
    assert change_set.changes == ()
    assert not cloud.client("cloudformation").list_change_sets(StackName=made.stack.id)["Summaries"]


def test_an_update_moves_the_file_and_says_what_remains(
    owner: AwsAccount, cloud: Ministack, bucket: str
) -> None:
    made, other = launched(owner, bucket), cloud.bucket(fresh("wildrydes"))
    change_set = stack.preview(owner, plan(made.stack.name, other))
    changed = {change.logical_id: change for change in change_set.changes}
    assert "Bucket" in changed["WebsiteConfiguration"].properties
    assert "UserPool" not in changed
    stack.execute(owner, change_set)
    last = stack.follow(owner, made.stack.id, lambda _: None)
    assert last.phase is Phase.READY
    assert {each.light for each in last.resources} == {Light.DONE}
    deployed = website.fetch(owner, other)
    assert deployed is not None
    assert deployed.config is not None
    assert deployed.config.pool.user_pool_id == made.stack.outputs["UserPoolId"]
    # The new role may not touch the old bucket.
    assert [each.physical_id for each in last.remaining] == [f"s3://{bucket}/js/config.js"]
    with pytest.raises(ProblemError) as caught:
        stack.execute(owner, change_set)
    assert caught.value.problem.case == "change_set_stale"


def test_a_preview_of_nothing(owner: AwsAccount, bucket: str) -> None:
    with pytest.raises(ProblemError) as caught:
        stack.preview(owner, plan(fresh("rydes"), bucket))
    assert caught.value.problem.case == "stack_missing"
    with pytest.raises(ProblemError) as caught:
        stack.look(owner, fresh("rydes"))
    assert caught.value.problem.case == "stack_missing"


def test_a_lacking_permission_is_named(
    cloud: Ministack, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with acting(cloud, monkeypatch, {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}) as account:
        assert ":user/rider" in aws_account.who_am_i(account).arn
        with pytest.raises(ProblemError) as caught:
            stack.launch(account, plan(fresh("rydes"), bucket))
    assert caught.value.problem.case == "not_allowed"
    assert "cloudformation:CreateStack" in caught.value.problem.meaning


def test_a_bucket_that_is_not_shown_may_still_be_written_to(
    cloud: Ministack, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_put = {
        "Effect": "Allow",
        "Action": "s3:PutObject",
        "Resource": f"arn:aws:s3:::{bucket}/js/config.js",
    }
    with acting(cloud, monkeypatch, only_put) as account:
        report = website.check_bucket(account, bucket)
        with pytest.raises(ProblemError) as caught:
            website.fetch(account, bucket)
    assert report.usable
    assert report.ours is Finding.UNKNOWN
    assert report.writable is Finding.PASS
    assert report.has_config is None
    assert caught.value.problem.case == "not_allowed"
    assert "s3:GetObject" in caught.value.problem.meaning


def test_a_key_that_nobody_knows(cloud: Ministack, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in cloud.variables(("AKIAIOSFODNN7EXAMPLE", "wrong")).items():
        monkeypatch.setenv(name, value)
    with closing(AwsAccount(Place("us-east-1"))) as account, pytest.raises(ProblemError) as caught:
        aws_account.who_am_i(account)
    assert caught.value.problem.case == "credentials_refused"


def test_who_stops_following_does_not_stop_the_stack(owner: AwsAccount, bucket: str) -> None:
    cancellation = Cancellation()
    made = stack.launch(owner, plan(fresh("rydes"), bucket))
    cancellation.cancel()
    with working_under(cancellation), pytest.raises(Cancelled):
        stack.follow(owner, made.id, lambda _: None)
    with closing(AwsAccount(owner.place)) as later:
        found = stack.find(later, made.name)
        assert found is not None
        assert stack.follow(later, found.id, lambda _: None).phase is Phase.READY


def test_closing_ends_what_hangs(owner: AwsAccount, bucket: str) -> None:
    made = stack.launch(owner, plan(fresh("rydes"), bucket))
    raised: list[BaseException] = []

    def following() -> None:
        try:
            while True:
                stack.follow(owner, made.id, lambda _: None)
        except Cancelled as error:
            raised.append(error)

    thread = threading.Thread(target=following)
    thread.start()
    owner.close()
    thread.join(60)
    assert raised
