"""A guide as the file that `guide_file` reads."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from wildrydes_desktop.workshop.guide import USUAL_MINUTES, Event, Guide, Spot


def to_toml(guide: Guide) -> str:
    """`guide` as a file that `parse` reads as the same guide: for instructors to begin with."""
    lines = [
        "# A guide for Wild Rydes Desktop. Change what you like, and open it in the panel Workshop guide.",
        f"# Words for done_when: {', '.join(Event)}",
        f"# Words for go: {', '.join(Spot)}",
        "",
        *_pairs({"id": guide.id, "title": guide.title, "text": guide.text, "notes": guide.notes}),
    ]
    for step in guide.steps:
        lines += ["", "[[step]]", *_pairs({"id": step.id, "title": step.title, "text": step.text})]
        lines += _pairs({"done_when": step.done_when, "go": step.go or "", "hints": step.hints})
        if step.minutes != USUAL_MINUTES:
            lines.append(f"minutes = {step.minutes:g}")
        if not step.local_pool:
            lines.append("local_pool = false")
        lines += _pairs({"notes": step.notes})
        if step.on_problem:
            lines += ["", "  [step.on_problem]", *(f"  {line}" for line in _pairs(step.on_problem))]
        if step.question is not None:
            asked = step.question
            said: dict[str, str | tuple[str, ...]] = {"ask": asked.ask, "choices": asked.choices}
            said["because"] = asked.because
            lines += ["", "  [step.question]", f"  right = {asked.right + 1}"]
            lines += [f"  {line}" for line in _pairs(said)]
    return "\n".join(lines) + "\n"


def _pairs(values: Mapping[str, str | tuple[str, ...]]) -> list[str]:
    """Those that are not empty as lines `key = value`."""
    lines = []
    for key, value in values.items():
        name = key if re.fullmatch(r"[\w-]+", key, re.ASCII) else _quoted(key)
        if isinstance(value, str) and value:
            lines.append(f"{name} = {_quoted(value)}")
        elif value:
            lines.append(f"{name} = [{', '.join(map(_quoted, value))}]")
    return lines


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are JSON's."""
    return json.dumps(str(text), ensure_ascii=False)
