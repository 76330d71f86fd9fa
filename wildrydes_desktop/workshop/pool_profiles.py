"""A pool with a name, as it is remembered and as it is handed on: by its public parts, never with a secret.

The JSON of one pool is the same in the settings and in a file. Every member is a text but
`has_client_secret`; members that are not known are passed over, so that a newer version's file can be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, words
from wildrydes_desktop.workshop.config_text import refused

MARK: Final = "wild_rydes_pools"
"""The member that a file of saved pools is known by."""
LONGEST_NAME: Final = 80
MOST_POOLS: Final = 1000


@dataclass(frozen=True, slots=True)
class PoolProfile:
    """A pool under a name of the person's own, which `pool` carries; never with a client secret.

    `has_client_secret` says that its app client asks for one, which the environment has to give.
    """

    pool: PoolConfig
    has_client_secret: bool = False

    @classmethod
    def of(cls, pool: PoolConfig, name: str = "") -> PoolProfile:
        """`pool` under `name`, else under the name it has, else under its id. Raises ProblemError."""
        called = clean_name(name or pool.name or pool.user_pool_id)
        return cls(
            replace(pool, name=called, client_secret=None, local=False), pool.client_secret is not None
        )

    @property
    def name(self) -> str:
        return self.pool.name

    def renamed(self, name: str) -> PoolProfile:
        """The same under another name. Raises ProblemError for a name that is none."""
        return replace(self, pool=replace(self.pool, name=clean_name(name)))


def clean_name(text: str) -> str:
    """`text` as a name, on one line, without spaces around it. Raises ProblemError for one that is none."""
    name = " ".join(text.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise ProblemError(
            Problem(
                "That is not a name for a pool",
                words("A name has 1 to {most} characters that can be seen.", most=Figure(LONGEST_NAME)),
                "Choose a name that tells you which pool it is.",
                name="PoolNameRefused",
                field="pool_name",
            )
        )
    return name


def to_json(profile: PoolProfile) -> dict[str, Any]:
    """The members of one pool."""
    return {
        "name": profile.name,
        "user_pool_id": profile.pool.user_pool_id,
        "client_id": profile.pool.client_id,
        "endpoint_url": profile.pool.endpoint_url or "",
        "issuer": profile.pool.issuer_form.value,
        "kind": profile.pool.kind.value,
        "invoke_url": profile.pool.invoke_url,
        "has_client_secret": profile.has_client_secret,
    }


def of_json(found: object) -> PoolProfile:
    """The pool that these members describe. Raises ProblemError where they make no sense."""
    if not isinstance(found, Mapping):
        raise _senseless(words("it is not an object"))
    texts = {member: found.get(member, "") for member in _TEXTS}
    wrong = [member for member, value in texts.items() if not isinstance(value, str)]
    if wrong:
        raise _senseless(words("{wrong} is not text", wrong=wrong[0]))
    try:
        issuer = IssuerForm(texts["issuer"] or IssuerForm.AWS)
        kind = PoolKind(texts["kind"] or PoolKind.UNKNOWN)
    except ValueError:
        raise _senseless(words("its issuer or its kind is not one that there is")) from None
    pool = PoolConfig.of(
        texts["user_pool_id"],
        texts["client_id"],
        endpoint_url=texts["endpoint_url"],
        issuer_form=issuer,
        kind=kind,
        invoke_url=texts["invoke_url"],
    )
    return replace(
        PoolProfile.of(pool, texts["name"]), has_client_secret=found.get("has_client_secret") is True
    )


def to_text(profiles: Iterable[PoolProfile]) -> str:
    """The text of a file with these pools."""
    return json.dumps({MARK: [to_json(profile) for profile in profiles]}, indent=2, ensure_ascii=False) + "\n"


def all_of(settings: Mapping[str, Any], name: str) -> tuple[PoolProfile, ...]:
    """The pools in the object of a file called `name`. Raises ProblemError that says which one is wrong."""
    found = settings.get(MARK)
    if not isinstance(found, list) or not found:
        raise refused(
            "No user pool in this file",
            words("In {name}, {mark} is not a list of pools.", name=name, mark=MARK),
            _EXPORT,
        )
    if len(found) > MOST_POOLS:
        raise refused(
            "The file is too large",
            words(
                "{name} has {count} pools; {most_pools} is the most.",
                name=name,
                count=Figure(len(found)),
                most_pools=Figure(MOST_POOLS),
            ),
            _EXPORT,
        )
    profiles = []
    for number, one in enumerate(found, start=1):
        try:
            profiles.append(of_json(one))
        except ProblemError as error:
            problem = error.problem
            meaning = words(
                "{name}, pool {number} of {count}: {title}. {meaning}",
                name=name,
                number=number,
                count=len(found),
                title=problem.title,
                meaning=problem.meaning,
            )
            raise refused("A saved pool makes no sense", meaning, problem.next_step) from None
    return tuple(profiles)


_TEXTS: Final = ("name", "user_pool_id", "client_id", "endpoint_url", "issuer", "kind", "invoke_url")
_EXPORT: Final = "Export it again from the Pools page."


def _senseless(why: str) -> ProblemError:
    return refused("That is not a saved pool", words("In its description {why}.", why=why), _EXPORT)
