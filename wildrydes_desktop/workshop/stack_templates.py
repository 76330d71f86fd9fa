"""The CloudFormation templates that the app ships, and what can be told of them without reading YAML."""

from __future__ import annotations

import functools
import re
from enum import StrEnum
from typing import Final

from wildrydes_desktop.foundation import paths

_RESOURCE: Final = re.compile(r"^  (\w+):\n    Type: ([\w:]+)$", re.MULTILINE)
_DESCRIPTION: Final = re.compile(r"^Description: (?:>-\n)?((?: *\S.*\n)(?:  .*\n)*)", re.MULTILINE)


class Template(StrEnum):
    """The value is the file's name without .yaml."""

    USER_MANAGEMENT = "user-management"
    RIDE_API = "ride-api"

    @property
    def usual_name(self) -> str:
        """What the workshop calls a stack of this kind."""
        return _USUAL_NAMES[self]

    @property
    def body(self) -> str:
        """The template's text, as CloudFormation takes it."""
        return _body(self)

    @property
    def description(self) -> str:
        """What CloudFormation shows as the description of every stack made from it."""
        found = _DESCRIPTION.search(self.body)
        return " ".join(found[1].split()) if found else ""

    @property
    def resources(self) -> tuple[tuple[str, str], ...]:
        """Each resource's logical id and type, in the template's order."""
        body = self.body
        return tuple(_RESOURCE.findall(body, body.index("\nResources:"), body.index("\nOutputs:")))


def of_description(description: str) -> Template | None:
    """The template that a stack with this description was made from; None for somebody else's."""
    return next((each for each in Template if description and each.description == description), None)


_USUAL_NAMES: Final = {
    Template.USER_MANAGEMENT: "wildrydes-webapp-2",
    Template.RIDE_API: "wildrydes-webapp-4",
}


@functools.cache
def _body(template: Template) -> str:
    return paths.resource("cloudformation", f"{template}.yaml").read_text(encoding="utf-8")
