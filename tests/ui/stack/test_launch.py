"""From the account to a pool that is open: what is asked, in which order, and what is never assumed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from tests.helpers import at_the_stack
from tests.helpers.at_the_stack import go_on_to_the_review, go_to_stack, look_at, phase, to_the_bucket
from tests.helpers.person import Person
from tests.ui.stack.cloud import (
    ARN,
    IDENTITY,
    NO_BUCKET,
    POOL,
    Cloud,
    a_report,
    a_stack,
    creating,
    ready,
    undoing,
    undone,
)
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.settings import RememberedPool, RememberedStack, Settings
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.stack.review_step import ReviewStep
from wildrydes_desktop.workshop import aws_account
from wildrydes_desktop.workshop.aws_account import Place
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import Phase, Progress
from wildrydes_desktop.workshop.website import Finding

REFUSED = Problem(
    "The credentials are refused",
    "STS does not know the access key.",
    "Check the profile.",
    name="InvalidClientTokenId",
    case="credentials_refused",
)


def to_the_review(person: Person) -> None:
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    go_on_to_the_review(person)


def launch(person: Person) -> None:
    to_the_review(person)
    at_the_stack.launch(person)


def last_pool(tmp_path: Path) -> RememberedPool:
    return Settings(tmp_path / "data").last_pool() or RememberedPool()


def last_stack(tmp_path: Path) -> RememberedStack:
    return Settings(tmp_path / "data").last_stack() or RememberedStack()


def test_the_welcome_page_leads_here(open_app) -> None:
    person = open_app()
    person.wait(lambda: person.app.window.findChild(QAction, "launchStack"), "the app to be wired")
    person.click("welcomeStack")
    person.wait_for_page(PageName.STACK)
    assert person.focused() == "stackProfile"


def test_whoever_goes_elsewhere_meanwhile_stays_there(open_app) -> None:
    person = open_app()
    person.wait(lambda: person.app.window.findChild(QAction, "launchStack"), "the menu entry")
    entry = person.app.window.findChild(QAction, "launchStack")
    assert isinstance(entry, QAction)
    entry.trigger()
    person.click("goSignIn")
    person.wait(lambda: person.app.window.findChild(QWidget, "stackWho"), "the page to be built")
    person.wait(lambda: person.sees("signInUsername"), "the other page")
    assert person.page is PageName.SIGN_IN


def test_regions_and_profiles_are_listed_the_workshops_first(person: Person) -> None:
    regions, profiles = person.find("stackRegion", QComboBox), person.find("stackProfile", QComboBox)
    assert [regions.itemData(at) for at in range(5)] == [
        "us-east-1",
        "us-west-2",
        "eu-west-1",
        None,  # the line between the workshop's and the others
        "eu-north-1",
    ]
    assert [profiles.itemData(at) for at in range(profiles.count())] == ["", "default", "workshop"]
    assert regions.currentData() == "us-west-2"  # what the environment says


def test_nothing_is_asked_of_aws_before_the_first_press(person: Person, cloud: Cloud) -> None:
    assert cloud.asked == []


def test_who_one_is_stands_above_everything_that_is_going_to_be_made(person: Person, cloud: Cloud) -> None:
    person.choose("stackRegion", "eu-west-1")
    person.choose("stackProfile", "workshop")
    to_the_bucket(person)
    assert cloud.asked[0] == ("who_am_i", Place("eu-west-1", "workshop"))
    assert person.text("stackAccount") == IDENTITY.account
    assert person.text("stackArn") == IDENTITY.arn
    assert person.text("stackPlace") == "eu-west-1"
    look_at(person, "rides-of-ada")
    go_on_to_the_review(person)
    assert person.sees("stackArn")


def test_credentials_that_are_refused_lead_nowhere(person: Person, cloud: Cloud) -> None:
    cloud.problems["who_am_i"] = REFUSED
    person.click("stackWho")
    person.wait(lambda: person.error == "InvalidClientTokenId", "the refusal")
    assert not person.sees("stackCheck")
    assert person.sees("stackWho")
    del cloud.problems["who_am_i"]
    to_the_bucket(person)
    assert person.message == ""


def test_a_free_name_is_proposed_and_a_typed_one_kept(person: Person, cloud: Cloud) -> None:
    to_the_bucket(person)
    assert person.text("stackName") == "wildrydes-webapp-2"
    person.type("stackName", "mine")
    look_at(person, "rides-of-ada")
    assert ("check_name", "mine") in cloud.asked
    assert ("find", "mine") in cloud.asked


def test_a_bucket_is_looked_at_before_anything_is_made(person: Person, cloud: Cloud) -> None:
    cloud.report = a_report(has_config=True, invoke_url="https://a.execute-api.us-east-1.amazonaws.com/prod")
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    assert ("check_bucket", "rides-of-ada") in cloud.asked
    for word in ("exists", "ours", "region", "writable"):
        assert person.find(f"stackFindings_{word}").property("verdict") == "passed"
    assert "https://a.execute-api" in person.text("stackFindings_config")
    assert person.focused() == "stackContinue"


@pytest.mark.parametrize(
    ("report", "line", "says"),
    [
        (a_report(exists=Finding.FAIL), "exists", "There is no bucket rides-of-ada."),
        (a_report(ours=Finding.FAIL), "ours", "somebody else"),
        (a_report(right_region=Finding.FAIL, region="eu-west-1"), "region", "another Region: eu-west-1"),
        (a_report(writable=Finding.FAIL), "writable", "cannot be written to"),
    ],
)
def test_what_stands_in_the_way_is_said_and_ends_the_way(person, cloud, report, line, says) -> None:
    problem = Problem("No", "It is so.", "Do that.", name="BucketRefused", field="bucket", case="bucket")
    cloud.report = replace(report, problem=problem)
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    assert says in person.text(f"stackFindings_{line}")
    assert person.find(f"stackFindings_{line}").property("verdict") == "failed"
    assert person.error == "BucketRefused"
    assert person.focused() == "stackBucket"
    assert not person.sees("stackContinue")


def test_another_bucket_is_another_question(person: Person) -> None:
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    assert person.sees("stackContinue")
    person.type("stackBucket", "rides-of-bob")
    assert not person.sees("stackContinue")
    assert not person.sees("stackFindings")


def test_a_name_that_is_taken_is_refused_at_its_field(person: Person, cloud: Cloud) -> None:
    cloud.there = ready()
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    assert person.error == "AlreadyExistsException"
    assert "wildrydes-webapp-2 is taken: Ready." in person.message
    assert person.focused() == "stackName"
    assert not person.sees("stackContinue")


def test_what_is_left_of_a_failed_launch_takes_the_name_too(person: Person, cloud: Cloud) -> None:
    cloud.there = undone()
    to_the_bucket(person)
    look_at(person, "rides-of-ada")
    assert "what is left of a launch that failed" in person.message
    assert "delete it" in person.message


def test_the_capability_is_never_assumed(person: Person, cloud: Cloud) -> None:
    to_the_review(person)
    assert person.focused() == "stackCapability"
    person.click("stackLaunch")
    assert "CAPABILITY_IAM" in person.text("stackCapabilityProblem")
    assert person.sees("stackCapabilityProblem")
    assert all(asked[0] != "launch" for asked in cloud.asked)
    person.tick("stackCapability")
    assert not person.sees("stackCapabilityProblem")
    person.click("stackLaunch")
    person.wait(lambda: person.sees("stackPhase"), "the stack")
    assert cloud.plan("launch") == StackPlan.user_management(
        "wildrydes-webapp-2", "rides-of-ada", iam_acknowledged=True
    )


def test_a_tick_does_not_outlive_the_plan_that_it_was_made_for(person: Person) -> None:
    to_the_review(person)
    person.tick("stackCapability")
    person.click("stackBackToBucket")
    look_at(person, "rides-of-bob")
    go_on_to_the_review(person)
    assert person.text("stackReviewBucket") == "rides-of-bob"
    assert not person.find("stackCapability").isChecked()


def test_the_review_shows_the_very_template(person: Person) -> None:
    to_the_review(person)
    assert "nothing worth naming" in person.text("stackCost")
    person.click("stackShowTemplate")
    template = paths.resource("cloudformation", "user-management.yaml")
    assert person.text("stackTemplateText") == template.read_text("utf-8")
    person.click("stackShowTemplate")
    assert not person.sees("stackTemplateText")


def test_a_launch_is_followed_to_a_pool_that_opens(person: Person, cloud: Cloud) -> None:
    launch(person)
    assert phase(person) == "creating"
    cloud.step()
    person.wait(lambda: person.sees("stackTimeline"), "the first look")
    rows = person.rows("stackTimeline", 2)
    assert rows == [("UserPool", "CREATE_COMPLETE"), ("UserPoolClient", "CREATE_IN_PROGRESS")]
    cloud.step()
    person.wait(lambda: len(person.rows("stackEvents", 3)) == 5, "more events")
    assert person.rows("stackEvents", 3)[1][1:] == ("UserPool", "CREATE_COMPLETE")
    assert not person.busy
    cloud.step()
    person.wait(lambda: person.app.pool_is_open, "the pool")
    person.wait_for_rest()
    assert phase(person) == "ready"
    person.wait(lambda: person.kind == "success" and POOL.user_pool_id in person.message, "the message")
    assert person.text("stackOutput_UserPoolId") == POOL.user_pool_id
    assert POOL.user_pool_id in person.text("poolBadge")
    person.click("stackOnward")
    person.wait_for_page(PageName.REGISTER)


def test_a_pool_is_not_opened_under_somebody_who_has_gone_elsewhere(person: Person, cloud: Cloud) -> None:
    launch(person)
    person.click("goRegister")
    cloud.step(3)
    person.wait(lambda: "is ready" in person.message, "the end")
    assert not person.app.pool_is_open
    go_to_stack(person)
    person.click("stackOpen")
    person.wait(lambda: person.app.pool_is_open, "the pool")


def test_a_failure_is_told_while_it_is_undone_and_when_it_is(person: Person, cloud: Cloud) -> None:
    cloud.looks = [undoing(), undone()]
    launch(person)
    cloud.step()
    person.wait(lambda: phase(person) == "rolling_back", "the rollback")
    assert NO_BUCKET.meaning in person.text("stackReason")
    assert person.text("stackNextStep") == NO_BUCKET.next_step
    assert person.message == ""
    cloud.step()
    person.wait(lambda: phase(person) == "rolled_back", "the end")
    assert person.message.startswith(NO_BUCKET.title)
    assert not person.sees("stackOpen")
    assert not person.sees("stackCompare")
    assert person.sees("stackDelete")


def test_a_launch_whose_answer_nobody_waited_for_is_looked_for_by_its_name(
    person: Person, open_app, cloud: Cloud, tmp_path: Path
) -> None:
    cloud.silent = True
    to_the_review(person)
    person.tick("stackCapability")
    person.click("stackLaunch")
    person.wait(lambda: any(asked[0] == "launch" for asked in cloud.asked), "the launch")
    person.app.close()
    cloud.there = creating(1)
    second = open_app()
    go_to_stack(second)
    second.wait(lambda: phase(second) == "creating", "the stack")
    assert ("look", "wildrydes-webapp-2") in cloud.asked
    second.wait(lambda: last_stack(tmp_path).stack_id == ARN, "its ARN in the settings")


def test_a_launch_that_was_refused_leaves_the_stack_before_it_remembered(
    open_app, cloud: Cloud, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    before = RememberedStack("eu-west-1", "workshop", "", "earlier", f"{ARN}-earlier")
    Settings(tmp_path / "data").remember_stack(before)
    cloud.problems["look"] = REFUSED
    cloud.problems["launch"] = replace(REFUSED, request_id="0f-1")
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: person.error == REFUSED.name, "the stack before, which nobody may look at")
    to_the_review(person)
    person.tick("stackCapability")
    person.click("stackLaunch")
    person.wait(lambda: person.sees("stackLaunch") and person.error == REFUSED.name, "the refusal")
    person.wait_for_rest()
    assert last_stack(tmp_path) == before


def test_a_refused_launch_leaves_the_review_as_it_is(person: Person, cloud: Cloud) -> None:
    cloud.problems["launch"] = Problem(
        "Not allowed",
        "You may not cloudformation:CreateStack.",
        "Ask.",
        name="AccessDenied",
        case="not_allowed",
    )
    to_the_review(person)
    person.tick("stackCapability")
    person.click("stackLaunch")
    person.wait(lambda: person.error == "AccessDenied", "the refusal")
    assert person.sees("stackLaunch")
    assert person.find("stackCapability").isChecked()


def test_the_rides_stack_takes_pool_and_bucket_from_the_users(person, cloud, tmp_path) -> None:
    launch(person)
    cloud.step(3)
    person.wait(lambda: person.app.pool_is_open, "the pool")
    person.wait_for_rest()
    person.click("stackAgain")
    person.wait(lambda: person.sees("stackCheck"), "the bucket's form")
    assert person.find("stackTemplate", QComboBox).currentData() == Template.RIDE_API
    assert person.text("stackBucket") == "rides-of-ada"
    person.wait(lambda: person.text("stackName") == "wildrydes-webapp-4", "a name")
    person.click("stackCheck")
    person.click("stackContinue")
    person.tick("stackCapability")
    outputs = {"InvokeUrl": "https://a.execute-api.us-east-1.amazonaws.com/prod"}
    arn = f"arn:aws:cognito-idp:us-east-1:123456789012:userpool/{POOL.user_pool_id}"
    made = a_stack(
        Phase.READY,
        name="wildrydes-webapp-4",
        outputs=outputs,
        parameters={"WebsiteBucketName": "rides-of-ada", "UserPoolArn": arn},
        description=Template.RIDE_API.description,
    )
    cloud.looks = [Progress(made)]
    person.click("stackLaunch")
    person.wait(lambda: [asked[0] for asked in cloud.asked].count("launch") == 2, "the launch")
    assert cloud.plan("launch") == StackPlan.ride_api(
        "wildrydes-webapp-4",
        "rides-of-ada",
        f"arn:aws:cognito-idp:us-east-1:123456789012:userpool/{POOL.user_pool_id}",
        iam_acknowledged=True,
    )
    cloud.step()
    person.wait(lambda: "knows the API" in person.message, "the pool to know its API")
    person.click("stackOnward")
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: last_pool(tmp_path).invoke_url == outputs["InvokeUrl"], "the note")


def test_what_comes_from_aws_is_never_read_as_markup(person: Person, cloud: Cloud) -> None:
    problem = Problem("<b>bold</b>", "<img src=x>", "<a href=x>y</a>", name="X")
    cloud.looks = [Progress(a_stack(Phase.ROLLED_BACK), (), (), problem)]
    launch(person)
    cloud.step()
    person.wait(lambda: phase(person) == "rolled_back", "the end")
    label = person.find("stackReason", QLabel)
    assert label.textFormat().name == "PlainText"
    assert "<b>bold</b>" in label.text()


def test_nothing_secret_is_in_the_settings(person: Person, cloud: Cloud, tmp_path: Path) -> None:
    launch(person)
    settings = tmp_path / "data" / "settings.json"
    # It is noted by its name before AWS is asked, and by its ARN after that.
    person.wait(lambda: settings.exists() and ARN in settings.read_text(), "the note")
    assert json.loads(settings.read_text())["last_stack"] == {
        "region": "us-west-2",
        "profile": "",
        "endpoint_url": "",
        "name": "wildrydes-webapp-2",
        "stack_id": ARN,
    }


def test_damaged_settings_leave_the_environment(open_app, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = Problem("Damaged", "A file in ~/.aws is.", "Mend it.", name="ConfigParseError", field="profile")

    def profiles() -> tuple[str, ...]:
        raise ProblemError(damaged)

    monkeypatch.setattr(aws_account, "profiles", profiles)
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: person.error == "ConfigParseError", "the message")
    person.wait(lambda: person.find("stackRegion", QComboBox).count() == 5, "all Regions")
    assert person.find("stackProfile", QComboBox).count() == 1
    to_the_bucket(person)


@pytest.mark.parametrize("template", list(Template))
def test_the_review_leaves_out_no_kind_of_resource(qtbot, template: Template) -> None:
    step = ReviewStep()
    qtbot.addWidget(step)
    said = " ".join(f"{title} {words}" for title, words in step.resources(template))
    words = {
        "AWS::Cognito::UserPool": "A user pool",
        "AWS::Cognito::UserPoolClient": "An app client",
        "AWS::Lambda::Function": "A Lambda function",
        "AWS::IAM::Role": "IAM role",
        "AWS::DynamoDB::Table": "A DynamoDB table",
        "AWS::ApiGateway::RestApi": "A REST API",
        "AWS::ApiGateway::Authorizer": "An authorizer",
        "AWS::Logs::LogGroup": "log",
    }
    parts = {
        "AWS::ApiGateway::",
        "AWS::Lambda::Permission",
        "Custom::",
    }  # parts of those, or nothing by itself
    for _, kind in template.resources:
        if kind in words:
            assert words[kind] in said, kind
        else:
            assert any(kind.startswith(part) for part in parts), kind
