"""How far somebody has got in a guide, as Markdown to keep or to hand in. It names nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.words import words
from wildrydes_desktop.workshop.guide import Guide

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_BEGINS: Final = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Way:
    """How far one has got: `done` has the times of the steps that are done by their ids (seconds since the
    epoch), `by_hand` those that the person ticked, `skipped` those that this pool does not ask for. `pool` is
    what the pool is called, `now` the time of the report.
    """

    pool: str
    now: float
    done: Mapping[str, float]
    by_hand: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()


def to_markdown(guide: Guide, way: Way, say: Callable[[str], str], when: Callable[[float], str]) -> str:
    """The report. `say` translates a text of the guide or of ours, `when` writes a time down."""
    wanted = [step for step in guide.steps if step.id not in way.skipped or step.id in way.done]
    done = sum(step.id in way.done for step in wanted)
    lines = [
        f"# {_plain(say(guide.title))}",
        "",
        _plain(say(words("{done} of {count} steps done.", done=str(done), count=str(len(wanted))))),
        _plain(say(words("Pool: {pool}", pool=way.pool or "–"))) + "  ",
        _plain(say(words("Written on {day}", day=when(way.now)))),
        "",
    ]
    for step in guide.steps:
        title = _plain(say(step.title))
        if step.id in way.done:
            time = when(way.done[step.id])
            note = words("{time}, ticked by hand", time=time) if step.id in way.by_hand else time
            lines.append(f"- [x] {title} ({_plain(say(note))})")
        elif step.id in way.skipped:
            why = words("Not needed on the local pool")
            lines.append(f"- {title} ({_plain(say(why))})")
        else:
            lines.append(f"- [ ] {title}")
        if step.question is not None and step.id in way.done and step.id not in way.by_hand:
            right = step.question.choices[step.question.right]
            lines.append(f"  - {_plain(say(step.question.ask))} {_plain(say(right))}")
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """`text` so that Markdown shows it as it is, in one line."""
    one_line = " ".join(text.split())
    return _BEGINS.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", one_line))
