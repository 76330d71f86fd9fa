"""docs/accessibility.md, written from what was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from accessibility.pictures import LEAST_PART, LEAST_TEXT, Measured

SCHEMES = {"light": "light", "dark": "dark", "contrast": "high contrast"}
KINDS = {
    "text": "text",
    "edge": "edges of fields",
    "mark": "boxes, icons",
    "focus": "mark of the focus",
}

BEFORE = """# For everyone

What was measured on the real windows, by `make accessibility`; nothing here is written by hand. The walk goes
to {places} places: every page, signed in and signed out, and every view of every panel, on the local pool.
The aim is WCAG 2.2, level AA, as far as it applies to a desktop app.

## Heard, and reached by keys

| | |
|---|---|
{counts}

The whole main flow, from registering to the ride, is taken by `tests/e2e/test_screen_reader.py`, in a process
apart that hears the app over AT-SPI as Orca does and has nothing else to go on: the name, role, state and
description of what the keyboard is on, and the app's announcements. Announced are each page that comes, every
message and refusal (refusals may interrupt), a mail with its code, work that takes longer than a second, a
unicorn on its way and arrived. Tab goes through a page and each panel as they are laid out, late parts
included. F6 leads from the navigation to the message, the page and each panel, torn-off ones too. The menus
open by Alt and a letter, and each entry of an open one has a letter of its own, in every language.

## Contrast, as measured on pictures

Text needs {text}:1 (1.4.3), parts of controls {part}:1 (1.4.11). The mark of the focus is how much the
picture changes where the keyboard comes to; {part}:1 is asked of it as well (2.4.13). Each picture has four
pixels for one of the window's. The ground is the commonest colour in a text's rectangle; what covers less
than 2 % of the rest, or lies between the ground and a stronger colour, is a letter's rim. What is disabled is
left out, as WCAG does.
"""

AFTER = """
## By colour alone

Nothing is told so: verdicts are words, with a sign whose shape differs; a field that is wrong says so below
itself and to who hears it; a refused exchange shows its status in digits.

## Larger text, less movement

With text of 200 %, `tests/ui/app/test_room_for_text.py` goes to every page and finds no word cut off. With
"less movement" in the Preferences, or where the system's animations are off, nothing flies, grows or fades:
`tests/ui/app/test_for_everyone.py` takes a ride and sees nothing move.

## What is not there

- Qt 6.11 has no role for a drawing that is acted on. The city's map and the theatre's diagram are told as
  graphics, with a name and a description of how they are used by keys; what scrolls the diagram is a plain
  container.
- The navigation's buttons are told as check boxes, which is Qt's role for a button that stays pressed.
- The system's wish for high contrast is not followed by itself (a fault of PySide6 6.11, noted in
  `wildrydes_desktop/ui/theme.py`): it is chosen in the Preferences.
- Readers on Windows and macOS (NVDA, Narrator, VoiceOver) get the same names and announcements through Qt.
  They have not been heard with this build.
"""


@dataclass(slots=True)
class Walk:
    """What one walk found. `contrasts` is by place; `faults` in words."""

    places: list[str] = field(default_factory=list)
    controls: set[str] = field(default_factory=set)
    stops: int = 0
    faults: list[str] = field(default_factory=list)
    contrasts: dict[str, list[Measured]] = field(default_factory=dict)

    @property
    def weak(self) -> list[str]:
        """Every contrast that is too low, in words."""
        return sorted(
            {
                f"{each.what} of {each.where}: {each.ratio:.2f} ({place})"
                for place, measured in self.contrasts.items()
                for each in measured
                if not each.enough
            }
        )


def write(walks: Mapping[str, Walk]) -> str:
    """The whole document, from one walk for each scheme."""
    first = next(iter(walks.values()))
    counts = "\n".join(
        f"| {what} | {number} |"
        for what, number in (
            ("controls that can be seen somewhere on the way", len(first.controls)),
            (
                "of these without a name, a role or an object name; out of the keyboard's reach",
                len(first.faults),
            ),
            ("stops of the Tab key, all places together", first.stops),
        )
    )
    head = BEFORE.format(
        places=len(first.places), counts=counts, text=f"{LEAST_TEXT:g}", part=f"{LEAST_PART:g}"
    )
    return head + "".join(_tables(walks)) + AFTER


def _tables(walks: Mapping[str, Walk]) -> Iterable[str]:
    yield "\n| measured | " + " | ".join(SCHEMES[scheme] for scheme in walks) + " |\n"
    yield "|---|" + "---:|" * len(walks) + "\n"
    for kind, words in KINDS.items():
        cells = (_span(walk, kind) for walk in walks.values())
        yield f"| {words} | " + " | ".join(cells) + " |\n"
    for scheme, walk in walks.items():
        yield f"\n### {SCHEMES[scheme].capitalize()}\n\n| place | " + " | ".join(KINDS.values()) + " |\n"
        yield "|---|" + "---:|" * len(KINDS) + "\n"
        for place in walk.places:
            cells = (_lowest(walk.contrasts[place], kind) for kind in KINDS)
            yield f"| {place} | " + " | ".join(cells) + " |\n"


def _span(walk: Walk, kind: str) -> str:
    ratios = [each.ratio for measured in walk.contrasts.values() for each in measured if each.what == kind]
    weak = sum(
        1
        for measured in walk.contrasts.values()
        for each in measured
        if each.what == kind and not each.enough
    )
    return f"{len(ratios)} measured, lowest {min(ratios):.2f}, too low: {weak}" if ratios else ""


def _lowest(measured: Iterable[Measured], kind: str) -> str:
    ratios = [each.ratio for each in measured if each.what == kind]
    return f"{min(ratios):.2f}" if ratios else ""
