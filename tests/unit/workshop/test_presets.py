"""`wildrydes.toml`: what it presets; whatever is wrong in it is named by its place and costs only itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito.pool import IssuerForm, PoolKind
from wildrydes_desktop.workshop.presets import Presets, parse, read

WHOLE = """\
language = "pt-BR"
region = "eu-west-1"
data_dir = "wildrydes-data"
guide = "guides/room-4.toml"

[pool]
user_pool_id = "eu-west-1_AbCdEfGhI"
client_id = "1example23456789"
kind = "alias"
issuer = "aws"
name = "Room 4"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "wildrydes.toml"


def complaint(found: Presets) -> str:
    assert found.problem is not None
    return found.problem.meaning


def test_everything_is_taken_over(file: Path) -> None:
    file.write_text(WHOLE)
    found = read(file)
    assert found.problem is None
    assert (found.language, found.region) == ("pt_BR", "eu-west-1")
    assert found.data_dir == file.resolve().parent / "wildrydes-data"
    assert found.guide == file.resolve().parent / "guides" / "room-4.toml"
    pool = found.pool
    assert pool is not None
    assert (pool.user_pool_id, pool.client_id, pool.region) == (
        "eu-west-1_AbCdEfGhI",
        "1example23456789",
        "eu-west-1",
    )
    assert (pool.kind, pool.issuer_form, pool.name) == (PoolKind.ALIAS, IssuerForm.AWS, "Room 4")


def test_an_editor_s_byte_order_mark_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + WHOLE.encode())
    assert read(file).problem is None


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('language = "de"\nregion = \n', "line 2, column 10", "Invalid value"),
        ('language = "de', "line 1, column 15", "Unterminated string"),
        ('language = "de"\ncolour = "red"\n', "line 2, column 1", "'colour' means nothing here"),
        ("\n  language = 7\n", "line 2, column 3", "language is not a text"),
        ('region = "Ireland"\n', "line 1, column 1", "eu-west-1"),
        ('language = "../../etc"\n', "line 1, column 1", "pt-BR"),
        ('pool = "eu-west-1_AbCdEfGhI"\n', "line 1, column 1", "[pool]"),
        ('[pool]\nclient_id = "1"\n', "line 1, column 1", "user_pool_id is missing"),
        ('[pool]\nuser_pool_id = "nonsense"\nclient_id = "1"\n', "line 2, column 1", "not a user pool id"),
        (WHOLE + 'client_secret = "hush-hush"\n', "line 12, column 1", "does" + "n't belong"),
        (WHOLE + 'endpoint_url = "http://pool.example.com"\n', "line 12, column 1", "Plain http"),
        (WHOLE.replace('"alias"', '"mail"'), "line 9, column 1", "email or alias"),
        (WHOLE.replace("[pool]", '[pool]\nregion = "us-east-1"'), "line 7, column 1", "disagree"),
    ],
)
def test_nonsense_is_named_by_line_and_column(file: Path, text: str, place: str, words: str) -> None:
    said = complaint(parse(text, file))
    assert place in said
    assert words in said
    assert str(file) in said
    assert "hush-hush" not in said


def test_one_mistake_costs_itself_alone(file: Path) -> None:
    found = parse(WHOLE.replace("eu-west-1_AbCdEfGhI", "nonsense"), file)
    assert found.problem is not None
    assert found.pool is None
    assert (found.language, found.region) == ("pt_BR", "eu-west-1")


def test_all_mistakes_are_named_at_once(file: Path) -> None:
    said = complaint(parse('language = 1\nregion = 2\n[pool]\nkind = "x"\n', file))
    for place in ("line 1, ", "line 2, ", "line 3, ", "line 4, "):
        assert place in said


def test_a_file_that_cannot_be_read_presets_nothing(tmp_path: Path) -> None:
    assert "can't be read" in complaint(read(tmp_path))  # a folder
    (tmp_path / "a").write_bytes(b'language = "de"\n# caf\xe9\n')
    assert "line 2, column 6: this is not UTF-8" in complaint(read(tmp_path / "a"))
    (tmp_path / "b").write_bytes(b"#" * 70_000)
    assert "too large" in complaint(read(tmp_path / "b"))


@given(st.one_of(st.text(), st.binary()))
def test_no_content_brings_it_down(tmp_path_factory: pytest.TempPathFactory, content: str | bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "wildrydes.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    assert isinstance(read(file), Presets)
