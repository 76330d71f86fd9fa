"""Stories of a workshop: its guide, its users, a token that is refused, a configuration, a projector."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.registration import fill_in_registration
from wildrydes_desktop.app.tours.ride import ride
from wildrydes_desktop.app.tours.scenes import ALL_PANELS, INSPECT, prepare
from wildrydes_desktop.app.tours.stage import (
    gone,
    judged,
    key,
    look_at,
    on_a_projector,
    tear_off,
    ticked,
    to_front,
    turn,
)
from wildrydes_desktop.app.tours.story import Act, Story, step
from wildrydes_desktop.app.tours.verbs import (
    PASSWORD,
    click,
    confirmed,
    look,
    menu,
    page,
    ready_to_press,
    see,
    select,
    sign_in,
    submit,
    tell,
    told,
    use_code,
    write,
)
from wildrydes_desktop.ui.pages.names import PageName


def attendee(name: str) -> Act:
    """Have the administrator make somebody who has not signed in yet."""
    return tell(
        lambda rider: {
            "create_user": {
                "username": f"{name}@example.com",
                "temporary_password": rider.new_password.reveal(),
                "attributes": {"email_verified": "true"},
            }
        }
    )


WORKSHOP: Final = (
    Story(
        "workshop-guide",
        "the workshop's steps, ticked by themselves as they happen, with a question and a hint",
        (
            prepare(spare=("protocol", "inspector")),
            step("begin", menu("guideEntry"), ticked("configure"), click("guideHintButton"), look()),
            step(
                "register",
                click("guideGo"),
                fill_in_registration(),
                look(),
                submit("registerSubmit", PageName.VERIFY),
            ),
            step("verify", use_code("verifyCode"), submit("verifySubmit", PageName.SIGN_IN), look()),
            step(
                "sign_in",
                write("signInPassword", PASSWORD),
                submit("signInSubmit", PageName.RIDE),
                ticked("sign-in"),
            ),
            step(
                "understand",
                click("guideGo"),
                turn("inspectorTokenTabs", "access"),
                judged("signature", "pass"),
                turn("inspectorTokenTabs", "id"),
                judged("signature", "pass"),
                to_front("guide"),
                click("guideChoice_0"),
                look(),
                click("guideAnswer"),
                ticked("understand"),
            ),
            step("ride", ride(), ticked("ride"), look()),
        ),
    ),
    Story(
        "users",
        "somebody whose mail never came, found among the pool's users and confirmed there",
        (
            prepare(*(attendee(name) for name in ("ada", "blaise", "carl", "emmy")), spare=ALL_PANELS),
            step("register", fill_in_registration(), submit("registerSubmit", PageName.VERIFY), look()),
            step(
                "find",
                menu("users"),
                page(PageName.DIRECTORY),
                select("directoryView"),
                ready_to_press("directoryConfirm"),
                look(),
            ),
            step("confirm", click("directoryConfirm"), told(), look()),
            step("sign_in", sign_in()),
            INSPECT,
        ),
    ),
    Story(
        "refused",
        "why an API refuses a token: a forged copy, the wrong one of two, and what sets them apart",
        (
            prepare(confirmed(), spare=("protocol", "mailbox")),
            step("sign_in", sign_in()),
            step(
                "forge",
                tear_off("inspector", 900, 640),
                turn("inspectorViews", "break"),
                click("breakWay_claim"),
                see("breakLook"),
                look_at("inspectorDock"),
            ),
            step("paste", click("breakLook"), judged("signature", "fail"), look_at("inspectorDock")),
            step(
                "wrong_token",
                turn("inspectorTokenTabs", "access"),
                turn("inspectorViews", "api"),
                see("apiAnswer"),
                look_at("inspectorDock"),
            ),
            step(
                "scope",
                write("apiScopes", "aws.cognito.signin.user.admin"),
                look_at("inspectorDock"),
            ),
            step("compare", turn("inspectorViews", "compare"), see("compareNote"), look_at("inspectorDock")),
        ),
    ),
    Story(
        "check-up",
        "what is right and what is wrong with a pool's configuration, asked of the pool itself",
        (
            prepare(spare=ALL_PANELS),
            step(
                "pools",
                menu("showPools"),
                page(PageName.POOLS),
                select("poolsView"),
                ready_to_press("poolsCheck"),
                look(),
            ),
            step("check", click("poolsCheck"), see("poolsCheckSummary"), look()),
        ),
    ),
    Story(
        "presenter",
        "presenter mode: large text, one thing at a time, what is personal covered",
        (
            prepare(confirmed()),
            step("sign_in", sign_in()),
            step("begin", menu("presenterMode"), on_a_projector(), look()),
            step("inspector", key("F6"), key("F6"), see("claimsView"), look()),
            step("card", key("F1"), see("presenterCard"), look(), click("presenterCardClose")),
            step("end", menu("presenterMode"), gone("presenterCard"), look()),
        ),
    ),
)
