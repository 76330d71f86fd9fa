"""The ride as something to run: curl, Python, or a website with Amplify JS. The token is a variable.

It is put on no command line: curl reads it from its configuration on standard input, with the body.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from wildrydes_desktop.cognito.exchange import Exchange

OPERATION: Final = "RequestUnicorn"
VARIABLE: Final = "ID_TOKEN"


def curl(exchange: Exchange) -> str:
    """For a POSIX shell. Source of the form: curl's manual, `--config`."""
    fields = (
        ("url", exchange.url),
        ("header", "Content-Type: application/json"),
        ("data", json.dumps(exchange.request_body)),
    )
    lines = [f"{name} = {_config_text(value)}" for name, value in fields]
    lines.insert(1, f'header = "Authorization: ${{{VARIABLE}}}"')
    return "curl --silent --show-error --config - <<CONFIG\n" + "\n".join(lines) + "\nCONFIG\n"


def _config_text(text: str) -> str:
    """A quoted text of curl's configuration, in a here-document in which the shell fills in variables."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "\\r").replace("\n", "\\n")
    return '"' + quoted.replace("\\", "\\\\").replace("$", "\\$").replace("`", "\\`") + '"'


def python(exchange: Exchange) -> str:
    """With the standard library alone: boto3 has no part in it."""
    body: Any = exchange.request_body
    return (
        "import json\nimport os\nimport urllib.request\n\n"
        "request = urllib.request.Request(\n"
        f"    {exchange.url!r},\n"
        f"    data=json.dumps({_plain(body)!r}).encode(),\n"
        f'    headers={{"Authorization": os.environ["{VARIABLE}"], "Content-Type": "application/json"}},\n'
        ")\n"
        "with urllib.request.urlopen(request) as answer:\n    print(json.load(answer))\n"
    )


def amplify(exchange: Exchange) -> str:
    """Amplify JS, version 6, keeps the token; the call is the browser's own."""
    # JSON is JavaScript but for these two, which end a line there.
    body = json.dumps(exchange.request_body).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return (
        "import { fetchAuthSession } from 'aws-amplify/auth'\n\n"
        "const { tokens } = await fetchAuthSession()\n"
        f"const answer = await fetch({json.dumps(exchange.url)}, {{\n"
        "  method: 'POST',\n"
        "  headers: { Authorization: tokens.idToken.toString(), 'Content-Type': 'application/json' },\n"
        f"  body: JSON.stringify({body})\n"
        "})\n"
    )


def _plain(value: object) -> object:
    """`value` without the kinds of text that say more than their letters when they are written out."""
    if isinstance(value, dict):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return str(value) if isinstance(value, str) else value


def aws_cli(exchange: Exchange) -> str:
    """There is no such command; curl does it."""
    return "# No AWS call: the API is the workshop's own.\n" + curl(exchange)


WRITERS: Final[Mapping[str, Callable[[Exchange], str]]] = {
    "curl": curl,
    "aws_cli": aws_cli,
    "boto3": python,
    "amplify": amplify,
}
"""By the words of `snippets.Dialect`."""
