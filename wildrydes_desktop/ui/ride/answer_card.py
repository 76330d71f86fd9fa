"""What the API answered: the unicorn, and the request and answer as they crossed the wire."""

from __future__ import annotations

import json
import math
import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.ui import formats, hidden, theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.values import ValueRow
from wildrydes_desktop.workshop.ride import Outcome, Ride

SHOWN_HEADERS = ("authorization", "content-type")
MOST_LINES = 16
ABOVE_AND_BELOW = 30
BESIDE = 90
"""Device-independent pixels above and below the text of the exchange, and beside it in the card."""
IN_ONE_LINE = 200
LONGEST_BODY = 2000
ABOUT_TOKENS = frozenset({"token_refused", "token_expired"})


class AnswerCard(Card):
    """Hidden until there is an outcome. All that the API says is shown as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setVisible(False)
        self._headline = PlainLabel("", "section", self)
        self._headline.setObjectName("rideStatus")
        self._rows = {
            name: ValueRow(label, name, label_width=90, parent=self)
            for name, label in (
                ("rideUnicorn", self.tr("Unicorn")),
                ("rideEta", self.tr("Arrives in")),
                ("rideId", self.tr("Ride")),
                ("rideRider", self.tr("Rider")),
            )
        }
        self._cors = PlainLabel(
            self.tr(
                "The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a "
                "browser would keep it from the website. Enable CORS for /ride, and have the function send "
                "the header."
            ),
            "warning",
            self,
        )
        self._cors.setObjectName("rideCors")
        self._exchange = QPlainTextEdit(self)
        self._exchange.setObjectName("rideExchange")
        self._exchange.setAccessibleName(self.tr("The request and its answer"))
        self._exchange.setReadOnly(True)
        self._exchange.setTabChangesFocus(True)
        self._exchange.setFont(theme.fixed_font())
        self._exchange.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.inspect = LinkButton(self.tr("See what an API checks"), "rideInspect", self)
        self.protocol = LinkButton(self.tr("Open it in the Protocol panel"), "rideProtocol", self)
        links = QHBoxLayout()
        links.setSpacing(18)
        links.addWidget(self.inspect)
        links.addWidget(self.protocol)
        links.addStretch()
        for widget in (self._headline, *self._rows.values(), self._cors, self._exchange):
            self.column.addWidget(widget)
        self.column.addLayout(links)
        self._shown: Exchange | None = None

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a ride, or why there is none."""
        ride, problem = outcome.ride, outcome.problem
        self.inspect.setVisible(problem is not None and problem.case in ABOUT_TOKENS)
        self._cors.setVisible(ride is not None and not outcome.for_websites)
        for row in self._rows.values():
            row.setVisible(ride is not None)
        if ride is not None:
            self._headline.setText(self.tr("{0} is on the way.").format(ride.unicorn))
            self._show_ride(ride)
        elif problem is not None:
            self._headline.setText(said(problem.title))  # why, and what to do, says the message bar
        self._show_exchange(outcome.exchange)
        self.setVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def say_arrived(self, ride: Ride) -> str:
        """The unicorn stands at the pick-up on the map, which flies ahead of what the API says: what is said
        of that, for who has to hear it.
        """
        if ride.eta:
            words = self.tr("On the map {name} is here already. The API says it takes {time}.")
            said_of_it = words.format(name=ride.unicorn, time=self.time(ride))
        else:
            said_of_it = self.tr("{0} is here. Hop on!").format(ride.unicorn)
        self._headline.setText(said_of_it)
        return said_of_it

    def say_sent(self, ride: Ride) -> None:
        """The map shows it neither under way nor here."""
        self._headline.setText(self.tr("{0} has been sent to you.").format(ride.unicorn))

    def time(self, ride: Ride) -> str:
        """How long it takes in this language's words, if the answer says that as the workshop's API does."""
        if seconds := re.fullmatch(r"([0-9]{1,6}) seconds?", ride.eta):
            return self.tr("{count} s").format(count=formats.number(int(seconds[1])))
        return ride.eta

    def forget(self) -> None:
        """Show nothing, and keep nothing."""
        self.setVisible(False)
        self._headline.setText("")
        for row in self._rows.values():
            row.value.show_value("")
        self._show_exchange(None)

    def _show_ride(self, ride: Ride) -> None:
        kind = ", ".join(filter(None, (ride.colour, ride.gender)))
        self._rows["rideUnicorn"].value.show_value(f"{ride.unicorn} ({kind})" if kind else ride.unicorn)
        self._rows["rideEta"].value.show_value(ride.eta)
        self._rows["rideId"].value.show_value(ride.ride_id)
        self._rows["rideRider"].value.show_value(ride.rider)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_shown"):  # else not built yet
            self._show_exchange(self._shown)

    def _show_exchange(self, exchange: Exchange | None) -> None:
        self._shown = exchange
        self._exchange.setVisible(exchange is not None)
        self.protocol.setVisible(exchange is not None)
        text = as_text(exchange) if exchange is not None else ""
        self._exchange.setPlainText(text)
        self._fit()

    def _fit(self) -> None:
        """Give the exchange as many lines as it takes where it is."""
        metrics = self._exchange.fontMetrics()  # every letter is as wide as the others
        columns = max((self.width() - BESIDE) // metrics.horizontalAdvance("0"), 20)
        texts = self._exchange.toPlainText().split("\n")
        lines = sum(max(math.ceil(len(text) / columns), 1) for text in texts)
        height = metrics.lineSpacing() * min(lines, MOST_LINES) + ABOVE_AND_BELOW
        if height != self._exchange.height():
            self._exchange.setFixedHeight(height)


def as_text(exchange: Exchange) -> str:
    """Request and answer of a record as they would be read on the wire, what is secret hidden."""
    headers = [
        f"{name}: {hidden.within(value)}"
        for name, value in exchange.request_headers.items()
        if name.lower() in SHOWN_HEADERS
    ]
    outcome = f"{exchange.status or exchange.error} · {exchange.milliseconds:.1f} ms"
    lines = [f"{exchange.method} {exchange.url}", *headers, "", _body(exchange.request_body), "", outcome]
    if exchange.response_body is not None:
        lines.append(_body(exchange.response_body))
    return "\n".join("\n".join(visible(part) for part in line.split("\n")) for line in lines)


def _body(body: object) -> str:
    shown = hidden.within(body)
    text = json.dumps(shown, ensure_ascii=False)
    if len(text) > IN_ONE_LINE:
        text = json.dumps(shown, indent=1, ensure_ascii=False)
    return text if len(text) <= LONGEST_BODY else text[: LONGEST_BODY - 1] + "…"
