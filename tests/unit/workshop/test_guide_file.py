"""Guides as files: read as they are meant; what is wrong is named by its place; nothing in them is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop.guide import Event, Guide, Question, Spot, Step
from wildrydes_desktop.workshop.guide_file import LARGEST, parse, read
from wildrydes_desktop.workshop.guide_module_2 import MODULE_2
from wildrydes_desktop.workshop.guide_writing import to_toml

WHOLE = '''\
title = "Room 4"
text = """
Two lines
of it."""

[[step]]
id = "come-in"
title = "Come in"            # no event: ticked by hand
hints = [
    "The door [on the left] = open",
    "id = \\"not a key\\"",
]

[[step]]
id = "register"
title = "Register"
text = "Like this: <b>plain</b>"
done_when = "registered"
go = "register"
minutes = 2.5
notes = """
[[step]]
id = "no step at all"
"""

  [step.on_problem]
  UsernameExistsException = "Is it you?"

[[step]]
id = "think"
title = "Think"
done_when = ["tokens_inspected", "question_answered"]
local_pool = false

  [step.question]
  ask = "Which?"
  choices = ["This", "That"]
  right = 2
  because = "So."
'''
FILE = Path("/room/guide.toml")


def refused(text: str) -> str:
    with pytest.raises(ProblemError) as caught:
        parse(text, FILE)
    problem = caught.value.problem
    assert problem.name == "GuideRefused"
    assert problem.next_step
    return problem.meaning


def test_everything_is_taken_over() -> None:
    guide = parse(WHOLE, FILE)
    assert (guide.id, guide.title, guide.text) == ("guide", "Room 4", "Two lines\nof it.")
    come_in, register, think = guide.steps
    assert come_in == Step("come-in", "Come in", hints=("The door [on the left] = open", 'id = "not a key"'))
    assert (register.done_when, register.go, register.minutes) == ((Event.REGISTERED,), Spot.REGISTER, 2.5)
    assert register.text == "Like this: <b>plain</b>"
    assert register.on_problem == {"UsernameExistsException": "Is it you?"}
    assert register.notes == '[[step]]\nid = "no step at all"'
    assert think.done_when == (Event.TOKENS_INSPECTED, Event.QUESTION_ANSWERED)
    assert think.question == Question("Which?", ("This", "That"), 1, "So.")
    assert not think.local_pool


STEP = '[[step]]\nid = "a"\ntitle = "A"\n'


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('title = "A\n' + STEP, "line 1, column 11", "Illegal character"),
        ('title = "A"\n', "line 1, column 1", "there are no steps"),
        (STEP, "line 1, column 1", "title is missing"),
        ('title = "A"\n[[step]]\ntitle = "B"\n', "line 2, column 1", "id is missing"),
        ('title = "A"\ncolour = 1\n' + STEP, "line 2, column 1", "'colour' means nothing here"),
        ('title = "A"\n' + STEP + '  run = "rm"\n', "line 5, column 3", "'run' means nothing here"),
        ('title = "A"\n' + STEP + STEP, "line 6, column 1", "the id a already"),
        ('title = "A"\n' + STEP.replace('"a"', '"../a"'), "line 3, column 1", "not of the form"),
        ('title = "A"\n' + STEP + 'done_when = ["registered", "eval"]\n', "line 5, column 1", "is none of"),
        ('title = "A"\n' + STEP + 'go = "https://example.com"\n', "line 5, column 1", "go is none of"),
        ('title = "A"\n' + STEP + "minutes = 0\n", "line 5, column 1", "no number from"),
        ('title = "A"\n' + STEP + "minutes = true\n", "line 5, column 1", "no number from"),
        ('title = "A"\n' + STEP + "minutes = nan\n", "line 5, column 1", "no number from"),
        ('title = "A"\n' + STEP + 'hints = "one"\n', "line 5, column 1", "not a list"),
        ('title = "A"\n' + STEP + 'hints = ["one",\n 2]\n', "line 5, column 1", "not a text"),
        ('title = "A"\n' + STEP + 'local_pool = "no"\n', "line 5, column 1", "neither true nor false"),
        ('title = "A"\n' + STEP + 'text = "a\\u202Eb"\n', "line 5, column 1", "U+202E"),
        ('title = "A"\n' + STEP + 'text = "a\\u001bb"\n', "line 5, column 1", "U+001B"),
        ('title = "A\\nB"\n' + STEP, "line 1, column 1", "longer than a line"),
        (f'title = "{"A" * 200}"\n' + STEP, "line 1, column 1", "200 characters; 120"),
        ('title = "A"\n' + STEP + 'done_when = "question_answered"\n', "line 5, column 1", "[step.question]"),
        (
            'title = "A"\n' + STEP + '[step.question]\nask = "B"\nchoices = ["C", "D"]\nright = 1\n',
            "line 5, column 1",
            "needs done_when",
        ),
        (
            'title = "A"\n'
            + STEP
            + 'done_when = "question_answered"\n[step.question]\nask = "B"\n'
            + 'choices = ["C", "D"]\nright = 3\n',
            "line 9, column 1",
            "counted from 1",
        ),
        ('title = "A"\n' + STEP + '[step.on_problem]\n"A B" = 7\n', "line 6, column 1", "not a text"),
    ],
)
def test_nonsense_is_named_by_line_and_column(text: str, place: str, words: str) -> None:
    said = refused(text)
    assert f"{place}: " in said
    assert words in said
    assert str(FILE) in said


def test_all_that_is_wrong_is_named_at_once_in_the_order_of_the_lines() -> None:
    said = refused("title = 1\ntext = 2\n[[step]]\nid = 3\ntitle = 4\ngo = 5\n")
    places = [said.index(f"line {line}, column 1: ") for line in (1, 2, 4, 5, 6)]
    assert places == sorted(places)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "guide.toml"
    file.write_bytes(b'title = "A"\n# caf\xe9\n')
    with pytest.raises(ProblemError) as caught:
        read(file)
    assert "line 2, column 6: this is not UTF-8" in caught.value.problem.meaning
    file.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(ProblemError) as caught:
        read(file)
    assert "too large" in caught.value.problem.meaning
    with pytest.raises(ProblemError) as caught:
        read(tmp_path / "gone.toml")
    assert caught.value.problem.name == "FileNotFoundError"


def test_line_ends_and_the_mark_of_an_editor_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "Room 4 (new).toml"
    file.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    guide = read(file)
    assert guide.id == "room-4-new"
    assert guide.text == "Two lines\nof it."
    file.write_bytes(
        b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").replace('"2.5', "").encode() + b"x = 1\r\n"
    )
    with pytest.raises(ProblemError) as caught:
        read(file)
    assert f"line {WHOLE.count(chr(10)) + 1}, column 1: 'x' means" in caught.value.problem.meaning


def test_the_app_s_own_guide_makes_a_file_that_is_read_as_the_same() -> None:
    assert parse(to_toml(MODULE_2), FILE) == MODULE_2


TEXTS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40)
IDS = st.from_regex(r"[a-z][a-z0-9_-]{0,10}", fullmatch=True)


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    def step(step_id: str) -> Step:
        question = None
        events = draw(st.lists(st.sampled_from(Event), unique=True))
        if Event.QUESTION_ANSWERED in events:
            choices = draw(st.lists(TEXTS, min_size=2, max_size=4))
            right = draw(st.integers(0, len(choices) - 1))
            question = Question(draw(TEXTS), tuple(choices), right, draw(st.just("") | TEXTS))
        return Step(
            step_id,
            draw(TEXTS),
            draw(st.just("") | TEXTS),
            tuple(events),
            draw(st.none() | st.sampled_from(Spot)),
            tuple(draw(st.lists(TEXTS, max_size=3))),
            draw(st.dictionaries(TEXTS, TEXTS, max_size=3)),
            question=question,
            local_pool=draw(st.booleans()),
            notes=draw(st.just("") | TEXTS),
        )

    ids = draw(st.lists(IDS, unique=True, min_size=1, max_size=4))
    return Guide(draw(IDS), draw(TEXTS), tuple(map(step, ids)))


@given(guides())
def test_whatever_is_written_is_read_as_the_same(guide: Guide) -> None:
    assert parse(to_toml(guide), FILE) == guide


@given(st.one_of(st.text(), st.binary(), st.text(st.sampled_from("[]=\"'#\n .ab1,{}\\"), max_size=60)))
def test_no_content_brings_it_down(tmp_path_factory: pytest.TempPathFactory, content: str | bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "guide.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    with pytest.raises(ProblemError):
        read(file)
