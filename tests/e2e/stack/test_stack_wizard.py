"""The stack's page on somebody else's CloudFormation, S3, Lambda, IAM and Cognito, by mouse and keys.

On MiniStack always; on AWS itself where the environment names a profile, a Region and a bucket (`aws_sites`).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.e2e.stack.aws_sites import OnAws, OnMinistack, Site
from tests.helpers.at_the_stack import (
    choose_place,
    find,
    go_on_to_the_review,
    go_to_stack,
    launch,
    look_at,
    phase,
    to_the_bucket,
)
from tests.helpers.ministack import Ministack
from tests.helpers.person import Person
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.page import StackPage
from wildrydes_desktop.workshop.stack import StackPlan

PASSWORD = "Tr0ub4dor & 3 riders"
WORKSHOPS_FILE = """window._config = {{
    cognito: {{
        userPoolId: "{pool}",
        userPoolClientId: "{client}",
        region: "{region}"
    }},
    api: {{
        invokeUrl: ""
    }}
}};
"""


def fresh(word: str) -> str:
    return f"{word}-{uuid.uuid4().hex[:10]}"


@pytest.fixture
def on_ministack(cloud: Ministack) -> Iterator[OnMinistack]:
    site = OnMinistack(cloud, cloud.bucket(fresh("wildrydes")))
    yield site
    site.tidy_up()


@pytest.fixture(params=["ministack", pytest.param("aws", marks=pytest.mark.timeout(2400))])
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """MiniStack, and AWS where it is asked for."""
    if request.param == "ministack":
        yield request.getfixturevalue("on_ministack")
        return
    site = OnAws()
    yield site
    site.tidy_up()


@pytest.fixture
def open_app(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Site], Person]]:
    """Opens the app at the stack's page of a site, on a data folder of this test's own."""
    people: list[Person] = []

    def opened(site: Site) -> Person:
        for name, value in site.variables.items():
            monkeypatch.setenv(name, value)
        person = Person(create(["--data-dir", str(tmp_path / "data")]))
        people.append(person)
        go_to_stack(person)
        return person

    yield opened
    for person in people:
        person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    assert [person.app.bugs for person in people] == [[] for _ in people]


def to_the_review(person: Person, site: Site, name: str) -> None:
    """All that comes before the launch. The stack of that name is deleted after the test."""
    choose_place(person, site.place)
    to_the_bucket(person)
    person.type("stackName", name)
    look_at(person, site.bucket)
    site.stacks.append(name)
    go_on_to_the_review(person)


def follow_until(person: Person, *ends: str) -> None:
    """Let the stack come to one of these ends. On AWS that takes minutes."""
    for _ in range(30):
        try:
            person.wait(lambda: phase(person) in ends, f"the stack to be {ends}")
        except AssertionError:
            continue
        person.wait_for_rest()
        return
    pytest.fail(f"the stack is {phase(person)} and not {ends}")


def make_stack(person: Person, site: Site) -> str:
    """A ready stack, its pool open. Returns its name."""
    name = fresh("rydes")
    to_the_review(person, site, name)
    launch(person)
    follow_until(person, "ready")
    person.wait(lambda: person.app.pool_is_open, "the pool")
    person.wait_for_rest()
    return name


def test_from_nothing_to_a_ride(site: Site, open_app: Callable[[Site], Person]) -> None:
    person = open_app(site)
    name = make_stack(person, site)
    pool, client = person.text("stackOutput_UserPoolId"), person.text("stackOutput_UserPoolClientId")
    statuses = dict(person.rows("stackTimeline", 2))
    assert statuses["UserPool"] == statuses["WebsiteConfiguration"] == "CREATE_COMPLETE"
    assert person.rows("stackEvents", 3)
    expected = WORKSHOPS_FILE.format(pool=pool, client=client, region=site.place.region)
    assert site.deployed() == expected.encode()
    person.wait(lambda: name in person.message, "the message")
    assert pool in person.text("poolBadge")

    person.click("stackOnward")
    person.wait_for_page(PageName.REGISTER)
    person.wait_until_ready()
    rider = f"{fresh('rider')}@example.com"
    person.register(rider, PASSWORD)
    site.confirm(pool, rider)
    person.sign_in(rider, PASSWORD)
    assert person.claims()["email"] == rider
    assert set(person.checks().values()) <= {"pass", "unknown"}
    assert person.checks()["signature"] == "pass"

    go_to_stack(person)
    person.click("stackAgain")
    person.wait(lambda: person.sees("stackCheck"), "the bucket's form")
    api = fresh("rydes-api")
    person.type("stackName", api)
    assert person.text("stackBucket") == site.bucket
    assert person.text("stackPoolArn").endswith(f":userpool/{pool}")
    person.click("stackCheck")
    site.stacks.insert(0, api)
    go_on_to_the_review(person)
    launch(person)
    follow_until(person, "ready")
    address = person.text("stackOutput_InvokeUrl")
    assert site.deployed() == expected.replace('invokeUrl: ""', f'invokeUrl: "{address}"').encode()
    person.wait(lambda: "knows the API" in person.message, "the pool to know its API")
    person.click("stackOnward")
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: person.text("rideApi") == address, "the API's address")
    if site.reaches(address) != address:
        person.type("rideApi", site.reaches(address))
    person.click("rideRequest")
    person.wait(lambda: person.kind == "success" and "has been sent to you" in person.message, "the unicorn")


def test_the_whole_account_is_named_before_anything_is_made(
    on_ministack: OnMinistack, open_app: Callable[[Site], Person]
) -> None:
    person = open_app(on_ministack)
    choose_place(person, on_ministack.place)
    to_the_bucket(person)
    owner = on_ministack.client("sts").get_caller_identity()
    assert (person.text("stackAccount"), person.text("stackArn")) == (owner["Account"], owner["Arn"])
    assert on_ministack.deployed() is None


def test_credentials_that_nobody_knows(on_ministack: OnMinistack, open_app) -> None:
    on_ministack.variables = on_ministack.cloud.variables(("AKIANOBODYKNOWSTHIS1", "x" * 40))
    person = open_app(on_ministack)
    choose_place(person, on_ministack.place)
    person.click("stackWho")
    person.wait(lambda: person.kind == "error", "the refusal")
    assert person.sees("stackWho")
    assert not person.sees("stackCheck")


def test_no_credentials_at_all(on_ministack: OnMinistack, open_app) -> None:
    on_ministack.variables = {"AWS_ENDPOINT_URL": on_ministack.cloud.endpoint_url}
    person = open_app(on_ministack)
    choose_place(person, on_ministack.place)
    person.click("stackWho")
    person.wait(lambda: person.kind == "error", "the refusal")
    assert person.focused() == "stackProfile"


def test_a_missing_bucket_is_found_before_the_launch(site: Site, open_app: Callable[[Site], Person]) -> None:
    person = open_app(site)
    choose_place(person, site.place)
    to_the_bucket(person)
    look_at(person, fresh("nowhere"))
    assert person.error == "NoSuchBucket"
    assert "There is no such bucket" in person.message
    assert person.find("stackFindings_exists").property("verdict") == "failed"
    assert person.focused() == "stackBucket"
    assert not person.sees("stackContinue")


def test_a_bucket_that_goes_before_the_launch_does(on_ministack: OnMinistack, open_app) -> None:
    person = open_app(on_ministack)
    name = fresh("rydes")
    to_the_review(person, on_ministack, name)
    on_ministack.client("s3").delete_bucket(Bucket=on_ministack.bucket)
    launch(person)
    follow_until(person, "rolled_back")
    assert "The bucket is not there" in person.text("stackReason")
    assert "Delete the stack" in person.text("stackNextStep")
    person.wait(lambda: person.error == "NoSuchBucket", "the message")
    assert not person.sees("stackOpen")
    person.click("stackDelete")
    person.type("stackDeleteName", name)
    person.click("stackDeleteConfirm")
    follow_until(person, "deleted")


def test_a_bucket_in_another_region(on_ministack: OnMinistack, open_app) -> None:
    person = open_app(on_ministack)
    choose_place(person, on_ministack.place)
    to_the_bucket(person)
    look_at(person, on_ministack.cloud.bucket(fresh("elsewhere"), "eu-west-1"))
    assert "in another Region" in person.message
    assert "Launch the stack in eu-west-1" in person.message
    assert "eu-west-1" in person.text("stackFindings_region")
    assert not person.sees("stackContinue")


def test_no_permission_to_write(on_ministack: OnMinistack, open_app) -> None:
    statement = {
        "Effect": "Allow",
        "Action": ["s3:ListBucket", "s3:GetObject", "s3:GetBucketLocation", "cloudformation:*", "sts:*"],
        "Resource": "*",
    }
    reader = on_ministack.cloud.user(fresh("reader"), statement)
    on_ministack.variables = on_ministack.cloud.variables(reader)
    person = open_app(on_ministack)
    choose_place(person, on_ministack.place)
    to_the_bucket(person)
    look_at(person, on_ministack.bucket)
    assert person.find("stackFindings_writable").property("verdict") == "failed"
    assert "s3:PutObject" in person.message
    assert not person.sees("stackContinue")


def test_no_permission_to_launch(on_ministack: OnMinistack, open_app) -> None:
    statement = {
        "Effect": "Allow",
        "Action": ["s3:*", "cloudformation:DescribeStacks", "cloudformation:ListStacks", "sts:*"],
        "Resource": "*",
    }
    reader = on_ministack.cloud.user(fresh("onlooker"), statement)
    on_ministack.variables = on_ministack.cloud.variables(reader)
    person = open_app(on_ministack)
    to_the_review(person, on_ministack, fresh("rydes"))
    person.tick("stackCapability")
    person.click("stackLaunch")
    person.wait(lambda: person.kind == "error", "the refusal")
    assert "cloudformation:CreateStack" in person.message
    assert person.sees("stackLaunch")


def test_the_capability_is_asked_for_by_the_page_and_by_cloudformation(
    on_ministack: OnMinistack, open_app
) -> None:
    person = open_app(on_ministack)
    name = fresh("rydes")
    to_the_review(person, on_ministack, name)
    person.click("stackLaunch")
    assert "CAPABILITY_IAM" in person.text("stackCapabilityProblem")
    page = person.app.window.page(PageName.STACK)
    assert isinstance(page, StackPage)
    page.submitted.emit(StackPlan.user_management(name, on_ministack.bucket))  # as if the page had let it
    person.wait(lambda: person.error == "InsufficientCapabilitiesException", "the refusal")
    assert person.sees("stackCapabilityProblem")
    assert person.focused() == "stackCapability"
    assert on_ministack.deployed() is None


def test_a_name_that_exists(on_ministack: OnMinistack, open_app) -> None:
    person = open_app(on_ministack)
    name = make_stack(person, on_ministack)
    person.click("stackAgain")
    person.wait(lambda: person.sees("stackCheck"), "the bucket's form")
    person.choose("stackTemplate", "user-management")
    person.type("stackName", name)
    look_at(person, on_ministack.bucket)
    assert person.error == "AlreadyExistsException"
    assert "There is a stack of that name already" in person.message
    assert person.focused() == "stackName"
    assert not person.sees("stackContinue")


def test_an_update_without_changes(site: Site, open_app: Callable[[Site], Person]) -> None:
    person = open_app(site)
    make_stack(person, site)
    person.click("stackUpdate")
    person.tick("stackUpdateCapability")
    person.click("stackPreview")
    person.wait(lambda: person.sees("stackChanges"), "the preview")
    person.wait_for_rest()
    assert "Nothing would change" in person.text("stackChanges_none")
    assert not person.sees("stackApply")


def test_an_update_to_another_bucket(on_ministack: OnMinistack, open_app) -> None:
    person = open_app(on_ministack)
    make_stack(person, on_ministack)
    other = on_ministack.cloud.bucket(fresh("other"))
    person.click("stackUpdate")
    person.type("stackUpdateBucket", other)
    person.tick("stackUpdateCapability")
    person.click("stackPreview")
    person.wait(lambda: person.sees("stackApply"), "the preview")
    person.wait_for_rest()
    assert person.sees("stackChanges_WebsiteConfiguration")
    moved = OnMinistack(on_ministack.cloud, other)
    assert moved.deployed() is None
    person.click("stackApply")
    person.wait(lambda: person.text("stackOutput_WebsiteBucketName") == other, "the update")
    assert phase(person) == "ready"
    assert moved.deployed() is not None


def test_the_deployed_file_is_compared(on_ministack: OnMinistack, open_app) -> None:
    person = open_app(on_ministack)
    make_stack(person, on_ministack)
    person.click("stackCompare")
    person.wait(lambda: person.sees("stackDeployed"), "the file")
    assert person.text("stackDeployed").encode() == on_ministack.deployed()
    assert person.sees("stackDifferences_same")
    person.wait_for_rest()
    text = (on_ministack.deployed() or b"").replace(b"us-east-1_", b"us-east-1_Other")
    on_ministack.client("s3").put_object(Bucket=on_ministack.bucket, Key="js/config.js", Body=text)
    person.click("stackCompare")
    person.wait(lambda: person.sees("stackDifferences_userPoolId"), "the difference")
    assert "us-east-1_Other" in person.text("stackDifferences_userPoolId")


def test_a_deletion_takes_everything_with_it(site: Site, open_app: Callable[[Site], Person]) -> None:
    person = open_app(site)
    name = make_stack(person, site)
    assert site.deployed() is not None
    person.click("stackDelete")
    person.type("stackDeleteName", "another name")
    person.click("stackDeleteConfirm")
    assert name in person.text("stackDeleteNameProblem")
    assert site.deployed() is not None
    person.type("stackDeleteName", name)
    person.click("stackDeleteConfirm")
    follow_until(person, "deleted")
    person.wait(lambda: person.kind == "success", "the message")
    assert "Nothing that it made remains" in person.message
    assert person.sees("stackNothingLeft")
    assert site.deployed() is None


def test_closing_the_app_does_not_stop_the_stack(site: Site, open_app: Callable[[Site], Person]) -> None:
    first = open_app(site)
    name = fresh("rydes")
    to_the_review(first, site, name)
    launch(first)
    first.app.close()
    second = open_app(site)
    second.wait(lambda: second.sees("stackPhase"), "the stack, found again")
    follow_until(second, "ready")
    assert second.text("stackTitle") == name
    assert site.deployed() is not None


def test_a_stack_is_found_by_its_name(on_ministack: OnMinistack, open_app) -> None:
    first = open_app(on_ministack)
    name = make_stack(first, on_ministack)
    first.click("stackAgain")
    first.click("stackBackToAccount")
    choose_place(first, on_ministack.place)
    find(first, "nothing-of-that-name")
    assert first.error == "StackNotFound"
    find(first, name)
    assert phase(first) == "ready"
    assert first.text("stackOutput_UserPoolId").startswith("us-east-1_")
