"""The built-in custom challenge: questions and answers from the settings, in place of Lambda triggers."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.local_pool import sessions
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.sessions import Session

CUSTOM_CHALLENGE: Final = "CUSTOM_CHALLENGE"


def ask(pool: Context, session: Session, number: int = 0, failures: int = 0) -> Answer:
    """Ask the question of round `number`, counted from 0, after so many failures in this sign-in."""
    rounds = pool.settings.custom_rounds
    parameters = {
        "USERNAME": session.username,
        "question": rounds[number].question,
        "round": str(number + 1),
        "rounds": str(len(rounds)),
        "triesLeft": str(pool.settings.custom_tries - failures),
    }
    return sessions.ask(
        pool, session, CUSTOM_CHALLENGE, parameters, number=str(number), failures=str(failures)
    )
