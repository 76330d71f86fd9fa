"""The libraries are loaded as the window wants it, and botocore's excerpts say what botocore says."""

from __future__ import annotations

import gc
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.loaders import Loader
from botocore.session import Session

from wildrydes_desktop.app import warm_up
from wildrydes_desktop.cognito import libraries
from wildrydes_desktop.foundation import paths

ROOT = Path(__file__).resolve().parents[2]
IDP = "cognito-idp"
HEAVY = {"boto3", "botocore", "pycognito", "gmpy2", "jwt", "cryptography", "urllib3"}


@pytest.fixture
def generator():
    """packaging/botocore_data.py, which is no part of any package."""
    spec = importlib.util.spec_from_file_location("botocore_data", ROOT / "packaging" / "botocore_data.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def left_as_it_was():
    """Undo what warming up changes for good."""
    interval, was_on = sys.getswitchinterval(), gc.isenabled()
    yield
    sys.setswitchinterval(interval)
    gc.unfreeze()
    (gc.enable if was_on else gc.disable)()


def unsigned_client(session, **more):
    return session.create_client(IDP, config=Config(signature_version=UNSIGNED), **more)


def in_a_fresh_interpreter(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def loaded_after(code: str) -> set[str]:
    """Which of the heavy libraries a fresh interpreter has loaded after running `code`."""
    return HEAVY & set(in_a_fresh_interpreter(f"import sys\n{code}\nprint(*sys.modules)").split())


def test_importing_the_app_loads_none_of_the_libraries():
    assert loaded_after("import wildrydes_desktop.app.warm_up, wildrydes_desktop.cognito.connection") == set()


def test_everything_that_a_sign_in_imports_is_there_afterwards():
    assert loaded_after("import wildrydes_desktop.app.warm_up as w; w.load_libraries()") == HEAVY


def test_what_pycognito_only_might_need_is_loaded_when_it_is_used():
    said = in_a_fresh_interpreter(
        "import sys, wildrydes_desktop.app.warm_up as w\n"
        "w.load_libraries()\n"
        "print([name for name in ('boto3.session', 'jwt.api_jwt', 'requests.api') if name in sys.modules])\n"
        "import boto3, jwt, requests\n"
        "print(boto3.session.Session.__name__, jwt.encode.__name__, requests.get.__name__)"
    )
    assert said.splitlines() == ["[]", "Session encode get"]


def test_loading_reads_the_small_files_and_never_the_large_ones():
    opened = in_a_fresh_interpreter(
        "import json, sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and opened.append(str(args[0])))\n"
        "import wildrydes_desktop.app.warm_up as w\n"
        "w.load_libraries()\n"
        "print(json.dumps([name for name in opened if '.json' in name]))"
    )
    places = {Path(name).name: Path(name).parts for name in json.loads(opened)}
    assert "resources" in places["endpoints.json"]
    assert "resources" in places["service-2.json"]
    assert "service-2.json.gz" not in places


@pytest.mark.usefixtures("left_as_it_was")
@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_rests_and_is_left_as_it_was(was_on: bool):
    (gc.enable if was_on else gc.disable)()
    with warm_up.collector_resting():
        assert not gc.isenabled()
        made = [[] for _ in range(100)]
    assert gc.isenabled() == was_on
    assert gc.get_freeze_count() > len(made)


@pytest.mark.usefixtures("left_as_it_was")
def test_the_collector_is_back_even_when_loading_fails(monkeypatch):
    gc.enable()

    def fails() -> None:
        raise ImportError("no such library")

    monkeypatch.setattr(libraries, "load", fails)
    with pytest.raises(ImportError):
        warm_up.load_libraries()
    assert gc.isenabled()


@pytest.mark.usefixtures("left_as_it_was")
def test_workers_give_way_after_a_fifth_of_a_millisecond():
    sys.setswitchinterval(0.005)
    warm_up.share_the_interpreter()
    assert sys.getswitchinterval() == pytest.approx(0.0002)


def test_the_excerpts_are_what_the_installed_botocore_gives(generator):
    for name, text in generator.files().items():
        assert paths.resource("botocore", name).read_text("utf-8") == text, (
            f"{name} is out of date: run python packaging/botocore_data.py"
        )


def test_leaving_out_documentation_keeps_a_member_of_that_name(generator):
    model = {"documentation": "text", "members": {"documentation": {"shape": "S", "documentation": "text"}}}
    assert generator.without_documentation(model) == {"members": {"documentation": {"shape": "S"}}}


@pytest.mark.parametrize("region", ["us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1"])
def test_a_client_is_the_same_as_with_botocore_s_own_data(region: str):
    ours = unsigned_client(libraries.new_session(), region_name=region)
    own = unsigned_client(Session(), region_name=region)
    assert ours.meta.endpoint_url == own.meta.endpoint_url
    theirs, here = own.meta.service_model, ours.meta.service_model
    assert here.operation_names == theirs.operation_names
    for name in theirs.operation_names:
        assert shape(here.operation_model(name).input_shape) == shape(
            theirs.operation_model(name).input_shape
        )
        errors = [error.name for error in theirs.operation_model(name).error_shapes]
        assert [error.name for error in here.operation_model(name).error_shapes] == errors


def shape(shape) -> dict:
    return {"required": shape.required_members, "members": {n: m.type_name for n, m in shape.members.items()}}


def test_a_service_that_is_not_in_the_excerpts_still_works():
    session = libraries.new_session()
    url = session.create_client(
        "sqs", region_name="eu-west-1", config=Config(signature_version=UNSIGNED)
    ).meta.endpoint_url
    assert url == "https://sqs.eu-west-1.amazonaws.com"


def test_a_person_s_own_data_come_first(tmp_path, monkeypatch):
    (tmp_path / "endpoints.json").write_text('{"version": 3, "partitions": []}')
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    loader = libraries.new_session().get_component("data_loader")
    data, path = loader.load_data_with_path("endpoints")
    assert data["partitions"] == []
    assert not loader.is_builtin_path(path)


def test_the_excerpts_count_as_botocore_s_own():
    loader = libraries.data_loader()
    _, path = loader.load_data_with_path("endpoints")
    assert "resources" in Path(path).parts
    assert loader.is_builtin_path(path)
    assert loader.is_builtin_path(Loader.BUILTIN_DATA_PATH)
    assert not loader.is_builtin_path("/elsewhere/endpoints")


def test_botocore_s_manual_is_not_written_and_can_be_had_all_the_same():
    said = in_a_fresh_interpreter(
        "import sys\n"
        "from wildrydes_desktop.cognito import libraries\n"
        "libraries.load()\n"
        "from botocore import UNSIGNED\n"
        "from botocore.config import Config\n"
        "plain = Config(signature_version=UNSIGNED)\n"
        "session = libraries.new_session()\n"
        "client = session.create_client('cognito-idp', region_name='us-east-1', config=plain)\n"
        "print(repr(client.sign_up.__doc__), 'html.parser' in sys.modules)\n"
        "client.get_paginator('list_users')\n"
        "import boto3.docs.docstring\n"  # asks for what the stand-in has not
        "from botocore.docs.service import ServiceDocumenter\n"
        "print('html.parser' in sys.modules)"
    )
    assert said.splitlines() == ["'' False", "True"]
