"""What the app remembers from one run to the next: which pool was open. Never a secret.

A small JSON file, written whole beside the old one and then put in its place, so that it is never half
there. One that cannot be read is kept aside under another name, and the app starts as if there were none.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import ProblemError

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class RememberedPool:
    """A pool by its public parts. `local` alone says: the app's own pool, whatever its address is now."""

    local: bool = False
    user_pool_id: str = ""
    client_id: str = ""
    endpoint_url: str = ""
    issuer: str = IssuerForm.AWS.value
    kind: str = PoolKind.UNKNOWN.value
    name: str = ""

    @classmethod
    def of(cls, pool: PoolConfig) -> RememberedPool:
        """What to remember of `pool`; its client secret is left out."""
        if pool.local:
            return cls(local=True)
        return cls(
            user_pool_id=pool.user_pool_id,
            client_id=pool.client_id,
            endpoint_url=pool.endpoint_url or "",
            issuer=pool.issuer_form.value,
            kind=pool.kind.value,
            name=pool.name,
        )

    def config(self, client_secret: str = "") -> PoolConfig:
        """The pool again. Raises ProblemError or ValueError where the file was edited into nonsense."""
        return PoolConfig.of(
            self.user_pool_id,
            self.client_id,
            client_secret=client_secret,
            endpoint_url=self.endpoint_url,
            issuer_form=IssuerForm(self.issuer),
            kind=PoolKind(self.kind),
            name=self.name,
        )


class Settings:
    """The settings file of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def last_pool(self) -> RememberedPool | None:
        """The pool of the last run, or None at the first. An unreadable file is moved to `.unreadable`."""
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            self._keep_aside()
            return None
        try:
            remembered = RememberedPool(**json.loads(text)["last_pool"])
            if not remembered.local:
                remembered.config()
        except (ValueError, TypeError, KeyError, ProblemError):
            self._keep_aside()
            return None
        return remembered

    def remember_pool(self, pool: PoolConfig) -> None:
        """Write down `pool` for the next run. Raises OSError where the folder cannot be written."""
        text = json.dumps({"last_pool": asdict(RememberedPool.of(pool))}, indent=1)
        draft = self._path.with_suffix(".new")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        draft.replace(self._path)

    def _keep_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable"))
        except OSError:
            return
