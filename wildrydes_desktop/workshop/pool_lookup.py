"""From a reference to a pool: what only its owner is told is asked with this computer's AWS credentials."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.signed import SignedConnection, may_be_signed_for
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words
from wildrydes_desktop.workshop.config_file import ConfigFile, parse
from wildrydes_desktop.workshop.config_kinds import FileKind
from wildrydes_desktop.workshop.pool_reference import Reference, ReferenceKind

if TYPE_CHECKING:
    from wildrydes_desktop.workshop.aws_account import AwsAccount, Place

MOST_CLIENTS: Final = 1000
"""The most app clients that a pool has (Quotas in Amazon Cognito)."""


@dataclass(frozen=True, slots=True)
class AppClient:
    """An app client by its id and the name that its owner gave it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ClientWanted:
    """The pool is known, the app client is not: one of `clients`, or any where nobody could be asked.

    `why` is what stood in the way of asking; None where the list is whole.
    """

    user_pool_id: str
    clients: tuple[AppClient, ...] = ()
    why: Problem | None = None


def look_up(
    reference: Reference, text: str, *, endpoint_url: str = "", open_account: Callable[[Place], AwsAccount]
) -> ConfigFile | ClientWanted:
    """The pool that `reference`, recognised in `text`, names. Blocks. Raises ProblemError and `Cancelled`.

    `endpoint_url` is where Cognito is instead of amazonaws.com; empty: there.
    """
    match reference.kind:
        case ReferenceKind.CONFIGURATION:
            return parse(text, "what was dropped")
        case ReferenceKind.POOL:
            return _of_pool(reference, endpoint_url)
        case ReferenceKind.STACK:
            return _of_stack(reference, open_account)


def _of_pool(reference: Reference, endpoint_url: str) -> ConfigFile | ClientWanted:
    """The pool with its only app client, or the app clients to choose from."""
    pool = PoolConfig(reference.user_pool_id, "", reference.region, endpoint_url=endpoint_url or None)
    try:
        clients = _clients(pool)
    except ProblemError as error:
        return ClientWanted(pool.user_pool_id, why=error.problem)
    if len(clients) == 1:
        only = PoolConfig.of(pool.user_pool_id, clients[0].id, endpoint_url=endpoint_url)
        return ConfigFile(only, kind=FileKind.LOOKED_UP)
    return ClientWanted(pool.user_pool_id, clients, why=None if clients else _NO_CLIENT)


def _clients(pool: PoolConfig) -> tuple[AppClient, ...]:
    """ListUserPoolClients, all pages of it, in the names' order."""
    if not may_be_signed_for(pool):
        raise ProblemError(_FOREIGN)
    connection = SignedConnection(pool)
    found: list[AppClient] = []
    try:
        with translated("ListUserPoolClients"):
            pages = connection.client.get_paginator("list_user_pool_clients").paginate(
                UserPoolId=pool.user_pool_id, PaginationConfig={"MaxItems": MOST_CLIENTS, "PageSize": 60}
            )
            for page in pages:
                found += [
                    AppClient(each.get("ClientId", ""), each.get("ClientName", ""))
                    for each in page["UserPoolClients"]
                ]
    except OSError as error:  # a credential_process that is not there, a file of ~/.aws that cannot be read
        raise ProblemError(replace(_FOREIGN, title=_NOT_ASKED, meaning=f"{type(error).__name__}.")) from None
    finally:
        connection.close()
    return tuple(sorted(found, key=lambda client: client.name.casefold()))


def _of_stack(reference: Reference, open_account: Callable[[Place], AwsAccount]) -> ConfigFile:
    """The pool in the outputs of the stack, looked for in every likely Region."""
    from wildrydes_desktop.workshop import stack  # with it comes all that talks to CloudFormation
    from wildrydes_desktop.workshop.aws_account import Place

    regions = [reference.region] if reference.region else _likely_regions()
    for region in regions:
        account = open_account(Place(region))
        try:
            found = stack.find(account, reference.stack)
            config = stack.pool_of(account, found) if found is not None else None
        finally:
            account.close()
        if found is not None and config is None:
            meaning = words(
                "The stack {name} in {region} is there ({status}), but names no user pool.",
                name=found.name,
                region=region,
                status=found.status,
            )
            raise _no_stack(meaning, "Give the stack that made the user pool, once it is ready.")
        if config is not None:
            return replace(config, kind=FileKind.STACK)
    meaning = words("These credentials find no stack of that name in {listed}.", listed=_listed(regions))
    raise _no_stack(meaning, "Check the name and AWS_PROFILE, or give the stack's ARN, which has the Region.")


def _likely_regions() -> list[str]:
    from wildrydes_desktop.workshop.aws_account import WORKSHOP_REGIONS, default_region

    return list(dict.fromkeys((default_region(), *WORKSHOP_REGIONS)))


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return words("{most} and {last}", most=", ".join(most), last=last) if most else last


def _no_stack(meaning: str, next_step: str) -> ProblemError:
    return ProblemError(
        Problem(
            "No pool was found there",
            meaning,
            next_step,
            name="StackWithoutPool",
            field="reference",
            case="stack_missing",
        )
    )


_NOT_ASKED: Final = "The app clients of the pool are not known"
_TYPE_IT: Final = "Type the app client's id; the console lists it under App clients."
_NO_CLIENT: Final = Problem(
    "The pool has no app client",
    "An app signs in by an app client of the pool, and this pool has none yet.",
    "Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.",
    name="NoAppClient",
    field="client_id",
)
_FOREIGN: Final = Problem(
    _NOT_ASKED,
    "AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.",
    _TYPE_IT,
    name="EndpointRefused",
    field="client_id",
)
