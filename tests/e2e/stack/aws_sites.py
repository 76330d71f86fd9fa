"""Where the wizard is walked: on MiniStack, and on AWS itself for who names a profile, a Region and a bucket.

On AWS a stack is made in the account that the profile opens, and deleted again; `js/config.js` in the bucket
is overwritten, and gone afterwards.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import pytest

from tests.helpers.ministack import Ministack
from wildrydes_desktop.workshop.aws_account import Place

# Read when the tests are collected: each test runs without what the environment says of AWS.
PROFILE = os.environ.get("WILDRYDES_AWS_PROFILE", "")
REGION = os.environ.get("WILDRYDES_AWS_REGION", "")
BUCKET = os.environ.get("WILDRYDES_AWS_BUCKET", "")
SETTINGS = {
    "AWS_CONFIG_FILE": os.environ.get("AWS_CONFIG_FILE") or str(Path("~/.aws/config").expanduser()),
    "AWS_SHARED_CREDENTIALS_FILE": os.environ.get("AWS_SHARED_CREDENTIALS_FILE")
    or str(Path("~/.aws/credentials").expanduser()),
}
NOT_ASKED_FOR = (
    "REAL AWS IS NOT TESTED: name WILDRYDES_AWS_PROFILE, WILDRYDES_AWS_REGION and WILDRYDES_AWS_BUCKET"
    " to walk the wizard there"
)


@dataclass
class Site:
    """One place to walk the wizard in. `variables` is what the app's environment has to say."""

    place: Place
    variables: dict[str, str]
    bucket: str
    stacks: list[str] = field(default_factory=list)

    def client(self, service: str) -> Any:
        """A boto3 client of the owner's, which sees what the app has done."""
        raise NotImplementedError

    def confirm(self, pool_id: str, username: str) -> None:
        """Confirm a rider as an administrator does in the console: no test reads real mail."""
        self.client("cognito-idp").admin_confirm_sign_up(UserPoolId=pool_id, Username=username)

    def reaches(self, invoke_url: str) -> str:
        """Where the API of that address is asked."""
        return invoke_url

    def deployed(self) -> bytes | None:
        """The bytes of the website's configuration; None where there is none."""
        s3 = self.client("s3")
        try:
            body: bytes = s3.get_object(Bucket=self.bucket, Key="js/config.js")["Body"].read()
        except s3.exceptions.NoSuchKey:
            return None
        return body

    def tidy_up(self) -> None:
        """Delete what the test has made and not deleted itself."""
        cloudformation = self.client("cloudformation")
        for name in self.stacks:
            cloudformation.delete_stack(StackName=name)


class OnMinistack(Site):
    """As the account's owner."""

    def __init__(self, cloud: Ministack, bucket: str) -> None:
        super().__init__(Place("us-east-1"), cloud.variables(), bucket)
        self.cloud = cloud

    def client(self, service: str) -> Any:
        return self.cloud.client(service)

    def reaches(self, invoke_url: str) -> str:
        """MiniStack says amazonaws.com's address, and serves the API at its own."""
        api = invoke_url.removeprefix("https://").partition(".")[0]
        return f"{self.cloud.endpoint_url}/restapis/{api}/prod/_user_request_"


class OnAws(Site):
    """As whoever the profile is."""

    def __init__(self) -> None:
        if not (PROFILE and REGION and BUCKET):
            pytest.skip(NOT_ASKED_FOR)
        super().__init__(Place(REGION, PROFILE), SETTINGS, BUCKET)

    def client(self, service: str) -> Any:
        return boto3.Session(profile_name=PROFILE, region_name=REGION).client(service)
