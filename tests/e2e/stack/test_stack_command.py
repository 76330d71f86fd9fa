"""`wildrydes-desktop stack` as scripts run it, on MiniStack."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.ministack import Ministack
from wildrydes_desktop.workshop.config_file import parse

ROOT = Path(__file__).resolve().parents[3]
REGION = ("--region", "us-east-1")


def command(cloud: Ministack | None, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wildrydes_desktop", "stack", *words],
        cwd=ROOT,
        env=os.environ | (cloud.variables() if cloud else {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str], code: int) -> Any:
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout)


def test_launch_status_delete(cloud: Ministack) -> None:
    name, bucket = f"class-{uuid.uuid4().hex[:8]}", cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:8]}")
    words = ("--stack-name", name, *REGION)
    launch = command(cloud, "launch", "--bucket", bucket, "--capability-iam", *words, "--json")
    made = told(launch, 0)
    assert made["ok"]
    assert made["stack"]["phase"] == "ready"
    assert f"{name}  CREATE_COMPLETE" in launch.stderr
    text = cloud.client("s3").get_object(Bucket=bucket, Key="js/config.js")["Body"].read().decode()
    pool = parse(text).pool
    assert made["pool"] == {
        "user_pool_id": pool.user_pool_id,
        "client_id": pool.client_id,
        "region": "us-east-1",
    }
    assert made["website"]["user_pool_id"] == pool.user_pool_id

    status = command(cloud, "status", *words)
    assert status.returncode == 0
    assert f"{name}: CREATE_COMPLETE" in status.stdout
    assert pool.user_pool_id in status.stdout

    gone = told(command(cloud, "delete", *words, "--json"), 0)
    assert gone["stack"]["phase"] == "deleted"
    assert gone["website"]["deployed"] is False
    assert gone["remaining"] == []
    assert gone["pool"] is None
    missing = told(command(cloud, "status", *words, "--json"), 1)
    assert missing["problem"]["case"] == "stack_missing"


def test_without_waiting(cloud: Ministack) -> None:
    name, bucket = f"class-{uuid.uuid4().hex[:8]}", cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:8]}")
    words = ("--stack-name", name, *REGION, "--json")
    begun = told(command(cloud, "launch", "--bucket", bucket, "--capability-iam", "--no-wait", *words), 0)
    assert begun["stack"]["phase"] in {"creating", "ready"}
    assert told(command(cloud, "status", "--wait", *words), 0)["stack"]["phase"] == "ready"


def test_a_missing_bucket_launches_nothing(cloud: Ministack) -> None:
    name = f"class-{uuid.uuid4().hex[:8]}"
    words = ("launch", "--bucket", f"nowhere-{name}", "--capability-iam", "--stack-name", name, *REGION)
    done = command(cloud, *words)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "There is no such bucket" in done.stderr.splitlines()[-1]
    found = cloud.client("cloudformation").describe_stacks()["Stacks"]
    assert name not in {each["StackName"] for each in found}


def _heed_interrupts() -> None:
    """What runs in the background of a shell has been told to ignore them, and hands that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send to one process")
def test_interrupted_it_says_that_the_stack_goes_on(cloud: Ministack) -> None:
    name, bucket = f"class-{uuid.uuid4().hex[:8]}", cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:8]}")
    everything = f"arn:aws:s3:::{bucket}/*"
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": everything}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [deny]})
    cloud.client("s3").put_bucket_policy(
        Bucket=bucket, Policy=policy
    )  # the owner may, and the role tries for 7 s
    words = ("launch", "--bucket", bucket, "--capability-iam", "--stack-name", name, *REGION)
    with subprocess.Popen(
        [sys.executable, "-m", "wildrydes_desktop", "stack", *words],
        cwd=ROOT,
        env=os.environ | cloud.variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 - nothing else runs in this process meanwhile
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stderr:
            if "CREATE_IN_PROGRESS" in line:
                process.send_signal(signal.SIGINT)
                break
        assert process.wait(60) == 1
        assert "goes on" in process.stderr.read()
        assert process.stdout.read() == ""
    (found,) = cloud.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
    assert found["StackStatus"].startswith(("CREATE_", "ROLLBACK_"))  # on a busy machine the 7 s are over


def test_rides_take_pool_and_bucket_from_the_users_stack(cloud: Ministack) -> None:
    users, bucket = f"class-{uuid.uuid4().hex[:8]}", cloud.bucket(f"wildrydes-{uuid.uuid4().hex[:8]}")
    launch = ("launch", "--capability-iam", "--json", *REGION)
    pool = told(command(cloud, *launch, "--bucket", bucket, "--stack-name", users), 0)["pool"]
    rides = (*launch, "--template", "ride-api", "--users-stack", users, "--stack-name", f"{users}-rides")
    made = told(command(cloud, *rides), 0)
    assert made["outputs"]["UserPoolArn"].endswith(pool["user_pool_id"])
    assert made["pool"] is None
    assert made["website"]["invoke_url"] == made["outputs"]["InvokeUrl"]
    assert made["website"]["user_pool_id"] == pool["user_pool_id"]

    gone = told(command(cloud, "delete", "--stack-name", f"{users}-rides", "--json", *REGION), 0)
    assert gone["website"] == made["website"] | {"invoke_url": ""}
    refused = told(command(cloud, *launch, "--template", "ride-api", "--users-stack", f"{users}-rides"), 1)
    assert refused["problem"]["case"] == "stack_missing"


def test_rides_want_a_stack_with_a_pool(cloud: Ministack) -> None:
    words = ("launch", "--template", "ride-api", "--users-stack", "nobodys", "--capability-iam", *REGION)
    assert told(command(cloud, *words, "--json"), 1)["problem"]["case"] == "stack_missing"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "launch|status|delete"),
        (("launch", "--capability-iam", *REGION), "--bucket"),
        (("launch", "--bucket", "wildrydes-me", *REGION), "--capability-iam"),
        (("launch", "--capability-iam", "--template", "ride-api", "--bucket", "b", *REGION), "--bucket"),
        (("launch", "--capability-iam", "--template", "unicorns", *REGION), "ride-api"),
        (("delete", *REGION), "--stack-name"),
        (("status",), "--region"),
        (("status", "--region", "moon-north-1"), "moon-north-1"),
        (("status", "--stack-name", "my stack", *REGION), "not a stack's name"),
    ],
)
def test_misuse_is_said_in_one_line(words: tuple[str, ...], said: str) -> None:
    done = command(None, *words)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert said in line


def test_without_credentials(tmp_path: Path) -> None:
    done = command(None, "status", *REGION, "--json")
    assert told(done, 1)["problem"]["case"] == "no_credentials"
