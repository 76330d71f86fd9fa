"""What a frozen build leaves out: never what is used, and the same on each system."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
import trim

from wildrydes_desktop.cognito import libraries

PACKAGE = Path(libraries.__file__).resolve().parents[1]
DATA = Path(str(importlib.util.find_spec("botocore").origin)).parent / "data"


def test_no_service_that_the_code_names_is_trimmed() -> None:
    named = {word for word in trim.services_of(PACKAGE) if (DATA / word).is_dir()}
    assert {"cloudformation", "s3", "sts", "cognito-idp"} <= named, "the search finds too little"
    assert named <= set(libraries.SERVICES)


def test_every_service_that_is_kept_exists() -> None:
    assert [service for service in libraries.SERVICES if not (DATA / service).is_dir()] == []


@pytest.mark.parametrize("service", libraries.SERVICES)
def test_a_kept_service_keeps_all_that_a_client_reads(service: str) -> None:
    files = [path for path in (DATA / service).rglob("*") if path.is_file()]
    kept = [path for path in files if trim.keeps_data(f"botocore/data/{path.relative_to(DATA)}", [])]
    left_out = {path.name.split("-1")[0] for path in files if path not in kept}
    assert left_out <= {"examples"}
    assert any(path.name.startswith("service-2") for path in kept)
    assert any(path.name.startswith("paginators") for path in files) <= any(
        path.name.startswith("paginators") for path in kept
    )


def test_the_search_sees_a_service_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "new.py").write_text(
        "session.create_client('dynamodb', region_name='x')\nself._client(service_name='sns')\nclient(7)\n"
    )
    assert trim.services_of(tmp_path) == {"dynamodb", "sns"}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("botocore\\data\\ec2\\2016-11-15\\service-2.json.gz", False),
        ("botocore/data/partitions.json", True),
        ("botocore/data/_retry.json", True),
        ("botocore/data/endpoints.json", False),
        ("resources/botocore/endpoints.json", True),
        ("certifi/cacert.pem", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/translations/qt_help_de.qm", False),
        ("resources/i18n/wildrydes_de.qm", True),
        ("PySide6/QtCore.pyi", False),
        ("boto3/session.pyc", True),
        ("boto3/data/ec2/2016-11-15/resources-1.json", False),
    ],
)
def test_data(name: str, kept: bool) -> None:
    assert trim.keeps_data(name, ["de"]) is kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("libGL.so.1", False),
        ("libstdc++.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("libssl.so.3", True),
    ],
)
def test_binaries(name: str, kept: bool) -> None:
    assert trim.keeps_binary(name) is kept


def test_the_excerpts_hold_the_endpoints_of_what_is_left_out_of_botocore() -> None:
    excerpt = json.loads((PACKAGE.parent / "resources" / "botocore" / "endpoints.json").read_text("utf-8"))
    services = set(excerpt["partitions"][0]["services"])
    assert {"cloudformation", "cognito-idp", "s3", "sts"} <= services
