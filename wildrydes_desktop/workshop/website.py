"""The website's bucket: whether the stack can write to it, and the `js/config.js` that lies there."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Words, words
from wildrydes_desktop.workshop import aws_answers
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.aws_errors import permission_in, talking
from wildrydes_desktop.workshop.config_file import ConfigFile, parse

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

CONFIG_KEY: Final = "js/config.js"
_NOT_OFFERED: Final = frozenset({405, 501})  # an S3 of somebody else's, which has no uploads in parts
# Amazon S3 user guide, "General purpose bucket naming rules": what matters here.
_BUCKET_NAME: Final = r"(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]"


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
    "bucket_name", "bucket_missing", "bucket_region", "bucket_foreign" or "bucket_read_only"; None where
    nothing does. A finding that is unknown stands in nobody's way.
    """

    bucket: str
    exists: Finding
    ours: Finding = Finding.UNKNOWN
    right_region: Finding = Finding.UNKNOWN
    writable: Finding = Finding.UNKNOWN
    region: str = ""
    has_config: bool | None = None
    invoke_url: str = ""
    problem: Problem | None = None

    @property
    def usable(self) -> bool:
        return self.problem is None


@dataclass(frozen=True, slots=True)
class Deployed:
    """The `js/config.js` in a bucket. `config` is what it says; None where it cannot be read: `problem`."""

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
    if re.fullmatch(_BUCKET_NAME, bucket) is None:
        return BucketReport(bucket, Finding.UNKNOWN, problem=_BAD_NAME)
    identity = account.identity()  # first: S3's refusal of bad credentials has no reason in it
    there, region = _head(account, bucket)
    report = BucketReport(bucket, there, region=region)
    if there is Finding.FAIL:
        return replace(report, problem=_named(_MISSING, bucket))
    if region and region != account.place.region:
        return replace(
            report, right_region=Finding.FAIL, problem=_elsewhere(bucket, region, account.place.region)
        )
    report = replace(
        report,
        right_region=Finding.PASS if region else Finding.UNKNOWN,
        ours=_is_ours(account, bucket, identity.account, there),
    )
    if report.ours is Finding.FAIL:
        return replace(report, problem=_named(_FOREIGN, bucket))
    return _with_config(account, _with_writing(account, report))


def fetch(account: AwsAccount, bucket: str) -> Deployed | None:
    """The website's configuration as it is deployed; None where there is none.

    Raises ProblemError: case "bucket_missing", "not_allowed" (it may not be read), the network's.
    """
    from botocore.exceptions import ClientError

    try:
        with talking("GetObject"):
            try:
                found = account.s3.get_object(Bucket=bucket, Key=CONFIG_KEY)
                text = found["Body"].read().decode("utf-8", "replace")
            except ClientError as error:
                if _code(error) in {"NoSuchKey", "404"}:
                    return None
                raise
    except ProblemError as error:
        if error.problem.case == "not_allowed":
            raise ProblemError(_may_not_read(error.problem)) from None
        raise
    try:
        config, problem = parse(text, CONFIG_KEY), None
    except ProblemError as error:
        config, problem = None, error.problem
    return Deployed(bucket, text, aws_answers.moment(found, "LastModified"), config, problem)


def compare(deployed: ConfigFile, own: ConfigFile) -> tuple[Difference, ...]:
    """What differs between the two, member by member in the file's order; empty where nothing does."""
    pairs = (
        ("userPoolId", deployed.pool.user_pool_id, own.pool.user_pool_id),
        ("userPoolClientId", deployed.pool.client_id, own.pool.client_id),
        ("region", deployed.pool.region, own.pool.region),
        ("invokeUrl", deployed.invoke_url, own.invoke_url),
    )
    return tuple(Difference(*pair) for pair in pairs if pair[1] != pair[2])


def _head(account: AwsAccount, bucket: str) -> tuple[Finding, str]:
    """Whether the bucket is there, and in which Region. What S3 refuses to show is there all the same."""
    from botocore.exceptions import ClientError

    with talking("HeadBucket"):
        try:
            answer = account.s3.head_bucket(Bucket=bucket)
        except ClientError as error:
            if _status(error) == 404:
                return Finding.FAIL, ""
            if _status(error) not in {301, 400, 403}:
                raise
            return Finding.PASS if _status(error) != 400 else Finding.UNKNOWN, _region_in(error.response)
        return Finding.PASS, answer.get("BucketRegion") or _region_in(answer)


def _is_ours(account: AwsAccount, bucket: str, owner: str, there: Finding) -> Finding:
    """Whether the bucket belongs to the account that the credentials are of."""
    from botocore.exceptions import ClientError

    if there is not Finding.PASS:
        return Finding.UNKNOWN
    with talking("HeadBucket"):
        try:
            account.s3.head_bucket(Bucket=bucket, ExpectedBucketOwner=owner)
        except ClientError as error:
            if _status(error) != 403:
                raise
        else:
            return Finding.PASS
        try:
            account.s3.head_bucket(Bucket=bucket)
        except ClientError:
            return Finding.UNKNOWN  # it is not shown to us in any case
        return Finding.FAIL


def _with_writing(account: AwsAccount, report: BucketReport) -> BucketReport:
    """Whether we may write js/config.js. An upload in parts is begun and given up: nothing comes of it.

    The stack writes with a role of its own, which may do no more than the bucket's policy lets anybody in
    the account do. Where we are refused, it most likely is.
    """
    from botocore.exceptions import ClientError

    with talking("CreateMultipartUpload"):
        try:
            begun = account.s3.create_multipart_upload(Bucket=report.bucket, Key=CONFIG_KEY)
        except ClientError as error:
            if _status(error) == 403:
                refused = _refused(report.bucket, str(error.response.get("Error", {}).get("Message", "")))
                return replace(report, writable=Finding.FAIL, problem=refused)
            if _code(error) == "NoSuchBucket":
                return replace(report, exists=Finding.FAIL, problem=_named(_MISSING, report.bucket))
            if _status(error) in _NOT_OFFERED:
                return report
            raise
        with contextlib.suppress(ClientError):  # what stays has no part in it: it shows and costs nothing
            account.s3.abort_multipart_upload(
                Bucket=report.bucket, Key=CONFIG_KEY, UploadId=aws_answers.text(begun, "UploadId")
            )
        return replace(report, writable=Finding.PASS)


def _with_config(account: AwsAccount, report: BucketReport) -> BucketReport:
    """What lies there now, where we may see it."""
    try:
        deployed = fetch(account, report.bucket)
    except ProblemError as error:
        if error.problem.case == "not_allowed":
            return report
        raise
    config = deployed.config if deployed else None
    return replace(report, has_config=deployed is not None, invoke_url=config.invoke_url if config else "")


def _status(error: ClientError) -> int:
    return int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") or 0)


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code") or "")


def _region_in(response: Any) -> str:  # noqa: ANN401 - any answer of botocore's
    return str(response.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("x-amz-bucket-region") or "")


_BAD_NAME: Final = Problem(
    "That is not a bucket's name",
    "A bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a "
    "letter or digit.",
    "Type the name of the website's bucket from module 1, like wildrydes-yourname, without s3:// or a path.",
    name="BucketRefused",
    field="bucket",
    case="bucket_name",
)
_MISSING: Final = Problem(
    "There is no such bucket",
    words(
        "No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website's "
        "configuration, and be undone."
    ),
    "Check the name, or make the website's bucket first, as module 1 has it.",
    name="NoSuchBucket",
    field="bucket",
    case="bucket_missing",
)
_FOREIGN: Final = Problem(
    "The bucket belongs to another account",
    words(
        "{bucket} is there, but it is not in the account that these credentials are of, so the stack's role "
        "could not write to it."
    ),
    "Choose a bucket of your own, or the profile that goes with this one.",
    name="BucketRefused",
    field="bucket",
    case="bucket_foreign",
)


def _named(problem: Problem, bucket: str) -> Problem:
    assert isinstance(problem.meaning, Words)
    return replace(problem, meaning=problem.meaning.having(bucket=bucket))


def _elsewhere(bucket: str, region: str, wanted: str) -> Problem:
    return Problem(
        "The bucket is in another Region",
        words(
            "{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the "
            "website and its user pool in one Region.",
            bucket=bucket,
            region=region,
            wanted=wanted,
        ),
        words("Launch the stack in {region}, or choose a bucket in {wanted}.", region=region, wanted=wanted),
        name="BucketRefused",
        field="bucket",
        case="bucket_region",
    )


def _refused(bucket: str, message: str) -> Problem:
    permission = permission_in(message) or "s3:PutObject"
    return Problem(
        "You may not write to this bucket",
        words(
            "S3 refuses you {permission} for {config_key} in {bucket}, and the stack's role would "
            "most likely be refused as well.",
            permission=permission,
            config_key=CONFIG_KEY,
            bucket=bucket,
        ),
        "Have the bucket's policy (or your own permissions) changed, or choose another bucket.",
        name="AccessDenied",
        raw_message=message,
        field="bucket",
        case="bucket_read_only",
    )


def _may_not_read(problem: Problem) -> Problem:
    permission = permission_in(problem.raw_message) or "s3:GetObject"
    return replace(
        problem,
        title="The deployed configuration may not be read",
        meaning=words(
            "The permission {permission} is lacking; or the file is not there, which S3 tells only "
            "those who may list the bucket.",
            permission=permission,
        ),
        next_step="Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.",
    )
