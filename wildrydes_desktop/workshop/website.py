"""The website's bucket: whether the stack can write to it, and the `js/config.js` that lies there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.config_file import ConfigFile

CONFIG_KEY: Final = "js/config.js"


class Finding(StrEnum):
    """What a check came to: the verdicts' three words."""

    PASS = "pass"  # noqa: S105 - a verdict
    FAIL = "fail"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BucketReport:
    """A bucket before a launch. `region` is empty where S3 did not tell.

    `has_config` says whether `js/config.js` lies there already (None: not known), `invoke_url` the API's
    address in it, which the stack keeps. `problem` is the first thing that stands in the way, with case
    "bucket_name", "bucket_missing", "bucket_foreign", "bucket_region" or "bucket_read_only"; None where
    nothing does. A finding that is unknown stands in nobody's way.
    """

    bucket: str
    exists: Finding
    ours: Finding
    right_region: Finding
    writable: Finding
    region: str = ""
    has_config: bool | None = None
    invoke_url: str = ""
    problem: Problem | None = None

    @property
    def usable(self) -> bool:
        return self.problem is None


@dataclass(frozen=True, slots=True)
class Deployed:
    """The `js/config.js` in a bucket. `config` is what it says; where it cannot be read, `problem` says why."""

    bucket: str
    text: str
    changed_at: datetime
    config: ConfigFile | None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One member of config.js that is not the same. `member` is its name there: `userPoolId`, ..."""

    member: str
    deployed: str
    own: str


def check_bucket(account: AwsAccount, bucket: str) -> BucketReport:
    """Look at the bucket before a launch. Writes nothing that stays.

    Raises ProblemError only where S3 cannot be asked at all (network, credentials).
    """
    raise NotImplementedError


def fetch(account: AwsAccount, bucket: str) -> Deployed | None:
    """The website's configuration as it is deployed; None where there is none.

    Raises ProblemError: case "bucket_missing", "bucket_read_only" (may not be read either), the network's.
    """
    raise NotImplementedError


def compare(deployed: ConfigFile, own: ConfigFile) -> tuple[Difference, ...]:
    """What differs between the two, member by member in the file's order; empty where nothing does."""
    raise NotImplementedError
