"""What Lambda gives to code written inline in a template, for the Lambda of MiniStack, which has none.

Source of what is sent: CloudFormation's reference of custom resources, "Response objects".
"""

import json
import urllib.request

SUCCESS = "SUCCESS"
FAILED = "FAILED"


def send(event, context, status, data, physical_resource_id=None, no_echo=False, reason=None):
    """Tell CloudFormation how it went, by a PUT to the address that came with the request."""
    answer = {
        "Status": status,
        "Reason": reason or f"See the log stream {context.log_stream_name}",
        "PhysicalResourceId": physical_resource_id or context.log_stream_name,
        "StackId": event["StackId"],
        "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
        "NoEcho": no_echo,
        "Data": data,
    }
    request = urllib.request.Request(
        event["ResponseURL"], json.dumps(answer).encode(), {"Content-Type": ""}, method="PUT"
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        response.read()
