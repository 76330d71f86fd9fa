"""`python -m reliability.attacks`: measure what docs/threat-model.md says of attacks, and write it there.

Verdicts beside those of aws-jwt-verify, the local pool among thousands of connections, what its times tell
of who has an account, and how many inputs the targets of fuzzing take in some seconds. `make fuzz` runs those
for minutes, under coverage.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from benchmarks.__main__ import conditions
from reliability.__main__ import write
from reliability.campaign import ROOT
from tests.fuzz import targets
from tests.helpers.hostile_clients import (
    begun,
    proved,
    reset,
    seconds_of_an_answer,
    silent,
    tried,
    usual_seconds,
)
from tests.helpers.local_pool_desk import Desk
from tests.helpers.local_pool_server import start_local_pool
from tests.helpers.verifier_cases import CASES, Answer, ask, table

DOCUMENT: Final = ROOT / "docs" / "threat-model.md"
CONNECTIONS: Final = (100, 1000, 3000)
FUZZ_SECONDS: Final = 20
LONGEST_WAIT: Final = 15.0  # s that an honest client may wait, on a machine with much else to do
TELLTALE: Final = 1.5  # times as long: from there on, an answer's time tells who has an account
ASKED: Final = {
    "InitiateAuth, SRP": begun,
    "RespondToAuthChallenge, wrong proof": proved,
    "InitiateAuth, wrong password": tried,
    "ConfirmForgotPassword": reset,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One figure, and whether it is as it should be."""

    what: str
    figure: str
    holds: bool


def main() -> int:
    began = time.monotonic()
    answers = ask(CASES)
    lines = [*_verdicts(answers), *_flood(), *_times(), *_fuzz()]
    figures = "\n".join(
        ["| measured | figure |", "|---|---|", *(f"| {line.what} | {line.figure} |" for line in lines)]
    )
    said = conditions(time.monotonic() - began)
    write(f"{said}\n\n{figures}\n\n{table(answers)}", DOCUMENT)
    for line in lines:
        print(f"{'    ' if line.holds else 'NOT '}{line.what}: {line.figure}")
    return 0 if all(line.holds for line in lines) else 1


def _verdicts(answers: list[Answer]) -> Iterator[Line]:
    laxer = sum(1 for answer in answers if answer.theirs and not answer.ours)
    stricter = sum(1 for answer in answers if answer.ours and not answer.theirs)
    yield Line("tokens judged beside aws-jwt-verify 5.2.1", f"{len(answers)}", holds=True)
    yield Line("… refused by it and accepted here", f"{laxer}", laxer == 0)
    yield Line(
        "… refused here alone, each for a reason",
        f"{stricter}",
        stricter == sum(bool(case.why) for case in CASES),
    )


def _flood() -> Iterator[Line]:
    import resource

    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 10_000) if most > 0 else 10_000, most))
    with tempfile.TemporaryDirectory() as folder:
        server = start_local_pool(folder)
        try:
            process = psutil.Process(server.process.pid)
            seconds_of_an_answer(server)
            memory = process.memory_info().rss
            for count in CONNECTIONS:
                with silent(server, count, b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n"):
                    waited = seconds_of_an_answer(server)
                    grown = (process.memory_info().rss - memory) / 2**20
                what = f"local pool, an answer while {count:,} connections are left half said"
                yield Line(what, f"{waited * 1000:.0f} ms, {grown:.0f} MiB more", waited < LONGEST_WAIT)
        finally:
            server.stop()


def _times() -> Iterator[Line]:
    for name, prepared in ASKED.items():
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(Path(folder) / "local-pool")
            desk.register()
            desk.allow_passwords()
            known, unknown = usual_seconds(desk, prepared, rounds=41)
            desk.pool.close()
        what = f"local pool, {name}: for a user, for nobody"
        figure = f"{known * 1000:.2f} ms, {unknown * 1000:.2f} ms"
        yield Line(what, figure, max(known, unknown) < TELLTALE * min(known, unknown) + 0.0002)


def _fuzz() -> Iterator[Line]:
    for name, target in targets.TARGETS.items():
        kept = [path.read_bytes() for path in sorted((targets.SEEDS / name).iterdir())] + targets.kept(name)
        seed = random.SystemRandom().randrange(1_000_000)
        chance, tries, ends = random.Random(seed), 0, time.monotonic() + FUZZ_SECONDS
        faults = 0
        while time.monotonic() < ends:
            tries += 1
            try:
                target(_mutated(kept, chance))
            except Exception:  # noqa: BLE001 - a fault is what is counted
                faults += 1
        yield Line(
            f"fuzzing {name}, {FUZZ_SECONDS} s from seed {seed}",
            f"{tries:,} inputs, {faults} faults",
            faults == 0,
        )
    targets.close()


def _mutated(kept: list[bytes], chance: random.Random) -> bytes:
    """A seed with a piece of it cut out, doubled, overwritten, or joined with another's."""
    seed, other = chance.choice(kept), chance.choice(kept)
    start = chance.randint(0, len(seed))
    end = chance.randint(start, min(len(seed), start + 40))
    middle = chance.choice((b"", chance.randbytes(chance.randint(1, 12)), seed[start:end] * 2, other[:200]))
    return seed[:start] + middle + seed[end:]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
