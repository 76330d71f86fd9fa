"""What a launch or an update is to make."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop.stack_templates import Template

_STACK_NAME: Final = r"[A-Za-z][A-Za-z0-9-]{0,127}"
_BAD_NAME: Final = Problem(
    "That is not a stack's name",
    "A stack's name begins with a letter, has letters, digits and hyphens, and 128 characters at most.",
    "Choose a name like wildrydes-webapp-2.",
    name="StackNameRefused",
    field="stack_name",
    case="stack_name",
)


@dataclass(frozen=True, slots=True)
class StackPlan:
    """What is to be made. `parameters` are the template's: `WebsiteBucketName` for user management.

    `iam_acknowledged` is the person's own tick that IAM resources may be made (CAPABILITY_IAM); without it
    CloudFormation refuses (case "capability_missing").
    """

    name: str
    template: Template
    parameters: tuple[tuple[str, str], ...] = ()
    iam_acknowledged: bool = False

    def asked_for(self) -> Any:  # noqa: ANN401 - what several of boto3's typed calls share
        """The plan as parameters of CloudFormation's operations."""
        parameters = [{"ParameterKey": name, "ParameterValue": value} for name, value in self.parameters]
        return {
            "StackName": self.name,
            "TemplateBody": self.template.body,
            "Parameters": parameters,
            "Capabilities": ["CAPABILITY_IAM"] if self.iam_acknowledged else [],
        }

    @classmethod
    def user_management(cls, name: str, bucket: str, *, iam_acknowledged: bool = False) -> StackPlan:
        """The user pool, its app client, and config.js in `bucket`."""
        return cls(
            name,
            Template.USER_MANAGEMENT,
            (("WebsiteBucketName", bucket),),
            iam_acknowledged,
        )

    @classmethod
    def ride_api(
        cls, name: str, bucket: str, user_pool_arn: str, *, iam_acknowledged: bool = False
    ) -> StackPlan:
        """The ride API for a pool, its address written into the config.js in `bucket`."""
        return cls(
            name,
            Template.RIDE_API,
            (("WebsiteBucketName", bucket), ("UserPoolArn", user_pool_arn)),
            iam_acknowledged,
        )


def check_name(name: str) -> None:
    """Raises ProblemError (field "stack_name") for a name that CloudFormation does not allow. Asks nobody."""
    if re.fullmatch(_STACK_NAME, name) is None:
        raise ProblemError(_BAD_NAME)
