"""Turns what happened into the steps of the diagram, one happening at a time and in the order given.

All of it comes from the records: what must have been done before a request, what an answer says of codes that
are sent. So a recording makes the same play as the session it is of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.probing import NOBODYS_DOMAIN
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.theatre.steps import Lane, Step, StepKind
from wildrydes_desktop.ui.theatre.words import Vocabulary, Words
from wildrydes_desktop.workshop.happenings import Happening, Judgement, MailArrived, TokensJudged

KEYS: Final = "JWKS"
RIDE: Final = "RequestUnicorn"
LONGEST_LINE: Final = 240
_SIGN_IN: Final = frozenset({"InitiateAuth", "RespondToAuthChallenge"})
_REFRESHING: Final = frozenset({"REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"})
_WITH_PASSWORD: Final = frozenset({"USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH"})
_OF_DEVICES: Final = frozenset({"DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"})


class Script(QObject):
    """Writes the steps; it remembers what the one before was, to know where a scene begins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = Vocabulary(self)
        self._conversation = 0

    def begin(self) -> None:
        """Another story: nothing was before."""
        self._conversation = 0

    def steps(self, happening: Happening) -> Iterator[Step]:
        """The steps that `happening` is shown as."""
        match happening:
            case Exchange():
                yield from self._exchange(happening)
            case MailArrived():
                yield self._mail(happening)
            case TokensJudged():
                for judgement in happening.judgements:
                    yield self._judged(happening.at, judgement)

    # Exchanges

    def _exchange(self, exchange: Exchange) -> Iterator[Step]:
        request, response = _members(exchange.request_body), _members(exchange.response_body)
        goes_on = exchange.conversation != 0 and exchange.conversation == self._conversation
        if exchange.operation != KEYS:
            self._conversation = exchange.conversation
        words = self._words(exchange, request)
        opens = not goes_on and exchange.attempt == 1 and exchange.operation != KEYS
        if words.act and exchange.attempt == 1:
            told = self.tr("You give the app what this step needs: {0}.").format(words.act)
            yield Step(
                StepKind.ACT, Lane.YOU, Lane.APP, words.act, "", told, exchange.started_at, opens=opens
            )
            opens = False
        for note in self._computed(exchange, request):
            yield note._replace(opens=opens)
            opens = False
        yield self._request(exchange, request, words)._replace(opens=opens)
        yield self._answer(exchange, response, words)
        yield from self._sent_codes(exchange, response)

    def _words(self, exchange: Exchange, request: Mapping[str, Any]) -> Words:
        if exchange.operation == "RespondToAuthChallenge":
            return self._vocabulary.answer(str(request.get("ChallengeName", "")))
        if exchange.operation != "InitiateAuth":
            return self._vocabulary.operation(exchange.operation)
        return self._begun(request)

    def _begun(self, request: Mapping[str, Any]) -> Words:
        """The words for InitiateAuth."""
        if _is_question(request):
            asked = self.tr(
                "A question of the check-up, by the app itself: a sign-in is begun for a user that nobody "
                "can be, and the refusal says what the app client allows."
            )
            return Words("", asked, "")
        flow = str(request.get("AuthFlow", ""))
        if flow in _REFRESHING:
            return self._vocabulary.operation("GetTokensFromRefreshToken")
        if flow in _WITH_PASSWORD:
            asked = self.tr("The password itself goes to Cognito: that is what this flow does.")
            return Words(self.tr("name, password"), asked, "")
        if "SRP_A" in _members(request.get("AuthParameters")):
            asked = self.tr("The sign-in begins: who it is, and the number A. The password stays in the app.")
            return Words(self.tr("name, password"), asked, "")
        return Words(self.tr("who you are"), self.tr("The sign-in begins: who it is."), "")

    def _computed(self, exchange: Exchange, request: Mapping[str, Any]) -> Iterator[Step]:
        """What the app must have worked out before it could send `request`."""
        if exchange.operation not in _SIGN_IN or exchange.attempt > 1 or _is_question(request):
            return
        sent = {**_members(request.get("AuthParameters")), **_members(request.get("ChallengeResponses"))}
        device = str(request.get("ChallengeName")) in _OF_DEVICES
        if "SRP_A" in sent:
            label = self.tr("draws a, works out A")
            told = self.tr(
                "The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A."
            )
            yield self._note(label, "A = g^a mod N", told, exchange)
        if "PASSWORD_CLAIM_SIGNATURE" in sent:
            told = (
                self.tr(
                    "From this computer's own secret, the salt, B and its number a the app works out a key, "
                    "and with it the HMAC that goes to Cognito."
                )
                if device
                else self.tr(
                    "From the password, the salt, B and its number a the app works out a key that Cognito "
                    "can work out too. The HMAC made with it goes to Cognito; password and key stay here."
                )
            )
            label = self.tr("proof of this computer made") if device else self.tr("SRP proof made")
            yield self._note(label, self.tr("u, x, S, key, HMAC"), told, exchange)

    def _note(self, label: str, small: str, sentence: str, exchange: Exchange) -> Step:
        return Step(StepKind.NOTE, Lane.APP, Lane.APP, label, small, sentence, exchange.started_at)

    def _request(self, exchange: Exchange, request: Mapping[str, Any], words: Words) -> Step:
        label = _line(exchange.operation)
        if exchange.attempt > 1:
            label = self.tr("{0} (attempt {1})").format(label, exchange.attempt)
        sentence = joined(words.asked, self._about_password(exchange))
        return Step(
            StepKind.REQUEST,
            Lane.APP,
            _answers(exchange),
            label,
            self._luggage(request),
            sentence,
            exchange.started_at,
            exchange,
        )

    def _luggage(self, request: Mapping[str, Any]) -> str:
        """What of a sign-in's request is worth a line: the flow or the challenge, and the number sent."""
        named = [_line(request[name]) for name in ("AuthFlow", "ChallengeName") if name in request]
        sent = {**_members(request.get("AuthParameters")), **_members(request.get("ChallengeResponses"))}
        if "SRP_A" in sent:
            named.append("A")
        if "PASSWORD_CLAIM_SIGNATURE" in sent:
            named.append("HMAC")
        return " · ".join(named)

    def _about_password(self, exchange: Exchange) -> str:
        if exchange.password is PasswordSearch.SENT:
            if exchange.url.startswith("https:"):
                return self.tr("The password is in it, inside TLS.")
            return self.tr(
                "The password is in it, and this address has no TLS: it is for this machine alone."
            )
        if exchange.password is PasswordSearch.ABSENT:
            said = self.tr("All {0} bytes of it were searched: the password is not in them.")
            return said.format(formats.number(exchange.searched_bytes))
        return ""

    def _answer(self, exchange: Exchange, response: Mapping[str, Any], words: Words) -> Step:
        failed = not 200 <= exchange.status < 400
        label, sentence = self._failure(exchange, response) if failed else self._gain(response, words)
        milliseconds = self.tr("{0} ms").format(formats.decimal(float(exchange.milliseconds)))
        small = f"{exchange.status} · {milliseconds}" if exchange.status else milliseconds
        return Step(
            StepKind.ANSWER,
            _answers(exchange),
            Lane.APP,
            label,
            small,
            sentence,
            exchange.started_at + exchange.milliseconds / 1000,
            exchange,
            failed,
        )

    def _failure(self, exchange: Exchange, response: Mapping[str, Any]) -> tuple[str, str]:
        error = _line(exchange.error)
        if not exchange.status:
            return self.tr("no answer"), self.tr("No answer came: {0}.").format(error)
        said = _line(response.get("message", response.get("Message", "")))
        refuses = (
            self.tr("The API refuses. {0}")
            if _answers(exchange) is Lane.API
            else self.tr("Cognito refuses. {0}")
        )
        return error or self.tr("refused"), refuses.format(said).strip()

    def _gain(self, response: Mapping[str, Any], words: Words) -> tuple[str, str]:
        """What an answer that went well brought."""
        challenge = _line(response.get("ChallengeName", ""))
        if challenge == "PASSWORD_VERIFIER":
            sentence = self.tr(
                "Salt, B and a secret block: what the app needs to make the proof. None of them is secret."
            )
        elif challenge in _OF_DEVICES:
            sentence = self.tr("Cognito wants this computer to prove that it is the one it knows.")
        elif challenge:
            sentence = self.tr("Cognito wants something more before it gives out tokens: {0}.").format(
                challenge
            )
        elif "AuthenticationResult" in response:
            told = words.answered or self.tr("Whoever this is has proved it: here are the tokens.")
            return self.tr("tokens"), told
        else:
            return words.gain or self.tr("done"), words.answered
        return challenge, sentence

    def _sent_codes(self, exchange: Exchange, response: Mapping[str, Any]) -> Iterator[Step]:
        """What Cognito says of codes that it sends."""
        details = [response.get("CodeDeliveryDetails")]
        several = response.get("CodeDeliveryDetailsList")
        details += several if isinstance(several, list) else []
        ways = [(each.get("DeliveryMedium"), each.get("Destination")) for each in map(_members, details)]
        asked = _members(response.get("ChallengeParameters"))
        ways.append((asked.get("CODE_DELIVERY_DELIVERY_MEDIUM"), asked.get("CODE_DELIVERY_DESTINATION")))
        at = exchange.started_at + exchange.milliseconds / 1000
        for medium, destination in ways:
            if not medium and not destination:
                continue
            label = self.tr("a code by text message") if medium == "SMS" else self.tr("a code by email")
            told = self.tr(
                "Cognito says that it sends a code, and shows where to as far as anybody may know."
            )
            small = _line(destination or "")
            yield Step(StepKind.MAIL, Lane.COGNITO, Lane.MAIL, label, small, told, at)

    # What happens around them

    def _mail(self, mail: MailArrived) -> Step:
        label = self.tr("text message arrives") if mail.medium == "sms" else self.tr("mail arrives")
        told = self.tr("To {0}: {1}").format(_line(mail.to), _line(mail.subject) or self.tr("SMS"))
        return Step(StepKind.MAIL, Lane.MAIL, Lane.YOU, label, _line(mail.subject), told, mail.at)

    def _judged(self, at: float, judgement: Judgement) -> Step:
        failed = bool(judgement.failed)
        names = {"id": self.tr("ID token"), "access": self.tr("access token")}
        name = names.get(judgement.token, judgement.token)
        if failed:
            label = self.tr("{0} refused").format(name)
            small = ", ".join(judgement.failed)
        else:
            label = self.tr("{0} verified").format(name)
            passed = len(judgement.passed)
            small = self.tr("{0} checks passed", "", passed).format(passed)
        if judgement.open and not failed:
            small = self.tr("{0}, {1} open").format(small, len(judgement.open))
        told = self.tr(
            "The app checks the {0} as an API would: signature by the pool's public key, issuer, audience, "
            "times. The inspector lists every check."
        ).format(name)
        return Step(StepKind.NOTE, Lane.APP, Lane.APP, label, small, told, at, failed=failed)


def _answers(exchange: Exchange) -> Lane:
    """Whom the request went to. The ride and API Gateway's own addresses tell an API; all else is Cognito."""
    if exchange.operation == RIDE:
        return Lane.API
    try:
        host = urlsplit(exchange.url).hostname or ""
    except ValueError:  # a recording may say anything
        host = ""
    return Lane.API if ".execute-api." in host else Lane.COGNITO


def _is_question(request: Mapping[str, Any]) -> bool:
    """Whether nobody signs in: a check-up asks (`cognito.probing`)."""
    return str(_members(request.get("AuthParameters")).get("USERNAME", "")).endswith(NOBODYS_DOMAIN)


def _line(text: object) -> str:
    """What a server sent, as it fits into a line: cut off where it is too long to be read at all."""
    whole = str(text)
    return visible(whole) if len(whole) <= LONGEST_LINE else visible(whole[:LONGEST_LINE]) + "…"


def _members(value: object) -> Mapping[str, Any]:
    """`value` if it is an object, else one without members."""
    return value if isinstance(value, dict) else {}
