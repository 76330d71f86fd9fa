"""Two processes on one kept session refresh it at the same moment, again and again, and it goes on.

With one data folder, and with two: it is the keyring's item that they share.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.keyrings import FileKeyring
from tests.helpers.local_pool_server import ROOT
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import PASSWORD, RIDER, register
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import Flow
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.vault import Kept, Vault

ROUNDS = 40

# One window: refreshes at every line that it gets, and says how that went.
WINDOW = """
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from tests.helpers.keyrings import FileKeyring
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.refreshing import renew_in_turn
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.session.vault import Vault

folder, keyring, pool_id, client_id, endpoint, turns = sys.argv[1:]
pool = PoolConfig.of(pool_id, client_id, endpoint_url=endpoint)
keeper = Keeper(Settings(Path(folder)), Vault(lambda: FileKeyring(Path(keyring))))
if turns == "none":
    keeper.turn = lambda pool: nullcontext()
connection = Connection(pool)
connection.prepare()
held = keeper.recall(pool)
print("ready", flush=True)
for line in sys.stdin:
    try:
        tokens, kept = renew_in_turn(
            keeper, connection, held, held, look_first=lambda: True, still_wanted=lambda: True
        )
    except ProblemError as error:
        print(error.problem.case, flush=True)
    else:
        held = replace(held, refresh_token=tokens.refresh_token)
        print("kept" if kept else "not kept", flush=True)
connection.close()
"""


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[PoolOnLoopback]:
    """A pool that takes each refresh token once, and has no grace."""
    with PoolOnLoopback(tmp_path / "pool") as pool:
        register(pool)
        pool.configure(flows=frozenset(Flow), rotation=True, rotation_grace=0)
        yield pool


def keep_a_session(pool: PoolOnLoopback, keyring: Path, *folders: Path) -> list[list[str]]:
    """Sign in, and keep the session with each data folder. Returns what their windows must be told."""
    result = pool.pool.call(
        "InitiateAuth",
        {
            "ClientId": pool.pool.client_id,
            "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": {"USERNAME": RIDER, "PASSWORD": PASSWORD},
        },
    )["AuthenticationResult"]
    told = [pool.pool.pool_id, pool.pool.client_id, pool.options[1]]
    config = PoolConfig.of(told[0], told[1], endpoint_url=told[2])
    for folder in folders:
        folder.mkdir()
        keeper = Keeper(Settings(folder), Vault(lambda: FileKeyring(keyring)))
        keeper.keep(config, Kept(RIDER, RIDER, Secret(result["RefreshToken"])))
    return [[str(folder), str(keyring), *told] for folder in folders]


def outcomes(first: list[str], second: list[str], turns: str, rounds: int) -> Counter[str]:
    """What became of so many refreshes of two windows, each pair begun at the same moment."""
    with ExitStack() as stack:
        windows = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", WINDOW, *arguments, turns],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    bufsize=1,
                )
            )
            for arguments in (first, second)
        ]
        assert [said(window) for window in windows] == ["ready", "ready"]
        found: Counter[str] = Counter()
        for _ in range(rounds):
            for window in windows:
                assert window.stdin is not None
                window.stdin.write("go\n")
            found.update(said(window) for window in windows)
        for window in windows:
            assert window.stdin is not None
            window.stdin.close()
            assert window.wait(timeout=20) == 0
    return found


def said(window: subprocess.Popen[str]) -> str:
    assert window.stdout is not None
    return window.stdout.readline().strip()


def test_the_session_outlives_any_number_of_refreshes_at_the_same_moment(
    pool: PoolOnLoopback, tmp_path: Path
) -> None:
    [told] = keep_a_session(pool, tmp_path / "keyring", tmp_path / "data")
    assert outcomes(told, told, "turns", ROUNDS) == {"kept": 2 * ROUNDS}


def test_so_it_does_where_each_window_has_a_data_folder_of_its_own(
    pool: PoolOnLoopback, tmp_path: Path
) -> None:
    first, second = keep_a_session(pool, tmp_path / "keyring", tmp_path / "one", tmp_path / "other")
    assert outcomes(first, second, "turns", ROUNDS) == {"kept": 2 * ROUNDS}


def test_without_turns_it_would_not(pool: PoolOnLoopback, tmp_path: Path) -> None:
    [told] = keep_a_session(pool, tmp_path / "keyring", tmp_path / "data")
    found = outcomes(told, told, "none", ROUNDS)
    assert found["refresh_reused"] + found["refresh_revoked"] > 0, found
