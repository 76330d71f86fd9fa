"""CUSTOM_AUTH: a sign-in by the questions in the settings, alone or after the password."""

from __future__ import annotations

import hmac

from wildrydes_desktop.local_pool import (
    custom_rounds,
    first_factor,
    limits,
    onward,
    refusals,
    sessions,
    users,
)
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import Ghost, Status, User


def begin_custom(pool: Context, parameters: Parameters) -> Answer:
    """The first question; with `CHALLENGE_NAME: SRP_A` the password's proof comes before it."""
    (name,) = required(parameters, "USERNAME")
    who = first_factor.who_begins(pool, parameters, name)
    if isinstance(who, User):
        first_factor.require_able(who)
    session = Session(who.username, Flow.CUSTOM, isinstance(who, Ghost), parameters.get("DEVICE_KEY") or "")
    if parameters.get("CHALLENGE_NAME") != "SRP_A":
        if isinstance(who, User):
            _require_lasting_password(who)
        return custom_rounds.ask(pool, session)
    (a_text,) = required(parameters, "SRP_A")
    return first_factor.ask_for_proof(pool, who, first_factor.public_value(a_text), session)


def _require_lasting_password(user: User) -> None:
    """Raise where the user must see to the password first, of which this sign-in will not ask."""
    if user.status is Status.RESET_REQUIRED:
        raise refusals.password_reset_required()
    if user.status is Status.FORCE_CHANGE_PASSWORD:
        raise refusals.not_authorized()


def answer_custom(pool: Context, request: Request) -> Answer:
    """CUSTOM_CHALLENGE: the next question after a right answer, the same one after a wrong one.

    No second factor follows: the questions alone decide, as the triggers do with the service.
    After `custom_tries` wrong answers the sign-in is over, and counts as a failed one.
    """
    session, responses = sessions.of_answer(pool, request)
    (given,) = required(responses, "ANSWER")
    number, failures = int(session.notes["number"]), int(session.notes["failures"])
    rounds = pool.settings.custom_rounds
    right = number < len(rounds) and _same(given, rounds[number].answer)
    with pool.store.writing() as db:
        sessions.spend(pool, db, session)
        subject = users.codes_subject(session.username)
        limits.require_unlocked(db, subject, pool.now())
        if not right:
            if failures + 1 < pool.settings.custom_tries and number < len(rounds):
                return custom_rounds.ask(pool, session, number, failures + 1)
            limits.count_failure(db, subject, pool.now())
            raise refusals.not_authorized()
        if number + 1 < len(rounds):
            return custom_rounds.ask(pool, session, number + 1, failures)
        user = sessions.user_of(db, session)
        limits.forgive(db, subject)
        outcome = onward.after_all(pool, db, user, session)
    return onward.told(pool, outcome)


def _same(given: str, right: str) -> bool:
    """Whether the answers are the same but for case and spaces around."""
    return hmac.compare_digest(given.strip().casefold().encode(), right.strip().casefold().encode())
