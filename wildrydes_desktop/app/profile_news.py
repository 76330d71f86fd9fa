"""What the Profile page's changes led to, in words: the first line is the message's title."""

from __future__ import annotations

from collections.abc import Mapping

from wildrydes_desktop.app.parts import tr
from wildrydes_desktop.app.profile_changes import Taken
from wildrydes_desktop.cognito.accounts import Delivery
from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.pages.profile_row import label_of, short


def saved_news(
    changes: Mapping[str, str],
    taken: Mapping[str, Taken],
    before: Profile | None,
    sent: Mapping[str, Delivery],
) -> str:
    """What was saved. `taken` tells of each new address or number, `sent` where codes went."""
    plain = [label_of(name) for name in changes if name not in taken]
    sentences = [tr("Changed: {what}.").format(what=", ".join(plain))] if plain else []
    for name, how in taken.items():
        delivery = sent.get(name)
        sentences.append(
            _contact(how, before is not None and bool(before.attributes.get(name))).format(
                new=short(changes[name]),
                old=short(before.attributes.get(name, "")) if before else "",
                where=delivery.destination if delivery else "",
            )
        )
    if Taken.UNREAD in taken.values():
        title = tr("Your changes were sent.")
    elif taken and not plain and set(taken.values()) == {Taken.AFTER_CODE}:
        title = tr("The pool waits for a code.")
    else:
        title = tr("The pool has what you saved.")
    return f"{title}\n" + joined(*sentences)


def deleted_news(name: str, former: str) -> str:
    """What was deleted, and what it was, for who would like to type it again."""
    title = tr("{what} is deleted.").format(what=label_of(name))
    return f"{title}\n" + tr("It was “{former}”.").format(former=short(former))


def proven_news(value: str, *, moved: bool) -> str:
    """What the code proved; `moved`: the value waited for it, and took another one's place just now."""
    said = (
        tr("{value} is verified, and the pool's from now on.")
        if moved
        else tr("{value} is verified: the pool trusts it from now on.")
    )
    return tr("The code is right.") + "\n" + said.format(value=short(value))


def _contact(how: Taken, had_one: bool) -> str:
    match how:
        case Taken.AFTER_CODE if had_one:
            return tr(
                "The pool keeps {old} until you type the code that went to {where}. Only then does {new} take"
                " its place."
            )
        case Taken.AFTER_CODE:
            return tr("The pool takes {new} over once you type the code that went to {where}, not before.")
        case Taken.AT_ONCE:
            return tr(
                "{new} is in place at once, but not verified: the pool does not trust it until you type the"
                " code that went to {where}."
            )
        case Taken.PROVEN:
            return tr("{new} is in place, and verified.")
        case Taken.NOT_SENT:
            return tr("{new} is in place, but not verified. The pool sent no code: ask for one below.")
        case Taken.UNREAD:
            return tr("The pool was told of {new}.")
