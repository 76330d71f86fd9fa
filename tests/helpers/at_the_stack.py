"""What somebody does at the page of the stack, step by step."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox

from tests.helpers.person import Person
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.aws_account import Place


def go_to_stack(person: Person) -> None:
    """By the menu, as soon as there is an entry."""
    person.wait(lambda: person.app.window.findChild(QAction, "launchStack"), "the menu entry")
    entry = person.app.window.findChild(QAction, "launchStack")
    assert isinstance(entry, QAction)
    entry.trigger()
    person.wait_for_page(PageName.STACK)


def wait_for_places(person: Person) -> None:
    """Until all Regions are listed: the workshop's three are there at once."""
    person.wait(lambda: person.find("stackRegion", QComboBox).count() > 3, "all Regions")


def choose_place(person: Person, place: Place) -> None:
    """Choose Region and profile."""
    wait_for_places(person)
    person.choose("stackRegion", place.region)
    person.choose("stackProfile", place.profile)


def to_the_bucket(person: Person) -> None:
    """Have STS say whose account it is, and wait for a name for the stack."""
    person.click("stackWho")
    person.wait(lambda: person.sees("stackCheck"), "the bucket's form")
    person.wait(lambda: person.text("stackName"), "a name for the stack")
    person.wait_for_rest()


def look_at(person: Person, bucket: str) -> None:
    """Have the bucket looked at."""
    person.type("stackBucket", bucket)
    person.click("stackCheck")
    person.wait_for_rest()


def go_on_to_the_review(person: Person) -> None:
    """The bucket was found good."""
    person.click("stackContinue")
    person.wait(lambda: person.sees("stackLaunch"), "the review")


def launch(person: Person) -> None:
    """Tick what is to be ticked, and launch."""
    person.tick("stackCapability")
    person.click("stackLaunch")
    person.wait(lambda: person.sees("stackPhase"), "the stack")
    person.wait_for_rest()


def find(person: Person, name: str) -> None:
    """Find a stack by its name."""
    person.type("stackFindName", name)
    person.click("stackFind")
    person.wait_for_rest()


def phase(person: Person) -> str:
    """The fixed word of what the stack is doing; empty while none is shown."""
    return str(person.find("stackPhase").property("phase")) if person.sees("stackPhase") else ""
