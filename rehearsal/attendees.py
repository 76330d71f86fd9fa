"""Some of a room's attendees, each with a client of the app's own, all at once.

    python rehearsal/attendees.py FACTS FIRST COUNT < /dev/null

A program of its own: it runs with the Python that the app was installed into, and takes what the app is made
of from there. FACTS is the JSON line of the local pool. It says `ready` when all clients are built, waits for
a line on standard input, and then prints one JSON object for each attendee: seconds by what was done, or
`problem`.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from wildrydes_desktop.cognito import accounts, sign_in, verification
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import inbox, ride

PASSWORD = "Unicorns-fly-9"
MAIL_WITHIN = 30.0  # s
RESENDS_ONE_IN = 8
"""One attendee in so many asks for another code, because the first one went to another tab."""


class Attendee:
    """One of the room. `seconds` holds how long each thing took, in the order in which it was done."""

    def __init__(self, number: int, facts: dict[str, Any]) -> None:
        self.number = number
        self.email = f"attendee-{number:02}@example.com"
        self.seconds: dict[str, float] = {}
        self.problem = ""
        self._facts = facts
        pool = PoolConfig.of(facts["user_pool_id"], facts["client_id"], endpoint_url=facts["endpoint_url"])
        self._connection = Connection(pool)
        self._connection.prepare()

    def take_part(self) -> None:
        """From registering to the ride."""
        try:
            self._go()
        except ProblemError as error:
            self.problem = f"{error.problem.name or error.problem.case}: {error.problem.title}"
        finally:
            self._connection.close()

    def _go(self) -> None:
        connection, password = self._connection, Secret(PASSWORD)
        began = time.monotonic()
        self._timed("register", lambda: accounts.register(connection, self.email, password, self.email))
        seen = 1
        if self.number % RESENDS_ONE_IN == 0:
            self._timed("ask for another code", lambda: accounts.resend(connection, self.email))
            seen = 2
        code = self._timed("the mail is there", lambda: self._code(seen))
        self._timed("verify", lambda: accounts.confirm(connection, self.email, code))
        step = self._timed("sign in by SRP", lambda: sign_in.begin(connection, self.email, password))
        assert isinstance(step, sign_in.SignedIn)
        self._timed("check the ID token", lambda: self._judge(step.tokens.id_token))
        self._timed("ride", lambda: self._ride(step.tokens.id_token))
        self.seconds["all of it"] = time.monotonic() - began

    def _timed(self, what: str, act: Callable[[], Any]) -> Any:
        began = time.monotonic()
        done = act()
        self.seconds[what] = time.monotonic() - began
        return done

    def _code(self, seen: int) -> Secret:
        """The code of this attendee's mail number `seen`; the app looks every second, this more often."""
        until = time.monotonic() + MAIL_WITHIN
        while time.monotonic() < until:
            mine = [mail for mail in inbox.read(self._facts["inbox_url"]) if mail.to == self.email]
            if len(mine) >= seen:
                return mine[-1].code
            time.sleep(0.05)
        raise SystemExit(f"no mail for {self.email} within {MAIL_WITHIN:.0f} s")

    def _judge(self, token: Secret) -> None:
        keys = KeySet(lambda: self._connection.get_json(self._facts["jwks_uri"]), now=time.time)
        report = verification.inspect(token, self._connection.pool, keys, now=time.time())
        if not report.accepted:
            self.problem = "the ID token was not accepted"

    def _ride(self, token: Secret) -> None:
        place = ride.Place(47.61, -122.33)
        outcome = ride.request(self._connection, self._facts["invoke_url"], token, place)
        if outcome.ride is None:
            self.problem = outcome.problem.title if outcome.problem else "no ride"


def main(argv: list[str]) -> None:
    facts, first, count = json.loads(argv[0]), int(argv[1]), int(argv[2])
    room = [Attendee(number, facts) for number in range(first, first + count)]
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    threads = [threading.Thread(target=attendee.take_part) for attendee in room]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for attendee in room:
        found = {"who": attendee.number, "seconds": attendee.seconds, "problem": attendee.problem}
        sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
