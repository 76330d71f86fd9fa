"""A session holds the tokens of whoever is signed in and tells of every change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.session import Session

TOKENS = TokenSet(
    id_token=Secret("an.id.token"),
    access_token=Secret("an.access.token"),
    refresh_token=Secret("opaque"),
    username="rider@example.com",
    expires_in=3600,
    received_at=1_700_000_000.0,
)
REFRESHED = replace(TOKENS, received_at=1_700_003_000.0)


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def heard(session: Session) -> list[TokenSet | None]:
    heard: list[TokenSet | None] = []
    session.subscribe(heard.append)
    return heard


def test_nobody_is_signed_in_at_first(session: Session, heard: list[TokenSet | None]) -> None:
    assert session.tokens is None
    assert heard == []


def test_signing_in_refreshing_and_signing_out_are_told(
    session: Session, heard: list[TokenSet | None]
) -> None:
    session.begin(TOKENS)
    assert session.tokens is TOKENS
    session.begin(REFRESHED)
    assert session.tokens is REFRESHED
    session.end()
    assert session.tokens is None
    assert heard == [TOKENS, REFRESHED, None]


def test_the_end_is_told_only_where_somebody_was_signed_in(
    session: Session, heard: list[TokenSet | None]
) -> None:
    session.end()
    session.begin(TOKENS)
    session.end()
    session.end()
    assert heard == [TOKENS, None]


def test_the_tokens_are_there_before_it_is_told(session: Session) -> None:
    seen: list[TokenSet | None] = []
    session.subscribe(lambda _: seen.append(session.tokens))
    session.begin(TOKENS)
    session.end()
    assert seen == [TOKENS, None]


def test_listeners_are_told_in_the_order_in_which_they_came(session: Session) -> None:
    order: list[str] = []
    for name in ("inspector", "ride", "account"):
        session.subscribe(lambda _, name=name: order.append(name))
    session.begin(TOKENS)
    assert order == ["inspector", "ride", "account"]


def test_the_past_is_not_told(session: Session) -> None:
    session.begin(TOKENS)
    late: list[TokenSet | None] = []
    session.subscribe(late.append)
    assert late == []
    session.end()
    assert late == [None]


def test_the_tokens_do_not_show_in_its_text(session: Session) -> None:
    session.begin(TOKENS)
    assert "an.id.token" not in f"{session.tokens} {session!r} {vars(session)}"


def test_a_doubt_is_told_while_somebody_is_signed_in(session: Session) -> None:
    doubts: list[int] = []
    session.on_doubt(lambda: doubts.append(1))
    session.doubt()
    assert doubts == []
    session.begin(TOKENS)
    session.doubt()
    assert doubts == [1]
