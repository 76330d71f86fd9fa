"""What there is to be seen in the app, and the way there: every page, panel and dialog, with content.

The way is told in the verbs of the tours, which know widgets by their names and so speak any language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDockWidget,
    QMenu,
    QTabBar,
    QWidget,
)

from accessibility import walk
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from wildrydes_desktop.app.tours import verbs
from wildrydes_desktop.app.tours.ride import ride
from wildrydes_desktop.app.tours.story import Act
from wildrydes_desktop.app.tours.window_driver import WindowDriver
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.tour import TourReport, Traveller

if TYPE_CHECKING:
    from tests.ui.stack.cloud import Cloud

SIZE = QSize(1280, 720)
RIDER = Traveller(CONFIRMED, Secret(PASSWORD), Secret("Pegasus-walks-7"), "rider", phone="+441632960001")
NEWCOMER = "ada.lovelace@example.com"
EVERY_KIND = ("EMAIL_OTP", "SMS_MFA", "SOFTWARE_TOKEN_MFA")


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to be photographed. Of `whole`, a part of it, what is out of sight is photographed as well.
    `overlaid`: other parts lie over it, and are meant to.
    """

    name: str
    root: QWidget
    whole: QWidget
    overlaid: bool = False


class Visitor:
    """Goes from sight to sight in one app, on a local pool with riders in it."""

    def __init__(self, person: Person, cloud: Cloud) -> None:
        """`cloud` answers instead of AWS."""
        self.person = person
        self.window = person.app.window
        self.cloud = cloud
        self.driver = WindowDriver(person.app, TourReport(()), None)
        self.driver.rider = RIDER

    def do(self, *acts: Act) -> None:
        """Act, and wait for what the acts wait for."""
        for act in acts:
            for condition in act(self.driver):
                self.person.wait(condition)

    def sight(self, name: str, root: QWidget | None = None, *, overlaid: bool = False) -> Sight:
        """The window, or `root`, as it is once it has come to rest."""
        if not self.driver.busy:
            walk.settle(self.person)
        central = self.window.centralWidget()
        return Sight(name, root or self.window, root or central or self.window, overlaid)

    def go(self, page: PageName) -> None:
        """To a page, as by its button, with nothing said above it."""
        self.window.messages.clear()
        self.window.go(page)
        walk.settle(self.person)

    def sign_out(self) -> None:
        """Back to somebody who may be anybody."""
        self.do(verbs.account("accountSignOut"), verbs.page(PageName.SIGN_IN))

    def tell(self, **command: object) -> None:
        """Give the local pool a command."""
        self.do(verbs.tell(lambda _: command))

    def sights(self, only: Sequence[str] = ()) -> Iterator[Sight]:
        """Each in turn, there while it is handed out; of `only` these parts if any are named."""
        parts: tuple[Callable[[], Iterator[Sight]], ...] = (
            self.before_signing_in,
            self.challenges,
            self.pools,
            self.stack,
            self.signed_in,
            self.users,
            self.panels,
            self.scenes,
            self.theatre,
            self.dialogs,
            self.presenting,
        )
        for part in parts:
            if not only or part.__name__ in only:
                yield from part()

    # Pages

    def before_signing_in(self) -> Iterator[Sight]:
        """From the first page to a refused sign-in."""
        self.go(PageName.WELCOME)
        yield self.sight("welcome")
        self.go(PageName.REGISTER)
        self.do(verbs.write("registerEmail", NEWCOMER), verbs.write("registerPassword", "unicorn"))
        self.do(verbs.write("registerPasswordRepeat", "unicorns"), verbs.click("registerSubmit"))
        yield self.sight("register")
        self.person.wait(lambda: self.driver.rows("mailboxView") > 0, "the mails of the days before")
        self.driver.remember_mail()
        self.do(
            verbs.write("registerPassword", PASSWORD),
            verbs.write("registerPasswordRepeat", PASSWORD),
            verbs.submit("registerSubmit", PageName.VERIFY),
            verbs.use_code("verifyCode"),
        )
        yield self.sight("verify")
        self.do(verbs.submit("verifySubmit", PageName.SIGN_IN))
        yield self.sight("sign-in")
        self.do(verbs.write("signInUsername", CONFIRMED), verbs.write("signInPassword", "not this one"))
        self.do(verbs.click("signInSubmit"), verbs.refused("NotAuthorizedException"))
        yield self.sight("sign-in-refused")
        self.window.messages.clear()
        with self.busy(PageName.SIGN_IN):
            yield self.sight("sign-in-busy")
        self.do(verbs.click("signInForgot"), verbs.page(PageName.FORGOT))
        self.do(verbs.write("forgotUsername", CONFIRMED), verbs.click("forgotSend"))
        self.do(verbs.use_code("forgotCode"))
        yield self.sight("forgot")
        self.go(PageName.RIDE)
        yield self.sight("ride-signed-out")
        self.go(PageName.ACCOUNT)
        yield self.sight("account-signed-out")

    @contextmanager
    def busy(self, page: PageName) -> Iterator[None]:
        """As while a request is under way."""
        shown = self.window.page(page)
        shown.set_busy(True)
        self.window.set_busy(True)
        try:
            yield
        finally:
            self.window.set_busy(False)
            shown.set_busy(False)

    def challenges(self) -> Iterator[Sight]:
        """What a pool may ask in the middle of a sign-in."""
        self.tell(settings={"required_attributes": ["email", "name"]})
        temporary = {"username": "new.rider@example.com", "temporary_password": PASSWORD}
        self.tell(create_user=temporary | {"attributes": {"email_verified": "true"}})
        self.do(verbs.sign_in(PageName.CHALLENGE, who="new.rider@example.com"))
        self.do(verbs.write("challengeNewPassword", "Unicorn"))
        yield self.sight("challenge-new-password")
        self.tell(settings={"required_attributes": ["email"], "mfa": "ON", "mfa_kinds": EVERY_KIND[:2]})
        phone = {"phone_number": RIDER.phone, "phone_number_verified": "true", "email_verified": "true"}
        who = {"username": "two.factors@example.com"}
        self.tell(create_user=who | {"temporary_password": PASSWORD, "attributes": phone})
        self.tell(set_password=who | {"password": PASSWORD})
        self.do(verbs.sign_in(PageName.CHALLENGE, who="two.factors@example.com"))
        yield self.sight("challenge-choice")
        self.do(verbs.choose("challengeChoice", "SMS_MFA"), verbs.click("challengeSubmit"))
        self.do(verbs.see("challengeCode"))
        yield self.sight("challenge-code")
        self.tell(settings={"mfa_kinds": EVERY_KIND[2:]})
        self.do(verbs.sign_in(PageName.CHALLENGE), verbs.see("challengeSecret"))
        yield self.sight("challenge-app")

    def pools(self) -> Iterator[Sight]:
        """The pools that are known, and the check-up of one."""
        self.do(verbs.menu("showPools"), verbs.page(PageName.POOLS))
        self.window.messages.clear()
        self.do(verbs.select("poolsView"), verbs.click("poolsCheck"), verbs.see("poolsChecks"))
        self.person.wait_for_rest()
        yield self.sight("pools")

    def stack(self) -> Iterator[Sight]:
        """From whose account it is to the pool that came out, and away again."""
        from tests.helpers import at_the_stack
        from tests.ui.stack.cloud import creating, ready, undone

        person, cloud = self.person, self.cloud
        at_the_stack.go_to_stack(person)
        at_the_stack.wait_for_places(person)
        self.window.messages.clear()
        yield self.sight("stack")
        at_the_stack.to_the_bucket(person)
        at_the_stack.look_at(person, "rides-of-ada")
        yield self.sight("stack-bucket")
        at_the_stack.go_on_to_the_review(person)
        yield self.sight("stack-review")
        cloud.looks = [creating(3), undone()]
        at_the_stack.launch(person)
        cloud.step()
        person.wait(lambda: at_the_stack.phase(person) == "creating" and person.sees("stackTimeline"))
        yield self.sight("stack-creating")
        cloud.step()
        person.wait(lambda: at_the_stack.phase(person) == "rolled_back", "the end of it")
        yield self.sight("stack-rolled-back")
        cloud.there = ready()
        self.do(verbs.click("stackAgain"), verbs.click("stackBackToAccount"), verbs.see("stackFindName"))
        self.window.messages.clear()
        at_the_stack.find(person, "wildrydes-webapp-2")
        person.wait(lambda: at_the_stack.phase(person) == "ready", "the stack")
        self.window.messages.clear()
        yield self.sight("stack-ready")
        self.do(verbs.click("stackDelete"), verbs.see("stackDeleteConfirm"))
        yield self.sight("stack-delete")
        self.do(verbs.click("stackDeleteCancel"))

    def signed_in(self) -> Iterator[Sight]:
        """The ride, and what somebody can do to their own account."""
        self.tell(settings={"mfa": "OPTIONAL", "mfa_kinds": EVERY_KIND, "device_tracking": "ALWAYS"})
        self.do(verbs.sign_in(), verbs.see("rideMap"))
        self.person.wait(self.person.checks, "the verdicts")
        yield self.sight("ride")
        self.do(ride())
        yield self.sight("ride-answered")
        self.go(PageName.ACCOUNT)
        self.person.wait(lambda: self.person.sees("accountDelete"), "the page")
        yield self.sight("account")
        self.do(verbs.click("accountChangePassword"), verbs.see("accountChangeSubmit"))
        yield self.sight("account-password")
        self.do(verbs.click("accountChangeCancel"), verbs.click("accountDelete"))
        yield self.sight("account-delete")
        self.do(verbs.click("accountDeleteCancel"), verbs.click("accountProfile"))
        self.do(verbs.page(PageName.PROFILE), verbs.see("profileAttribute_email"))
        self.do(verbs.write("profileAttribute_email", "ada@example.com"), verbs.click("profileSave"))
        self.do(verbs.see("profileCode"))
        yield self.sight("profile")
        self.do(verbs.account("accountMfa"), verbs.page(PageName.MFA), verbs.see("mfaTotpEnrol"))
        yield self.sight("mfa")
        self.do(verbs.click("mfaTotpEnrol"), verbs.see("mfaTotpSecret"))
        yield self.sight("mfa-app")
        self.do(verbs.account("accountDevices"), verbs.page(PageName.DEVICES), verbs.select("devicesView"))
        yield self.sight("devices")
        self.go(PageName.PREFERENCES)
        yield self.sight("preferences")

    def users(self) -> Iterator[Sight]:
        """The pool's users, one of them chosen, many, and a new one."""
        self.do(verbs.menu("users"), verbs.page(PageName.DIRECTORY), verbs.see("directoryView"))
        self.person.wait(lambda: self.driver.rows("directoryView") > 4, "the users")
        self.window.messages.clear()
        view = self.person.find("directoryView", QAbstractItemView)
        view.setCurrentIndex(view.model().index(1, 0))
        self.person.wait(lambda: self.driver.rows("directoryAttributes") > 0, "what is known of one")
        yield self.sight("users")
        view.selectAll()
        walk.settle(self.person)
        self.do(verbs.click("directoryDelete"))
        yield self.sight("users-chosen")
        view.clearSelection()
        self.do(verbs.click("directoryNew"))
        yield self.sight("users-new")

    # Panels

    def panels(self) -> Iterator[Sight]:
        """Each panel and each of its tabs, beside a page."""
        for place in walk.panels(self.person):
            self.window.go(PageName.ACCOUNT)  # the map would be drawn anew in each set of colours
            walk.settle(self.person)
            yield Sight(f"panel-{place.key}", self.window, place.root)

    def scenes(self) -> Iterator[Sight]:
        """Broken on purpose."""
        self.bring("scenes")
        self.do(verbs.click("scene_throttling"), verbs.see("sceneState_throttling"))
        yield replace(self.sight("scene-on"), whole=self.person.find("scenesDock"))
        self.do(verbs.click("scenePutRight"))
        self.person.wait(lambda: not self.person.sees("sceneStrip"), "all to be right")

    def theatre(self) -> Iterator[Sight]:
        """What SRP does, part by part."""
        self.bring("theatre")
        views = self.person.find("theatreViews", QTabBar)
        views.setCurrentIndex(views.count() - 1)
        self.person.wait(lambda: self.person.sees("srpParts"), "the parts")
        parts = self.person.find("srpParts", QTabBar)
        for at in range(1, parts.count()):
            parts.setCurrentIndex(at)
            yield replace(self.sight(f"panel-theatre-srp-{at}"), whole=self.person.find("theatreDock"))
        parts.setCurrentIndex(0)
        views.setCurrentIndex(0)

    def bring(self, panel: str) -> None:
        """A panel to the front."""
        dock = self.person.find(f"{panel}Dock", QDockWidget)
        dock.show()
        dock.raise_()
        walk.settle(self.person)

    # Windows

    def dialogs(self) -> Iterator[Sight]:
        """What comes over the window."""
        for name in ("allCommands", "about"):
            self.entry(name).trigger()
            self.person.wait(lambda: self.dialog() is not None, "the dialog")
            dialog = self.dialog()
            assert dialog is not None
            yield self.sight("palette" if name == "allCommands" else name, dialog)
            dialog.close()
            walk.settle(self.person)
        bar = self.window.menuBar()
        for at, menu in enumerate(menu for menu in bar.findChildren(QMenu) if menu.title()):
            menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
            yield self.sight(f"menu-{at + 1}", menu)
            menu.close()

    def dialog(self) -> QDialog | None:
        """The one that is open."""
        return next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)

    def entry(self, name: str) -> QAction:
        """A menu's."""
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction), name
        return found

    def presenting(self) -> Iterator[Sight]:
        """In front of a room: the page and each panel alone, the card, the light, the notes."""
        self.go(PageName.RIDE)
        self.entry("presenterMode").trigger()
        self.window.showNormal()
        self.window.resize(SIZE)
        yield self.sight("presenter-page", overlaid=True)
        self.window.messages.clear()
        self.go(PageName.ACCOUNT)
        self.press("F1")
        yield self.sight("presenter-card", overlaid=True)
        self.press("F1")
        self.press("Ctrl+Shift+L")
        yield self.sight("presenter-light", overlaid=True)
        self.press("Ctrl+Shift+L")
        for panel in ("mailbox", "inspector", "protocol", "theatre"):
            self.press("F6")
            yield self.sight(f"presenter-{panel}", overlaid=True)
        self.press("F4")
        self.person.wait(lambda: self.notes() is not None, "the notes")
        notes = self.notes()
        self.press("PgDown")
        yield self.sight("presenter-notes", notes)
        self.entry("presenterMode").trigger()
        self.window.messages.clear()
        self.window.resize(SIZE)

    def press(self, keys: str) -> None:
        """A key, in the window."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.window, combination.key(), combination.keyboardModifiers())
        walk.settle(self.person)

    def notes(self) -> QWidget | None:
        """The speaker's."""
        tops = (each for each in QApplication.topLevelWidgets() if each.objectName() == "speakersNotes")
        return next((each for each in tops if each.isVisible()), None)
