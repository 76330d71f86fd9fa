"""What every process of the campaign does first: no screen, and nobody's keyring."""

from __future__ import annotations

import os


def set_apart() -> None:
    """Before the first window, please."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
