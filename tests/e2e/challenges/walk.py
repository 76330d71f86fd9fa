"""What somebody does who is asked for more than a password, in the app's real windows: few verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.helpers.authenticator import totp
from tests.helpers.person import Person, line
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.ui.pages.names import PageName

if TYPE_CHECKING:
    from tests.e2e.challenges.cases import Case

Answer = Mapping[str, str]
"""What is typed or chosen, by the name of the widget."""

LONG = 200
"""Characters from which on a text is pasted: nobody types that much."""


class Walk:
    """Somebody at the app, which is open on `pool`. `secret` is their authenticator app's."""

    def __init__(self, pool: PoolOnLoopback, person: Person) -> None:
        self.pool = pool
        self.person = person
        self.secret = ""

    # The Sign in page

    def fill_sign_in(self, flow: str = "USER_SRP_AUTH", password: str = PASSWORD, name: str = RIDER) -> None:
        self.person.fill_sign_in(name, password)
        self.person.choose("signInFlow", flow)

    def reach(self, case: Case) -> None:
        """Send the sign-in off, and answer whatever comes before the case's challenge."""
        self.person.click("signInSubmit")
        for title, answer in case.before:
            self.is_asked(title)
            self.answer(answer(self))
        self.is_asked(case.title)
        assert self.pool.asked[-1] == case.name

    # Any challenge

    def is_asked(self, title: str) -> None:
        """Wait until the step of this title is there and can be answered."""
        person = self.person
        person.wait_for_page(PageName.CHALLENGE)
        person.wait(lambda: person.text("challengeTitle") == title, title)
        person.wait_for_rest()

    def fill(self, answer: Answer) -> None:
        for name, text in answer.items():
            if isinstance(self.person.find(name), QComboBox):
                self.person.choose(name, text)
            elif len(text) >= LONG:
                self.person.paste(name, text)
            else:
                self.person.type(name, text)

    def answer(self, answer: Answer) -> None:
        self.fill(answer)
        self.person.click("challengeSubmit")

    def tick(self, name: str) -> None:
        """Tick a box, on the box itself."""
        box = self.person.find(name)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    def still_holds(self, answer: Answer) -> None:
        """Nothing that was typed or chosen is lost."""
        for name, text in answer.items():
            widget = self.person.find(name)
            shown = widget.currentData() if isinstance(widget, QComboBox) else line(self.person, name).text()
            assert shown == text, name

    # What comes of it

    def is_told(self, name: str) -> None:
        """Wait for an error of that name. It says what happened, what it means and what to do next."""
        person = self.person
        person.wait(lambda: (person.kind, person.error) == ("error", name), name)
        person.wait_for_rest()
        assert len([part for part in person.message.splitlines() if part.strip()]) == 3

    def may_try_again(self, field: str = "") -> None:
        """The step is still there to be answered, and the cursor in `field`, if one is at fault."""
        assert self.person.page is PageName.CHALLENGE
        assert self.person.find("challengeSubmit").isEnabled()
        if field:
            assert self.person.focused() == field

    def must_start_again(self) -> None:
        """The step is over: starting again is what is left, and the cursor is there."""
        assert self.person.page is PageName.CHALLENGE
        assert not self.person.find("challengeSubmit").isEnabled()
        assert self.person.focused() == "challengeCancel"
        assert not self.person.sees("challengeCountdown")
        self.start_again()

    def start_again(self, name: str = RIDER) -> None:
        """Back to the Sign in page, username kept."""
        self.person.click("challengeCancel")
        assert self.person.page is PageName.SIGN_IN
        assert self.person.text("signInUsername") == name
        assert self.person.message == ""

    def is_stopped_at(self, field: str) -> None:
        """Without a word to the pool: what is wrong stands below the field, and the cursor is in it."""
        assert self.person.text(f"{field}Problem")
        assert self.person.sees(f"{field}Problem")
        assert self.person.focused() == field
        assert not self.person.busy

    def is_inside(self) -> None:
        """Wait for the tokens: every check on both of them passed, and the claims are the rider's."""
        person = self.person
        person.wait_until_ready()  # quick hands are through before every panel is built
        person.wait_for_page(PageName.RIDE)
        person.wait(person.checks, "the verdicts")
        person.wait(lambda: person.kind in {"success", "warning"}, "the message")
        for token in ("access", "id"):
            person.turn_to(token)
            verdicts = person.checks()
            assert verdicts.pop("at_hash") == "unknown"  # the pool's tokens have none
            assert set(verdicts.values()) == {"pass"}, (token, verdicts)
        assert person.claims()["email"] == RIDER

    # The pool's side

    def code(self) -> str:
        """The code in the newest message."""
        return self.pool.newest_code()

    def app_code(self) -> str:
        """What the authenticator app shows now."""
        return totp(self.secret, self.pool.clock())

    def read_secret(self) -> None:
        """Type the secret on the screen into an authenticator app."""
        self.secret = self.person.text("challengeSecret").replace(" ", "")

    def answers_sent(self) -> int:
        return self.pool.operations.count("RespondToAuthChallenge")

    def calls(self) -> int:
        """How many operations were called; the keys, which the app fetches when it has time, are none."""
        return sum(operation != "GET" for operation in self.pool.operations)
