"""A local pool with riders in it already, for tests whose story begins after the registration."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool

PASSWORD = "Unicorns-fly-9"
OTHER_PASSWORD = "Pegasus-walks-7"

CONFIRMED = "rider@example.com"
UNCONFIRMED = "newcomer@example.com"
LATE = "late@example.com"
"""Not confirmed, and the only code was sent more than a day ago."""
MUST_RESET = "reset@example.com"
"""Confirmed; an administrator wants another password."""


def stock(data_dir: Path) -> None:
    """Put a pool with the four riders above into `data_dir`, as if the app had kept it there."""
    folder = data_dir / FOLDER
    long_ago = LocalPool(folder, now=lambda: time.time() - 25 * 3600)
    _sign_up(long_ago, LATE)
    long_ago.close()
    # As an earlier run would have left them: the app is to tell nobody of these mails as of new ones.
    pool = LocalPool(folder, now=lambda: time.time() - 600)
    pool.keys.prepare()  # both signing keys, so that copies start the quicker
    for address in (CONFIRMED, MUST_RESET):
        _sign_up(pool, address)
        code = pool.inbox()[-1]["code"]
        pool.call(
            "ConfirmSignUp",
            {"ClientId": pool.client_id, "Username": address, "ConfirmationCode": code},
        )
    pool.require_password_reset(MUST_RESET)
    _sign_up(pool, UNCONFIRMED)
    pool.close()


def configure(data_dir: Path, **settings: Any) -> None:
    """Change the settings of the pool in `data_dir` (made if there is none) while it does not run."""
    pool = LocalPool(data_dir / FOLDER)
    pool.change_settings(replace(pool.settings, **settings))
    pool.close()


def _sign_up(pool: LocalPool, address: str) -> None:
    pool.call(
        "SignUp",
        {
            "ClientId": pool.client_id,
            "Username": address,
            "Password": PASSWORD,
            "UserAttributes": [{"Name": "email", "Value": address}],
        },
    )
