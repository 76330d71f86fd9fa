"""Finding a token in what people have: by itself, in a header, an address, an answer, a log."""

from __future__ import annotations

import json
import textwrap
import time
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, base64url, token
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_lines import Removed
from wildrydes_desktop.cognito.token_sources import Source, found_in

TOKEN = "eyJh.eyJz.c2ln"
REAL = token(ID_CLAIMS).reveal()
tokens = st.builds(
    lambda header, payload, signature: f"eyJ{base64url(header)}.{base64url(payload)}.{base64url(signature)}",
    st.binary(min_size=1, max_size=40),
    st.binary(min_size=1, max_size=80),
    st.binary(min_size=1, max_size=40),
)


def from_pasted(text: str) -> str:
    return found_in(text).token.reveal()


def named(text: str) -> dict[str, str]:
    return {one.name: one.token.reveal() for one in found_in(text).tokens}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("{}", Source.BARE),
        ("  {}\n", Source.BARE),
        ("Bearer {}", Source.BARE),
        ("bearer   {}", Source.BARE),
        ('"{}"', Source.BARE),
        ("'{}',", Source.BARE),
        ("Authorization: Bearer {}", Source.HEADER),
        ("authorization: {}", Source.HEADER),
        ("Authorization={}", Source.HEADER),
        ('"Authorization": "Bearer {}",', Source.HEADER),
        ('{{"headers": {{"Authorization": "{}"}}}}', Source.HEADER),
        ('"{{\\"Authorization\\": \\"Bearer {}\\"}}"', Source.HEADER),
        ("{{Authorization: {}}}", Source.HEADER),
        ("-H 'Authorization: Bearer {}'", Source.HEADER),
        ('--header "Authorization: Bearer {}"', Source.HEADER),
        ("curl https://x.example/ride \\\n  -H 'Authorization: {}' \\\n  -d '{{\"a\": 1}}'", Source.HEADER),
        ("GET / HTTP/1.1\r\nHost: a.b.c\r\nAuthorization: Bearer {}\r\nAccept: */*\r\n\r\n", Source.HEADER),
        ("authorization: {}\n\n{{}}", Source.HEADER),
        (":path: /x\nauthorization: {}\n:scheme: https", Source.HEADER),
        ("https://app.example/cb#id_token={}&expires_in=3600", Source.ADDRESS),
        ("https://app.example/cb?x=1&access_token={}", Source.ADDRESS),
        ("Location: https://app.example/#access_token={}", Source.ADDRESS),
        ("id_token={}&expires_in=3600", Source.ADDRESS),
        ("id_token={}", Source.ASSIGNMENT),
        ("export TOKEN={}", Source.ASSIGNMENT),
        ('# .env\nTOKEN="{}"\nOTHER=1', Source.ASSIGNMENT),
        ("declare -x TOKEN='Bearer {}'", Source.ASSIGNMENT),
        ('$env:TOKEN = "{}"', Source.ASSIGNMENT),
        ("const token = `{}`;", Source.ASSIGNMENT),
        ("curl -b 'session={}' https://x.example/", Source.COOKIE),
        ("curl --cookie session={} https://x.example/", Source.COOKIE),
        ('-H "Cookie: a=b; session={}; c=d"', Source.COOKIE),
        ('{{"id_token": "{}"}}', Source.ANSWER),
        ('{{"AuthenticationResult":{{"ExpiresIn":3600,"IdToken":"{}"}}}}', Source.ANSWER),
        ('"{{\\"AccessToken\\":\\"{}\\"}}"', Source.ANSWER),
        ("{{ idToken: '{}' }}", Source.ANSWER),
        ("12:00 INFO token={} accepted", Source.TEXT),
        ("The token is {}.", Source.TEXT),
        ("{} is the token", Source.TEXT),
        ("see <{}>, please", Source.TEXT),
        ("| kid | {} |", Source.TEXT),
        ('curl -H ^"Authorization: Bearer {}^" ^\r\n  https://x.example/', Source.HEADER),
        ("headers: {{ Authorization: `Bearer {}` }}", Source.HEADER),
        ("wss://x.example/prod?Authorization={}&stage=1", Source.HEADER),
        ("wss://x.example/prod?Authorization=Bearer%20{}", Source.HEADER),
        ("Authorization: Basic YTpi\nCookie: session={}; Path=/", Source.COOKIE),
        ("Set-Cookie: id_token={}; Path=/; HttpOnly", Source.COOKIE),
        ("https://a.example/login?next=https%3A%2F%2Fb.example%2Fcb%23id_token%3D{}%26x%3D1", Source.ADDRESS),
        ("https://x.example/?jwt={}&x=1", Source.TEXT),
        ("https://x.example/confirm/{}/now", Source.TEXT),
        ("https://x.example/confirm/{}", Source.TEXT),
        ("{{{}}}", Source.TEXT),
        ("|IdToken|{}|", Source.TEXT),
        ("{}\neyJo.eyJ0.c2ln", Source.TEXT),
        ("he wrote: “{}”", Source.TEXT),
        ("“{}”", Source.BARE),
        ("`{}`", Source.BARE),
        ("\ufeff{}\u200b", Source.BARE),
        ("„{}“", Source.BARE),
        ("{}.", Source.BARE),
        ("« {} »", Source.BARE),
        ("er schrieb: „{}“", Source.TEXT),
        ("Authorization: Bearer Bearer {}", Source.HEADER),
        ("Authorization: Bearer%20Bearer%20{}", Source.HEADER),
        ('Authorization: Bearer "{}"', Source.HEADER),
        ("Bearer Bearer {}", Source.BARE),
        ("id_token: {}\n", Source.ANSWER),
        ("%7B%22id_token%22%3A%22{}%22%7D", Source.ANSWER),
        ("Cookie: a=b; auth=%7B%22idToken%22%3A%22{}%22%7D; c=d", Source.ANSWER),
        ("id_token%253D{}%2526x%253D1", Source.ADDRESS),
    ],
)
def test_a_token_is_found_in_what_people_copy(text: str, source: Source) -> None:
    text = text.format(TOKEN)
    found = found_in(text)
    assert (found.token.reveal(), found.source) == (TOKEN, source)
    assert from_pasted(text) == TOKEN


def test_a_token_wrapped_over_lines_is_joined() -> None:
    assert from_pasted("eyJh.ey\r\n  Jz.c2\nln\n") == TOKEN
    assert from_pasted("Authorization: Bearer eyJh.ey\r\n  Jz.c2\nln\r\nHost: x") == TOKEN


LINES = st.integers(20, 80)


def wrapped(text: str, width: int, between: str) -> str:
    return between.join(text[start : start + width] for start in range(0, len(text), width))


def outcome(text: str) -> tuple[str, Source, tuple[Removed, ...]]:
    found = found_in(text)
    return found.token.reveal(), found.source, found.removed


def test_a_shell_s_line_is_joined_where_the_shell_would() -> None:
    broken = wrapped(REAL, 60, "\\\n")
    taken_off = (Removed.BACKSLASHES,)
    assert outcome(f"export TOKEN={broken}\necho $TOKEN") == (REAL, Source.ASSIGNMENT, taken_off)
    assert outcome(f"curl \\\n -H 'Authorization: {broken}' \\\n -d x") == (REAL, Source.HEADER, taken_off)
    assert outcome(f"ride --token {broken}\\\n  -H x") == (REAL, Source.TEXT, taken_off)
    assert outcome(wrapped(REAL, 60, "\\\r\n    ")) == (REAL, Source.TEXT, taken_off)
    dashes = TOKEN + "-asic13jDpksHGcf1gGL" * 8  # every line below the first begins with a dash
    assert outcome(wrapped(dashes, len(TOKEN) + 40, "\\\n  ")) == (dashes, Source.TEXT, taken_off)
    last = f"{REAL[: REAL.rindex('.')]}.{'c' * 341}-"
    assert outcome(f"{last[:-1]}\\\n  -") == (last, Source.TEXT, taken_off)
    for option in ("-s", "-", "--compressed", "--no-progress-meter", "-H x"):
        assert outcome(f"ride --token {REAL}\\\n  {option}") == (REAL, Source.TEXT, ())


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_a_mail_s_quoting_is_taken_off(mark: str) -> None:
    mail = ["Look:", *wrapped(REAL, 72, "\n").split("\n"), "Thanks, Ann"]
    taken_off = (Removed.LINE_BREAKS, Removed.QUOTING)
    assert outcome("\n".join(mark + line for line in mail)) == (REAL, Source.TEXT, taken_off)
    assert outcome(mark + wrapped(REAL, 72, f"\n{mark}")) == (REAL, Source.TEXT, taken_off)


def test_a_mail_s_quoting_that_was_broken_once_more_is_taken_off() -> None:
    lines = [line for full in wrapped(REAL, 74, "\n").split("\n") for line in (full[:44], full[44:]) if line]
    assert from_pasted("\n".join(f"> {line}" for line in lines) + "\n> Ann") == REAL


def test_a_token_that_a_terminal_has_broken_is_joined() -> None:
    screen = wrapped(f"$ echo The token is {REAL}", 80, "\n")
    assert outcome(f"{screen}\n$ ls\nfolder") == (REAL, Source.TEXT, (Removed.LINE_BREAKS,))


def test_what_stands_below_a_token_is_not_joined_to_it() -> None:
    assert from_pasted(f"here:\n{REAL}\nThanks") == REAL
    assert from_pasted(f"here:\n{TOKEN}\nThanks\nAnn") == TOKEN
    assert from_pasted(f"here:\n{REAL}\n{token(ACCESS_CLAIMS).reveal()}") == REAL


def test_broken_lines_inside_quotes_belong_together() -> None:
    other = token(ACCESS_CLAIMS).reveal()
    answer = f'{{"IdToken": "{wrapped(REAL, 80, chr(10))}", "AccessToken": "{wrapped(other, 33, chr(10))}"}}'
    assert named(answer) == {"IdToken": REAL, "AccessToken": other}
    assert outcome(f'"{wrapped(REAL, 64, chr(10))}"') == (
        REAL,
        Source.BARE,
        (Removed.LINE_BREAKS, Removed.QUOTES),
    )


def test_what_is_on_one_line_has_nothing_removed() -> None:
    for text in (
        TOKEN,
        f"Bearer {TOKEN}",
        f"Authorization: {TOKEN}\r\nHost: x",
        f"a {TOKEN} b",
        f"> {TOKEN}",
    ):
        assert found_in(text).removed == ()
    assert found_in(f"'{TOKEN}'").removed == (Removed.QUOTES,)
    assert found_in("eyJh.ey Jz.c2ln").removed == (Removed.BLANKS,)
    assert found_in("some 'words'\nof nobody").removed == ()


def test_what_an_api_would_not_have_taken_off_is_named() -> None:
    """Whoever wonders why a token is refused may have sent it with just that."""
    assert outcome(f"Authorization: Bearer bearer {TOKEN}") == (TOKEN, Source.HEADER, (Removed.BEARER,))
    assert outcome(f"Bearer Bearer Bearer {TOKEN}") == (TOKEN, Source.BARE, (Removed.BEARER,))
    assert outcome(f'authorization: Bearer "{TOKEN}"') == (TOKEN, Source.HEADER, (Removed.QUOTES,))
    assert outcome(f"Bearer '{TOKEN}'") == (TOKEN, Source.BARE, (Removed.QUOTES,))
    assert outcome(f'"Authorization": "Bearer {TOKEN}"') == (TOKEN, Source.HEADER, ())
    assert outcome(f"Authorization: Bearer {TOKEN}\nX: Bearer Bearer eyJx.y.z")[2] == ()


@pytest.mark.parametrize("unseen", "\u00ad\u200b\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufeff")
def test_what_cannot_be_seen_is_taken_out_and_named(unseen: str) -> None:
    for text in (f"{REAL[:40]}{unseen}{REAL[40:]}", f"see {unseen}{REAL}{unseen}, please"):
        token_, _, removed = outcome(text)
        assert (token_, removed) == (REAL, (Removed.UNSEEN,))
    assert outcome(f"{unseen}Look: {REAL}, an{unseen}other") == (REAL, Source.TEXT, ())


def test_what_amplify_shows_of_a_session_has_both_tokens() -> None:
    session = {"idToken": {"jwtToken": "eyJa.b.c", "payload": {}}, "accessToken": {"jwtToken": "eyJd.e.f"}}
    both = {"idToken": "eyJa.b.c", "accessToken": "eyJd.e.f"}
    assert named(json.dumps(session)) == both
    name = "CognitoIdentityServiceProvider.4abc.ann"
    assert named(f"{name}.idToken=eyJa.b.c; {name}.accessToken=eyJd.e.f; {name}.clockDrift=0") == both
    assert named("id_token: eyJa.b.c\naccess_token: eyJd.e.f\n") == {
        "id_token": "eyJa.b.c",
        "access_token": "eyJd.e.f",
    }


def test_the_cookies_of_amplify_are_found_by_the_last_piece_of_their_names() -> None:
    name = "CognitoIdentityServiceProvider.4abc.ann%40example.com"
    line = f"Cookie: theme=dark; {name}.idToken=eyJa.b.c; {name}.accessToken=eyJd.e.f; {name}.clockDrift=0"
    assert named(line) == {"idToken": "eyJa.b.c", "accessToken": "eyJd.e.f"}


def test_a_token_in_a_header_goes_before_the_cookies() -> None:
    assert outcome(f"Cookie: session=eyJa.b.c\nAuthorization: Bearer {TOKEN}") == (TOKEN, Source.HEADER, ())


def test_both_tokens_of_an_environment_are_found() -> None:
    text = "export ID_TOKEN='eyJa.b.c'\nexport ACCESS_TOKEN=eyJd.e.f\n"
    assert named(text) == {"ID_TOKEN": "eyJa.b.c", "ACCESS_TOKEN": "eyJd.e.f"}


@given(
    LINES,
    st.sampled_from(["\n", "\r\n", "\\\n", "\n> ", "\n>> ", "\n  ", "\\\n  "]),
    st.sampled_from(["", "'", '"']),
)
def test_a_real_token_is_read_however_it_is_broken(width: int, between: str, quote_mark: str) -> None:
    broken = quote_mark + wrapped(REAL, width, between) + quote_mark
    for text in (broken, f"> {broken}", f"export TOKEN={broken}", f"-H 'Authorization: Bearer {broken}'"):
        assert from_pasted(text) == REAL


@given(
    st.lists(
        st.sampled_from(
            ["eyJ", "eyJa.b.c", ".", "\n", "\\\n", "> ", "cookie:", "=", "export A=", ";", '"', " ", "é"]
        )
        | st.text(max_size=4),
        max_size=60,
    )
)
def test_pieces_in_any_order_are_borne(pieces: list[str]) -> None:
    found = found_in("".join(pieces))
    assert found.tokens
    assert set(found.removed) <= set(Removed)


@pytest.mark.parametrize(
    "piece",
    ["eyJ", "eyJa\n", "\n> ", "\\\n", "eyJa.b.c\n", "eyJ\\\n", "A=", "cookie:", "cookie:a=eyJ;", "> ", "a;"],
)
def test_no_row_of_anything_takes_long(piece: str) -> None:
    text = (piece * MOST_CHARACTERS)[:MOST_CHARACTERS]
    begun = time.process_time()
    assert found_in(text).tokens
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "piece",
    ["Bearer ", "Bearer+", "Bearer" + " " * 9, "Authorization: Bearer ", "\u200b", "id_token:{jwtToken:"],
)
def test_no_row_before_a_token_takes_long(piece: str) -> None:
    text = f"{piece * (MOST_CHARACTERS // len(piece))}x {TOKEN}"
    begun = time.process_time()
    assert from_pasted(text) in {TOKEN, text.replace(" ", "")}
    assert time.process_time() - begun < 2


def test_an_address_may_carry_both_tokens() -> None:
    both = {"access_token": "a.b.c", "id_token": "d.e.f"}
    assert named(f"https://app.example/#{urlencode(both)}&token_type=Bearer") == both
    assert from_pasted(f"https://app.example/#{urlencode(both)}") == "a.b.c"


def test_an_answer_may_carry_both_tokens_and_the_refresh_token_is_left_out() -> None:
    answer = {"IdToken": "a.b.c", "AccessToken": "d.e.f", "RefreshToken": "g.h.i.j.k"}
    assert named(json.dumps({"AuthenticationResult": answer}, indent=2)) == {
        "IdToken": "a.b.c",
        "AccessToken": "d.e.f",
    }


def test_what_is_escaped_in_an_address_is_unescaped() -> None:
    assert from_pasted(f"https://x.example/?id_token={quote('a.b.c+/=', safe='')}") == "a.b.c+/="


def test_an_encrypted_token_among_words_is_found_whole() -> None:
    assert from_pasted("refresh: eyJh.a.b.c.d !") == "eyJh.a.b.c.d"


@pytest.mark.parametrize(
    "text",
    [
        "eyJh.eyJz.c2é",
        "eyJh.ey Jz.c2+n",
        "eyJh.eyJz.c2ln.x",
        "eyJh.eyJz.",
        "eyJh..",
        "eyJh.eyJz.c2ln..",
        "a.b.c=",
        "x" * 50,
        "eyJh.eyJz.c2/n",
    ],
)
def test_a_broken_token_stays_broken(text: str) -> None:
    assert from_pasted(text) == text.replace(" ", "")


@pytest.mark.parametrize("text", ["", " \n", "''", "Authorization:", "Bearer "])
def test_nothing_is_found_in_nothing(text: str) -> None:
    assert from_pasted(text) in {"", "Bearer"}


def test_nobody_sees_the_token_by_printing_what_was_found() -> None:
    assert TOKEN not in repr(found_in(f"id_token={TOKEN}"))


def test_a_long_row_of_empty_lines_takes_no_time() -> None:
    assert from_pasted("eyJa" + "\n" * 100_000 + "!") == "eyJa!"  # it took 48 s once


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_at_all_is_borne(text: str) -> None:
    found = found_in(text)
    assert found.tokens
    if found.source is not Source.ADDRESS:  # there, what is escaped may be anything
        assert from_pasted(text).split() in ([], [from_pasted(text)])


@given(tokens, st.integers(20, 80))
def test_any_token_wrapped_anywhere_is_joined(text: str, width: int) -> None:
    assert from_pasted("\n".join(textwrap.wrap(text, width, break_on_hyphens=False))) == text


@given(
    tokens, st.sampled_from("?#"), st.dictionaries(st.sampled_from("abc"), st.text(max_size=9)), st.booleans()
)
def test_any_token_in_any_address_is_found(text: str, mark: str, others: dict[str, str], first: bool) -> None:
    parameters = {"id_token": text} | others if first else others | {"id_token": text}
    assert named(f"https://app.example/cb{mark}{urlencode(parameters)}") == {"id_token": text}


@given(tokens, st.text(st.characters(categories=("L", "N"), exclude_characters="eE"), max_size=20))
def test_any_token_among_words_is_found(text: str, word: str) -> None:
    assert from_pasted(f"{word}, ({text}) {word}!") == text


def test_real_tokens_are_found_in_an_answer() -> None:
    answer = {"id_token": token(ID_CLAIMS).reveal(), "access_token": token(ACCESS_CLAIMS).reveal()}
    assert named(json.dumps(answer)) == answer
    assert named(json.dumps(json.dumps(answer))) == answer
