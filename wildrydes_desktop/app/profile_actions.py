"""Wires the page of the attributes of whoever is signed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial

from wildrydes_desktop.app import profile_changes
from wildrydes_desktop.app.lost_answers import LostAnswer
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.app.profile_changes import Changed, Taken
from wildrydes_desktop.app.profile_news import deleted_news, proven_news, saved_news
from wildrydes_desktop.cognito import attributes
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.i18n import joined, said
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.profile import ProfilePage, ProofRequest, SaveRequest
from wildrydes_desktop.ui.pages.profile_known import CONTACTS, Known, Proof


class ProfileActions:
    """Everything that the page asks for. What GetUser does not tell, which codes are on their way and which
    values wait for one, is remembered here until the sign-out.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._of = ""
        self._profile: Profile | None = None
        self._under_way: dict[str, Proof] = {}
        self._proof = LostAnswer()

    def wire(self, page: Page) -> None:
        """Connect the page, a `ProfilePage`."""
        assert isinstance(page, ProfilePage)
        self._page, self._work = page, PageWork(self._parts, page)
        window = self._parts.window
        page.read_wanted.connect(lambda: self._read(settled=None))
        page.submitted.connect(self._save)
        page.delete_wanted.connect(self._delete)
        page.code_wanted.connect(self._send_code)
        page.proof_wanted.connect(self._prove)
        page.sign_in_wanted.connect(lambda: window.go(PageName.SIGN_IN))
        for signal in (page.back_wanted, page.refresh_wanted):
            signal.connect(lambda: window.go(PageName.ACCOUNT))
        window.page_shown.connect(self._shown)
        self._parts.pools.requirements_known.connect(lambda _: self._rules_known())
        self._parts.session.subscribe(self._session_changed)

    # When to look

    def _shown(self, name: str) -> None:
        if name == PageName.PROFILE and not self._page.busy:
            self._read(settled=())

    def _session_changed(self, tokens: TokenSet | None) -> None:
        """Nothing of somebody who has left stays, nor comes late; newer tokens say what is so now."""
        if tokens is None or tokens.username != self._of:
            self._work.cancel()
            self._of, self._profile, self._under_way = "", None, {}
            self._page.show_signed_out()
            if tokens is not None and self._parts.window.current is PageName.PROFILE:
                self._read(settled=())
        else:
            self._page.show_stale_tokens(stale=False)

    def _rules_known(self) -> None:
        if self._profile is not None and not self._page.busy:
            self._show(self._profile, settled=())

    # What is asked of the pool

    def _read(self, *, settled: Collection[str] | None) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        self._of = tokens.username
        if self._profile is None:
            self._page.show_unread()
        self._work.run(
            "read the profile",
            lambda access: attributes.read(access.connection, tokens),
            partial(self._show, settled=settled),
        )

    def _save(self, request: SaveRequest) -> None:
        changes, tokens, messages = request.changes, self._parts.session.tokens, self._parts.window.messages
        if tokens is None:
            return
        if not changes:
            messages.clear()
            messages.show_message("info", tr("Nothing is changed.\nThe pool has it like this already."))
            return
        self._work.run(
            "save the profile",
            lambda access: profile_changes.save(access.connection, tokens, changes),
            lambda changed: self._saved(changes, changed),
            lambda problem: self._refused(problem, changes),
        )

    def _saved(self, changes: Mapping[str, str], changed: Changed) -> None:
        before = self._profile
        taken = {
            name: profile_changes.outcome(name, changes[name], changed)
            for name in CONTACTS
            if changes.get(name)
        }
        sent = {each.attribute: each for each in changed.deliveries}
        for name in CONTACTS:
            if name in changes:
                self._under_way.pop(name, None)
        for name, delivery in sent.items():
            waits = taken.get(name) is Taken.AFTER_CODE
            self._under_way[name] = Proof(
                sent_to=delivery.destination or tr("you"), waiting=changes[name] if waits else ""
            )
        self._show_changed(changed, changes)
        at_once = [name for name in changes if taken.get(name) is not Taken.AFTER_CODE]
        self._tell(changed, saved_news(changes, taken, before, sent), at_once)
        for name in CONTACTS:
            if name in sent:
                self._page.ask_for_code(name, sent[name].medium)
                break

    def _delete(self, name: str) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        former = self._profile.attributes.get(name, "") if self._profile else ""

        def ask(access: Access) -> Changed:
            with access.connection.conversation():
                attributes.delete(access.connection, tokens, [name])
                return profile_changes.look(access.connection, tokens)

        def deleted(changed: Changed) -> None:
            self._under_way.pop(name, None)
            self._page.forget_code(name)
            self._show_changed(changed, {name: ""})
            self._tell(changed, deleted_news(name, former), [name])

        self._work.run(
            "delete an attribute", ask, deleted, lambda problem: self._refused(problem, {name: ""})
        )

    def _send_code(self, name: str) -> None:
        tokens = self._parts.session.tokens
        if tokens is None:
            return

        def sent(delivery: Delivery) -> None:
            known = self._under_way.get(name, Proof())
            self._under_way[name] = replace(known, sent_to=delivery.destination or tr("you"))
            if self._profile is not None:
                self._show(self._profile, settled=())
            self._page.ask_for_code(name, delivery.medium or "EMAIL")

        self._work.run(
            "send a code", lambda access: attributes.send_code(access.connection, tokens, name), sent
        )

    def _prove(self, request: ProofRequest) -> None:
        tokens, name = self._parts.session.tokens, request.attribute
        if tokens is None:
            return

        may_have_worked = self._proof.trying(name)

        def ask(access: Access) -> Changed:
            with access.connection.conversation():
                return profile_changes.prove(
                    access.connection, tokens, name, request.code, may_have_worked=may_have_worked
                )

        def refused(problem: Problem) -> None:
            self._proof.heard(problem)
            self._work.show(problem)

        def proven(changed: Changed) -> None:
            self._proof.heard()
            former = self._profile.attributes.get(name, "") if self._profile else ""
            waited = self._under_way.pop(name, Proof()).waiting
            self._page.forget_code(name)
            if changed.profile is None and self._profile is not None:
                # What the code did is known, though it could not be read.
                now = {**self._profile.attributes, f"{name}_verified": "true"}
                self._profile = replace(self._profile, attributes=now | ({name: waited} if waited else {}))
            self._show_changed(changed, {})
            value = self._profile.attributes.get(name, "") if self._profile else ""
            self._tell(changed, proven_news(value, moved=value != former), [name])

        self._work.run("verify an attribute", ask, proven, refused)

    # What comes back

    def _show(self, profile: Profile, *, settled: Collection[str] | None) -> None:
        access = self._parts.pools.access
        requirements = access.requirements if access is not None else None
        self._profile = profile
        values = profile.attributes
        proofs = {}
        for name in CONTACTS:
            known = self._under_way.get(name, Proof())
            if known.waiting and values.get(name) == known.waiting:  # proven elsewhere
                known = Proof()
            verified = values.get(f"{name}_verified") == "true"
            proofs[name] = replace(
                known,
                verified=verified,
                sent_to=known.sent_to if known.waiting or not verified else "",
                late=requirements is None or name in requirements.verify_before_update,
            )
        rules = profile_changes.rules_of(profile, requirements)
        self._page.show_known(Known(profile.username, values, rules, requirements is None, proofs), settled)

    def _show_changed(self, changed: Changed, sent: Mapping[str, str]) -> None:
        """Show what the pool has now or, where it could not be read, what it was told to have."""
        profile = changed.profile
        if profile is None and self._profile is not None:
            unproven = {f"{name}_verified": "" for name in CONTACTS if name in sent}
            now = {**self._profile.attributes, **sent, **unproven}
            profile = replace(self._profile, attributes={name: value for name, value in now.items() if value})
        if profile is not None:
            self._show(profile, settled=tuple(sent))

    def _tell(self, changed: Changed, news: str, in_place: Collection[str]) -> None:
        """Say what happened, whether the tokens are behind it, and what could not be read."""
        access = self._parts.pools.access
        requirements = access.requirements if access is not None else None
        rules = profile_changes.rules_of(self._profile, requirements) if self._profile else {}
        stale = profile_changes.in_id_token(in_place, rules)
        if stale:
            behind = tr("The tokens you hold still say what was before, until you refresh them.")
            news = joined(news, behind)
            self._page.show_stale_tokens(stale=True)
        if changed.problem is not None:
            unread = tr("What the pool has now could not be read: {title}.")
            news = joined(news, unread.format(title=said(changed.problem.title)))
        self._parts.window.messages.show_message("warning" if changed.problem else "success", news)

    def _refused(self, problem: Problem, changes: Mapping[str, str]) -> None:
        """Nothing was changed. The cursor goes to the attribute that it is about, if it says which."""
        field = problem.field if problem.field in changes else ""
        self._work.show(replace(problem, field=field or profile_changes.at_fault(problem, list(changes))))
