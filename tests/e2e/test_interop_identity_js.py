"""amazon-cognito-identity-js, the client of the workshop's website, in Node.js against the local pool."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers import node
from tests.helpers.interop import NEW_PASSWORD, PASSWORD, Pool, running_pool, unused_address


class JavaScriptError(Exception):
    """The library called back with an error: its name and message."""


class Website:
    """tests/js/identity.mjs: each method called is one action of the website, each answer a JSON value."""

    def __init__(self, pool: Pool) -> None:
        self._process = subprocess.Popen(
            [
                str(node.node()),
                str(node.script_path("identity.mjs")),
                pool.endpoint_url,
                *pool.ids,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def do(self, action: str, **given: str) -> Any:
        """Raises JavaScriptError for what the library says no to. Ends with the test where nothing comes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": action, **given}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise JavaScriptError(f"{answer['error']['name']}: {answer['error']['message']}")
        return answer["value"]

    def close(self) -> None:
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait(timeout=20)


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with running_pool(tmp_path_factory.mktemp("pool")) as pool:
        yield pool


@pytest.fixture
def website(pool: Pool) -> Iterator[Website]:
    website = Website(pool)
    yield website
    website.close()


@pytest.fixture
def email(website: Website, pool: Pool) -> str:
    """The address of somebody who registered on the website and confirmed."""
    email = unused_address()
    website.do("signUp", username=email, password=PASSWORD, email=email)
    website.do("confirm", username=email, code=pool.code(email))
    return email


def test_signs_up_and_confirms(website, pool) -> None:
    email = unused_address()
    made = website.do("signUp", username=email, password=PASSWORD, email=email)
    assert made["confirmed"] is False
    assert made["delivery"]["DeliveryMedium"] == "EMAIL"
    with pytest.raises(JavaScriptError, match="UserNotConfirmedException"):
        website.do("signIn", username=email, password=PASSWORD)
    website.do("resend", username=email)
    assert website.do("confirm", username=email, code=pool.code(email)) == "SUCCESS"
    website.do("signIn", username=email, password=PASSWORD)
    assert website.do("internalUsername") == made["sub"], "taken over from the challenge"


def test_signs_in_by_srp_and_reads_the_attributes(website, email) -> None:
    tokens = website.do("signIn", username=email, password=PASSWORD)
    assert tokens["valid"] is True
    assert tokens["id"].count(".") == tokens["access"].count(".") == 2
    attributes = website.do("attributes")
    assert (attributes["email"], attributes["email_verified"]) == (email, "true")


def test_a_wrong_password_is_refused(website, email) -> None:
    with pytest.raises(JavaScriptError, match="NotAuthorizedException: Incorrect username or password"):
        website.do("signIn", username=email, password=f"{PASSWORD}!")


def test_refreshes(website, email) -> None:
    before = website.do("signIn", username=email, password=PASSWORD)
    after = website.do("refresh")
    assert after["access"] != before["access"]
    assert after["refresh"] == before["refresh"], "without rotation the refresh token stays"
    assert after["valid"] is True


def test_signing_out_revokes_the_refresh_token(website, email, pool) -> None:
    tokens = website.do("signIn", username=email, password=PASSWORD)
    assert website.do("signOut") is True
    assert pool.refused_refresh(tokens["refresh"]) == "NotAuthorizedException: Refresh Token has been revoked"


def test_signing_out_everywhere_ends_other_sessions_too(website, email, pool) -> None:
    elsewhere = website.do("signIn", username=email, password=PASSWORD)
    website.do("signIn", username=email, password=PASSWORD)
    assert website.do("signOutEverywhere") == "SUCCESS"
    assert pool.refused_refresh(elsewhere["refresh"]).startswith("NotAuthorizedException")


def test_resets_a_forgotten_password(website, email, pool) -> None:
    asked, details = website.do("forgot", username=email)
    assert asked == "inputVerificationCode"
    assert details["CodeDeliveryDetails"]["AttributeName"] == "email"
    website.do("reset", username=email, code=pool.code(email), password=NEW_PASSWORD)
    assert website.do("signIn", username=email, password=NEW_PASSWORD)["valid"] is True


def test_changes_the_password_and_deletes_the_account(website, email) -> None:
    website.do("signIn", username=email, password=PASSWORD)
    assert website.do("changePassword", present=PASSWORD, next=NEW_PASSWORD) == "SUCCESS"
    website.do("signIn", username=email, password=NEW_PASSWORD)
    assert website.do("remove") == "SUCCESS"
    with pytest.raises(JavaScriptError, match="NotAuthorizedException"):
        website.do("signIn", username=email, password=NEW_PASSWORD)
