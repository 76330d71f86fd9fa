"""Wires the sign-in: a conversation of steps, each a question to the person or, at the end, the tokens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from wildrydes_desktop.app.device_keeping import DeviceNews, forget_device, keep_device, keep_for_next_run
from wildrydes_desktop.app.inspecting import Inspecting, Judged, judge
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.app.remembering import Remembering
from wildrydes_desktop.cognito import sign_in
from wildrydes_desktop.cognito.description import Description
from wildrydes_desktop.cognito.sign_in import AuthFlow, Challenge, SignedIn, Step
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.pages.challenge import ChallengeAnswer, ChallengePage
from wildrydes_desktop.ui.pages.forgot import ForgotPage
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.sign_in import SignInPage, SignInRequest
from wildrydes_desktop.ui.pages.verify import VerifyPage
from wildrydes_desktop.ui.widgets.looks import in_turns


@dataclass(frozen=True, slots=True)
class _Reached:
    """Where a sign-in has got to: a challenge, or tokens that were judged on the same thread."""

    challenge: Challenge | None
    judged: Judged | None = None
    handshake: Handshake | None = None
    device: DeviceNews = field(default_factory=DeviceNews)


class SigningIn:
    """Leads from the Sign in page over any challenge to a session."""

    def __init__(
        self,
        parts: Parts,
        inspecting: Inspecting,
        remembering: Remembering,
        devices: DeviceMemory,
        show_handshake: Callable[[Handshake | None], None],
    ) -> None:
        """`show_handshake` gets the public values of each sign-in by SRP."""
        self._parts = parts
        self._inspecting = inspecting
        self._remembering = remembering
        self._show_handshake = show_handshake
        self._challenge: Challenge | None = None
        self._life_known = False  # how long this pool's steps live, when the one that is shown began
        self._login = ""
        self._remember = False
        self._devices = devices
        self._remember_device = False

    def wire_sign_in(self, page: SignInPage) -> None:
        """Connect the Sign in page."""
        work = PageWork(self._parts, page)
        page.submitted.connect(lambda request: self._sign_in(work, request))
        page.forgot_wanted.connect(self._forgot)

    def wire_challenge(self, page: ChallengePage) -> None:
        """Connect the page of the challenges."""
        work = PageWork(self._parts, page)
        page.submitted.connect(lambda answer: self._answer(work, answer))
        page.start_again_wanted.connect(self._start_again)
        self._parts.pools.requirements_known.connect(lambda _: self._time_known(page))

    def _sign_in(self, work: PageWork, request: SignInRequest) -> None:
        self._login, self._remember = request.username, request.remember
        self._challenge, self._remember_device = None, False

        def ask(access: Access) -> _Reached:
            device = self._devices.find(access.pool, request.username)
            step = sign_in.begin(
                access.connection,
                request.username,
                request.password,
                AuthFlow(request.flow),
                device=device,
            )
            return self._reach(access, step)

        work.run("sign in", ask, self._go_on, partial(self._refused, work))

    def _answer(self, work: PageWork, answer: ChallengeAnswer) -> None:
        challenge = self._challenge
        if challenge is None:
            return
        self._remember_device = answer.remember_device

        def refused(problem: Problem) -> None:
            self._refused(work, problem)
            if sign_in.is_over(problem):
                self._parts.page(PageName.CHALLENGE, ChallengePage).end_step()

        work.run(
            "answer a challenge",
            lambda access: self._reach(
                access, sign_in.answer(access.connection, challenge, answer.responses)
            ),
            self._go_on,
            refused,
        )

    def _refused(self, work: PageWork, problem: Problem) -> None:
        """Tell what was refused, where the person can do something about it."""
        if problem.case == "device_refused":
            forget_device(self._parts, self._devices, self._login)
        if problem.name == "UserNotConfirmedException":
            self._parts.page(PageName.VERIFY, VerifyPage).set_username(self._login)
            self._parts.window.go(PageName.VERIFY)
            self._parts.window.messages.show_problem(problem)
        elif problem.name == "PasswordResetRequiredException":
            self._forgot(self._login)
            self._parts.window.messages.show_problem(problem)
        else:
            work.show(problem)

    def _reach(self, access: Access, step: Step) -> _Reached:
        """For worker threads: `step`, and all that has to be asked for once it is the last."""
        if not isinstance(step, SignedIn):
            return _Reached(step)
        news = keep_device(self._devices, access, step, self._login, wanted=self._remember_device)
        return _Reached(None, judge(access, step.tokens, self._parts.now()), step.handshake, news)

    def _go_on(self, reached: _Reached) -> None:
        before, self._challenge = self._challenge, reached.challenge
        if reached.challenge is not None:
            page = self._parts.page(PageName.CHALLENGE, ChallengePage)
            page.show_step(self._described(reached.challenge))
            self._parts.window.go(PageName.CHALLENGE)
            if before is not None and before.name == reached.challenge.name == sign_in.CUSTOM:
                told = tr(
                    "The pool asks on.\nWhether your answer was right, it does not say. Read what it asks"
                    " now: the same question again often means that it was not."
                )
                self._parts.window.messages.show_message("info", told)
            return
        assert reached.judged is not None
        self._parts.page(PageName.SIGN_IN, SignInPage).forget_secrets()
        if before is not None:
            self._parts.page(PageName.CHALLENGE, ChallengePage).forget_secrets()
        self._remembering.signing_in(self._login)
        self._inspecting.begin(reached.judged)
        # What a person looks at first is there; the rest comes in turns, so that no step holds the window up.
        arrive = partial(self._arrive, reached.device)
        in_turns(self._parts.window, arrive, partial(self._show_handshake, reached.handshake))

    def _described(self, challenge: Challenge) -> Description:
        """What `challenge` asks, and for as long as this pool's steps live where that is known."""
        from wildrydes_desktop.cognito.challenges import describe

        asked, access = describe(challenge), self._parts.pools.access
        self._life_known = access is not None and access.requirements is not None
        if access is None or access.requirements is None:
            return asked
        longer = access.requirements.session_life - sign_in.SESSION_LIFE
        return replace(asked, deadline=challenge.deadline + longer)

    def _time_known(self, page: ChallengePage) -> None:
        """The pool may say only now, when one of its steps has begun already, how long they live."""
        if self._challenge is not None and not self._life_known:
            page.set_deadline(self._described(self._challenge).deadline)

    def _arrive(self, device: DeviceNews) -> None:
        self._parts.window.go(PageName.RIDE)
        told = tr("You are signed in.\nThe inspector shows what came back.")
        about_device = device.sentence(wanted=self._remember_device)
        told = joined(told, about_device)
        self._parts.window.messages.show_message("warning" if device.problem else "success", told)
        if device.remembered:
            keep_for_next_run(self._parts, self._devices, self._login, told)
        elif device.stale:
            forget_device(self._parts, self._devices, self._login)
        self._remembering.signed_in(remember=self._remember)  # what it has to say comes last

    def _start_again(self) -> None:
        self._challenge = None
        self._parts.page(PageName.CHALLENGE, ChallengePage).forget_secrets()
        self._parts.window.messages.clear()
        self._parts.window.go(PageName.SIGN_IN)

    def _forgot(self, username: str) -> None:
        page = self._parts.page(PageName.FORGOT, ForgotPage)
        page.set_username(username)
        self._parts.window.messages.clear()
        self._parts.window.go(PageName.FORGOT)
