"""An AWS account and a Region: who we are there, and the signed clients that the stack is made with.

The credentials are those that the AWS CLI would use: a profile's, or the environment's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WORKSHOP_REGIONS: Final = ("us-east-1", "us-west-2", "eu-west-1")
"""The three Regions that the workshop has launch buttons for."""


@dataclass(frozen=True, slots=True)
class Region:
    """A Region that has Cognito. `description` is AWS's own, such as "US East (N. Virginia)"."""

    name: str
    description: str
    of_the_workshop: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stack stands: whose credentials, and which Region. Holds nothing secret; settings may keep it.

    `profile` is a name from ~/.aws; empty: what the environment says (AWS_PROFILE, AWS_ACCESS_KEY_ID, ...).
    `endpoint_url` is an emulator's on this machine instead of amazonaws.com; empty: what the environment says
    (AWS_ENDPOINT_URL), else Amazon's.
    """

    region: str
    profile: str = ""
    endpoint_url: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the credentials belong to, as STS says: the account's twelve digits, and the user's or role's ARN."""

    account: str
    arn: str


class AwsAccount:
    """Signed clients for one `Place`, built at the first use, each once. Callable from any thread.

    Every call blocks, honours the thread's `foundation.cancel` cancellation, and raises ProblemError or
    `Cancelled`. `close` ends what hangs; close it when the window goes.
    """

    def __init__(self, place: Place) -> None:
        self.place = place

    def close(self) -> None:
        """End every request, now and to come. A stack under way goes on without us."""
        raise NotImplementedError


def regions() -> tuple[Region, ...]:
    """All Regions with Cognito, the workshop's three first, the others by name. Imports botocore (a job)."""
    raise NotImplementedError


def profiles() -> tuple[str, ...]:
    """The profiles in this computer's AWS settings, in their order. Raises ProblemError for broken settings."""
    raise NotImplementedError


def default_region(profile: str = "") -> str:
    """The Region that the profile or the environment names, else the workshop's first."""
    raise NotImplementedError


def who_am_i(account: AwsAccount) -> Identity:
    """Ask STS (GetCallerIdentity, which nobody needs a permission for).

    Problems: case "no_credentials", "credentials_expired", "credentials_refused", "profile_missing", the
    network's.
    """
    raise NotImplementedError
