"""What is said to each step of each tour: a title, and in a second line what there is to see. No Qt."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.foundation.words import words

COMMON: Final = {
    "prepare": words("The stage is set\nThe pool is told what to ask, and an administrator makes a rider."),
    "sign_in": words("Sign in\nThe password is proved by SRP. It does not leave this computer."),
    "sign_in_again": words("Sign in again\nThe same way, to see what has changed."),
    "verify": words("Verify\nThe code from the mail proves that the address is the rider's."),
    "code": words("One more step\nThe pool asks for a code before it hands out tokens."),
    "inspect": words(
        "Look into the tokens\nTheir claims in plain words, and eleven checks, just as an API makes them."
    ),
    "ride": words("Ride\nThe API checks the ID token and sends a unicorn."),
}
"""By the step's name, for all tours that say nothing of their own."""

OWN: Final = {
    "main": {
        "open": words(
            "Wild Rydes\nThe window is there, and the app's own pool answers. No account is needed."
        ),
        "register": words("Register\nAn address and a password are all that the pool asks for."),
        "read_mail": words(
            "Read the mail\nThe pool has sent a code. Here it comes into the app's own mailbox."
        ),
    },
    "required-attributes": {
        "register": words("Register\nThis pool wants a name as well, and has an attribute of its own."),
    },
    "alias": {
        "register": words(
            "Register under a name\nIn this pool people choose a name; the address is a second one."
        ),
        "by_name": words("Sign in by the name"),
        "by_address": words("Sign in by the address\nA verified address leads to the same account."),
        "register_again": words("Register again\nAnother name, with an address that is taken already."),
        "move": words("Move the address\nThe code proves whose it is now. It leaves the first account."),
        "by_moved_address": words("Sign in by the moved address\nIt leads to the second account now."),
    },
    "new-password": {
        "sign_in": words("Sign in with a temporary password\nAn administrator has chosen it."),
        "new_password": words(
            "Choose one's own\nThe pool takes the temporary one once, and asks for another."
        ),
    },
    "mfa": {
        "set_up": words(
            "Set up an authenticator app\nIt reads the secret, and shows a new code every half a minute."
        ),
    },
    "sms-mfa": {"code": words("A text message\nThe second factor is a code that comes to the phone.")},
    "email-mfa": {"code": words("A mail\nThe second factor is a code that comes by e-mail.")},
    "email-set-up": {"set_up": words("Name an address\nThe pool wants one to send codes to from now on.")},
    "select-mfa": {"choose": words("Choose a second factor\nThis rider has two.")},
    "choice": {
        "password": words("By the password itself\nThe pool offers several ways, and one is chosen."),
        "password_srp": words("By a proof of the password"),
        "email_otp": words("By a code in a mail, and no password at all"),
        "sms_otp": words("By a code in a text message"),
    },
    "custom": {
        "sign_in": words("Sign in by the pool's own rules\nNo password: the pool has thought up questions."),
        "question": words("The first question"),
        "second_question": words("The second question\nThe pool decides how many there are."),
    },
    "pool-settings": {
        "settings": words(
            "Ask for more\nIn the local pool's settings, everybody is asked for a second factor."
        ),
    },
    "device": {
        "remember": words("Remember this computer\nThe box is ticked while the second factor is shown."),
        "sign_out": words("Sign out"),
        "sign_in_again": words("Sign in again\nThe computer proves itself, and no code is asked for."),
    },
    "forgot": {
        "send": words("A forgotten password\nThe pool sends a code to the verified address."),
        "new_password": words("Choose another\nThe code stands for the password that nobody knows any more."),
    },
    "reset-required": {
        "refused": words("Refused\nAn administrator wants another password. The app leads to it."),
        "new_password": words("Choose another\nBy a code, as if it had been forgotten."),
    },
    "refresh": {
        "refresh": words("Refresh\nNew ID and access tokens for the refresh token, without the password."),
        "rotate": words("Refresh where tokens rotate\nThe refresh token is another one each time too."),
    },
    "change-password": {
        "change": words("Change the password\nThe present one shows that it is still you."),
    },
    "profile": {
        "change": words("Change the profile\nA new name holds at once, a new address when it is proven."),
        "verify": words("Prove the address"),
        "verify_phone": words("Prove the phone number"),
        "take_away": words("Take an attribute away"),
    },
    "second-factor": {
        "enrol": words("Set up an authenticator app\nWhile signed in, of one's own accord."),
        "prefer": words("Prefer it\nFrom now on a sign-in asks for it."),
    },
    "devices": {
        "list": words("The computers that the pool remembers"),
        "do_not_remember": words("No longer to be trusted\nThe pool keeps it and asks for everything again."),
        "forget": words("Forgotten"),
    },
    "sign-outs": {
        "here": words("Sign out here\nThe app forgets the tokens. The pool does not hear of it."),
        "revoke": words("Revoke this session\nIts refresh token is worth nothing any more."),
        "everywhere": words("Sign out everywhere\nEvery session of this rider ends, on all computers."),
    },
    "delete": {
        "delete": words("Delete the account\nA word has to be typed: there is no way back."),
        "gone": words("Gone\nThe pool does not tell a deleted account from a wrong password."),
    },
    "sequence": {
        "stage": words("The protocol theatre\nA panel of its own, torn off and made large."),
        "sign_in": words("A sign-in as it happens\nEvery message between the app and the pool is drawn."),
        "proof": words("Again, step by step\nThe proof is computed here, from a password that is not sent."),
        "message": words("What is sent\nThe proof, and nothing that would lead back to the password."),
    },
    "srp": {
        "values": words("The values of this sign-in\nAll but the secret ones are shown as they were sent."),
        "toy": words("The same by hand\nSmall numbers, the same steps."),
        "wrong_password": words("A wrong password\nBoth sides come to different keys, and the proof fails."),
        "eavesdropper": words("Somebody listens\nThe toy is guessed at once; the real one is not."),
    },
    "ride": {
        "nobody_there": words("Nobody there\nAt another address no API lives, and the app says so."),
    },
    "break-it": {
        "sign_in": words(
            "Seven ways to break it\nA rider signs in while all is well. The panel has seven cards."
        ),
        "wrong_clock": words(
            "Wrong clock\nTo the pool it is two hours later: tokens that were good are over by its time."
        ),
        "rotated_keys": words(
            "Rotated keys\nThe key that signed these tokens is not among the pool's keys now."
        ),
        "refresh": words("Right again\nThe kept keys are back, and a refresh brings tokens signed by them."),
        "tampered_token": words(
            "Tampered token\nSomebody has written “administrators” into the groups. The signature tells."
        ),
        "refresh_again": words("Right again\nNew tokens, straight from the pool."),
        "revoked_token": words(
            "Revoked token\nThe API sends a unicorn all the same: it looks at nothing but the token."
        ),
        "expired_session": words("Expired session\nThe refresh token is over. Only a sign-in helps."),
        "throttling": words("Throttling\nThree tries with growing pauses, then the app asks for patience."),
        "lost_mail": words("Lost mail\nThe pool has sent a code, and nothing comes."),
        "late_mail": words("Late mail\nWhat was held up arrives, and its code still counts."),
    },
    "workshop-guide": {
        "begin": words("The workshop guide\nSeven steps. Each is ticked when it has happened."),
        "register": words("Register\nThe button of a step leads to where it is done."),
        "understand": words("A question\nWhoever has looked at both tokens knows which one an API takes."),
        "ride": words("All done\nProgress can be saved as Markdown, to keep or to hand in."),
    },
    "users": {
        "register": words("No mail\nSomebody has registered, and the mail with the code does not come."),
        "find": words("Find them\nThe pool's administrator sees everybody, the newest first."),
        "confirm": words("Confirm them\nWithout the code. The address stays unverified."),
    },
    "refused": {
        "forge": words("Forge a copy\nOne claim is changed, and eleven checks look at the copy."),
        "paste": words("Look at the copy\nAny token that is pasted is judged like this one."),
        "wrong_token": words(
            "The wrong one of two\nA REST API that asks for no scopes wants the ID token, not this one."
        ),
        "scope": words("The same token, and a scope\nA method that asks for one takes the access token."),
        "compare": words("Side by side\nEvery claim of both tokens, and why they differ."),
    },
    "check-up": {
        "pools": words("Pools\nThe one that is open stands among those that were given a name."),
        "check": words("The check-up\nThe pool is asked, and its refusals answer. Nothing is changed."),
    },
    "presenter": {
        "begin": words("Presenter mode\nLarge text, one thing at a time, and what is personal is covered."),
        "inspector": words("The next thing\nF6 brings the page and the panels, one after the other."),
        "card": words("The keys\nF1 shows them, and F5 ends it all."),
        "end": words("As it was before\nThe window, its panels and the size of text are back."),
    },
}
"""By the tour's name and the step's."""


def caption(story: str, step: str) -> str:
    """What is said to that step, in English (see `ui.i18n.said`)."""
    return OWN.get(story, {}).get(step) or COMMON[step]
