"""What DescribeUserPool, DescribeUserPoolClient and GetUserPoolMfaConfig say, as `PoolRequirements`.

Source of the members: `UserPoolType`, `UserPoolClientType` and `GetUserPoolMfaConfig` of the API reference.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast, get_args

from wildrydes_desktop.cognito import mfa
from wildrydes_desktop.cognito.attribute_rules import STANDARD, AttributeRule, Kind
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.errors import translated
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.cognito.requirements import Mfa, PoolRequirements
from wildrydes_desktop.cognito.signed import SignedConnection, may_be_signed_for
from wildrydes_desktop.cognito.steps import SESSION_LIFE
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import ProblemError

_LOG = logging.getLogger(__name__)

Members = Mapping[str, Any]


def requirements(pool: PoolConfig, beside: Connection | None = None) -> PoolRequirements | None:
    """See `requirements.describe`."""
    if not may_be_signed_for(pool):
        return None
    connection = SignedConnection(pool, beside=beside)
    try:
        return _asked(connection)
    except ProblemError as error:
        reason = error.problem.name
    except OSError as error:  # a credential_process that is not there, a file of ~/.aws that cannot be read
        reason = type(error).__name__
    finally:
        connection.close()
    logs.event(_LOG, "the pool was not described", reason=reason)
    return None


def _asked(connection: Connection) -> PoolRequirements:
    pool_id, client_id = connection.pool.user_pool_id, connection.pool.client_id
    client = connection.client
    with translated("DescribeUserPool"):
        pool: Members = client.describe_user_pool(UserPoolId=pool_id).get("UserPool", {})
    app_client = _allowed(
        "DescribeUserPoolClient",
        lambda: client.describe_user_pool_client(UserPoolId=pool_id, ClientId=client_id),
    )
    factors = _allowed("GetUserPoolMfaConfig", lambda: client.get_user_pool_mfa_config(UserPoolId=pool_id))
    verified_first = pool.get("UserAttributeUpdateSettings", {})
    return PoolRequirements(
        tuple(_rules(pool.get("SchemaAttributes", []), app_client.get("UserPoolClient", {}))),
        _policy(pool.get("Policies", {}).get("PasswordPolicy", {})),
        frozenset(verified_first.get("AttributesRequireVerificationBeforeUpdate", [])),
        _mfa(pool.get("MfaConfiguration", "")),
        tuple(_mfa_kinds(factors)),
        _kind(pool),
        _session_life(app_client.get("UserPoolClient", {})),
    )


def _allowed(operation: str, call: Callable[[], Members]) -> Members:
    """The answer of a call; empty where the credentials do not allow that one."""
    try:
        with translated(operation):
            return call()
    except ProblemError:
        return {}


def _rules(schema: Iterable[Members], app_client: Members) -> Iterable[AttributeRule]:
    """A rule for each attribute that is for users. An app client without a list may read or write all."""
    for each in schema:
        name = each.get("Name", "")
        if name and not each.get("DeveloperOnlyAttribute"):
            yield _rule(
                each,
                readable=name in app_client.get("ReadAttributes", [name]),
                writable=name in app_client.get("WriteAttributes", [name]),
            )


def _rule(each: Members, *, readable: bool, writable: bool) -> AttributeRule:
    name, kind = each["Name"], each.get("AttributeDataType", "String")
    number = kind == "Number"
    limits = each.get("NumberAttributeConstraints" if number else "StringAttributeConstraints", {})
    return AttributeRule(
        name,
        cast("Kind", kind if kind in get_args(Kind) else "String"),
        required=bool(each.get("Required")),
        mutable=bool(each.get("Mutable", True)),
        least=_whole(limits.get("MinValue" if number else "MinLength")),
        most=_whole(limits.get("MaxValue" if number else "MaxLength")),
        readable=readable,
        writable=writable and (name not in STANDARD or STANDARD[name].writable),
    )


def _whole(text: str | None) -> int | None:
    """A limit, which the model has as a text."""
    try:
        return int(text or "")
    except ValueError:
        return None


def _policy(members: Members) -> PasswordPolicy | None:
    if not members:
        return None
    return PasswordPolicy(
        int(members.get("MinimumLength", 8)),
        bool(members.get("RequireLowercase")),
        bool(members.get("RequireUppercase")),
        bool(members.get("RequireNumbers")),
        bool(members.get("RequireSymbols")),
    )


def _mfa(text: str) -> Mfa:
    return cast("Mfa", text if text in get_args(Mfa) else "")


def _mfa_kinds(factors: Members) -> Iterable[str]:
    if factors.get("SoftwareTokenMfaConfiguration", {}).get("Enabled"):
        yield mfa.TOTP
    if factors.get("SmsMfaConfiguration"):
        yield mfa.SMS
    if factors.get("EmailMfaConfiguration"):
        yield mfa.EMAIL


def _session_life(app_client: Members) -> float:
    """In seconds; AuthSessionValidity is in minutes."""
    return float(app_client.get("AuthSessionValidity") or SESSION_LIFE / 60) * 60


def _kind(pool: Members) -> PoolKind:
    """A pool may also name its users by phone number, or freely and without aliases: not known, then."""
    if "email" in pool.get("UsernameAttributes", []):
        return PoolKind.EMAIL
    return PoolKind.ALIAS if "email" in pool.get("AliasAttributes", []) else PoolKind.UNKNOWN
