"""What the stories are told in: each verb makes an act, something that a person does or waits to see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.app.tours.story import Act, StepError, Walk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.authenticator import Authenticator
from wildrydes_desktop.workshop.tour import Traveller

if TYPE_CHECKING:
    from wildrydes_desktop.app.tours.window_driver import WindowDriver

Words = str | Callable[[Traveller], Any]
"""Words to type: as they stand, or one of the traveller's below."""

EMAIL: Final = attrgetter("email")
OTHER_EMAIL: Final = attrgetter("other_email")
PASSWORD: Final = attrgetter("password")
NEW_PASSWORD: Final = attrgetter("new_password")
PHONE: Final = attrgetter("phone")
NAME: Final = attrgetter("name")
USERNAME: Final = attrgetter("username")
SECOND_USERNAME: Final = attrgetter("second_username")


def together(*acts: Act) -> Act:
    """Several acts as one."""

    def act(driver: WindowDriver) -> Walk:
        for each in acts:
            yield from each(driver)

    return act


# What is done


def click(button: str) -> Act:
    """Press a button as soon as it can be pressed."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(button)
        driver.press(button)

    return act


def write(field: str, words: Words) -> Act:
    """Type over what stands in a field."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(field)
        driver.write(field, _said(words, driver.rider))

    return act


def write_twice(field: str, words: Words) -> Act:
    """A new password, and the same again into the field beside it."""
    return together(write(field, words), write(f"{field}Repeat", words))


def choose(box: str, word: str) -> Act:
    """Choose what carries that raw word in a combo box."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(box)
        driver.choose(box, word)

    return act


def menu(entry: str) -> Act:
    """Choose a menu's entry."""

    def act(driver: WindowDriver) -> Walk:
        driver.choose_entry(entry)
        yield lambda: True

    return act


def make_room(*panels: str) -> Act:
    """Close panels that the story can do without. In presenter mode they are in nobody's way."""
    close = together(*(click(f"{panel}DockClose") for panel in panels))
    return lambda driver: iter(()) if driver.presenting else close(driver)


def select(view: str) -> Act:
    """Select the first row of a list."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.rows(view) > 0
        driver.select_first(view)

    return act


def use_code(field: str) -> Act:
    """Wait for a mail or text message that was not there before, and have its code put into `field`."""

    def act(driver: WindowDriver) -> Walk:
        yield driver.has_new_mail
        driver.remember_mail()
        yield from click("mailboxUseCode")(driver)
        yield lambda: bool(driver.text(field))

    return act


def scan(label: str) -> Act:
    """Give an authenticator app the secret that a label shows."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: bool(driver.text(label))
        driver.authenticator = Authenticator(Secret(driver.text(label)))

    return act


def write_totp(field: str) -> Act:
    """Type the authenticator app's next code."""

    def act(driver: WindowDriver) -> Walk:
        authenticator = driver.authenticator
        if authenticator is None:
            raise StepError("no authenticator app was set up")
        yield authenticator.has_fresh_code
        yield from write(field, lambda _: authenticator.fresh_code())(driver)

    return act


# What is seen


def page(name: PageName) -> Act:
    """Wait until a page is shown and at rest."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.page == name and not driver.busy

    return act


def see(widget: str) -> Act:
    """Wait until something is to be seen, and nothing runs any more."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.sees(widget) and not driver.busy

    return act


def ready_to_press(button: str) -> Act:
    """Wait until a button can be pressed, and leave it alone."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(button)

    return act


def read(label: str, words: Words) -> Act:
    """Wait until these words stand in a field or a label."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.sees(label) and _said(words, driver.rider) in driver.text(label)

    return act


def told() -> Act:
    """Wait for the message that it went well."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.message_kind == "success" and not driver.busy

    return act


def refused(error: str) -> Act:
    """Wait for a refusal of that name. It belongs to the story; any other ends the tour."""

    def act(driver: WindowDriver) -> Walk:
        driver.expected = error
        yield lambda: driver.error == error and not driver.busy

    return act


def look() -> Act:
    """Let everything come to rest, and take the step's picture."""

    def act(driver: WindowDriver) -> Walk:
        yield from driver.take_picture()

    return act


def inspect() -> Act:
    """Read claims and checks of both tokens in the inspector. The ID token is in front at the end."""

    def act(driver: WindowDriver) -> Walk:
        driver.open_panel("inspector")
        for token in ("access", "id"):
            driver.turn_to(token)
            yield lambda: driver.rows("checksView") > 0
            driver.read_checks(token)
        driver.read_claims()

    return act


def claim(token: str, name: str, words: Words | None = None) -> Act:
    """See that a token that was inspected has a claim, and these words in it if any are given."""

    def act(driver: WindowDriver) -> Walk:
        found = driver.report.claims.get(token, {}).get(name)
        if not found or (words is not None and found != _said(words, driver.rider)):
            raise StepError(f"the claim {name} of the {token} token is not what it should be")
        yield lambda: True

    return act


# The pool's administrator


def tell(command: Callable[[Traveller], Mapping[str, object]]) -> Act:
    """Give the local pool a command (see `local_pool.commands`)."""

    def act(driver: WindowDriver) -> Walk:
        yield driver.tell_local_pool(command(driver.rider))

    return act


def pool(**settings: object) -> Act:
    """Change settings of the local pool (see `local_pool.settings`)."""
    return tell(lambda _: {"settings": settings})


def newcomer(**attributes: Words) -> Act:
    """Have an administrator make the rider, with a temporary password."""
    return tell(
        lambda rider: {
            "create_user": {
                "username": rider.email,
                "temporary_password": rider.password.reveal(),
                "attributes": {name: _said(words, rider) for name, words in attributes.items()},
            }
        }
    )


def confirmed(**attributes: Words) -> Act:
    """Have an administrator make the rider, with a verified address and a password that lasts."""
    verified: dict[str, Words] = {"email_verified": "true"}
    return together(
        newcomer(**verified | attributes),
        tell(
            lambda rider: {"set_password": {"username": rider.email, "password": rider.password.reveal()}},
        ),
    )


# What people do in one go


def ready() -> Act:
    """Wait until the window is complete and the pool answers."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.pool_is_open and driver.knows("claimsView")

    return act


def fill_sign_in(password: Words | None = PASSWORD, flow: str = "USER_SRP_AUTH", who: Words = EMAIL) -> Act:
    """Go to the Sign in page and fill it in; without a password where there is to be none."""
    fill = (
        click("goSignIn"),
        page(PageName.SIGN_IN),
        write("signInUsername", who),
        write("signInPassword", "" if password is None else password),
        choose("signInFlow", flow),
    )
    return together(*fill)


def sign_in(
    to: PageName = PageName.RIDE,
    password: Words | None = PASSWORD,
    flow: str = "USER_SRP_AUTH",
    who: Words = EMAIL,
) -> Act:
    """Sign in, which leads to a page: one more step, or the ride."""
    return together(fill_sign_in(password, flow, who), look(), click("signInSubmit"), page(to))


def submit(button: str, to: PageName) -> Act:
    """Send the form, which leads to a page."""
    return together(click(button), page(to))


def account(button: str) -> Act:
    """Press a button of the Account page."""
    return together(click("goAccount"), page(PageName.ACCOUNT), click(button))


def _said(words: Words, rider: Traveller) -> str:
    said = words if isinstance(words, str) else words(rider)
    return said.reveal() if isinstance(said, Secret) else str(said)
