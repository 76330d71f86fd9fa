"""A request that may have been carried out though nobody heard so: its answer was lost, or not waited for.

The same request is then refused the next time for the very reason that it worked the first time: the name is
taken, the code is used up, the account is gone. Nobody should be left standing before that refusal.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.foundation.problems import Problem

# What a request ends in that had been sent. After all others Cognito has spoken, or nothing was sent at all.
_AFTER_SENDING: Final = frozenset({"ConnectionLost", "GatewayFailed", "NotCognito", "ReadTimeout"})


class LostAnswer:
    """Follows the tries of one kind of request, for one name (of a user, or what is asked for) at a time."""

    def __init__(self) -> None:
        self._of: str | None = None

    def trying(self, of: str) -> bool:
        """Note a try for that name. Returns whether the one before it may have worked unheard.

        It counts as lost until `heard` is called: whoever cancels hears nothing.
        """
        may_have_worked = self._of == of
        self._of = of
        return may_have_worked

    def heard(self, problem: Problem | None = None) -> None:
        """The try has ended: well, or in `problem`."""
        if problem is None or problem.name not in _AFTER_SENDING:
            self._of = None
