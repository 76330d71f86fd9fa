"""Which exchanges show a step of the workshop to be done."""

from __future__ import annotations

from typing import Any

import pytest

from wildrydes_desktop.app.guide_watch import events_of
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.workshop.guide import Event

POOL = Event.POOL_OPEN


def exchange(operation: str, status: int = 200, asked: Any = None, answer: Any = None) -> Exchange:
    return Exchange(
        1, operation, "POST", "https://x/", 1.0, 2.0, status, request_body=asked, response_body=answer
    )


@pytest.mark.parametrize(
    ("found", "events"),
    [
        (exchange("JWKS"), (POOL,)),
        (exchange("JWKS", 404), ()),
        (exchange("SignUp", answer={"UserConfirmed": False}), (POOL, Event.REGISTERED)),
        (exchange("SignUp", answer={"UserConfirmed": True}), (POOL, Event.REGISTERED, Event.VERIFIED)),
        (exchange("SignUp", 400), ()),
        (exchange("ConfirmSignUp", answer=[]), (POOL, Event.VERIFIED)),
        (exchange("InitiateAuth", asked={"AuthFlow": "USER_SRP_AUTH"}), (POOL,)),
        (exchange("InitiateAuth", asked={"AuthFlow": "REFRESH_TOKEN_AUTH"}), (POOL, Event.REFRESHED)),
        (exchange("GlobalSignOut"), (POOL, Event.SIGNED_OUT)),
        (exchange("RequestUnicorn", 201), (Event.RIDE_TAKEN,)),
        (exchange("RequestUnicorn", 401), (Event.RIDE_REFUSED,)),
        (exchange("RequestUnicorn", 500), ()),
        (exchange("SignUp", 0), ()),
    ],
)
def test_an_exchange_shows_what_it_has_done(found: Exchange, events: tuple[Event, ...]) -> None:
    assert events_of(found, local=True) == events


def test_a_pool_in_aws_that_answers_was_launched_by_somebody() -> None:
    assert Event.STACK_READY in events_of(exchange("JWKS"), local=False)
    assert Event.STACK_READY not in events_of(exchange("JWKS", 400), local=False)
