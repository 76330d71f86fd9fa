"""What comes after the launch: found again, compared, updated after a preview, deleted by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.helpers.at_the_stack import go_to_stack, phase
from tests.helpers.person import Person
from tests.ui.stack.cloud import ARN, POOL, Cloud, a_resource, a_stack, creating, deleted, ready, undone
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.session.settings import RememberedStack, Settings
from wildrydes_desktop.workshop.pool_profiles import PoolProfile
from wildrydes_desktop.workshop.stack import StackPlan
from wildrydes_desktop.workshop.stack_progress import Change, ChangeSet, Light
from wildrydes_desktop.workshop.website import Difference

OFFLINE = Problem(
    "No network", "AWS did not answer.", "Try again.", name="EndpointConnectionError", case="net"
)


def find(person: Person, cloud: Cloud) -> None:
    """Find the stack that is there by its name."""
    cloud.there = cloud.there or ready()
    person.type("stackFindName", "wildrydes-webapp-2")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.sees("stackPhase"), "the stack")
    person.wait_for_rest()


@pytest.fixture
def remembered(tmp_path: Path) -> Settings:
    """The settings of a run before this one, which launched a stack."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    settings = Settings(folder)
    settings.remember_stack(RememberedStack("eu-west-1", "workshop", "", "wildrydes-webapp-2", ARN))
    return settings


def names(tmp_path: Path) -> list[str]:
    """The pools that are in the list, by the names they have there."""
    return [each.name for each in PoolProfiles(Settings(tmp_path / "data")).all()]


# Found again


def test_a_stack_is_found_by_its_name(person: Person, cloud: Cloud) -> None:
    find(person, cloud)
    assert ("find", "wildrydes-webapp-2") in cloud.asked
    assert phase(person) == "ready"
    assert "123456789012" in person.text("stackWhere")
    assert not person.app.pool_is_open  # nobody asked for that


def test_a_name_that_nothing_has_is_refused_at_its_field(person: Person, cloud: Cloud) -> None:
    person.type("stackFindName", "nothing")
    person.click("stackFind")
    person.wait(lambda: person.error == "StackNotFound", "the refusal")
    assert person.focused() == "stackFindName"


def test_stacks_that_are_there_are_offered_once_it_is_known_whose_account_it_is(person, cloud) -> None:
    cloud.there = ready()
    person.click("stackWho")
    person.wait(lambda: person.sees("stackOurs_wildrydes-webapp-2"), "the stack that is there")
    person.wait_for_rest()
    person.click("stackOurs_wildrydes-webapp-2")
    person.wait(lambda: phase(person) == "ready", "the stack")
    assert ("find", ARN) in cloud.asked


def test_the_next_run_finds_the_stack_that_is_under_way(open_app, cloud, remembered) -> None:
    cloud.there = creating(2)
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: person.sees("stackPhase"), "the stack")
    assert cloud.asked[:2] == [("who_am_i", cloud.asked[0][1]), ("look", ARN)]
    assert cloud.asked[0][1].profile == "workshop"  # type: ignore[attr-defined]
    assert phase(person) == "creating"
    cloud.step(3)
    person.wait(lambda: phase(person) == "ready", "its end")
    person.wait(lambda: person.app.pool_is_open, "the pool")


def test_a_stack_that_was_deleted_meanwhile_is_forgotten(open_app, cloud, remembered) -> None:
    cloud.there = deleted()
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: remembered.last_stack() is None, "the note to go")
    assert person.sees("stackWho")
    assert person.message == ""


def test_a_stack_that_is_not_known_any_more_is_forgotten(open_app, cloud, remembered) -> None:
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: remembered.last_stack() is None, "the note to go")
    assert person.message == ""


def test_without_a_network_the_stack_stays_remembered(open_app, cloud, remembered) -> None:
    cloud.problems["look"] = OFFLINE
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: person.error == OFFLINE.name, "the refusal")
    assert remembered.last_stack() is not None
    assert person.find("stackRegion", QComboBox).currentData() == "eu-west-1"
    assert person.find("stackProfile", QComboBox).currentData() == "workshop"


def test_closing_the_app_stops_the_following_and_not_the_stack(open_app, cloud, remembered) -> None:
    cloud.there = creating(2)
    person = open_app()
    go_to_stack(person)
    person.wait(lambda: ("follow", ARN) in cloud.asked, "the following")
    person.app.close()
    assert cloud.closed
    assert all(asked[0] != "delete" for asked in cloud.asked)
    assert remembered.last_stack() is not None


def test_a_connection_that_is_lost_can_be_taken_up_again(person: Person, cloud: Cloud) -> None:
    cloud.there = creating(2)
    cloud.problems["follow"] = OFFLINE
    find(person, cloud)
    person.wait(lambda: person.error == OFFLINE.name, "the loss")
    assert phase(person) == "creating"
    del cloud.problems["follow"]
    person.click("stackFollow")
    cloud.step(3)
    person.wait(lambda: phase(person) == "ready", "its end")


# Its pool


def test_a_pool_that_was_opened_is_in_the_list_of_pools(person, cloud, tmp_path) -> None:
    find(person, cloud)
    person.click("stackOpen")
    person.wait(lambda: names(tmp_path) == ["wildrydes-webapp-2"], "the pool in the list")


def test_the_name_that_a_pool_was_given_stays(open_app, cloud, tmp_path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    PoolProfiles(Settings(tmp_path / "data")).keep(PoolProfile.of(POOL, "Mine"))
    person = open_app()
    go_to_stack(person)
    find(person, cloud)
    person.click("stackOpen")
    person.wait(lambda: person.sees("stackOnward"), "the pool to be open")
    person.wait(lambda: "is open" in person.message, "the message")
    assert names(tmp_path) == ["Mine"]


def test_the_way_back_to_a_stack(person, cloud) -> None:
    find(person, cloud)
    person.click("stackAgain")
    person.click("stackBackToAccount")
    person.click("stackBackToStack")
    assert phase(person) == "ready"


def test_a_pool_that_is_deleted_leaves_the_list(person, cloud, tmp_path) -> None:
    find(person, cloud)
    person.click("stackOpen")
    person.wait(lambda: names(tmp_path) == ["wildrydes-webapp-2"], "the pool in the list")
    person.wait_for_rest()
    cloud.looks = [deleted()]
    person.click("stackDelete")
    person.type("stackDeleteName", "wildrydes-webapp-2")
    person.click("stackDeleteConfirm")
    cloud.step()
    person.wait(lambda: phase(person) == "deleted", "its end")
    person.wait(lambda: names(tmp_path) == [], "the pool to leave the list")
    person.wait(lambda: "choose another" in person.message, "the message")


# Compared


def test_the_deployed_file_is_compared_with_the_stacks_pool(person: Person, cloud: Cloud) -> None:
    find(person, cloud)
    person.click("stackCompare")
    person.wait(lambda: person.sees("stackDeployed"), "the file")
    assert ("fetch", "rides-of-ada") in cloud.asked
    assert person.find("stackDifferences_same").property("verdict") == "passed"
    assert person.text("stackDeployed") == "window._config = {};\n"
    assert "s3://rides-of-ada/js/config.js" in person.text("stackDeployedWhen")


def test_each_difference_is_named(person: Person, cloud: Cloud) -> None:
    cloud.differences = (Difference("userPoolId", "us-east-1_Other", POOL.user_pool_id),)
    find(person, cloud)
    person.click("stackCompare")
    person.wait(lambda: person.sees("stackDeployed"), "the file")
    said = person.text("stackDifferences_userPoolId")
    assert "us-east-1_Other" in said
    assert POOL.user_pool_id in said


def test_a_file_that_is_not_there_is_said_to_be(person: Person, cloud: Cloud) -> None:
    cloud.deployed = None
    find(person, cloud)
    person.click("stackCompare")
    person.wait(lambda: person.sees("stackDifferences"), "the answer")
    assert "no js/config.js in rides-of-ada" in person.text("stackDifferences_missing")
    assert not person.sees("stackDeployed")


# Updated


def preview(person: Person) -> None:
    person.click("stackUpdate")
    person.tick("stackUpdateCapability")
    person.click("stackPreview")
    person.wait(lambda: person.sees("stackChanges"), "the preview")
    person.wait_for_rest()


def test_an_update_is_previewed_before_it_is_made(person: Person, cloud: Cloud) -> None:
    replaced = Change("Modify", "UserPool", "AWS::Cognito::UserPool", "", "True", ("UsernameAttributes",))
    cloud.change_set = ChangeSet("arn:change", a_stack(ready().phase), (replaced,))
    find(person, cloud)
    person.click("stackUpdate")
    assert person.text("stackUpdateBucket") == "rides-of-ada"
    person.click("stackPreview")
    assert person.sees("stackUpdateCapabilityProblem")
    person.tick("stackUpdateCapability")
    person.click("stackPreview")
    person.wait(lambda: person.sees("stackChanges"), "the preview")
    person.wait_for_rest()
    assert cloud.plan("preview") == StackPlan.user_management(
        "wildrydes-webapp-2", "rides-of-ada", iam_acknowledged=True
    )
    assert "will be replaced: UsernameAttributes" in person.text("stackChanges_UserPool")
    assert "UserPool" in person.text("stackReplaces")
    assert person.focused() == "stackDiscard"
    assert all(asked[0] != "execute" for asked in cloud.asked)
    cloud.looks = [ready()]
    person.click("stackApply")
    person.wait(lambda: phase(person) == "updating", "the update")
    assert ("execute", cloud.change_set) in cloud.asked
    cloud.step()
    person.wait(lambda: phase(person) == "ready", "its end")


def test_an_update_without_changes_says_so_and_offers_nothing(person: Person, cloud: Cloud) -> None:
    cloud.change_set = ChangeSet("", a_stack(ready().phase), ())
    find(person, cloud)
    preview(person)
    assert "Nothing would change" in person.text("stackChanges_none")
    assert not person.sees("stackApply")


def test_a_preview_can_be_thrown_away(person: Person, cloud: Cloud) -> None:
    find(person, cloud)
    preview(person)
    person.click("stackDiscard")
    person.wait(lambda: person.sees("stackUpdate"), "the form to fold")
    assert ("discard", cloud.change_set) in cloud.asked
    assert all(asked[0] != "execute" for asked in cloud.asked)


@pytest.mark.parametrize("button", ["stackApply", "stackDiscard"])
def test_a_preview_that_is_out_of_date_gives_way_to_another(
    person: Person, cloud: Cloud, button: str
) -> None:
    """As after an update whose answer was lost: it was carried out, and the preview is gone."""
    find(person, cloud)
    preview(person)
    stale = Problem("The preview is out of date", "It is gone.", "Again.", case="change_set_stale")
    cloud.problems = {"execute": stale, "discard": stale}
    person.click(button)
    person.wait(lambda: "out of date" in person.message, "the refusal")
    assert not person.sees("stackApply")
    person.click("stackUpdate")
    assert person.sees("stackPreview")


# Deleted


def test_deleting_asks_for_the_stacks_name(person: Person, cloud: Cloud) -> None:
    find(person, cloud)
    person.click("stackDelete")
    assert "everybody who has registered" in person.text("stackDeleteQuestion")
    assert person.focused() == "stackDeleteName"
    person.click("stackDeleteConfirm")
    assert "say that you mean it" in person.text("stackDeleteNameProblem")
    person.type("stackDeleteName", "wildrydes-webapp")
    person.press(Qt.Key.Key_Return)
    assert "wildrydes-webapp-2" in person.text("stackDeleteNameProblem")
    assert all(asked[0] != "delete" for asked in cloud.asked)
    person.click("stackDeleteCancel")
    assert not person.sees("stackDeleteName")
    assert person.focused() == "stackDelete"


@pytest.mark.parametrize("left", [False, True])
def test_a_deletion_is_followed_and_what_remains_is_said(person, cloud, tmp_path, left) -> None:
    kept = a_resource(4, Light.KEPT, "DELETE_SKIPPED", "kept on purpose")
    cloud.looks = [deleted(remaining=(kept,) if left else ())]
    find(person, cloud)
    person.click("stackDelete")
    person.type("stackDeleteName", "wildrydes-webapp-2")
    person.click("stackDeleteConfirm")
    person.wait(lambda: phase(person) == "deleting", "the deletion")
    assert ("delete", ARN) in cloud.asked
    cloud.step()
    person.wait(lambda: phase(person) == "deleted", "its end")
    person.wait(lambda: person.kind == "success", "the message")
    assert person.sees("stackNothingLeft") is not left
    if left:
        assert "kept on purpose" in person.text("stackRemaining_WebsiteConfiguration")
    person.wait(lambda: Settings(tmp_path / "data").last_stack() is None, "the note to go")
    assert not person.sees("stackDelete")
    assert person.sees("stackAgain")


def test_what_failed_can_only_be_deleted(person: Person, cloud: Cloud) -> None:
    cloud.there = undone()
    find(person, cloud)
    assert person.sees("stackDelete")
    assert not person.sees("stackUpdate")
    assert not person.sees("stackCompare")
    assert not person.sees("stackOpen")
