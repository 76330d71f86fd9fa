"""What an answer of the ride API's means that is no ride: the row of `ride_table`, with what the API said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import sentences, words
from wildrydes_desktop.workshop.ride_table import ELSEWHERE, REQUEST, ROWS, SERVER

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.gateway import Look


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is no ride: its status, its headers by their names in small letters, and its body."""

    status: int
    headers: Mapping[str, str]
    body: Mapping[str, Any]


def on_the_way(problem: Problem) -> Problem:
    """What a fault of the network's means when it is the API that was asked."""
    here = ELSEWHERE.get(problem.case)
    if here is None:
        return problem
    return replace(here, name=problem.name, raw_message=problem.raw_message, request_id=problem.request_id)


def refused(answer: Answer, id_token: Secret) -> Problem:
    """The problem for an answer other than 2xx. Nothing of what the API says shows the token."""
    text = _said(answer)
    kind = answer.headers.get("x-amzn-errortype", "").partition(":")[0]
    looked_through = f"{text} {kind}".lower()
    row = next((row for row in ROWS if row.fits(answer.status, looked_through)), None)
    fallback = SERVER if answer.status >= 500 else REQUEST
    hidden = frozenset({id_token.reveal()} - {""})
    return replace(
        row.problem if row else fallback,
        name=redaction.message(kind, hidden)[:100] or f"Http{answer.status}",
        raw_message=redaction.message(f"HTTP {answer.status}: {text}".removesuffix(": "), hidden),
        request_id=redaction.message(answer.headers.get("x-amzn-requestid", ""))[:100],
    )


def named_by(problem: Problem, looked: Sequence[Look], reasons: Sequence[str]) -> Problem:
    """The refusal of a token with the checks that it fails here, as `looked` says of a REST API's authorizer.

    `reasons` are why, in the words of the inspector. Where it fails none, the authorizer is set up otherwise
    than this pool.
    """
    if any(look.rest is Verdict.FAIL for look in looked):
        return replace(
            problem,
            meaning=words(
                "{meaning} Checked here, it fails: {reasons}",
                meaning=problem.meaning,
                reasons=sentences(*reasons),
            ),
        )
    if any(look.rest is Verdict.UNKNOWN for look in looked):
        return problem
    return replace(
        problem,
        meaning=words(
            "{meaning} Checked against this pool it passes, so the API's authorizer probably "
            "trusts another pool, or looks for the token in another header.",
            meaning=problem.meaning,
        ),
        next_step="Compare the authorizer's user pool id with this pool's, and its token source with "
        "Authorization; then deploy the API.",
    )


def _said(answer: Answer) -> str:
    """What the API says, from the members where API Gateway and the workshop's function put it."""
    words: list[Any] = [answer.body.get(name) for name in ("message", "Message", "Error")]
    reference = answer.body.get("Reference")
    said = [word for word in words if isinstance(word, str) and word]
    said += [f"reference {reference}"] if isinstance(reference, str) and reference else []
    said += [answer.headers[name] for name in ("www-authenticate",) if name in answer.headers]
    return "; ".join(said)
