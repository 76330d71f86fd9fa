"""The trace: one record for each HTTP exchange, redacted when it is made.

What a record may show is said by allow-lists of fields; everything else is replaced before the record
exists, so no view, report or log can show what was never kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class PasswordSearch(StrEnum):
    """Whether a request's bytes held the password that was in play when it was sent."""

    NOT_SEARCHED = "not_searched"
    ABSENT = "absent"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as far as anyone may see them.

    `number` counts from 1 in the order of sending, within one connection. `started_at` is seconds since
    the epoch, `milliseconds` the time until the whole answer was there. `status` is 0 where none came;
    `error` is then why (a class of network fault), else Cognito's exception name or empty. The bodies are
    JSON values with each secret part replaced by a `Hidden` text. `attempt` counts from 1 where a request
    was sent again. `conversation` is the same for all requests of one sign-in (0: of none).
    """

    number: int
    operation: str
    method: str
    url: str
    started_at: float
    milliseconds: float
    status: int
    error: str = ""
    attempt: int = 1
    request_headers: dict[str, str] = field(default_factory=dict)
    request_body: Any = None
    response_headers: dict[str, str] = field(default_factory=dict)
    response_body: Any = None
    request_id: str = ""
    password: PasswordSearch = PasswordSearch.NOT_SEARCHED
    searched_bytes: int = 0
    conversation: int = 0
