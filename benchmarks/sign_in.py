"""From the click on Sign in to the claims on the screen; the local pool against MiniStack."""

from __future__ import annotations

import statistics
import sys
import time
import urllib.request
from contextlib import ExitStack

from benchmarks import measure, pools
from benchmarks.measure import ROOT, Lines, Result
from benchmarks.pools import EMAIL, PASSWORD, Server
from tests.helpers.ministack import MinistackError

ROUNDS = 25
WARMING = 4
CLICK = "Click on Sign in to claims painted, both tokens verified"
LESS_THAN_PYCOGNITO, LESS_THAN_NODE = 0.6, 0.3

CLIENTS = 8
SECONDS = 5.0
TIMES_MINISTACK = 10
MOST_MIB, MOST_READY = 60, 0.5
STARTS = 7


def results() -> list[Result]:
    with pools.local_pool() as server:
        return [*_click_to_claims(server), *_throughput(server), *_starts()]


def _click_to_claims(server: Server) -> list[Result]:
    where = (server.endpoint_url, server.user_pool_id, server.client_id)
    with ExitStack() as stack:
        data = stack.enter_context(measure.folder())
        options = (
            "--endpoint-url",
            where[0],
            "--user-pool-id",
            where[1],
            "--client-id",
            where[2],
            "--data-dir",
            data,
        )
        app = stack.enter_context(measure.python("app_driver", *options))
        app.ask(["ready"])
        pycognito = stack.enter_context(measure.python("bare_sign_in", *where, EMAIL, PASSWORD))
        sign_ins = [
            lambda: float(app.ask(["sign_in", EMAIL, PASSWORD])["milliseconds"]),
            lambda: float(pycognito.ask()["milliseconds"]),
        ]
        missing = ""
        try:
            node = stack.enter_context(_node(*where, EMAIL, PASSWORD))
            sign_ins.append(lambda: float(node.ask()["milliseconds"]))
        except AssertionError as error:  # what tests.helpers.node raises: no Node.js, or no registry
            missing = str(error).splitlines()[0]
        measure.interleaved(WARMING, *sign_ins)
        taken = measure.interleaved(ROUNDS, *sign_ins)
    name = f"{CLICK}, against amazon-cognito-identity-js"
    return [
        measure.ratio(f"{CLICK}, against bare pycognito", *taken[:2], most=LESS_THAN_PYCOGNITO, unit="ms"),
        measure.not_measured(name, f"≤ {LESS_THAN_NODE}", missing)
        if missing
        else measure.ratio(name, taken[0], taken[2], most=LESS_THAN_NODE, unit="ms"),
    ]


def _node(*arguments: str) -> Lines:
    sys.path.insert(0, str(ROOT))
    from tests.helpers import node

    script = str(ROOT / "benchmarks" / "sign_in.cjs")
    return Lines([str(node.node()), script, *arguments], {"NODE_PATH": str(node.node_modules())})


def _throughput(server: Server) -> list[Result]:
    name = f"Local pool: SRP sign-ins a second with {CLIENTS} clients, against MiniStack"
    limit = f"≥ {TIMES_MINISTACK}"
    try:
        with pools.ministack() as other:
            ours, theirs = measure.interleaved(
                3, lambda: _sign_ins_a_second(server), lambda: _sign_ins_a_second(other)
            )
    except MinistackError as error:
        found = measure.not_measured(name, limit, str(error))
    else:
        mine, floor = statistics.median(ours), statistics.median(theirs)
        found = Result(
            name,
            f"{mine:.0f}/s",
            f"{floor:.1f}/s",
            f"{mine / floor:.1f}",
            limit,
            mine / floor >= TIMES_MINISTACK,
            f"{len(ours)} rounds of {SECONDS:.0f} s each",
        )
    resident = server.resident_mib()
    return [
        found,
        measure.at_most(
            "Local pool: resident memory",
            [resident],
            most=MOST_MIB,
            unit="MiB",
            note="after all these sign-ins",
        ),
    ]


def _sign_ins_a_second(server: Server) -> float:
    """How many SRP sign-ins `CLIENTS` processes get done together, each after one that does not count."""
    arguments = (server.endpoint_url, server.user_pool_id, server.client_id, EMAIL, PASSWORD)
    with ExitStack() as stack:
        clients = [stack.enter_context(measure.python("load_client", *arguments)) for _ in range(CLIENTS)]
        for client in clients:
            client.read()
        until = time.monotonic() + SECONDS
        for client in clients:
            client.say(until)
        return sum(float(client.read()["a_second"]) for client in clients)


def _starts() -> list[Result]:
    with measure.folder() as kept:
        _ready_after(kept)
        again = [_ready_after(kept) for _ in range(STARTS)]
    first = []
    for _ in range(STARTS):
        with measure.folder() as fresh:
            first.append(_ready_after(fresh))
    return [
        measure.at_most("Local pool: ready after its start", again, most=MOST_READY, unit="s"),
        measure.at_most(
            "Local pool: ready after its very first start",
            first,
            most=MOST_READY,
            unit="s",
            note=f"worst of {STARTS}; makes the pool's two RSA keys",
        ),
    ]


def _ready_after(data: str) -> float:
    """Seconds from the start of the process to its first answer to a request."""
    process = pools.start_local_pool(data)
    try:
        with urllib.request.urlopen(process.read()["jwks_uri"], timeout=10) as answer:
            answer.read()
        return time.monotonic() - process.started
    finally:
        process.close()
