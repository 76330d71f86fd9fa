"""USER_AUTH: the user chooses how to sign in, by password or by a code that is sent.

See the developer guide, "Authentication with passwordless sign-in factors" and "Choice-based sign-in".
"""

from __future__ import annotations

import hmac
from typing import Final

from wildrydes_desktop.local_pool import first_factor, mfa, mfa_answers, onward, refusals, sessions, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.sessions import Session
from wildrydes_desktop.local_pool.settings import FirstFactor, Flow, Mfa
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import Ghost, Status, User

SELECT_CHALLENGE: Final = "SELECT_CHALLENGE"
PASSWORD: Final = "PASSWORD"  # noqa: S105 - the challenge's name
PASSWORD_SRP: Final = "PASSWORD_SRP"  # noqa: S105 - the challenge's name
_DIGITS: Final = 8
# By challenge: the attribute that the code is sent to, and the medium.
_SENT: Final = {"EMAIL_OTP": ("email", "email"), "SMS_OTP": ("phone_number", "sms")}


def begin_choice(pool: Context, parameters: Parameters) -> Answer:
    """The preferred challenge where the user may have it, else the choice."""
    (name,) = required(parameters, "USERNAME")
    who = first_factor.who_begins(pool, parameters, name)
    if isinstance(who, User):
        first_factor.require_able(who)
    device_key = parameters.get("DEVICE_KEY") or ""
    session = Session(who.username, Flow.CHOICE, isinstance(who, Ghost), device_key, typed=name)
    names = available(pool, who)
    preferred = parameters.get("PREFERRED_CHALLENGE")
    if preferred in names:
        return _start(pool, who, session, preferred, parameters)
    answer = sessions.ask(pool, session, SELECT_CHALLENGE, _named(session))
    return answer | {"AvailableChallenges": names}


def available(pool: Context, who: User | Ghost) -> list[str]:
    """The challenges that `who` may choose from. With a second factor the first must be a password."""
    allowed = pool.settings.first_factors
    names = [PASSWORD, PASSWORD_SRP]
    if pool.settings.mfa is Mfa.ON:
        return names
    if isinstance(who, Ghost):
        return names + sorted({FirstFactor.EMAIL_OTP} & allowed)
    if mfa.active(who, pool.settings) or who.status is not Status.CONFIRMED:
        return names
    sent = [name for name, (attribute, _) in _SENT.items() if _is_verified(who, attribute)]
    return names + [name for name in sent if name in allowed]


def _is_verified(user: User, attribute: str) -> bool:
    return user.attributes.get(f"{attribute}_verified") == "true"


def _named(session: Session) -> dict[str, str]:
    return {"USERNAME": session.username, "USER_ID_FOR_SRP": session.username}


def _start(pool: Context, who: User | Ghost, session: Session, challenge: str, given: Parameters) -> Answer:
    """Set the challenge that was chosen; where its answer came along, take that."""
    if challenge == PASSWORD:
        password = given.get("PASSWORD")
        if not password:
            return sessions.ask(pool, session, PASSWORD, _named(session))
        return first_factor.check_password(pool, who, password, session)
    if challenge == PASSWORD_SRP:
        a_public = given.get("SRP_A")
        if not a_public:
            return sessions.ask(pool, session, PASSWORD_SRP, _named(session))
        return first_factor.ask_for_proof(pool, who, first_factor.public_value(a_public), session)
    return _send_code(pool, who, session, challenge)


def _send_code(pool: Context, who: User | Ghost, session: Session, challenge: str) -> Answer:
    attribute, medium = _SENT[challenge]
    if isinstance(who, Ghost):
        parameters = _named(session) | {
            "CODE_DELIVERY_DELIVERY_MEDIUM": medium.upper(),
            "CODE_DELIVERY_DESTINATION": users.masked(who.email),
        }
        return sessions.ask(pool, session, challenge, parameters, code="", first="true")
    parcel = mfa.Parcel(who.attributes[attribute], medium, users.shown_name(who), _DIGITS)
    with pool.store.writing() as db:
        answer = mfa.ask_for_code(pool, db, session, challenge, parcel, first="true")
    answer["ChallengeParameters"] |= _named(session)
    return answer


def answer_choice(pool: Context, request: Request) -> Answer:
    """SELECT_CHALLENGE: go on with the challenge in ANSWER."""
    session, responses = sessions.of_answer(pool, request)
    (chosen,) = required(responses, "ANSWER")
    who = _who(pool, session)
    names = available(pool, who)
    if chosen not in names:
        raise refusals.invalid_parameter(f"ANSWER must be one of {', '.join(names)}.")
    _spend(pool, session)
    return _start(pool, who, session, chosen, responses)


def answer_password(pool: Context, request: Request) -> Answer:
    """PASSWORD, where the password did not come with the choice."""
    session, responses = sessions.of_answer(pool, request)
    (password,) = required(responses, "PASSWORD")
    _spend(pool, session)
    return first_factor.check_password(pool, _who(pool, session), password, session)


def answer_srp(pool: Context, request: Request) -> Answer:
    """PASSWORD_SRP, where A did not come with the choice: PASSWORD_VERIFIER follows."""
    session, responses = sessions.of_answer(pool, request)
    (a_text,) = required(responses, "SRP_A")
    a_public = first_factor.public_value(a_text)
    _spend(pool, session)
    return first_factor.ask_for_proof(pool, _who(pool, session), a_public, session)


def answer_code(pool: Context, request: Request) -> Answer:
    """SMS_OTP, and EMAIL_OTP as first factor."""
    session, responses = sessions.of_answer(pool, request)
    (given,) = required(responses, f"{request['ChallengeName']}_CODE")
    right = not session.ghost and hmac.compare_digest(session.notes["code"].encode(), given.encode())
    with pool.store.writing() as db:
        sessions.require_open(db, session)
        subject = users.codes_subject(session.username)
        mfa_answers.require_right(
            pool, db, subject, session, lambda: None if right else refusals.mfa_code_mismatch()
        )
        user = sessions.user_of(db, session)
        sessions.spend(pool, db, session)
        outcome = onward.after_first_factor(pool, db, user, session)
    return onward.told(pool, outcome)


def answer_email_code(pool: Context, request: Request) -> Answer:
    """EMAIL_OTP: the first factor or the second, as its Session says."""
    session = sessions.unseal(pool, request.get("Session"), request["ChallengeName"])
    return (answer_code if "first" in session.notes else mfa_answers.answer_code)(pool, request)


def _who(pool: Context, session: Session) -> User | Ghost:
    if session.ghost:
        return users.ghost(pool.ghost_key, pool.settings.username_kind, session.typed)
    with pool.store.reading() as db:
        return sessions.user_of(db, session)


def _spend(pool: Context, session: Session) -> None:
    with pool.store.writing() as db:
        sessions.spend(pool, db, session)
