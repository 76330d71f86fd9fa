"""Makes the panels of every start, fills them, and keeps them where the person wants them.

Panels that only some ask for are offered in `app.further`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.cognito.exchange import Exchange

if TYPE_CHECKING:
    from wildrydes_desktop.app.window_layout import WindowLayout
    from wildrydes_desktop.cognito.srp import Handshake
    from wildrydes_desktop.session.settings import Settings
    from wildrydes_desktop.ui.protocol.panel import ProtocolPanel

OF_LOCAL_POOL = ("mailbox", "localPool", "scenes")


class Panels:
    """Mailbox, protocol and inspector. What crosses the wire before they stand is kept for them."""

    def __init__(self, parts: Parts, inspecting: Inspecting, theatre: Theatre) -> None:
        self._parts = parts
        self._inspecting = inspecting
        self._theatre = theatre
        self._early: list[Exchange] = []
        self._protocol: ProtocolPanel | None = None
        self._layout: WindowLayout | None = None
        parts.pools.exchanged.connect(self._exchanged)

    def build(self) -> Iterator[None]:
        """Make all three; what is between two yields fits into one turn of the event loop."""
        self._meet_widgets()
        yield
        yield from self._add_mailbox()
        yield from self._add_protocol()
        yield from self._add_inspector()

    def offer(self, *, local_pool: bool) -> None:
        """Have the panels of the local pool in the menu, or not."""
        for name in OF_LOCAL_POOL:
            self._parts.window.offer_panel(name, local_pool)

    def show_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the sign-in that is just over; None where it was not by SRP."""
        if self._protocol is not None:
            self._protocol.set_handshake(handshake)
        self._theatre.set_handshake(handshake)

    def clear(self) -> None:
        """Another pool is about to be opened: nothing of the one before stays on the screen."""
        self._inspecting.forget_pasted()
        self._early.clear()
        self._theatre.clear()
        if self._protocol is not None:
            self._protocol.clear()

    # Where they are

    def keep_layout(self, settings: Settings | None) -> None:
        """Put the panels, which are all there by now, where they were, and write down where they go."""
        from wildrydes_desktop.app.window_layout import WindowLayout

        self._layout = WindowLayout(self._parts.window, self._parts.jobs, settings)

    def write_layout(self) -> None:
        """Write down where the window and its panels are. Before the window is closed, please."""
        if self._layout is not None:
            self._layout.write_now()

    def reset_layout(self) -> None:
        """Put the panels where they were at the very first start."""
        if self._layout is not None:
            self._layout.reset()

    def hold_layout(self, held: bool) -> None:
        """While `held`, what changes is not for good; see `WindowLayout.hold`."""
        if self._layout is not None:
            self._layout.hold(held)

    # Making them: each is put into its dock in a turn after the one in which it was made

    def _meet_widgets(self) -> None:
        """Have PySide6 set up the classes of widgets: 8 ms in a turn of their own.

        It does so when Qt first hands out a widget that Python has not made.
        """
        area = QScrollArea(self._parts.window)
        area.viewport()
        area.deleteLater()

    def _add_mailbox(self) -> Iterator[None]:
        from wildrydes_desktop.app.mail import MailRound
        from wildrydes_desktop.ui.mailbox.panel import MailboxPanel

        panel = MailboxPanel()
        panel.mail_arrived.connect(self._theatre.add_mail)
        MailRound(self._parts, panel)
        yield
        self._parts.window.add_panel("mailbox", panel)
        yield
        access = self._parts.pools.access
        if access is not None:
            self._parts.window.offer_panel("mailbox", bool(access.inbox_url))
        yield

    def _add_protocol(self) -> Iterator[None]:
        from wildrydes_desktop.app.recording_actions import RecordingActions
        from wildrydes_desktop.ui.protocol.panel import ProtocolPanel

        self._protocol = panel = ProtocolPanel()
        RecordingActions(self._parts, panel, self._theatre)
        for exchange in self._early:
            panel.add(exchange)
        self._early.clear()
        yield
        self._parts.window.add_panel("protocol", panel)
        yield

    def _add_inspector(self) -> Iterator[None]:
        from wildrydes_desktop.ui.inspector.panel import InspectorPanel

        panel = InspectorPanel(views_later=True)
        yield
        panel.add_views()
        self._inspecting.wire_panel(panel)
        yield
        self._parts.window.add_panel("inspector", panel)
        yield

    def _exchanged(self, exchange: Exchange) -> None:
        """Show it, or keep it until it can be shown. One slot for both: a queued call stays with its own."""
        if self._protocol is None:
            self._early.append(exchange)
        else:
            self._protocol.add(exchange)
