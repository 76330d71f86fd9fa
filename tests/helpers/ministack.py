"""MiniStack, somebody else's emulator of AWS, as a process of its own in an environment of its own.

It is installed from `requirements/ministack.txt` into `build/` when it is first needed. It listens on
loopback only, and anyone who reaches its port can run code there: start it for a test, and end it with it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements" / "ministack.txt"
RUNTIME = Path(__file__).parent / "lambda_runtime"
READY_WITHIN = 90.0  # seconds
SERVICES = "cognito-idp,cloudformation,s3,iam,sts,lambda,ses,logs,apigateway,dynamodb"
ACCESS_KEY_ID, SECRET_ACCESS_KEY = "test", "test"  # the account's own


class MinistackError(RuntimeError):
    """MiniStack is not to be had; the text says why."""


@dataclass(frozen=True, slots=True)
class Ministack:
    """A running one. `pid` is the process that listens."""

    endpoint_url: str
    pid: int

    def client(
        self,
        service: str,
        region: str = "us-east-1",
        access_key: tuple[str, str] = (ACCESS_KEY_ID, SECRET_ACCESS_KEY),
    ) -> Any:
        """A boto3 client, as the account's owner or whoever the access key (id and secret) belongs to."""
        import boto3  # noqa: PLC0415 - benchmarks start without it

        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.endpoint_url,
            aws_access_key_id=access_key[0],
            aws_secret_access_key=access_key[1],
        )

    def variables(self, access_key: tuple[str, str] = (ACCESS_KEY_ID, SECRET_ACCESS_KEY)) -> dict[str, str]:
        """What a program's environment needs to take MiniStack for AWS."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint_url,
            "AWS_ACCESS_KEY_ID": access_key[0],
            "AWS_SECRET_ACCESS_KEY": access_key[1],
        }

    def bucket(self, name: str, region: str = "us-east-1") -> str:
        """Make a bucket, and return its name."""
        options: dict[str, Any] = (
            {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        )
        self.client("s3", region).create_bucket(Bucket=name, **options)
        return name

    def user(self, name: str, *statements: dict[str, Any]) -> tuple[str, str]:
        """Make an IAM user who may do what the policy's statements say; returns an access key's two parts."""
        iam = self.client("iam")
        iam.create_user(UserName=name)
        if statements:
            policy = {"Version": "2012-10-17", "Statement": list(statements)}
            iam.put_user_policy(UserName=name, PolicyName="may", PolicyDocument=json.dumps(policy))
        key = iam.create_access_key(UserName=name)["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def mails(self) -> list[dict[str, Any]]:
        """The mails that it would have sent."""
        with urllib.request.urlopen(f"{self.endpoint_url}/_ministack/ses/messages", timeout=60) as answer:
            messages: list[dict[str, Any]] = json.load(answer)["messages"]
        return messages


@contextmanager
def running(services: str = SERVICES) -> Iterator[Ministack]:
    """A fresh MiniStack, empty, ended when the context is left. Raises MinistackError where there is none."""
    python = _python()
    with tempfile.TemporaryDirectory(prefix="ministack-") as folder:
        port = _free_port()
        process = subprocess.Popen(
            [str(python), "-m", "ministack"],
            cwd=folder,
            env=_environment(port, folder, services),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # with a group of its own, so that the functions it runs end with it
        )
        try:
            endpoint = f"http://127.0.0.1:{port}"
            _wait_until_healthy(process, f"{endpoint}/_ministack/health")
            yield Ministack(endpoint, process.pid)
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """It waits for clients that keep their connection, so it is not waited for; it has nothing to keep."""
    process.terminate()
    try:
        process.wait(1)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _python() -> Path:
    """The interpreter of build/ministack-<hash of the lock>, installed on first use."""
    home = ROOT / "build" / f"ministack-{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with _alone(home.with_name(f"{home.name}.lock")):
        if not (home / "ready").exists():
            shutil.rmtree(home, ignore_errors=True)
            venv.create(home, with_pip=True)
            _install(python)
            (home / "ready").touch()
    return python


def _install(python: Path) -> None:
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run(
        [*pip, "--require-hashes", "-r", str(LOCK)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise MinistackError(f"pip could not install it: {(done.stderr.strip().splitlines() or ['?'])[-1]}")


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Keep a second run of the tests from installing at the same time."""
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as file:
        if os.name == "posix":
            import fcntl  # noqa: PLC0415 - POSIX only

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _environment(port: int, folder: str, services: str) -> dict[str, str]:
    """As measured to be safe: loopback only, no Docker, no broker, nothing kept. IAM is checked."""
    foreign = ("AWS_", "WILDRYDES_", "COVERAGE_", "PYTHON")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    return kept | {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "MINISTACK_HOST": "127.0.0.1",
        "AUTH": "true",
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "PERSIST_STATE": "0",
        "STATE_DIR": folder,
        "S3_DATA_DIR": folder,
        "TMPDIR": folder,
        "DOCKER_HOST": "unix:///nonexistent",
        "LOG_LEVEL": "WARNING",
        "PYTHONPATH": str(RUNTIME),
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_PROXY": "127.0.0.1,localhost",
        "SERVICES": services,
    }


def _wait_until_healthy(process: subprocess.Popen[bytes], url: str) -> None:
    until = time.monotonic() + READY_WITHIN
    while time.monotonic() < until:
        if process.poll() is not None:
            raise MinistackError(f"it ended with {process.returncode} before it was ready")
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise MinistackError(f"not ready within {READY_WITHIN:.0f} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
