"""Where in the app's code something is sent, and which of the campaign's calls is about that.

`found` reads the code, a test holds `ROWS` to it: what is added to the app is added here, with a call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import botocore.session
from botocore import xform_name

from wildrydes_desktop.cognito import libraries

APP: Final = Path(__file__).resolve().parent.parent / "wildrydes_desktop"
Site = tuple[str, str]
"""A module of the app, and what is asked for there: an operation, or the function that sends something."""

# Where errors become problems stands which operation they are of; pycognito's calls are known by that alone.
_NAMING: Final = frozenset({"translated", "talking", "asking", "_allowed"})
_CLIENTS: Final = frozenset({"client", "cloudformation", "s3", "sts"})
_SENDING: Final = frozenset(
    {"HTTPConnection", "HTTPSConnection", "create_connection", "transport_to", "urlopen"}
)
# Code that is shown and not run, and the local pool, which is asked and does not ask.
_APART: Final = ("cognito/snippets", "local_pool/")

ROWS: Final[Mapping[Site, str]] = {
    ("app/pool_keeper.py", "JWKS"): "JWKS",
    ("app/token_trials.py", "JWKS"): "JWKS, another pool's",
    ("cognito/accounts.py", "ChangePassword"): "ChangePassword",
    ("cognito/accounts.py", "ConfirmForgotPassword"): "ConfirmForgotPassword",
    ("cognito/accounts.py", "ConfirmSignUp"): "ConfirmSignUp",
    ("cognito/accounts.py", "DeleteUser"): "DeleteUser",
    ("cognito/accounts.py", "ForgotPassword"): "ForgotPassword",
    ("cognito/accounts.py", "GetTokensFromRefreshToken"): "GetTokensFromRefreshToken",
    ("cognito/accounts.py", "GlobalSignOut"): "GlobalSignOut",
    ("cognito/accounts.py", "InitiateAuth"): "InitiateAuth, refresh",
    ("cognito/accounts.py", "ResendConfirmationCode"): "ResendConfirmationCode",
    ("cognito/accounts.py", "RevokeToken"): "RevokeToken",
    ("cognito/accounts.py", "SignUp"): "SignUp",
    ("cognito/attributes.py", "DeleteUserAttributes"): "DeleteUserAttributes",
    ("cognito/attributes.py", "GetUser"): "GetUser",
    ("cognito/attributes.py", "GetUserAttributeVerificationCode"): "GetUserAttributeVerificationCode",
    ("cognito/attributes.py", "UpdateUserAttributes"): "UpdateUserAttributes",
    ("cognito/attributes.py", "VerifyUserAttribute"): "VerifyUserAttribute",
    ("cognito/connection.py", "JWKS"): "JWKS",
    ("cognito/conversation.py", "InitiateAuth"): "InitiateAuth",
    ("cognito/conversation.py", "RespondToAuthChallenge"): "RespondToAuthChallenge",
    ("cognito/described.py", "DescribeUserPool"): "DescribeUserPool",
    ("cognito/described.py", "DescribeUserPoolClient"): "DescribeUserPoolClient",
    ("cognito/described.py", "GetUserPoolMfaConfig"): "GetUserPoolMfaConfig",
    ("cognito/devices.py", "ConfirmDevice"): "ConfirmDevice",
    ("cognito/devices.py", "ForgetDevice"): "ForgetDevice",
    ("cognito/devices.py", "ListDevices"): "ListDevices",
    ("cognito/devices.py", "UpdateDeviceStatus"): "UpdateDeviceStatus",
    ("cognito/mfa.py", "AssociateSoftwareToken"): "AssociateSoftwareToken",
    ("cognito/mfa.py", "SetUserMFAPreference"): "SetUserMFAPreference",
    ("cognito/mfa.py", "VerifySoftwareToken"): "VerifySoftwareToken",
    ("cognito/mfa_setup.py", "AssociateSoftwareToken"): "AssociateSoftwareToken, at sign-in",
    ("cognito/mfa_setup.py", "VerifySoftwareToken"): "VerifySoftwareToken, at sign-in",
    ("cognito/probing.py", "DescribeUserPoolClient"): "DescribeUserPoolClient, check-up",
    ("cognito/probing.py", "InitiateAuth"): "InitiateAuth, check-up",
    ("cognito/probing.py", "JWKS"): "JWKS, check-up",
    ("workshop/aws_account.py", "GetCallerIdentity"): "GetCallerIdentity",
    ("workshop/directory.py", "AdminGetUser"): "AdminGetUser",
    ("workshop/directory.py", "AdminListGroupsForUser"): "AdminListGroupsForUser",
    ("workshop/directory.py", "ListGroups"): "ListGroups",
    ("workshop/directory.py", "ListUsers"): "ListUsers",
    ("workshop/directory.py", "ListUsersInGroup"): "ListUsersInGroup",
    ("workshop/directory_actions.py", "AdminAddUserToGroup"): "AdminAddUserToGroup",
    ("workshop/directory_actions.py", "AdminConfirmSignUp"): "AdminConfirmSignUp",
    ("workshop/directory_actions.py", "AdminCreateUser"): "AdminCreateUser",
    ("workshop/directory_actions.py", "AdminDeleteUser"): "AdminDeleteUser",
    ("workshop/directory_actions.py", "AdminDisableUser"): "AdminDisableUser",
    ("workshop/directory_actions.py", "AdminEnableUser"): "AdminEnableUser",
    ("workshop/directory_actions.py", "AdminRemoveUserFromGroup"): "AdminRemoveUserFromGroup",
    ("workshop/directory_actions.py", "AdminResetUserPassword"): "AdminResetUserPassword",
    ("workshop/directory_actions.py", "AdminUserGlobalSignOut"): "AdminUserGlobalSignOut",
    ("workshop/directory_actions.py", "CreateGroup"): "CreateGroup",
    ("workshop/inbox.py", "HTTPConnection"): "GET mails",
    ("workshop/pool_lookup.py", "ListUserPoolClients"): "ListUserPoolClients",
    ("workshop/ride.py", "transport_to"): "POST ride",
    ("workshop/stack.py", "CreateChangeSet"): "CreateChangeSet",
    ("workshop/stack.py", "CreateStack"): "CreateStack",
    ("workshop/stack.py", "DeleteChangeSet"): "DeleteChangeSet",
    ("workshop/stack.py", "DeleteStack"): "DeleteStack",
    ("workshop/stack.py", "DescribeChangeSet"): "DescribeChangeSet",
    ("workshop/stack.py", "DescribeStacks"): "DescribeStacks",
    ("workshop/stack.py", "ExecuteChangeSet"): "ExecuteChangeSet",
    ("workshop/stack_watch.py", "DescribeStackEvents"): "DescribeStackEvents",
    ("workshop/stack_watch.py", "DescribeStackResources"): "DescribeStackResources",
    ("workshop/stack_watch.py", "DescribeStacks"): "DescribeStacks, following",
    ("workshop/website.py", "AbortMultipartUpload"): "AbortMultipartUpload",
    ("workshop/website.py", "CreateMultipartUpload"): "CreateMultipartUpload",
    ("workshop/website.py", "GetObject"): "GetObject",
    ("workshop/website.py", "HeadBucket"): "HeadBucket",
}


def found() -> set[Site]:
    """Every place in the app that sends something."""
    operations = _operations()
    sites: set[Site] = set()
    for path in sorted(APP.rglob("*.py")):
        module = path.relative_to(APP).as_posix()
        if not module.startswith(_APART):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            sites |= {(module, operation) for operation in _asked_for(tree, operations)}
    return sites


def _operations() -> dict[str, str]:
    """Operations of the services that the app talks to, by the names that their clients' methods have."""
    session = botocore.session.get_session()
    return {
        xform_name(operation): operation
        for service in libraries.SERVICES
        for operation in session.get_service_model(service).operation_names
    }


def _asked_for(tree: ast.AST, operations: Mapping[str, str]) -> Iterator[str]:
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name, owner = _names(call.func)
        text = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else ""
        if name in _NAMING and text and isinstance(text, str):
            yield text
        elif name == "get_json":
            yield "JWKS"
        elif name in _SENDING:
            yield name
        elif owner in _CLIENTS and name == "get_paginator":
            yield operations[str(text)]
        elif owner in _CLIENTS and name in operations:
            yield operations[name]


def _names(called: ast.expr) -> tuple[str, str]:
    """The last two names of what is called: (`describe_stacks`, `cloudformation`)."""
    if isinstance(called, ast.Name):
        return called.id, ""
    if not isinstance(called, ast.Attribute):
        return "", ""
    owner = called.value
    return called.attr, owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
