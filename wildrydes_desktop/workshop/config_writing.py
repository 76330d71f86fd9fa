"""A pool as the files that websites and apps load. None of them ever holds a client secret."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop.config_kinds import FileKind

API_NAME: Final = "wildrydes"
"""What the API is called where a file needs a name for it."""
OUTPUTS_VERSION: Final = "1.3"
"""The version of amplify_outputs.json's schema that the written members belong to."""


def to_config_js(pool: PoolConfig, invoke_url: str = "") -> str:
    """The workshop's `js/config.js` for `pool`, with the same members in the same order."""
    cognito = {"userPoolId": pool.user_pool_id, "userPoolClientId": pool.client_id, "region": pool.region}
    settings = {"cognito": cognito, "api": {"invokeUrl": invoke_url}}
    literal = re.sub(r'^( *)"(\w+)":', r"\1\2:", json.dumps(settings, indent=4), flags=re.MULTILINE)
    return f"window._config = {literal};\n"


def to_aws_exports(pool: PoolConfig, invoke_url: str = "") -> str:
    """Amplify's `aws-exports.js` (first generation) for `pool`."""
    settings: dict[str, Any] = {
        "aws_project_region": pool.region,
        "aws_cognito_region": pool.region,
        "aws_user_pools_id": pool.user_pool_id,
        "aws_user_pools_web_client_id": pool.client_id,
    }
    if pool.kind is PoolKind.EMAIL:
        settings["aws_cognito_username_attributes"] = ["EMAIL"]
    if invoke_url:
        settings["aws_cloud_logic_custom"] = [
            {"name": API_NAME, "endpoint": invoke_url, "region": pool.region}
        ]
    return f"const awsmobile = {json.dumps(settings, indent=4)};\n\nexport default awsmobile;\n"


def to_amplify_outputs(pool: PoolConfig, invoke_url: str = "") -> str:
    """Amplify's `amplify_outputs.json` (second generation) for `pool`."""
    auth: dict[str, Any] = {
        "user_pool_id": pool.user_pool_id,
        "aws_region": pool.region,
        "user_pool_client_id": pool.client_id,
    }
    if pool.kind is PoolKind.EMAIL:
        auth["username_attributes"] = ["email"]
    settings: dict[str, Any] = {"version": OUTPUTS_VERSION, "auth": auth}
    if invoke_url:
        api = {"endpoint": invoke_url, "region": pool.region, "apiName": API_NAME}
        settings["custom"] = {"API": {API_NAME: api}}
    return json.dumps(settings, indent=2) + "\n"


WRITERS: Final[dict[FileKind, Callable[[PoolConfig, str], str]]] = {
    FileKind.CONFIG_JS: to_config_js,
    FileKind.AWS_EXPORTS: to_aws_exports,
    FileKind.AMPLIFY_OUTPUTS: to_amplify_outputs,
}


def save(path: Path, text: str) -> None:
    """Write `text` to the file at `path`, whole or not at all. Raises ProblemError."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        try:
            draft.write_text(text, "utf-8", newline="\n")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise ProblemError(
            Problem(
                "The file cannot be written",
                f"{path}: {error.strerror or type(error).__name__}.",
                "Choose another folder.",
                name=type(error).__name__,
            )
        ) from None
