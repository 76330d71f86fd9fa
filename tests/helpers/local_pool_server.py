"""The local pool as the process that people start, for tests that want real HTTP."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from typing import Any

import boto3
from botocore import UNSIGNED
from botocore.config import Config

ROOT = Path(__file__).resolve().parent.parent.parent
COMMAND = (sys.executable, "-m", "wildrydes_desktop", "local-pool")
SECONDS_TO_START = 60.0  # the promise is half a second; a busy machine may take longer


class LocalPoolServer:
    """A running local pool. `info` is the JSON line it printed; end it with `stop()` or `kill()`."""

    def __init__(self, process: subprocess.Popen[str], info: dict[str, str]) -> None:
        self.process = process
        self.info = info

    def client(self) -> Any:
        """A botocore client of this pool that signs nothing and never tries again."""
        config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
        return boto3.session.Session().client(
            "cognito-idp",
            region_name=self.info["region"],
            endpoint_url=self.info["endpoint_url"],
            config=config,
        )

    def get(self, url: str) -> Any:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return json.load(answer)

    def inbox(self) -> list[dict[str, Any]]:
        """The mails, newest last."""
        return self.get(self.info["inbox_url"])

    def code(self, to: str) -> str:
        """The code in the newest mail to this address."""
        return next(mail["code"] for mail in reversed(self.inbox()) if mail["to"] == to)

    def stop(self) -> int:
        """End the process as a service manager does and return its exit code."""
        self.process.terminate()
        return self._ended()

    def kill(self) -> None:
        """End the process without a chance to tidy up."""
        self.process.kill()
        self._ended()

    def _ended(self) -> int:
        code = self.process.wait(timeout=60)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream and not stream.closed:
                stream.close()
        return code


def start_local_pool(data_dir: Path | str, *args: str, **popen: Any) -> LocalPoolServer:
    """Start `wildrydes-desktop local-pool` on a free port and wait until it answers.

    Raises RuntimeError, with what it wrote on standard error, where it ends instead.
    """
    process = subprocess.Popen(
        [*COMMAND, "--data-dir", str(data_dir), *args],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        text=True,
        stdout=subprocess.PIPE,
        **({"stdin": subprocess.PIPE, "stderr": subprocess.PIPE} | popen),
    )
    line = _first_line(process)
    if not line:
        process.kill()
        said = process.stderr.read() if process.stderr else ""
        LocalPoolServer(process, {})._ended()
        raise RuntimeError(f"the local pool did not start: {said}")
    return LocalPoolServer(process, json.loads(line))


def _first_line(process: subprocess.Popen[str]) -> str:
    lines: queue.Queue[str] = queue.Queue()
    stdout = process.stdout
    assert stdout is not None
    reader = threading.Thread(target=lambda: lines.put(stdout.readline()))
    reader.start()
    try:
        return lines.get(timeout=SECONDS_TO_START)
    except queue.Empty:
        process.kill()
        return ""
    finally:
        reader.join()
