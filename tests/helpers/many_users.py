"""A local pool with as many users as a test or a measurement wants, without the work that each would be."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

from wildrydes_desktop.local_pool import users
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.store import FILE, Store
from wildrydes_desktop.local_pool.users import Status, User

PASSWORD = "Unicorns-fly-9"
STATUSES = (Status.CONFIRMED, Status.CONFIRMED, Status.UNCONFIRMED, Status.RESET_REQUIRED)


def address(number: int) -> str:
    return f"rider{number:06}@example.com"


def fill(data_dir: Path, count: int) -> None:
    """Put that many users into the pool in `data_dir`, made if missing. They share one verifier, so none of
    them can sign in: to compute one for each takes milliseconds.
    """
    LocalPool(data_dir / FOLDER).close()
    store = Store(data_dir / FOLDER)
    credentials = Credentials.of("shared", "nobody", PASSWORD)
    with store.writing() as db:
        for number in range(count):
            sub = str(uuid.UUID(int=number + 1, version=4))
            user = User(
                id=0,
                username=sub,
                sub=sub,
                status=STATUSES[number % len(STATUSES)],
                enabled=number % 50 != 7,
                credentials=credentials,
                attributes={
                    "email": address(number),
                    "email_verified": "true",
                    "given_name": "Ride",
                    "family_name": f"Wild{number % 1000:03}",
                },
                groups=("riders",) if number % 100 == 0 else (),
            )
            added = users.insert(db, user, 1_750_000_000.0 + number)
            users.claim_name(db, address(number), added.id)
            if not user.enabled:
                users.set_enabled(db, added, enabled=False)
            if user.groups:
                db.execute("UPDATE users SET groups = ? WHERE id = ?", (json.dumps(user.groups), added.id))
        db.execute("INSERT INTO groups VALUES ('riders', '', 1750000000.0) ON CONFLICT DO NOTHING")
    store.close()
    assert (data_dir / FOLDER / FILE).exists()
