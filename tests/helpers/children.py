"""The local pools that this very process has started, told apart from the servers of other tests."""

from __future__ import annotations

import psutil


def pools() -> list[psutil.Process]:
    """Each process of a local pool that was started here and still runs."""
    found: list[psutil.Process] = []
    for child in psutil.Process().children():
        try:
            if "local-pool" in child.cmdline():
                found.append(child)
        except psutil.Error:
            continue  # it has just ended
    return found
