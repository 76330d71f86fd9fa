"""A Secret shows itself to nobody who does not ask by name."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass

import pytest

from wildrydes_desktop.foundation.secrets import HIDDEN, Secret

TEXT = "Correct-Horse-9"


@dataclass
class Holder:
    name: str
    secret: Secret


WAYS_TO_TEXT: dict[str, Callable[[Secret], str]] = {
    "repr": repr,
    "str": str,
    "format": format,
    "f-string": lambda secret: f"{secret}",
    "f-string, repr": lambda secret: f"{secret!r}",
    "f-string, padded": lambda secret: f"{secret:>40}",
    "f-string, debug": lambda secret: f"{secret=}",
    "percent": lambda secret: "%s %r" % (secret, secret),  # noqa: UP031 - as old libraries do
    "str.format": lambda secret: "{} {!r:>40}".format(secret, secret),  # noqa: UP032
    "list": lambda secret: str([secret]),
    "pprint": lambda secret: pprint.pformat({"password": secret}),
    "dataclass": lambda secret: repr(Holder("rider", secret)),
    "log record": lambda secret: logging.makeLogRecord({"msg": "%s", "args": (secret,)}).getMessage(),
    "exception": lambda secret: "".join(traceback.format_exception(ValueError(secret))),
}


@pytest.mark.parametrize("way", WAYS_TO_TEXT.values(), ids=WAYS_TO_TEXT.keys())
def test_no_way_to_text_shows_it(way: Callable[[Secret], str]) -> None:
    shown = way(Secret(TEXT))
    assert TEXT not in shown
    assert HIDDEN in shown


def test_revealing_shows_it() -> None:
    assert Secret(TEXT).reveal() == TEXT


def test_what_is_shown_does_not_tell_the_length() -> None:
    assert repr(Secret("a")) == repr(Secret("a" * 40)) == repr(Secret(""))


def test_a_traceback_with_its_variables_does_not_show_it() -> None:
    def fails(secret: Secret) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError) as caught:
        fails(Secret(TEXT))
    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = "".join(trace.format())
    assert "secret = " in shown
    assert TEXT not in shown


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="never serialised"):
        pickle.dumps(Secret(TEXT), protocol)


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, json.dumps, bytes, iter, len, vars])
def test_no_other_way_out(way: Callable[[object], object]) -> None:
    with pytest.raises(TypeError) as caught:
        way(Secret(TEXT))
    assert TEXT not in str(caught.value)


def test_a_record_that_holds_one_is_not_copied_into_a_dictionary() -> None:
    with pytest.raises(TypeError, match="never serialised"):
        asdict(Holder("rider", Secret(TEXT)))


def test_equal_by_what_it_hides() -> None:
    assert Secret(TEXT) == Secret(TEXT)
    assert Secret(TEXT) != Secret(TEXT.lower())
    assert Secret("Größe 你好") == Secret("Größe 你好")


def test_never_equal_to_plain_text() -> None:
    assert Secret(TEXT) != TEXT


def test_it_cannot_be_a_key() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Secret(TEXT))


def test_an_empty_one_is_false() -> None:
    assert not Secret("")
    assert Secret(" ")


def test_nothing_can_be_hung_on_it() -> None:
    with pytest.raises(AttributeError):
        Secret(TEXT).note = TEXT  # type: ignore[attr-defined]
