"""Does an answer have the types that the service model promises, and what has to be in it? botocore parses
without looking.

Other members that are missing, and unknown ones, are no matter: the model grows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from botocore.model import Shape

_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "boolean": bool,
    "integer": int,
    "list": list,
    "map": dict,
    "string": str,
    "structure": dict,
    "timestamp": (int, float, str),
}


def fits(value: object, shape: Shape | None) -> bool:
    """Whether `value`, read from JSON, has the types of `shape` all through."""
    if value is None or shape is None:
        return True
    if not isinstance(value, _TYPES.get(shape.type_name, object)):
        return False
    if isinstance(value, dict):
        return all(fits(part, _member(shape, name)) for name, part in value.items())
    if isinstance(value, list):
        return all(part is not None and fits(part, getattr(shape, "member", None)) for part in value)
    return True


def lacks(body: bytes, value: object, shape: Shape | None) -> bool:
    """Whether an answer is missing what makes it one: `body` as it came, `value` read from it.

    An empty body says yes where there is nothing to say ("sends back an HTTP 200 response with an empty HTTP
    body", API reference). Where the operation's answer has members, it would say yes to what nobody has done.
    """
    if shape is None or not isinstance(value, dict):
        return False
    return (not body and bool(getattr(shape, "members", {}))) or _incomplete(value, shape)


def error_fits(value: object) -> bool:
    """Whether `value` can be an error's body: what is named like its texts must be texts."""
    return isinstance(value, dict) and all(
        isinstance(value.get(name, ""), str) for name in ("__type", "code", "message", "Message")
    )


def _incomplete(value: object, shape: Shape | None) -> bool:
    """Whether a member that the model requires is missing, in `value` or in any part of it."""
    if isinstance(value, list):
        return any(_incomplete(part, getattr(shape, "member", None)) for part in value)
    if shape is None or not isinstance(value, dict):
        return False
    required = getattr(shape, "required_members", [])
    return any(value.get(name) is None for name in required) or any(
        _incomplete(part, _member(shape, name)) for name, part in value.items()
    )


def _member(shape: Shape, name: str) -> Shape | None:
    members = getattr(shape, "members", None)
    member: Shape | None = members.get(name) if members is not None else getattr(shape, "value", None)
    return member
