"""Finding a token in texts that are too long to be searched whole."""

from __future__ import annotations

import json

import pytest

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, base64url, token
from wildrydes_desktop.cognito.jwt_parts import LONGEST_TEXT, MOST_CHARACTERS
from wildrydes_desktop.cognito.token_lines import Removed
from wildrydes_desktop.cognito.token_search import STEP, excerpt, found_in_long
from wildrydes_desktop.cognito.token_sources import Found, Source, found_in

ID, ACCESS = token(ID_CLAIMS).reveal(), token(ACCESS_CLAIMS).reveal()
LOG = "2026-11-24 12:00:01.117 INFO  [main] org.example.Rides - ride 4711 takes 00:12:03, v1.2.3 (a.b.c)\n"
PAGE = LOG * (MOST_CHARACTERS // len(LOG))


def found(text: str) -> Found:
    assert len(text) > MOST_CHARACTERS
    answer = found_in_long(text)
    assert answer is not None
    return answer


def entry(**request: object) -> str:
    return json.dumps({"request": request, "response": {"content": {"text": LOG * 20}}})


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("DEBUG token={} accepted", Source.TEXT),
        ("curl -H 'Authorization: Bearer {}' https://x.example/ride", Source.HEADER),
        ("GET /cb?state=1&id_token={}&x=1 HTTP/1.1", Source.ADDRESS),
        ('{{"AuthenticationResult": {{"IdToken": "{}"}}}}', Source.ANSWER),
        (f"Cookie: {'a=b; ' * 300}session={{}}; c=d", Source.COOKIE),
        ("export TOKEN={}", Source.ASSIGNMENT),
        ("CognitoIdentityServiceProvider.4abc.ann.idToken\t{}", Source.STORAGE),
    ],
)
@pytest.mark.parametrize("place", ["first", "in the middle", "last"])
def test_a_line_of_a_long_text_is_understood_as_if_it_stood_alone(
    line: str, source: Source, place: str
) -> None:
    before, after = {"first": ("", PAGE * 2), "in the middle": (PAGE, PAGE), "last": (PAGE * 2, "")}[place]
    answer = found(f"{before}{line.format(ID)}\n{after}")
    assert (answer.token.reveal(), answer.source) == (ID, source)


def test_a_browser_s_recording_has_its_tokens_found() -> None:
    plain = [entry(url="https://x.example/", headers=[{"name": "accept", "value": "*/*"}]) for _ in range(90)]
    ride = entry(url="https://x.example/ride", headers=[{"name": "Authorization", "value": f"Bearer {ID}"}])
    recording = f'{{"log": {{"entries": [{",".join([*plain, ride, *plain])}]}}}}'
    answer = found(recording)
    assert (answer.source, answer.token.reveal()) == (Source.HEADER, ID)
    answered = entry(
        url="https://x.example/oauth2/token", body=json.dumps({"id_token": ID, "access_token": ACCESS})
    )
    answer = found(f'{{"log": {{"entries": [{",".join([*plain, answered])}]}}}}')
    assert [(one.name, one.token.reveal()) for one in answer.tokens] == [
        ("id_token", ID),
        ("access_token", ACCESS),
    ]


def test_a_token_that_is_broken_over_lines_is_joined() -> None:
    lines = "\n".join(ID[start : start + 76] for start in range(0, len(ID), 76))
    answer = found(f"{PAGE}{PAGE}Here it is:\n\n{lines}\n\nThanks, Ann\n{PAGE}")
    assert (answer.token.reveal(), answer.removed) == (ID, (Removed.LINE_BREAKS,))


@pytest.mark.parametrize("offset", range(-4, 5))
def test_a_token_across_the_edge_of_a_step_is_found(offset: int) -> None:
    assert found(f"{'x' * (STEP + offset)} {ID}").token.reveal() == ID


@pytest.mark.parametrize("end", ["", "=", "/", ".a", ". "])
def test_what_begins_like_a_token_and_is_none_takes_nobody_s_place(end: str) -> None:
    octets = json.dumps({"version": 3, "mappings": "AAAA;" * MOST_CHARACTERS}, separators=(",", ":")).encode()
    sources = base64url(octets)
    assert sources.startswith("eyJ")
    for one in (sources, sources[:-1] * 20):
        text = f"//# sourceMappingURL=data:application/json;base64,{one}{end}\n{PAGE}token {ID}"
        assert found(text).token.reveal() == ID


@pytest.mark.parametrize("word", ["words ", "words\n", "words\n> ", "words. ", "eyJ ", "eyJ.. "])
def test_what_follows_a_token_for_pages_takes_no_token_s_place(word: str) -> None:
    text = f"{word * 30}token {ID} {word * 40_000}"
    assert len(text) > MOST_CHARACTERS
    assert len(excerpt(text)) < MOST_CHARACTERS + 10
    assert found(text).token.reveal() == ID


def test_of_very_many_tokens_the_first_are_looked_at() -> None:
    text = f"{ID} and {ACCESS}, " * (LONGEST_TEXT // 2000)
    assert MOST_CHARACTERS // 2 < len(excerpt(text)) <= MOST_CHARACTERS
    assert found(text).token.reveal() == ID


def test_little_of_a_long_text_is_searched() -> None:
    text = f"{PAGE}Authorization: Bearer {ID}\n{PAGE * 20}"
    assert len(excerpt(text)) < len(ID) + 3000


@pytest.mark.parametrize(
    "text",
    [
        PAGE * 2,
        "x" * (MOST_CHARACTERS + 1),
        "eyJ" * MOST_CHARACTERS,
        "eyJ " * MOST_CHARACTERS,
        ". " * MOST_CHARACTERS,
        f"eyJ{'a' * MOST_CHARACTERS}.b.c",
        "é\u202e\ud800" * MOST_CHARACTERS,
    ],
    ids=["log", "x", "eyJ", "eyJs", "dots", "too long", "strange"],
)
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    assert found_in_long(text) is None


def test_a_short_text_is_searched_whole() -> None:
    for text in (ID, f"id_token={ACCESS}", "a.b.c", "Authorization: Bearer undefined"):
        assert found_in_long(text) == found_in(text)
    for text in ("", "undefined", "Dear diary"):
        assert found_in_long(text) is None
