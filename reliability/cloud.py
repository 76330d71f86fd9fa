"""What the local pool has no operations for, in scripted answers: CloudFormation, S3, STS, and descriptions
of the pool as its owner gets them.

Nobody's signature is checked here: MiniStack does that where the wizard is walked through (tests/e2e/stack).
What is here is a stack or two, each of which moves for a few looks and then rests. Formats: the query
protocol, REST with XML, and AWS JSON 1.1, as the API references of the services have them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

from tests.helpers.fault_server import Behaviour, Request, answer
from wildrydes_desktop.workshop.stack_templates import Template

ACCOUNT: Final = "123456789012"
BUCKET: Final = "wildrydes-riders"
OTHER_POOLS: Final = "us-east-1_Another"
"""The ids of pools whose keys can be asked for, and nothing else, begin so."""
OTHER_KEYS: Final = "GET keys of another pool"
LOOKS: Final = 2  # at a stack that moves, until it rests
_BEGAN: Final = datetime(2026, 11, 23, 10, 0, 0, tzinfo=UTC)
_CONFIG: Final = b'window._config = {cognito: {userPoolId: "us-east-1_AbCdEfGhI", userPoolClientId: "1example", region: "us-east-1"}, api: {invokeUrl: ""}};\n'  # fmt: skip # noqa: E501
_REQUEST_ID: Final = "2f1e6a5c-0000-4000-8000-000000000001"


def name_of(request: Request) -> str:
    """The operation that a request asks for, whatever the service's way of saying so."""
    method, _, rest = request.head.partition(" ")
    path = rest.partition(" ")[0]
    if path.startswith(f"/{BUCKET}"):
        return {
            "HEAD": "HeadBucket",
            "GET": "GetObject",
            "POST": "CreateMultipartUpload",
            "DELETE": "AbortMultipartUpload",
        }.get(method, method)
    if method == "POST" and request.body.startswith(b"Action="):
        return parse_qs(request.body.decode())["Action"][0]
    if path.startswith(f"/{OTHER_POOLS}"):
        return OTHER_KEYS
    return request.operation


@dataclass
class _Stack:
    """`status` once it rests, `moving` for so many more looks."""

    name: str
    status: str = "CREATE_COMPLETE"
    moving: int = 0
    changed: datetime = _BEGAN
    change_sets: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        return f"arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/{self.name}/5f0c"

    def shown(self) -> str:
        """Its status at this look."""
        return self.status.replace("_COMPLETE", "_IN_PROGRESS") if self.moving else self.status

    def begin(self, status: str) -> None:
        self.status, self.moving = status, LOOKS
        self.changed += timedelta(seconds=1)


class Cloud:
    """One account. `pool_id`, `client_id` and `keys` are those of the pool that is described."""

    def __init__(self, pool_id: str, client_id: str, keys: Callable[[], object]) -> None:
        self._pool_id, self._client_id, self._keys = pool_id, client_id, keys
        self._stacks: dict[str, _Stack] = {}
        self._json: Mapping[str, Callable[[], object]] = {
            "DescribeUserPool": self._describe_pool,
            "DescribeUserPoolClient": self._describe_client,
            "GetUserPoolMfaConfig": lambda: {"MfaConfiguration": "OFF"},
            "ListUserPoolClients": self._list_clients,
            OTHER_KEYS: keys,
        }
        self._queries: Mapping[str, Callable[[dict[str, str]], str]] = {
            "GetCallerIdentity": _identity,
            "DescribeStacks": self._describe_stacks,
            "DescribeStackEvents": self._describe_events,
            "DescribeStackResources": self._describe_resources,
            "CreateStack": self._create,
            "CreateChangeSet": self._create_change_set,
            "DescribeChangeSet": self._describe_change_set,
            "ExecuteChangeSet": self._execute_change_set,
            "DeleteChangeSet": self._delete_change_set,
            "DeleteStack": self._delete,
        }

    @property
    def in_xml(self) -> frozenset[str]:
        """The operations whose answers are XML."""
        return frozenset({*self._queries, *_FILES})

    def add(self, name: str) -> None:
        """A stack that is there and rests."""
        self._stacks[name] = _Stack(name)

    def answer(self, request: Request) -> Behaviour | None:
        """Do what is asked for; None for what is not asked of us."""
        operation = name_of(request)
        if operation in self._json:
            return answer(json.dumps(self._json[operation]()).encode(), Connection="close")
        if operation in _FILES:
            return _FILES[operation]
        if operation not in self._queries:
            return None
        given = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        try:
            inside = self._queries[operation](given)
        except LookupError as error:
            return refusal(*error.args[0])
        whole = (
            f"<{operation}Response><{operation}Result>{inside}</{operation}Result><ResponseMetadata>"
            f"<RequestId>{_REQUEST_ID}</RequestId></ResponseMetadata></{operation}Response>"
        )
        return _xml(whole)

    # The pool, as its owner sees it

    def _describe_pool(self) -> object:
        policy = dict.fromkeys(
            ("RequireUppercase", "RequireLowercase", "RequireNumbers", "RequireSymbols"), True
        )
        email = {"Name": "email", "AttributeDataType": "String", "Required": True, "Mutable": True}
        return {
            "UserPool": {
                "Id": self._pool_id,
                "Name": "campaign",
                "Policies": {"PasswordPolicy": {"MinimumLength": 8, **policy}},
                "SchemaAttributes": [email],
                "UsernameAttributes": ["email"],
                "MfaConfiguration": "OFF",
            }
        }

    def _describe_client(self) -> object:
        flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
        ids = {"UserPoolId": self._pool_id, "ClientId": self._client_id, "ClientName": "app"}
        return {"UserPoolClient": {**ids, "ExplicitAuthFlows": flows}}

    def _list_clients(self) -> object:
        ids = {"UserPoolId": self._pool_id, "ClientId": self._client_id, "ClientName": "app"}
        return {"UserPoolClients": [ids]}

    # Stacks

    def _found(self, given: dict[str, str]) -> _Stack:
        """By name or ARN; a deleted one by its ARN only."""
        wanted = given["StackName"]
        for stack in self._stacks.values():
            if wanted == stack.id or (wanted == stack.name and stack.shown() != "DELETE_COMPLETE"):
                return stack
        raise LookupError(("ValidationError", f"Stack with id {wanted} does not exist"))

    def _describe_stacks(self, given: dict[str, str]) -> str:
        found = [self._found(given)] if "StackName" in given else list(self._stacks.values())
        shown = "".join(f"<member>{_described(stack)}</member>" for stack in found)
        for stack in found:
            stack.moving = max(stack.moving - 1, 0)
        return f"<Stacks>{shown}</Stacks>"

    def _describe_events(self, given: dict[str, str]) -> str:
        stack = self._found(given)
        status = stack.status.replace("_COMPLETE", "_IN_PROGRESS")
        parts = {
            "StackId": stack.id,
            "EventId": f"{stack.name}-{status}",
            "StackName": stack.name,
            "LogicalResourceId": stack.name,
            "PhysicalResourceId": stack.id,
            "ResourceType": "AWS::CloudFormation::Stack",
            "Timestamp": stack.changed.isoformat(),
            "ResourceStatus": status,
        }
        return f"<StackEvents><member>{_members(parts)}</member></StackEvents>"

    def _describe_resources(self, given: dict[str, str]) -> str:
        stack = self._found(given)
        parts = {
            "StackName": stack.name,
            "LogicalResourceId": "UserPool",
            "PhysicalResourceId": "us-east-1_AbCdEfGhI",
            "ResourceType": "AWS::Cognito::UserPool",
            "Timestamp": stack.changed.isoformat(),
            "ResourceStatus": "CREATE_COMPLETE",
        }
        return f"<StackResources><member>{_members(parts)}</member></StackResources>"

    def _create(self, given: dict[str, str]) -> str:
        name = given["StackName"]
        if name in self._stacks:
            raise LookupError(("AlreadyExistsException", f"Stack [{name}] already exists"))
        stack = self._stacks[name] = _Stack(name)
        stack.begin("CREATE_COMPLETE")
        return _members({"StackId": stack.id})

    def _create_change_set(self, given: dict[str, str]) -> str:
        stack = self._found(given)
        stack.change_sets.append(given["ChangeSetName"])
        return _members({"Id": given["ChangeSetName"], "StackId": stack.id})

    def _describe_change_set(self, given: dict[str, str]) -> str:
        stack = self._with(given)
        change = {"Action": "Modify", "LogicalResourceId": "ConfigWriter", "ResourceType": "AWS::Lambda"}
        parts = {
            "ChangeSetName": given["ChangeSetName"],
            "StackName": stack.name,
            "Status": "CREATE_COMPLETE",
            "ExecutionStatus": "AVAILABLE",
        }
        inside = f"<ResourceChange>{_members(change)}</ResourceChange>"
        return f"{_members(parts)}<Changes><member><Type>Resource</Type>{inside}</member></Changes>"

    def _execute_change_set(self, given: dict[str, str]) -> str:
        stack = self._with(given)
        stack.change_sets.clear()
        stack.begin("UPDATE_COMPLETE")
        return ""

    def _delete_change_set(self, given: dict[str, str]) -> str:
        self._with(given).change_sets.remove(given["ChangeSetName"])
        return ""

    def _delete(self, given: dict[str, str]) -> str:
        stack = self._found(given)
        if stack.status != "DELETE_COMPLETE":
            stack.begin("DELETE_COMPLETE")
        return ""

    def _with(self, given: dict[str, str]) -> _Stack:
        """The stack that has this change set."""
        wanted = given["ChangeSetName"]
        for stack in self._stacks.values():
            if wanted in stack.change_sets:
                return stack
        raise LookupError(("ChangeSetNotFound", f"ChangeSet [{wanted}] does not exist"))


def refusal(code: str, message: str, status: int = 400) -> Behaviour:
    """An error as the services with XML send it: S3 has it bare, the others in an ErrorResponse."""
    error = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return _xml(f"<ErrorResponse>{error}<RequestId>{_REQUEST_ID}</RequestId></ErrorResponse>", status)


def _identity(_: dict[str, str]) -> str:
    return _members({"Arn": f"arn:aws:iam::{ACCOUNT}:user/ada", "UserId": "AIDA", "Account": ACCOUNT})


def _described(stack: _Stack) -> str:
    parts = {
        "StackId": stack.id,
        "StackName": stack.name,
        "Description": Template.USER_MANAGEMENT.description,
        "CreationTime": _BEGAN.isoformat(),
        "LastUpdatedTime": stack.changed.isoformat(),
        "StackStatus": stack.shown(),
    }
    bucket = {"ParameterKey": "WebsiteBucketName", "ParameterValue": BUCKET}
    return f"{_members(parts)}<Parameters><member>{_members(bucket)}</member></Parameters>"


def _members(parts: Mapping[str, str]) -> str:
    return "".join(f"<{name}>{escape(value)}</{name}>" for name, value in parts.items())


def _xml(body: str | bytes, status: int = 200, **headers: Any) -> Behaviour:
    data = body if isinstance(body, bytes) else body.encode()
    return answer(
        data,
        status,
        content_type="text/xml",
        Connection="close",
        x_amz_request_id=_REQUEST_ID,
        **headers,
    )


_FILES: Final[Mapping[str, Behaviour]] = {
    "HeadBucket": _xml(b"", x_amz_bucket_region="us-east-1"),
    "CreateMultipartUpload": _xml(
        "<InitiateMultipartUploadResult>"
        + _members({"Bucket": BUCKET, "Key": "js/config.js", "UploadId": "1"})
        + "</InitiateMultipartUploadResult>"
    ),
    "AbortMultipartUpload": _xml(b"", 204),
    "GetObject": _xml(_CONFIG, Last_Modified="Mon, 23 Nov 2026 10:00:00 GMT"),
}
