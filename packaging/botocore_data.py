"""Writes `resources/botocore/`: what this app needs of botocore's data, and no more.

Before it makes a client botocore reads the endpoints of 400 services, 1.25 MB, and a service model that is
three quarters documentation. Parsing them holds Python's one lock for 20 ms, in which no window paints, and
keeps 10 MB. The files made here hold the same facts about the services used here, without the documentation.

    python packaging/botocore_data.py            write the files (after a new botocore came into the lock)
    python packaging/botocore_data.py --check    exit 1 if they differ from what would be written
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import botocore
from botocore.loaders import Loader

RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "botocore"

# Whose endpoints are kept: the pool's, and those that the workshop's stack, website and ride go to. (Those of
# single sign-on are found by the rules in its own model.)
SERVICES = ("apigateway", "cloudformation", "cognito-idp", "iam", "lambda", "s3", "sts")

# Whose model is kept. One model only: the others are read rarely and with nobody waiting.
MODEL = "cognito-idp"

NOTICE = f"""\
The JSON files here are excerpts of the data files of botocore {botocore.__version__},
Copyright 2012-2022 Amazon.com, Inc. or its affiliates, under the Apache License 2.0.
They were made by packaging/botocore_data.py: endpoints of other services and all
documentation texts were left out; nothing else was changed.
"""


def files() -> dict[str, str]:
    """Each file's path below `resources/botocore/`, and its text, made from the installed botocore."""
    loader = Loader()
    version = loader.determine_latest_version(MODEL, "service-2")
    model = loader.load_service_model(MODEL, "service-2", version)
    return {
        "endpoints.json": _json(trimmed_endpoints(loader.load_data("endpoints"))),
        f"{MODEL}/{version}/service-2.json": _json(without_documentation(model)),
        "NOTICE": NOTICE,
    }


def trimmed_endpoints(endpoints: dict[str, Any]) -> dict[str, Any]:
    """The same partitions, with the endpoints of `SERVICES` alone."""
    partitions = [
        {**partition, "services": {s: e for s, e in partition["services"].items() if s in SERVICES}}
        for partition in endpoints["partitions"]
    ]
    return {**endpoints, "partitions": partitions}


def without_documentation(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """The same model without its documentation texts (a member that is *named* documentation stays)."""
    if isinstance(value, dict):
        return {
            key: without_documentation(inner)
            for key, inner in value.items()
            if not (key == "documentation" and isinstance(inner, str))
        }
    if isinstance(value, list):
        return [without_documentation(inner) for inner in value]
    return value


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False) + "\n"


def main(argv: list[str]) -> int:
    wanted = files()
    if "--check" in argv:
        stale = [
            name
            for name, text in wanted.items()
            if not (RESOURCES / name).is_file() or (RESOURCES / name).read_text("utf-8") != text
        ]
        if stale:
            sys.stderr.write(f"out of date: {', '.join(stale)}; run python {Path(__file__).name}\n")
        return 1 if stale else 0
    for name, text in wanted.items():
        path = RESOURCES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
