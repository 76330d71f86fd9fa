"""An AWS account and a Region: who we are there, and the signed clients that the stack is made with.

The credentials are those that the AWS CLI would use: a profile's, or the environment's. This module is cheap
to import; botocore is imported when the first client is built.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import wildrydes_desktop
from wildrydes_desktop.cognito import libraries
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.workshop import aws_answers
from wildrydes_desktop.workshop.aws_errors import talking

if TYPE_CHECKING:
    import botocore.session
    from mypy_boto3_cloudformation.client import CloudFormationClient
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_sts.client import STSClient

    from wildrydes_desktop.workshop.aws_transport import AwsTransport

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
    """Who the credentials belong to, as STS says: the account's twelve digits, the user's or role's ARN."""

    account: str
    arn: str


class AwsAccount:
    """Signed clients for one `Place`, built at the first use, each once. Callable from any thread.

    Every call blocks, honours the thread's `foundation.cancel` cancellation, and raises ProblemError or
    `Cancelled`. `close` ends what hangs; close it when the window goes.
    """

    def __init__(self, place: Place) -> None:
        self.place = place
        self._building = threading.Lock()
        self._session: botocore.session.Session | None = None
        self._clients: dict[str, Any] = {}
        self._transports: list[AwsTransport] = []
        self._identity: Identity | None = None
        self._closed = False

    def prepare(self) -> None:
        """Build the clients, so that the first question finds them warm. Sends nothing to the services.

        For a worker thread with the cycle collector resting: 20 ms and 9 MiB of service models, which stay.
        """
        self.sts, self.s3, self.cloudformation  # noqa: B018 - building them is the point

    @property
    def cloudformation(self) -> CloudFormationClient:
        """The client; its calls raise botocore's errors, which `aws_errors.talking` turns into problems."""
        client: CloudFormationClient = self._client("cloudformation")
        return client

    @property
    def s3(self) -> S3Client:
        """Likewise."""
        client: S3Client = self._client("s3")
        return client

    @property
    def sts(self) -> STSClient:
        """Likewise."""
        client: STSClient = self._client("sts")
        return client

    @property
    def cognito_endpoint(self) -> str:
        """Where this place's Cognito is; empty for amazonaws.com."""
        url: str = self._client("cognito-idp").meta.endpoint_url
        return "" if _is_amazons(url) else url

    @property
    def on_this_machine(self) -> bool:
        """Whether CloudFormation is an emulator on loopback, which needs no patience."""
        from wildrydes_desktop.cognito.transport import is_loopback

        return is_loopback(self.cloudformation.meta.endpoint_url)

    def identity(self) -> Identity:
        """Who we are, asked once. Raises ProblemError."""
        if self._identity is None:
            with talking("GetCallerIdentity"):
                said = self.sts.get_caller_identity()
            self._identity = Identity(aws_answers.text(said, "Account"), aws_answers.text(said, "Arn"))
        return self._identity

    def close(self) -> None:
        """End every request, now and to come. A stack under way goes on without us."""
        self._closed = True  # first, and not behind the lock: building takes a while, and nobody waits for it
        for transport in tuple(self._transports):
            transport.close()

    def _client(self, service: str) -> Any:  # noqa: ANN401 - the properties say which
        with self._building:
            if service not in self._clients and not self._closed:
                with talking(""):
                    self._clients[service] = self._build(service)
        if self._closed:
            self.close()  # what was built meanwhile
            raise Cancelled
        return self._clients[service]

    def _build(self, service: str) -> Any:  # noqa: ANN401 - likewise
        """A client whose requests go through our transport. Raises BotoCoreError for unusable settings."""
        from botocore.config import Config
        from botocore.exceptions import BotoCoreError

        from wildrydes_desktop.cognito.signed import may_see_signatures, with_credentials
        from wildrydes_desktop.workshop.aws_parsing import COMPONENT, CarefulParsers
        from wildrydes_desktop.workshop.aws_transport import AwsTransport

        if self._session is None:
            self._session = with_credentials(_session(self.place.profile))
            self._session.register_component(COMPONENT, CarefulParsers())
        options: dict[str, Any] = {"defaults_mode": "legacy"}  # "auto" asks the instance metadata service
        config = Config(
            user_agent_extra=f"wildrydes-desktop/{wildrydes_desktop.__version__}",
            retries={"total_max_attempts": 1, "mode": "standard"},  # the transport's business
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            **options,
        )
        try:
            client: Any = self._session.create_client(
                service,
                region_name=self.place.region,
                endpoint_url=self.place.endpoint_url or None,
                config=config,
            )
        except ValueError as error:
            if isinstance(error, BotoCoreError):
                raise
            raise ProblemError(_FOREIGN_ENDPOINT) from None  # what is set there is no address at all
        url: str = client.meta.endpoint_url
        if not may_see_signatures(url):
            raise ProblemError(_FOREIGN_ENDPOINT)
        bundle = self._session.get_config_variable("ca_bundle") or os.environ.get("REQUESTS_CA_BUNDLE")
        transport = AwsTransport(url, verify=bundle or True)
        self._transports.append(transport)
        service_id = client.meta.service_model.service_id.hyphenize()
        client.meta.events.register(f"before-send.{service_id}", transport.before_send)
        return client


_FOREIGN_ENDPOINT: Final = Problem(
    "That endpoint may not see AWS credentials",
    "AWS_ENDPOINT_URL, or the profile's endpoint_url, names an address that is neither Amazon's nor on this "
    "machine. Whoever sits there could use what is sent for anything that you may do.",
    "Remove the setting, or use an emulator on 127.0.0.1.",
    name="EndpointRefused",
    case="foreign_endpoint",
)


def regions() -> tuple[Region, ...]:
    """All Regions with Cognito, the workshop's three first, the others by name. Imports botocore (a job).

    Source: botocore's endpoints, without those partitions whose addresses are not under amazonaws.com.
    """
    data: Any = libraries.data_loader().load_data("endpoints")
    found: dict[str, str] = {}
    for partition in data["partitions"]:
        cognito = partition["services"].get("cognito-idp", {}).get("endpoints", {})
        if partition["dnsSuffix"] == "amazonaws.com":
            described = partition["regions"]
            found |= {name: described[name]["description"] for name in cognito if name in described}
    first = [Region(name, found.pop(name), of_the_workshop=True) for name in WORKSHOP_REGIONS]
    return (*first, *(Region(name, found[name]) for name in sorted(found)))


def profiles() -> tuple[str, ...]:
    """The profiles in this computer's AWS settings, in their order. Raises ProblemError for broken ones."""
    with talking(""):
        return tuple(_session("").available_profiles)


def configured_region(profile: str = "") -> str:
    """The Region that the environment or the profile names, as the AWS CLI has it; empty for none.

    Raises ProblemError, case "profile_missing".
    """
    with talking(""):
        named = os.environ.get("AWS_REGION") or _session(profile).get_config_variable("region")
    return str(named or "")


def default_region(profile: str = "") -> str:
    """The Region that the environment or the profile names, else the workshop's first."""
    return configured_region(profile) or WORKSHOP_REGIONS[0]


def who_am_i(account: AwsAccount) -> Identity:
    """Ask STS (GetCallerIdentity, which nobody needs a permission for).

    Problems: case "no_credentials", "credentials_expired", "credentials_refused", "profile_missing", the
    network's.
    """
    return account.identity()


def _session(profile: str) -> botocore.session.Session:
    session = libraries.new_session()
    if profile:
        session.set_config_variable("profile", profile)
    return session


def _is_amazons(url: str) -> bool:
    return url.endswith((".amazonaws.com", ".amazonaws.com.cn"))
