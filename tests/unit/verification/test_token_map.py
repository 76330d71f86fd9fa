"""From a claim to its characters in the token, and back."""

from __future__ import annotations

import base64
import json

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers import token_forge as forge
from wildrydes_desktop.cognito.token_map import map_of


def decoded(piece: str) -> bytes:
    return base64.urlsafe_b64decode(piece + "=" * (-len(piece) % 4))


def test_the_parts_are_what_stands_between_the_dots() -> None:
    text = forge.token(forge.ID_CLAIMS).reveal()
    found = map_of(text)
    assert [text[span.start : span.end] for span in found.parts] == text.split(".")
    dot = text.index(".")
    assert (found.part_at(dot - 1), found.part_at(dot), found.part_at(dot + 1)) == ("header", "", "payload")
    assert found.part_at(len(text) - 1) == "signature"
    assert found.part_at(len(text)) == ""


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=8), values, max_size=8), st.booleans(), st.booleans())
def test_every_member_is_found_where_it_stands(
    claims: dict[str, object],
    ascii_only: bool,
    indented: bool,
) -> None:
    payload = json.dumps(claims, ensure_ascii=ascii_only, indent=2 if indented else None)
    try:
        payload.encode()
    except UnicodeEncodeError:
        return
    text = forge.signed_parts('{"alg":"RS256"}', payload)
    found = map_of(text)
    start = found.parts[1].start
    octets = payload.encode()
    members = [member for member in found.members if member.part == "payload"]
    assert [member.name for member in members] == list(claims)
    assert [member.row for member in members] == list(range(len(claims)))
    for member in members:
        assert json.loads(member.value) == claims[member.name]
        own = octets[member.octets.start : member.octets.end]
        assert json.loads(b"{" + own + b"}") == {member.name: claims[member.name]}
        # Whole groups of four characters around the span hold the member, name and value.
        first = (member.span.start - start) // 4 * 4
        last = start - (start - member.span.end) // 4 * 4
        piece = decoded(text[start + first : min(last, found.parts[1].end)])
        assert json.dumps(member.name, ensure_ascii=ascii_only).encode() in piece
        assert all(member in found.members_at(at) for at in (member.span.start, member.span.end - 1))


def test_a_member_that_stands_twice_has_two_places() -> None:
    text = forge.signed_parts('{"alg":"RS256"}', '{"sub":"a","exp":1,"sub":"b"}')
    one, other = (member.span for member in map_of(text).members if member.name == "sub")
    assert one.end <= other.start


def test_neighbours_share_the_character_between_them() -> None:
    text = forge.signed_parts('{"alg":"RS256"}', '{"a":1,"b":2}')
    found = map_of(text)
    names = [[m.name for m in found.members_at(at)] for at in range(found.parts[1].start, found.parts[1].end)]
    assert ["a"] in names
    assert ["b"] in names


def test_what_is_no_token_has_no_map() -> None:
    for text in ("", "garbage", "a.b.c", "e30", "e30.e3=.", "e30.e30", "e30.e30..", "a.b.c.d.e"):
        found = map_of(text)
        assert found.parts == found.members == ()
        assert found.part_at(0) == ""


def test_a_part_that_is_no_json_has_its_place_and_no_members() -> None:
    for text in ("e30.e30.", "e30.bnVsbA.", "e30.e3.", "bnVsbA.e30.?"):
        found = map_of(text)
        assert [text[span.start : span.end] for span in found.parts] == text.split(".")
        assert found.members == ()
    found = map_of(forge.base64url(b'{"alg":1}') + ".bnVsbA.")
    assert [member.name for member in found.members] == ["alg"]


def test_a_number_of_any_length_has_its_place() -> None:
    digits = "9" * 5000
    text = forge.signed_parts('{"alg":"RS256"}', f'{{"n":{digits},"m":1e999}}')
    assert [member.value for member in map_of(text).members[1:]] == [digits, "1e999"]


def test_an_encrypted_token_has_five_parts_and_the_members_of_its_header() -> None:
    header = forge.base64url(b'{"enc":"A256GCM","alg":"RSA-OAEP"}')
    text = f"{header}.AAAA..BBBB.CC"
    found = map_of(text)
    assert [text[span.start : span.end] for span in found.parts] == text.split(".")
    assert found.names == ("header", "encrypted_key", "iv", "ciphertext", "tag")
    assert [(one.part, one.name, one.value) for one in found.members] == [
        ("header", "enc", '"A256GCM"'),
        ("header", "alg", '"RSA-OAEP"'),
    ]
    ends = [found.part_at(span.end - 1) for span in found.parts if span.end > span.start]
    assert ends == ["header", "encrypted_key", "ciphertext", "tag"]
