"""The words for the story of a sign-in by SRP: what each value is called, what it is, why it is hidden."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.srp_story import Party, Stage, StoryStep


class SrpWords(QObject):
    """Says everything by the fixed words of `cognito.srp_story`. `toy`: for the small numbers."""

    def __init__(self, parent: QObject | None = None, *, toy: bool = False) -> None:
        super().__init__(parent)
        self._toy = toy
        self._names = self._all_names()
        self._sentences = {**self._real_sentences(), **(self._toy_sentences() if toy else {})}

    def name(self, word: str) -> str:
        """What the value, or the part of a hash, is called."""
        return self._names[word]

    def sentence(self, word: str) -> str:
        """What the value is, and what for."""
        return self._sentences[word]

    def stage(self, stage: Stage) -> str:
        """The heading of a chapter."""
        headings = {
            Stage.KNOWN: self.tr("Known beforehand"),
            Stage.STORED: self.tr("Since the password was set"),
            Stage.HELLO: self.tr("InitiateAuth: the app begins"),
            Stage.CHALLENGE: self.tr("PASSWORD_VERIFIER: Cognito answers"),
            Stage.UNSENT: self.tr("Worked out on each side, and not sent"),
            Stage.PROOF: self.tr("RespondToAuthChallenge: the proof"),
        }
        return headings[stage]

    def party(self, party: Party) -> str:
        """The head of a column."""
        names = {Party.APP: self.tr("App"), Party.WIRE: self.tr("Wire"), Party.COGNITO: self.tr("Cognito")}
        return names[party]

    def knows(self, party: Party, knows: bool) -> str:
        """One cell of those columns, for who cannot see it."""
        if knows:
            return {
                Party.APP: self.tr("the app knows it"),
                Party.WIRE: self.tr("whoever reads the wire knows it"),
                Party.COGNITO: self.tr("Cognito knows it"),
            }[party]
        return {
            Party.APP: self.tr("the app does not know it"),
            Party.WIRE: self.tr("it is not on the wire"),
            Party.COGNITO: self.tr("Cognito does not know it"),
        }[party]

    def known_to(self, step: StoryStep) -> str:
        """Who knows it, in a sentence."""
        if Party.WIRE in step.known_to and step.stage is Stage.UNSENT:
            return self.tr("Nobody sends it, and everybody who reads along can work it out.")
        if Party.WIRE in step.known_to:
            return self.tr("Everybody who reads along knows it.")
        if step.known_to == {Party.APP} and step.stage is Stage.STORED:
            return self.tr(
                "Only this side knows it: you and the app. Cognito did for a moment, when the password was "
                "set."
            )
        if step.known_to == {Party.APP}:
            return self.tr("Only this side knows it: you and the app.")
        if step.known_to == {Party.COGNITO}:
            return self.tr("Only Cognito knows it.")
        return self.tr("The app and Cognito know it, each from its own way there; nobody else.")

    def hidden(self, step: StoryStep) -> str:
        """Why there is no value to show."""
        if step.known_to == {Party.APP}:
            return self.tr("Hidden: the sign-in did not send it, and the app lets go of it when it is over.")
        if step.known_to == {Party.COGNITO}:
            return self.tr("Hidden: it never left Cognito. This app does not know it either.")
        return self.tr("Hidden: neither side sent it, and the app lets go of it when the sign-in is over.")

    def _all_names(self) -> Mapping[str, str]:
        return {
            "N": self.tr("the modulus, a prime"),
            "g": self.tr("the generator"),
            "k": self.tr("the multiplier"),
            "pool": self.tr("the pool's name"),
            "v": self.tr("the verifier"),
            "a": self.tr("the app's secret number"),
            "A": self.tr("the app's public number"),
            "b": self.tr("Cognito's secret number"),
            "B": self.tr("Cognito's public number"),
            "salt": self.tr("the salt"),
            "user": self.tr("the user's id"),
            "block": self.tr("the secret block"),
            "u": self.tr("the scrambling parameter"),
            "password": self.tr("the password of the registration")
            if self._toy
            else self.tr("your password"),
            "typed": self.tr("the password that is typed"),
            "x_kept": self.tr("that password as a number"),
            "x": self.tr("the password as a number"),
            "S": self.tr("the secret"),
            "S_app": self.tr("the secret, the app's way"),
            "S_cognito": self.tr("the secret, Cognito's way"),
            "K": self.tr("the key"),
            "time": self.tr("the timestamp"),
            "M": self.tr("the proof"),
            "colon": self.tr("a colon"),
            "info": self.tr("a text of Cognito's own"),
        }

    def _real_sentences(self) -> Mapping[str, str]:
        return {
            "N": self.tr(
                "Of every number below only the remainder on division by N is kept. The prime of RFC 3526 "
                "and RFC 5054, the same for every pool."
            ),
            "g": self.tr("The number that is raised to the secret ones. The same for every pool."),
            "k": self.tr(
                "A hash of N and g. It keeps somebody who plays the server from testing two guesses of a "
                "password in one sign-in."
            ),
            "pool": self.tr(
                "What follows the underscore in the pool id. It goes into x and into the proof, so that both "
                "are good for this pool alone."
            ),
            "v": self.tr(
                "What Cognito keeps in place of the password, and worked out when that was set. From the "
                "password to v is one step; nobody knows a way back."
            ),
            "a": self.tr("A random number of 256 bits, made up by the app for this sign-in alone."),
            "A": self.tr(
                "Sent first, with the user name. From a to A is quick. From A to a is the discrete "
                "logarithm, and with numbers of this size nobody knows a way that comes to an end."
            ),
            "b": self.tr("A random number, made up by Cognito for this sign-in alone."),
            "B": self.tr(
                "The verifier, with a random power added to it: who does not know b cannot tell what v is."
            ),
            "salt": self.tr(
                "Random, chosen when the password was set. Two people with one password have different "
                "verifiers, and no table of guesses made beforehand fits."
            ),
            "user": self.tr(
                "The pool's own name for the user. This one goes into x and into the proof, whatever was "
                "typed to sign in."
            ),
            "block": self.tr(
                "A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, "
                "so that Cognito need not remember the sign-in meanwhile."
            ),
            "u": self.tr(
                "A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-"
                "in."
            ),
            "password": self.tr("It goes into x, and nowhere else."),
            "x": self.tr("Two hashes in a row. Nobody without the password can work it out."),
            "S_app": self.tr(
                "Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. "
                "That is raised to a + u·x."
            ),
            "S_cognito": self.tr(
                "Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if "
                "the password was the same."
            ),
            "K": self.tr(
                "16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito's "
                "own."
            ),
            "time": self.tr("When the proof was made: in English and UTC, whatever the computer's language."),
            "M": self.tr(
                "Shows that the app has the key. Cognito works out the same with its own; where both are "
                "equal, the password was right, and the tokens come back. RFC 2945 makes its proof in "
                "another way."
            ),
        }

    def _toy_sentences(self) -> Mapping[str, str]:
        return {
            "N": self.tr(
                "Of every number below only the remainder on division by 47 is kept. The real one has 3,072 "
                "bits."
            ),
            "g": self.tr("Its powers run through every number from 1 to 46 before they repeat."),
            "k": self.tr("Simply 3. The real one is a hash of N and g."),
            "salt": self.tr("Random in earnest; here yours to choose."),
            "password": self.tr(
                "What Cognito made the verifier of. Choose any word, only not a real password."
            ),
            "typed": self.tr("Type another one here, and see where the two sides part."),
            "x_kept": self.tr(
                "The places of the letters in Unicode, added up with the salt. The real one is a hash that "
                "nobody can turn round; with a sum anybody can."
            ),
            "x": self.tr("Worked out anew from what is typed at this sign-in."),
            "a": self.tr("Random in earnest, of 256 bits; here yours to choose."),
            "A": self.tr("Sent first, with the user name."),
            "b": self.tr("Random in earnest; here yours to choose."),
            "u": self.tr("The sum of A and B. The real one is a hash of both."),
        }
