"""What the tokens are for: shown, hidden, copied."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.ride import RidePage

TOKEN = "eyJraWQiOiJhIn0." + "eyJzdWIiOiIxIn0" * 80 + ".c2lnbmF0dXJl"
TOKENS = TokenSet(Secret(TOKEN), Secret("access"), Secret("refresh"), "rider", 3600, 0.0)
CLAIMS = {"sub": "3f0c", "email": "rider@example.com", "cognito:username": "rider", "exp": 1}


@pytest.fixture
def page(show):
    return show(RidePage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def everything_shown(page):
    boxes = [box.toPlainText() for box in page.findChildren(QPlainTextEdit)]
    return "\n".join(boxes + [w.text() for w in page.findChildren(QWidget) if hasattr(w, "text")])


def test_signed_out_it_leads_to_the_sign_in(page, at, caught):
    got = caught(page.sign_in_wanted)
    assert not at.widget("rideCopyToken").isVisible()
    at.click("rideSignIn")
    assert len(got) == 1


def test_signed_in_the_token_is_there_but_not_shown(page, at):
    page.show_session(TOKENS, CLAIMS)
    assert at.widget("rideCopyToken").isVisible()
    assert not at.widget("rideSignIn").isVisible()
    assert "You are authenticated" in page.intro.text()
    assert TOKEN not in everything_shown(page)
    assert f"({len(TOKEN):,} characters)" in at.widget("rideToken").toPlainText()
    assert len(TOKEN) > 1000


def test_revealing_shows_all_of_it_and_hiding_takes_it_away(page, at):
    page.show_session(TOKENS, CLAIMS)
    at.click("rideReveal")
    assert at.widget("rideToken").toPlainText() == TOKEN
    assert at.button("rideReveal").text() == "Hide"
    at.click("rideReveal")
    assert TOKEN not in everything_shown(page)


def test_copying_needs_no_revealing(page, at):
    page.show_session(TOKENS, CLAIMS)
    at.click("rideCopyToken")
    assert QGuiApplication.clipboard().text() == TOKEN
    assert at.button("rideCopyToken").text() == "Copied"


def test_the_api_is_told_the_claims_and_a_shortened_token(page, at):
    page.show_session(TOKENS, CLAIMS)
    assert at.line("rideClaim_sub").text() == "3f0c"
    assert at.line("rideClaim_email").text() == "rider@example.com"
    assert at.line("rideClaim_cognito_username").text() == "rider"
    header = at.line("rideHeader").text()
    assert header.startswith("Authorization: eyJraWQi")
    assert len(header) < 40


def test_a_new_session_hides_the_token_again(page, at):
    page.show_session(TOKENS, CLAIMS)
    at.click("rideReveal")
    page.show_session(TokenSet(Secret("other"), Secret("a"), Secret("r"), "rider", 1, 0.0), {})
    assert "other" not in at.widget("rideToken").toPlainText()
    assert at.line("rideClaim_sub").text() == ""


def test_signing_out_leaves_nothing_behind(page, at):
    page.show_session(TOKENS, CLAIMS)
    at.click("rideReveal")
    page.show_session(None, None)
    shown = everything_shown(page)
    assert TOKEN[:12] not in shown
    assert "rider@example.com" not in shown
    assert at.widget("rideSignIn").isVisible()
