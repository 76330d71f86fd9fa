"""What is imported after the first paint, and in what order, so that the window never stops for long.

Two kinds: what has nothing of Qt in it, on a worker thread; and what the panels, the pages and the wiring
are made of, on the GUI thread, a few modules in a turn. PySide6 sets up a class when it is first asked for.
About one start in 250 ended with a segmentation fault while two threads did that at once, and none since one
thread alone imports Qt.
"""

from __future__ import annotations

import importlib
from typing import Final

# Parts before what they are parts of: each brings at most a handful of modules that are not there yet.
WINDOWS: Final = (
    "wildrydes_desktop.ui.widgets.views",
    "wildrydes_desktop.ui.widgets.glyphs",
    "wildrydes_desktop.ui.docks",
    "wildrydes_desktop.ui.mailbox.letter",
    "wildrydes_desktop.ui.mailbox.mail_delegate",
    "wildrydes_desktop.ui.mailbox.panel",
    "wildrydes_desktop.ui.protocol.exchange_writer",
    "wildrydes_desktop.ui.protocol.exchange_model",
    "wildrydes_desktop.ui.protocol.panel",
    "wildrydes_desktop.ui.inspector.checks_view",
    "wildrydes_desktop.ui.inspector.claims_view",
    "wildrydes_desktop.ui.inspector.summary",
    "wildrydes_desktop.ui.inspector.token_paste",
    "wildrydes_desktop.ui.inspector.panel",
    "wildrydes_desktop.app.local_pool_process",
    "wildrydes_desktop.app.pool_keeper",
    "wildrydes_desktop.app.parts",
    "wildrydes_desktop.ui.pages.challenge_form",
    "wildrydes_desktop.ui.pages.challenge",
    "wildrydes_desktop.ui.pages.forgot",
    "wildrydes_desktop.ui.pages.account",
    "wildrydes_desktop.ui.pages.sign_in",
    "wildrydes_desktop.app.mail",
    "wildrydes_desktop.app.inspecting",
    "wildrydes_desktop.app.theatre",
    "wildrydes_desktop.app.remembering",
    "wildrydes_desktop.app.signing_in",
    "wildrydes_desktop.app.registering",
    "wildrydes_desktop.app.requiring",
    "wildrydes_desktop.app.further",
    "wildrydes_desktop.app.wiring",
)

POOLS: Final = (
    "wildrydes_desktop.ui.inspector.verdict_table",
    "wildrydes_desktop.ui.pools.pool_table",
    "wildrydes_desktop.ui.pools.chosen_part",
    "wildrydes_desktop.ui.pools.page",
    "wildrydes_desktop.ui.pools.check_card",
    "wildrydes_desktop.app.pools_saving",
    "wildrydes_desktop.app.pools_actions",
)
"""The same for the page of the pools, which is made when somebody asks for it."""


def bring(module: str) -> None:
    """Import one of `WINDOWS` or of `POOLS`. For the GUI thread."""
    importlib.import_module(module)


def load_what_knows_pools() -> None:
    """Import what opening a configuration and the page of the pools stand on, none of it Qt. For a worker
    thread.
    """
    import wildrydes_desktop.session.profiles
    import wildrydes_desktop.workshop.config_file
    import wildrydes_desktop.workshop.doctor
    import wildrydes_desktop.workshop.pool_lookup  # noqa: F401 - so that they are there


def load_what_is_no_window() -> None:
    """Import what the windows' modules stand on, none of it Qt. For a worker thread, like the libraries."""
    import platform  # noqa: F401 - in the modules that use them, they are there

    import wildrydes_desktop.cognito.accounts
    import wildrydes_desktop.cognito.claims
    import wildrydes_desktop.cognito.connection
    import wildrydes_desktop.cognito.description
    import wildrydes_desktop.cognito.redaction
    import wildrydes_desktop.cognito.requirements
    import wildrydes_desktop.cognito.sign_in
    import wildrydes_desktop.cognito.token_sources
    import wildrydes_desktop.cognito.verification
    import wildrydes_desktop.session.devices
    import wildrydes_desktop.session.family
    import wildrydes_desktop.session.keeping
    import wildrydes_desktop.session.vault
    import wildrydes_desktop.workshop.happenings
    import wildrydes_desktop.workshop.inbox  # noqa: F401 - likewise
