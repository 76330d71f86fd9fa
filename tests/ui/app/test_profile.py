"""The profile in the whole app: read, changed, added, deleted and proven; on the local pool and by script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.helpers import layout_items
from tests.helpers.children import pools
from tests.helpers.fault_server import Behaviour, FaultServer, answer, drop, error, hang
from tests.helpers.person import Person, line
from tests.helpers.scripted_pool import by_operation, options
from tests.helpers.scripted_sign_in import INTERNAL, SIGNED_IN
from tests.helpers.stocked_pool import CONFIRMED, MUST_RESET, PASSWORD, configure
from wildrydes_desktop.local_pool.settings import AttributeKind, CustomAttribute
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.resend_button import ResendButton

NEW = "new@example.com"
PHONE = "+15550001234"
OWN = (
    CustomAttribute("team", most=8),
    CustomAttribute("horns", AttributeKind.NUMBER, least=1, most=3),
    CustomAttribute("stable", mutable=False),
)


def open_profile(person: Person) -> None:
    person.account("accountProfile")
    person.wait(lambda: person.sees("profileSave") and not person.busy, "the profile")


@pytest.fixture
def rider(open_app: Callable[..., Person], data_dir: Path) -> Person:
    """Somebody before their profile on the local pool, which has attributes of its own."""
    configure(data_dir, custom_attributes=OWN)
    return at_profile(open_app)


@pytest.fixture
def careful(open_app: Callable[..., Person], data_dir: Path) -> Person:
    """The same, on a pool that verifies contacts before it updates them."""
    configure(data_dir, verify_before_update=frozenset({"email", "phone_number"}))
    return at_profile(open_app)


def at_profile(open_app: Callable[..., Person]) -> Person:
    person = open_app("--demo")
    person.wait_until_ready()
    person.sign_in(CONFIRMED, PASSWORD)
    open_profile(person)
    return person


def value(person: Person, name: str) -> str:
    return person.text(f"profileAttribute_{name}")


def save(person: Person, kind: str = "success") -> None:
    person.click("profileSave")
    person.wait(lambda: person.kind == kind, "the outcome")


def add(person: Person, name: str, text: str) -> None:
    person.click("profileMore")
    person.choose("profileAddName", name)
    person.type("profileAddValue", text)
    person.click("profileAdd")


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


class TestReading:
    def test_it_is_read_when_it_is_shown(self, rider: Person) -> None:
        assert value(rider, "email") == CONFIRMED
        assert value(rider, "sub") == rider.claims()["sub"]
        assert line(rider, "profileAttribute_sub").isReadOnly()
        assert line(rider, "profileAttribute_email_verified").isReadOnly()
        assert not line(rider, "profileAttribute_email").isReadOnly()
        assert "required" in rider.text("profileFacts_email")
        assert "Verified" in rider.text("profileStatus_email")
        rider.wait(lambda: "GetUser" in rider.operations(), "the row")

    def test_it_is_read_again_each_time_and_by_the_button(self, rider: Person) -> None:
        before = rider.operations().count("GetUser")
        rider.click("profileBack")
        rider.wait_for_page(PageName.ACCOUNT)
        open_profile(rider)
        rider.click("profileReload")
        rider.wait(lambda: rider.operations().count("GetUser") == before + 2, "the rows")

    def test_signed_out_it_leads_to_the_sign_in(self, person: Person) -> None:
        person.app.window.go(PageName.PROFILE)
        assert person.sees("profileSignIn")
        assert not person.sees("profileReload")
        person.click("profileSignIn")
        assert person.page is PageName.SIGN_IN

    def test_of_who_signs_out_nothing_stays(self, rider: Person) -> None:
        rider.type("profileAttribute_email", NEW)
        rider.account("accountSignOut")
        rider.wait_for_page(PageName.SIGN_IN)
        rider.app.window.go(PageName.PROFILE)
        assert rider.sees("profileSignIn")
        assert not rider.sees("profileAttribute_email")
        rider.sign_in(CONFIRMED, PASSWORD)
        open_profile(rider)
        assert value(rider, "email") == CONFIRMED

    def test_what_is_typed_stays_while_elsewhere(self, rider: Person) -> None:
        rider.type("profileAttribute_email", NEW)
        rider.click("goRide")
        open_profile(rider)
        assert value(rider, "email") == NEW
        rider.click("profileReload")
        rider.wait(lambda: value(rider, "email") == CONFIRMED, "the pool's address")

    def test_another_pool_takes_it_away(self, rider: Person, tmp_path: Path) -> None:
        rider.click("choosePool")
        rider.click("welcomeLocal")
        rider.wait(lambda: not rider.claims(), "the end of the session")
        rider.app.window.go(PageName.PROFILE)
        assert rider.sees("profileSignIn")


class TestChanging:
    def test_added_changed_and_seen_in_the_next_id_token(self, rider: Person) -> None:
        add(rider, "name", "Grace Rider")
        add(rider, "custom:team", "purple")
        save(rider)
        assert "Full name" in rider.message
        assert "until you refresh them" in rider.message
        assert rider.sees("profileTokens")
        assert "name" not in rider.claims()
        assert value(rider, "custom:team") == "purple"
        rider.click("profileRefresh")
        rider.wait_for_page(PageName.ACCOUNT)
        rider.click("accountRefresh")
        rider.wait(lambda: rider.claims().get("name") == "Grace Rider", "the new token")
        assert rider.claims()["custom:team"] == "purple"
        open_profile(rider)
        assert not rider.sees("profileTokens")
        rider.type("profileAttribute_name", "Grace")
        save(rider)
        assert value(rider, "name") == "Grace"

    def test_nothing_changed_sends_nothing(self, rider: Person) -> None:
        rider.wait(lambda: "GetUser" in rider.operations(), "the row")
        before = rider.operations()
        save(rider, "info")
        assert rider.operations() == before

    def test_limits_are_checked_before_anything_is_sent(self, rider: Person) -> None:
        add(rider, "custom:horns", "2")
        rider.type("profileAttribute_custom:horns", "4")
        rider.click("profileSave")
        assert rider.focused() == "profileAttribute_custom:horns"
        assert "UpdateUserAttributes" not in rider.operations()
        rider.type("profileAttribute_custom:horns", "3")
        rider.press(Qt.Key.Key_Return)
        rider.wait(lambda: rider.kind == "success", "the change")

    def test_what_was_set_for_good_is_offered_to_nobody(self, rider: Person) -> None:
        rider.click("profileMore")
        names = rider.find("profileAddName", QComboBox)
        assert names.findData("custom:team") >= 0
        assert names.findData("custom:stable") == -1
        assert names.findData("custom:") == -1

    def test_an_address_of_somebody_else_is_refused_and_stays_typed(self, rider: Person) -> None:
        add(rider, "name", "Grace Rider")
        rider.type("profileAttribute_email", MUST_RESET)
        save(rider, "error")
        assert rider.error == "AliasExistsException"
        assert rider.focused() == "profileAttribute_email"
        assert value(rider, "email") == MUST_RESET
        assert value(rider, "name") == "Grace Rider"
        rider.type("profileAttribute_email", CONFIRMED)
        save(rider)
        assert value(rider, "name") == "Grace Rider"

    def test_deleted(self, rider: Person) -> None:
        add(rider, "nickname", "Sparkle")
        save(rider)
        rider.click("profileDelete_nickname")
        rider.wait(lambda: "is deleted" in rider.message, "the deletion")
        assert "Sparkle" in rider.message
        assert not rider.sees("profileAttribute_nickname")
        rider.wait(lambda: "DeleteUserAttributes" in rider.operations(), "the row")
        assert not rider.sees("profileDelete_email")  # the pool requires it

    def test_emptied_and_saved_is_deleted_too(self, rider: Person) -> None:
        add(rider, "nickname", "Sparkle")
        save(rider)
        rider.type("profileAttribute_nickname", "")
        save(rider)
        assert not rider.sees("profileAttribute_nickname")


class TestAtOnce:
    """Cognito's default: the new address is there, and not verified."""

    def test_a_new_address(self, rider: Person) -> None:
        rider.type("profileAttribute_email", NEW)
        save(rider)
        assert "in place at once" in rider.message
        assert value(rider, "email") == NEW
        assert "Not verified" in rider.text("profileStatus_email")
        assert rider.focused() == "profileCode"
        assert "n***@e***" in rider.text("profileDestination")
        rider.take_code(NEW, "profileCode")
        code = rider.text("profileCode")
        rider.type("profileCode", wrong(code))
        rider.click("profileCodeSubmit")
        rider.wait(lambda: rider.error == "CodeMismatchException", "the refusal")
        assert rider.focused() == "profileCode"
        assert rider.text("profileCode") == wrong(code)
        rider.type("profileCode", f" {code[:3]} {code[3:]} ")
        rider.press(Qt.Key.Key_Return)
        rider.wait(lambda: rider.kind == "success", "the proof")
        assert "✓" in rider.text("profileStatus_email")
        assert not rider.sees("profileCode")
        assert value(rider, "email_verified") == "true"
        rider.sign_in(NEW, PASSWORD)

    def test_put_off_and_asked_for_again(self, rider: Person) -> None:
        rider.type("profileAttribute_email", NEW)
        save(rider)
        rider.click("profileCodeCancel")
        assert not rider.sees("profileCode")
        assert rider.text("profileVerify_email") == "Enter the code"
        rider.click("profileVerify_email")
        assert rider.sees("profileCode")
        assert rider.operations().count("GetUserAttributeVerificationCode") == 0

    def test_a_code_is_sent_again_and_only_the_newest_counts(self, rider: Person) -> None:
        rider.type("profileAttribute_email", NEW)
        save(rider)
        rider.take_code(NEW, "profileCode")
        first, mail = rider.text("profileCode"), rider.newest_mail()
        rider.find("profileCodeResend", ResendButton).make_ready()  # as if half a minute had passed
        rider.click("profileCodeResend")
        rider.wait(lambda: rider.newest_mail() != mail, "another mail")
        rider.wait_for_rest()  # the mail may be there before the answer
        assert not rider.find("profileCodeResend").isEnabled()
        rider.type("profileCode", first)
        rider.take_code(NEW, "profileCode", after=mail)
        rider.wait(lambda: rider.text("profileCode") == rider.text("letterCode"), "the newer code")
        rider.click("profileCodeSubmit")
        rider.wait(lambda: rider.kind == "success", "the proof")

    def test_a_number_and_an_address_one_after_the_other(self, rider: Person) -> None:
        add(rider, "phone_number", PHONE)
        rider.type("profileAttribute_email", NEW)
        save(rider)
        assert "e-mail" in rider.text("profileDestination")
        rider.take_code(PHONE, "profileCode")  # the newest message: it leads to the number
        assert "text message" in rider.text("profileDestination")
        rider.click("profileCodeSubmit")
        rider.wait(lambda: "✓" in rider.text("profileStatus_phone_number"), "the proof")
        assert rider.text("profileVerify_email") == "Enter the code"
        rider.click("profileVerify_email")
        rider.find("mailboxView").setFocus()
        rider.press(Qt.Key.Key_Down)
        rider.take_code(NEW, "profileCode")
        rider.click("profileCodeSubmit")
        rider.wait(lambda: "✓" in rider.text("profileStatus_email"), "the proof")

    def test_a_new_session_knows_no_code_and_sends_one(self, rider: Person) -> None:
        add(rider, "phone_number", PHONE)
        save(rider)
        rider.wait(lambda: rider.text("letterAbout").startswith(f"To {PHONE} "), "the first code")
        rider.account("accountSignOut")
        rider.sign_in(CONFIRMED, PASSWORD)
        open_profile(rider)
        assert rider.text("profileVerify_phone_number") == "Send a code"
        before = rider.newest_mail()
        rider.click("profileVerify_phone_number")
        rider.wait(lambda: rider.sees("profileCode"), "the question")
        assert "text message" in rider.text("profileDestination")
        rider.take_code(PHONE, "profileCode", after=before)
        rider.click("profileCodeSubmit")
        rider.wait(lambda: "✓" in rider.text("profileStatus_phone_number"), "the proof")


class TestAfterTheCode:
    """`AttributesRequireVerificationBeforeUpdate`: the old value stays until the code was typed."""

    def test_a_new_address(self, careful: Person) -> None:
        careful.type("profileAttribute_email", NEW)
        save(careful)
        assert f"keeps {CONFIRMED} until" in careful.message
        assert "tokens" not in careful.message
        assert value(careful, "email") == CONFIRMED
        assert NEW in careful.text("profileStatus_email")
        assert NEW in careful.text("profileDestination")
        careful.take_code(NEW, "profileCode")
        careful.click("profileCodeSubmit")
        careful.wait(lambda: value(careful, "email") == NEW, "the new address")
        assert "until you refresh them" in careful.message
        assert "✓" in careful.text("profileStatus_email")
        careful.sign_in(NEW, PASSWORD)

    def test_a_change_beside_it_is_made_at_once(self, careful: Person) -> None:
        add(careful, "name", "Grace Rider")
        careful.type("profileAttribute_email", NEW)
        save(careful)
        assert "Full name" in careful.message
        assert "keeps" in careful.message
        assert "until you refresh them" in careful.message
        assert value(careful, "name") == "Grace Rider"

    def test_a_first_number(self, careful: Person) -> None:
        add(careful, "phone_number", PHONE)
        save(careful)
        assert value(careful, "phone_number") == ""
        assert PHONE in careful.text("profileStatus_phone_number")
        careful.take_code(PHONE, "profileCode")
        careful.click("profileCodeSubmit")
        careful.wait(lambda: value(careful, "phone_number") == PHONE, "the number")

    def test_proven_elsewhere_it_waits_no_more(self, careful: Person) -> None:
        careful.type("profileAttribute_email", NEW)
        save(careful)
        careful.take_code(NEW, "profileCode")
        careful.click("profileCodeSubmit")
        careful.wait(lambda: value(careful, "email") == NEW, "the new address")
        careful.click("profileReload")
        careful.wait_for_rest()
        assert NEW not in careful.text("profileStatus_email")
        assert not careful.sees("profileVerify_email")


class TestThePoolGoesQuiet:
    def test_cancelled_nothing_is_lost_and_the_next_try_works(self, rider: Person) -> None:
        (pool,) = pools()
        rider.type("profileAttribute_email", NEW)
        pool.suspend()
        try:
            rider.click("profileSave")
            assert rider.text("profileSave") == "Cancel"
            rider.click("profileSave")
            rider.wait_for_rest()
        finally:
            pool.resume()
        assert rider.text("profileSave") == "Save"
        assert value(rider, "email") == NEW
        save(rider)
        assert value(rider, "email") == NEW

    def test_killed_it_comes_back_and_takes_what_was_typed(self, rider: Person) -> None:
        (pool,) = pools()
        rider.type("profileAttribute_email", NEW)
        pool.kill()
        for _ in range(20):  # the restart may take longer than the tries: then it is said, and nothing lost
            rider.click("profileSave")
            rider.wait(lambda: not rider.busy and rider.text("profileSave") == "Save", "an outcome")
            if rider.sees("profileCode"):
                break
            assert value(rider, "email") == NEW
        assert rider.sees("profileCode")
        assert value(rider, "email") == NEW


ATTRIBUTES = {"sub": INTERNAL, "email": CONFIRMED, "email_verified": "true"}


def user(**attributes: str) -> Behaviour:
    """GetUser's answer; double underscores stand for colons."""
    values = ATTRIBUTES | {name.replace("__", ":"): text for name, text in attributes.items()}
    listed = [{"Name": name, "Value": text} for name, text in values.items() if text]
    return answer({"Username": INTERNAL, "UserAttributes": listed})


def delivered(name: str = "email") -> dict[str, str]:
    return {"Destination": "n***@e***", "DeliveryMedium": "EMAIL", "AttributeName": name}


SENT = answer({"CodeDeliveryDetailsList": [delivered()]})
NOT_SENT = answer({"CodeDeliveryDetailsList": []})
Scripted = Callable[..., tuple[Person, FaultServer]]


@pytest.fixture
def scripted(open_app: Callable[..., Person]) -> Iterator[Scripted]:
    """Somebody who is signed in to a pool that answers like this, on the way to their profile."""
    with ExitStack() as stack:

        def begin(**behaviours: Behaviour) -> tuple[Person, FaultServer]:
            server = stack.enter_context(FaultServer(script(**behaviours)))
            person = open_app(*options(server.url))
            person.wait_until_ready()
            person.fill_sign_in(CONFIRMED, PASSWORD)
            person.choose("signInFlow", "USER_PASSWORD_AUTH")
            person.click("signInSubmit")
            person.wait_for_page(PageName.RIDE)
            person.wait(lambda: person.kind == "success", "the message")
            person.account("accountProfile")
            person.wait_for_rest()
            return person, server

        yield begin


def script(**behaviours: Behaviour) -> Behaviour:
    return by_operation(**{"InitiateAuth": answer(SIGNED_IN), "GetUser": user()} | behaviours)


class TestAnswersOfOtherPools:
    def test_what_cannot_be_read_can_be_read_again(self, scripted: Scripted) -> None:
        person, server = scripted(GetUser=drop)
        assert person.kind == "error"
        assert not person.sees("profileSave")
        server.behaviours = [script()]
        person.click("profileReload")
        person.wait(lambda: person.sees("profileSave"), "the profile")
        assert person.kind == ""

    def test_reading_is_cancelled(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [script(GetUser=hang)]
        person.click("profileReload")
        assert person.text("profileReload") == "Cancel"
        person.press(Qt.Key.Key_Escape)
        person.wait_for_rest()
        assert value(person, "email") == CONFIRMED

    @pytest.mark.parametrize("fault", [drop, error("InternalErrorException", "Oops", 500)])
    def test_a_save_that_fails_loses_nothing(self, scripted: Scripted, fault: Behaviour) -> None:
        person, server = scripted(UpdateUserAttributes=fault)
        add(person, "name", "Grace Rider")
        person.type("profileAttribute_email", NEW)
        save(person, "error")
        assert value(person, "name") == "Grace Rider"
        assert value(person, "email") == NEW
        server.behaviours = [script(UpdateUserAttributes=SENT, GetUser=user(email=NEW, name="Grace Rider"))]
        save(person)
        sent = [r.json for r in server.requests if r.operation == "UpdateUserAttributes"][-1]
        assert sent["UserAttributes"] == [
            {"Name": "email", "Value": NEW},
            {"Name": "name", "Value": "Grace Rider"},
        ]

    @pytest.mark.parametrize(
        ("text", "field"),
        [
            (
                "Attributes did not conform to the schema: custom:team: String length must be less",
                "custom:team",
            ),
            ("Invalid email address format.", "email"),
            ("Nothing of use.", ""),
        ],
    )
    def test_the_attribute_that_a_refusal_names_gets_the_cursor(
        self, scripted: Scripted, text: str, field: str
    ) -> None:
        person, _ = scripted(
            GetUser=user(custom__team="red"),
            UpdateUserAttributes=error("InvalidParameterException", text),
        )
        person.type("profileAttribute_email", NEW)
        person.type("profileAttribute_custom:team", "blue")
        save(person, "error")
        marked = [
            n for n in ("email", "custom:team") if line(person, f"profileAttribute_{n}").property("invalid")
        ]
        assert marked == ([field] if field else [])
        if field:
            assert person.focused() == f"profileAttribute_{field}"

    def test_an_attribute_of_a_pool_whose_rules_nobody_knows(self, scripted: Scripted) -> None:
        person, server = scripted(UpdateUserAttributes=NOT_SENT)
        person.click("profileMore")
        person.choose("profileAddName", "custom:")
        person.type("profileAddCustom", "team")
        person.type("profileAddValue", "red")
        server.behaviours = [script(UpdateUserAttributes=NOT_SENT, GetUser=user(custom__team="red"))]
        save(person)
        assert value(person, "custom:team") == "red"

    def test_what_nobody_knows_is_left_alone(self, scripted: Scripted) -> None:
        person, _ = scripted(GetUser=user(dev__custom__x="1"))
        assert line(person, "profileAttribute_dev:custom:x").isReadOnly()

    def test_a_pool_that_sends_no_code_by_itself(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [
            script(UpdateUserAttributes=NOT_SENT, GetUser=user(email=NEW, email_verified="false"))
        ]
        person.type("profileAttribute_email", NEW)
        save(person)
        assert "sent no code" in person.message
        assert not person.sees("profileCode")
        assert person.text("profileVerify_email") == "Send a code"

    def test_a_pool_that_trusts_the_new_address_at_once(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [script(UpdateUserAttributes=NOT_SENT, GetUser=user(email=NEW))]
        person.type("profileAttribute_email", NEW)
        save(person)
        assert "and verified" in person.message

    def test_saved_but_not_read_again(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [script(UpdateUserAttributes=SENT, GetUser=drop)]
        add(person, "name", "Grace Rider")
        person.type("profileAttribute_email", NEW)
        save(person, "warning")
        assert "could not be read" in person.message
        assert value(person, "name") == "Grace Rider"
        assert "Verified" not in person.text("profileStatus_email")
        assert not person.sees("profileUnsaved")
        assert person.sees("profileCode")

    def test_proven_but_not_read_again(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [script(UpdateUserAttributes=SENT)]
        person.type("profileAttribute_email", NEW)
        save(person)
        assert NEW in person.text("profileStatus_email")
        server.behaviours = [script(VerifyUserAttribute=answer({}), GetUser=drop)]
        person.type("profileCode", "123456")
        person.click("profileCodeSubmit")
        person.wait(lambda: person.kind == "warning", "the outcome")
        assert value(person, "email") == NEW
        assert "✓" in person.text("profileStatus_email")

    @pytest.mark.parametrize(
        ("fault", "name"),
        [
            (error("ExpiredCodeException", "Invalid code provided, please request a code again."), "Expired"),
            (error("LimitExceededException", "Attempt limit exceeded"), "LimitExceeded"),
            (drop, ""),
        ],
    )
    def test_a_code_that_is_not_taken_stays_typed(
        self, scripted: Scripted, fault: Behaviour, name: str
    ) -> None:
        person, server = scripted(GetUser=user(email_verified="false"), VerifyUserAttribute=fault)
        person.click("profileHaveCode_email")
        person.type("profileCode", "01 23 45")
        person.click("profileCodeSubmit")
        person.wait(lambda: person.kind == "error", "the refusal")
        assert person.error.startswith(name)
        assert person.text("profileCode") == "01 23 45"
        server.behaviours = [script(VerifyUserAttribute=answer({}))]
        person.click("profileCodeSubmit")
        person.wait(lambda: person.kind == "success", "the proof")
        request = next(r for r in server.requests if r.operation == "VerifyUserAttribute")
        assert request.json["Code"] == "012345"

    def test_a_code_for_an_address_that_waits_since_an_earlier_session(self, scripted: Scripted) -> None:
        person, server = scripted()
        assert "✓" in person.text("profileStatus_email")
        person.click("profileHaveCode_email")
        person.type("profileCode", "012345")
        server.behaviours = [script(VerifyUserAttribute=answer({}), GetUser=user(email=NEW))]
        person.click("profileCodeSubmit")
        person.wait(lambda: person.kind == "success", "the proof")
        assert f"{NEW} is verified, and the pool's from now on" in person.message
        assert value(person, "email") == NEW

    def test_a_proof_is_cancelled(self, scripted: Scripted) -> None:
        person, server = scripted(GetUser=user(email_verified="false"), VerifyUserAttribute=hang)
        person.click("profileHaveCode_email")
        person.type("profileCode", "012345")
        person.press(Qt.Key.Key_Return)
        person.wait(lambda: "VerifyUserAttribute" in server.operations, "the request")
        assert person.text("profileCodeSubmit") == "Cancel"
        person.click("profileCodeSubmit")
        person.wait_for_rest()
        assert person.text("profileCode") == "012345"
        assert person.kind == ""

    def test_a_code_that_cannot_be_sent(self, scripted: Scripted) -> None:
        person, server = scripted(
            GetUser=user(email_verified="false"),
            GetUserAttributeVerificationCode=error("CodeDeliveryFailureException", "No way."),
        )
        person.click("profileVerify_email")
        person.wait(lambda: person.error == "CodeDeliveryFailureException", "the refusal")
        assert not person.sees("profileCode")
        server.behaviours = [
            script(GetUserAttributeVerificationCode=answer({"CodeDeliveryDetails": delivered()}))
        ]
        person.click("profileVerify_email")
        person.wait(lambda: person.sees("profileCode"), "the question")
        assert "n***@e***" in person.text("profileDestination")

    def test_a_deletion_that_is_refused(self, scripted: Scripted) -> None:
        person, server = scripted(
            GetUser=user(nickname="Sparkle"),
            DeleteUserAttributes=error("NotAuthorizedException", "A client attempted to write unauthorized"),
        )
        person.click("profileDelete_nickname")
        person.wait(lambda: person.kind == "error", "the refusal")
        assert value(person, "nickname") == "Sparkle"
        server.behaviours = [script(DeleteUserAttributes=answer({}), GetUser=drop)]
        person.click("profileDelete_nickname")
        person.wait(lambda: person.kind == "warning", "the deletion")
        assert not person.sees("profileAttribute_nickname")

    def test_a_row_that_goes_leaves_nothing_of_its_place_behind(self, scripted: Scripted) -> None:
        """Its button has the cursor, so Qt asks the app for the next stop just before."""
        before = layout_items.held()
        person, server = scripted(GetUser=user(nickname="Sparkle"), DeleteUserAttributes=answer({}))
        server.behaviours = [script(DeleteUserAttributes=answer({}), GetUser=user())]
        person.click("profileDelete_nickname")
        person.wait(lambda: person.kind == "success", "the deletion")
        assert not person.sees("profileAttribute_nickname")
        assert layout_items.left_behind(before) == []

    def test_a_session_that_ends_while_it_is_read(self, scripted: Scripted) -> None:
        person, server = scripted()
        server.behaviours = [script(GetUser=hang)]
        person.click("profileReload")
        person.account("accountSignOut")
        person.wait_for_rest()
        person.app.window.go(PageName.PROFILE)
        assert person.sees("profileSignIn")
