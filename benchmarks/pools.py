"""The servers that sign-ins are measured against: the local pool, and MiniStack in its own environment."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from benchmarks import measure
from benchmarks.measure import MIB, ROOT, Lines

EMAIL, PASSWORD = "rider@example.com", "Wild-Rydes-2026!"
LOCK = ROOT / "requirements" / "ministack.txt"
READY_WITHIN = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Server:
    """A pool with one confirmed user, `EMAIL` with `PASSWORD`. `pid` is the process that listens."""

    endpoint_url: str
    user_pool_id: str
    client_id: str
    pid: int

    def client(self) -> Any:
        return client_of(self.endpoint_url)

    def resident_mib(self) -> float:
        return float(psutil.Process(self.pid).memory_info().rss / MIB)


def client_of(endpoint_url: str) -> Any:
    """A boto3 client with made-up credentials, for the calls that ask for some."""
    import boto3

    return boto3.client(
        "cognito-idp",
        region_name="us-east-1",
        endpoint_url=endpoint_url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


@contextmanager
def local_pool() -> Iterator[Server]:
    """The local pool as anybody starts it, with its user registered and confirmed by the mail's code."""
    with measure.folder() as data:
        process = start_local_pool(data)
        try:
            said = process.read()
            server = Server(said["endpoint_url"], said["user_pool_id"], said["client_id"], process.pid)
            client = server.client()
            client.sign_up(
                ClientId=server.client_id,
                Username=EMAIL,
                Password=PASSWORD,
                UserAttributes=[{"Name": "email", "Value": EMAIL}],
            )
            with urllib.request.urlopen(said["inbox_url"], timeout=10) as answer:
                code = json.load(answer)[-1]["code"]
            client.confirm_sign_up(ClientId=server.client_id, Username=EMAIL, ConfirmationCode=code)
            yield server
        finally:
            process.close()


def start_local_pool(data: str) -> Lines:
    """The process; its first line says where it listens. It ends when its standard input closes."""
    command = [sys.executable, "-m", "wildrydes_desktop", "local-pool"]
    return Lines([*command, "--data-dir", data, "--until-stdin-closes"])


class MinistackError(RuntimeError):
    """MiniStack is not to be had; the text says why."""


@contextmanager
def ministack() -> Iterator[Server]:
    """MiniStack with a pool and a confirmed user. Raises MinistackError where it is not to be had."""
    python = _ministack_python()
    with measure.folder() as data:
        port = _free_port()
        process = subprocess.Popen(
            [str(python), "-m", "ministack"],
            cwd=data,
            env=_ministack_environment(port, data),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            endpoint = f"http://127.0.0.1:{port}"
            _wait_until_healthy(process, f"{endpoint}/_ministack/health")
            yield _with_user(endpoint, process.pid)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _with_user(endpoint: str, pid: int) -> Server:
    client = client_of(endpoint)
    pool = client.create_user_pool(PoolName="bench", UsernameAttributes=["email"])["UserPool"]["Id"]
    app = client.create_user_pool_client(
        UserPoolId=pool,
        ClientName="bench",
        ExplicitAuthFlows=["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )["UserPoolClient"]["ClientId"]
    client.sign_up(
        ClientId=app, Username=EMAIL, Password=PASSWORD, UserAttributes=[{"Name": "email", "Value": EMAIL}]
    )
    client.admin_confirm_sign_up(UserPoolId=pool, Username=EMAIL)
    return Server(endpoint, pool, app, pid)


def _ministack_python() -> Path:
    """The interpreter of build/ministack-<hash of the lock>, installed on first use."""
    home = ROOT / "build" / f"ministack-{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (home / "ready").exists():
        shutil.rmtree(home, ignore_errors=True)
        venv.create(home, with_pip=True)
        install = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
        ]
        done = subprocess.run(
            [*install, "--require-hashes", "-r", str(LOCK)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise MinistackError(
                f"pip could not install it: {(done.stderr.strip().splitlines() or ['?'])[-1]}"
            )
        (home / "ready").touch()
    return python


def _ministack_environment(port: int, data: str) -> dict[str, str]:
    """As measured to be safe: loopback only, no Docker, no broker, nothing kept."""
    return measure.environment(
        BIND_HOST="127.0.0.1",
        GATEWAY_PORT=str(port),
        MINISTACK_HOST="127.0.0.1",
        AUTH="true",
        AWS_ACCESS_KEY_ID="test",
        IOT_MTLS_ENABLED="0",
        SFTP_ENABLED="0",
        PERSIST_STATE="0",
        STATE_DIR=data,
        S3_DATA_DIR=data,
        TMPDIR=data,
        DOCKER_HOST="unix:///nonexistent",
        LOG_LEVEL="WARNING",
        SERVICES="cognito-idp,iam,sts,ses",
    )


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
