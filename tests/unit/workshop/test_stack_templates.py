"""The templates: what CloudFormation would say of them, and what their inline function does."""

from __future__ import annotations

import io
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest
import yaml
from botocore.exceptions import ClientError

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.workshop import stack_templates
from wildrydes_desktop.workshop.config_writing import to_config_js
from wildrydes_desktop.workshop.stack_templates import Template

FOLDER = paths.resource("cloudformation")
TEMPLATES = sorted(FOLDER.glob("*.yaml"))
POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789")
OTHER = PoolConfig.of("us-east-1_ZyXwVuTsR", "9example87654321")
API = "https://abc123.execute-api.us-east-1.amazonaws.com/prod"
WRITTEN = "s3://site/js/config.js"


class _Loader(yaml.SafeLoader):
    """Reads CloudFormation's short functions as what stands behind them."""


_LOADER_TAGS = ("!Ref", "!Sub", "!GetAtt", "!Join", "!Select", "!If", "!Equals")
for _tag in _LOADER_TAGS:
    _Loader.add_constructor(_tag, lambda loader, node: getattr(node, "value", None))


def content(template: Path) -> Any:
    return yaml.load(template.read_text(encoding="utf-8"), _Loader)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_cfn_lint_has_nothing_to_say(template: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from cfnlint.runner import main; main()", str(template)],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_what_is_told_without_yaml_is_what_yaml_says(template: Path) -> None:
    known, said = Template(template.stem), content(template)
    assert known.description == said["Description"]
    assert dict(known.resources) == {name: each["Type"] for name, each in said["Resources"].items()}
    assert stack_templates.of_description(known.description) is known


def test_somebody_elses_stack_is_none_of_ours() -> None:
    assert stack_templates.of_description("Wild Rydes") is None
    assert stack_templates.of_description("") is None


def test_the_pool_is_the_workshops() -> None:
    resources = content(FOLDER / "user-management.yaml")["Resources"]
    pool, client = resources["UserPool"], resources["UserPoolClient"]["Properties"]
    assert pool["Properties"]["UserPoolName"] == "WildRydes"
    assert pool["Properties"]["UsernameAttributes"] == ["email"]
    assert pool["Properties"]["UsernameConfiguration"] == {"CaseSensitive": False}
    assert pool["Properties"]["AutoVerifiedAttributes"] == ["email"]
    assert {pool["DeletionPolicy"], pool["UpdateReplacePolicy"]} == {"Delete", "Retain"}
    assert client["GenerateSecret"] is False
    assert client["ExplicitAuthFlows"] == ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
    assert client["PreventUserExistenceErrors"] == "ENABLED"


def test_the_role_may_do_no_more_than_it_needs() -> None:
    role = content(FOLDER / "user-management.yaml")["Resources"]["ConfigWriterRole"]["Properties"]
    assert "ManagedPolicyArns" not in role
    statements = role["Policies"][0]["PolicyDocument"]["Statement"]
    allowed = {action for statement in statements for action in statement["Action"]}
    assert allowed == {
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    }
    assert all("*" not in str(statement["Resource"]) for statement in statements)
    assert str(statements[0]["Resource"]).endswith("/js/config.js")


def test_a_custom_resource_does_not_hang_for_an_hour() -> None:
    for template in TEMPLATES:
        for name, each in content(template)["Resources"].items():
            if each["Type"].startswith("Custom::"):
                assert int(each["Properties"]["ServiceTimeout"]) <= 300, f"{template.name}: {name}"


# The function that writes js/config.js


def refusal(code: str, operation: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": code}}, operation)


class Bucket:
    """S3 with one bucket, for the function. `refusals` are raised by the next calls of that name."""

    def __init__(self, text: str | None = None) -> None:
        self.text = text
        self.refusals: dict[str, list[str]] = {}
        self.kind = ""

    def get_object(self, **_: Any) -> dict[str, Any]:
        self._refuse("get_object")
        if self.text is None:
            raise refusal("AccessDenied", "GetObject")  # as S3 says it to whoever may not list
        return {"Body": io.BytesIO(self.text.encode())}

    def put_object(self, **given: Any) -> None:
        self._refuse("put_object")
        if given.get("IfNoneMatch") and self.text is not None:
            raise refusal("PreconditionFailed", "PutObject")
        assert (given["Bucket"], given["Key"]) == ("site", "js/config.js")
        self.text, self.kind = given["Body"].decode(), given["ContentType"]

    def delete_object(self, **_: Any) -> None:
        self._refuse("delete_object")
        self.text = None

    def _refuse(self, name: str) -> None:
        if self.refusals.get(name):
            raise refusal(self.refusals[name].pop(0), name)


class Function:
    """The template's inline function, with what Lambda gives it replaced."""

    def __init__(self, bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers: list[tuple[str, str, str]] = []
        self.waits: list[float] = []
        response = types.SimpleNamespace(SUCCESS="SUCCESS", FAILED="FAILED", send=self._send)
        boto3 = types.SimpleNamespace(client=lambda _: bucket)
        monkeypatch.setitem(sys.modules, "cfnresponse", response)  # type: ignore[arg-type]
        monkeypatch.setitem(sys.modules, "boto3", boto3)  # type: ignore[arg-type]
        resources = content(FOLDER / "user-management.yaml")["Resources"]
        code = resources["ConfigWriter"]["Properties"]["Code"]["ZipFile"]
        assert len(code) <= 4096  # what Lambda took inline for years
        self._names: dict[str, Any] = {}
        exec(compile(code, "index.py", "exec"), self._names)
        self._names["time"] = types.SimpleNamespace(sleep=self.waits.append)

    def asked(self, kind: str, written: str = "", pool: PoolConfig = POOL) -> tuple[str, str, str]:
        """What it answers: status, physical id, reason."""
        event: dict[str, Any] = {
            "RequestType": kind,
            "ResourceProperties": {
                "Bucket": "site",
                "UserPoolId": pool.user_pool_id,
                "UserPoolClientId": pool.client_id,
                "Region": pool.region,
            },
        }
        if written:
            event["PhysicalResourceId"] = written
        self._names["handler"](event, None)
        return self.answers.pop()

    def _send(self, event: Any, context: Any, status: str, data: Any, written: str, reason: str = "") -> None:
        self.answers.append((status, written, reason))


def test_the_file_is_written_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    assert Function(bucket, monkeypatch).asked("Create") == ("SUCCESS", WRITTEN, "")
    assert bucket.text == to_config_js(POOL)
    assert bucket.kind == "text/javascript; charset=utf-8"


@pytest.mark.parametrize(
    "there",
    [
        to_config_js(OTHER, API),
        f"window._config = {{ api: {{ 'invokeUrl' : '{API}', }} }};",
        f'{{"api": {{"invokeUrl":"{API}"}}}}',
        f"window._config = {{api: {{invokeUrl: '{API}' // e.g. https://rc7nyt4tql.execute-api.us-west-2\n}}}};",
    ],
)
def test_the_apis_address_is_kept(there: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(there)
    Function(bucket, monkeypatch).asked("Update", WRITTEN)
    assert bucket.text == to_config_js(POOL, API)


@pytest.mark.parametrize("there", ["", "invokeUrl: ''", "invokeUrl: 'javascript:alert(1)'", "\ufffd\x00"])
def test_what_is_no_address_is_not_kept(there: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(there)
    Function(bucket, monkeypatch).asked("Create")
    assert bucket.text == to_config_js(POOL)


def test_a_new_roles_permissions_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    bucket.refusals["put_object"] = ["AccessDenied", "AccessDenied"]
    function = Function(bucket, monkeypatch)
    assert function.asked("Create")[0] == "SUCCESS"
    assert function.waits == [1, 2]


def test_what_a_new_role_cannot_see_yet_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(to_config_js(OTHER, API))
    bucket.refusals["get_object"] = ["AccessDenied", "AccessDenied"]
    function = Function(bucket, monkeypatch)
    assert function.asked("Create")[0] == "SUCCESS"
    assert bucket.text == to_config_js(POOL, API)
    assert function.waits == [1, 2]


def test_what_it_may_never_see_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(to_config_js(OTHER, API))
    bucket.refusals["get_object"] = ["AccessDenied"] * 9
    status, written, reason = Function(bucket, monkeypatch).asked("Create")
    assert (status, written) == ("FAILED", "nothing-written")
    assert "PreconditionFailed" in reason
    assert bucket.text == to_config_js(OTHER, API)


def test_a_refusal_that_stays_is_told_and_leaves_nothing_to_remove(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    bucket.refusals = {"put_object": ["AccessDenied"] * 9, "delete_object": ["AccessDenied"] * 9}
    function = Function(bucket, monkeypatch)
    status, written, reason = function.asked("Create")
    assert (status, written) == ("FAILED", "nothing-written")
    assert "AccessDenied" in reason
    assert function.asked("Delete", written)[0] == "SUCCESS"  # the rollback must not fail in turn


def test_a_failed_update_keeps_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    bucket.refusals["put_object"] = ["NoSuchBucket"]
    assert Function(bucket, monkeypatch).asked("Update", WRITTEN)[:2] == ("FAILED", WRITTEN)


def test_deleting(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(to_config_js(POOL, API))
    assert Function(bucket, monkeypatch).asked("Delete", WRITTEN) == ("SUCCESS", WRITTEN, "")
    assert bucket.text is None


def test_deleting_leaves_another_stacks_file(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(to_config_js(OTHER))
    assert Function(bucket, monkeypatch).asked("Delete", WRITTEN)[0] == "SUCCESS"
    assert bucket.text == to_config_js(OTHER)


def test_deleting_from_a_bucket_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    bucket.refusals["get_object"] = ["NoSuchBucket"]
    assert Function(bucket, monkeypatch).asked("Delete", WRITTEN)[0] == "SUCCESS"


def test_deleting_that_is_refused_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket(to_config_js(POOL))
    bucket.refusals["delete_object"] = ["AccessDenied"]
    assert Function(bucket, monkeypatch).asked("Delete", WRITTEN)[0] == "FAILED"
