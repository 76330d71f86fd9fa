"""What the ride API can say instead of a ride, as a table, read from the top.

Sources, in the Amazon API Gateway developer guide: "Gateway response types for API Gateway", "Control access
to REST APIs using Amazon Cognito user pools as an authorizer" and "Troubleshooting issues with HTTP API JWT
authorizers"; AWS re:Post: "How do I troubleshoot 401 Unauthorized errors from an API Gateway REST API
endpoint after I've set up an Amazon Cognito user pool?" and "… 403 errors". The texts are no contract: a row
is found by status, then by words that are looked for loosely, and every status has a row without any.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.problems import Problem

FIELD: Final = "invoke_url"
TOKEN_REFUSED: Final = "token_refused"  # noqa: S105 - a case of ours
TOKEN_EXPIRED: Final = "token_expired"  # noqa: S105 - likewise


def _problem(
    case: str, title: str, meaning: str, next_step: str, *, name: str = "", field: str = ""
) -> Problem:
    return Problem(title, meaning, next_step, name=name, field=field, case=case)


_CHECK_ADDRESS: Final = (
    "Check the API's address: it is the stage's invoke URL, which ends in the stage's name, like "
    "https://….execute-api.us-east-1.amazonaws.com/prod."
)

NO_ADDRESS: Final = _problem(
    "no_address",
    "There is no API to ask yet",
    "You are signed in, and your tokens are good. Only the address of the API that takes them is missing: "
    "this pool's configuration has no invokeUrl.",
    "In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke "
    "URL of one that is deployed in below.",
    name="NoInvokeUrl",
    field=FIELD,
)
NOT_AN_ADDRESS: Final = _problem(
    "not_an_address",
    "That is not an API's address",
    "An API's address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.",
    _CHECK_ADDRESS,
    name="InvokeUrlRefused",
    field=FIELD,
)
PLAIN_HTTP: Final = _problem(
    "plain_http",
    "Plain http is only for this machine",
    "The token would cross the network for everyone to read, and whoever reads it is you until it expires. "
    "Nothing was sent.",
    "Use the API's https address.",
    name="PlainHttpRefused",
    field=FIELD,
)
NO_RIDE: Final = _problem(
    "no_ride",
    "The answer has no unicorn in it",
    "The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is "
    "named. Another API may live at that address, or its function is not the workshop's.",
    "Compare the answer in the Protocol panel with what the function returns.",
    name="NotARide",
)

ELSEWHERE: Final = {
    "dns": _problem(
        "dns",
        "The API's address could not be found",
        "Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or "
        "this computer is offline. The token was not sent.",
        _CHECK_ADDRESS,
        field=FIELD,
    ),
    "refused": _problem(
        "refused",
        "Nobody is listening there",
        "The API's address was found, but the connection was refused. The token was not sent.",
        _CHECK_ADDRESS,
        field=FIELD,
    ),
    "redirected": _problem(
        "redirected",
        "The API's address leads elsewhere",
        "The answer was a redirect. It was not followed, so that your token reaches nobody that you did not "
        "name.",
        "Put in the address of the API itself. If every address does this, sign in to the network first.",
        field=FIELD,
    ),
    "captive_portal": _problem(
        "web_page",
        "A web page lives at that address",
        "The answer is HTML, not JSON. The website's own address answers like this, and so does the sign-in "
        "page of a public network.",
        _CHECK_ADDRESS,
        field=FIELD,
    ),
    "not_json": _problem(
        "not_json",
        "That was not an API's answer",
        "What came is not a JSON object, so it is not the ride API that answered.",
        _CHECK_ADDRESS,
        field=FIELD,
    ),
    "gateway": _problem(
        "gateway",
        "Something in front of the API has failed",
        "A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the "
        "ride is not known.",
        "Wait a moment, then ask again.",
    ),
    "too_long": _problem(
        "too_long",
        "The answer is far too long",
        "More than a megabyte came; no ride is that long. The rest was not read.",
        _CHECK_ADDRESS,
        field=FIELD,
    ),
    "read_timeout": _problem(
        "read_timeout",
        "The API did not answer in time",
        "The request was sent, but no answer came within half a minute. A unicorn may be on its way all the "
        "same.",
        "Look into the function's log, or ask again: another unicorn would come.",
    ),
    "connection_lost": _problem(
        "connection_lost",
        "The connection to the API was lost",
        "It broke before the whole answer was here. A unicorn may be on its way all the same.",
        "Ask again: another unicorn would come.",
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """Answers of that status in whose texts any of `words` stands; of every text where there are none."""

    status: int
    words: tuple[str, ...]
    problem: Problem

    def fits(self, status: int, text: str) -> bool:
        return status == self.status and (not self.words or any(word in text for word in self.words))


ROWS: Final = (
    Row(
        401,
        ("expired",),
        _problem(
            TOKEN_EXPIRED,
            "The API refused the token: it has expired",
            "An ID token lives an hour unless the app client says otherwise, and API Gateway grants no "
            "leeway.",
            "Refresh the tokens on the Account page, then ask again.",
        ),
    ),
    Row(
        401,
        (),
        _problem(
            TOKEN_REFUSED,
            "The API refused the token",
            "Its authorizer does not accept your ID token, or found none where it looks for one.",
            "Open the inspector's API view: it lists what an authorizer looks at.",
        ),
    ),
    Row(
        403,
        ("missing authentication token",),
        _problem(
            "no_such_path",
            "The API has no such path",
            "API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, "
            "this is not about your token.",
            "Check that the address ends in the stage's name, that /ride has a POST method, and that the API "
            "was deployed after the last change.",
            field=FIELD,
        ),
    ),
    Row(
        403,
        ("authorization header", "key=value pair", "security token included in the request"),
        _problem(
            "wants_signature",
            "The API took your token for an AWS signature",
            "Its method is set to IAM authorization, or the path does not exist: then it reads the "
            "Authorization header as a signature.",
            "Set the method's authorizer to the Cognito one, deploy the API, and check the address.",
        ),
    ),
    Row(
        403,
        ("not authorized to perform", "explicit deny", "not authorized to access this resource"),
        _problem(
            "policy",
            "A policy keeps you out",
            "The token may be good, but a policy of the API, or what its authorizer returned, denies this "
            "call.",
            "Look at the API's resource policy and at its authorizer.",
        ),
    ),
    Row(
        403,
        (),
        _problem(
            "forbidden",
            "The API does not let you in",
            "It answered 403. A firewall in front of it, an API key that it asks for, or an address that "
            "belongs to another API all look like this.",
            _CHECK_ADDRESS,
            field=FIELD,
        ),
    ),
    Row(
        404,
        (),
        _problem(
            "not_found",
            "There is nothing at that address",
            "The server answered, but it knows no /ride there. An HTTP API answers like this where the route "
            "or the stage is missing.",
            _CHECK_ADDRESS,
            field=FIELD,
        ),
    ),
    Row(
        405,
        (),
        _problem(
            "no_post",
            "Nothing may be posted to that address",
            "The server knows the address, but not for POST. A website answers like this, an API does not.",
            _CHECK_ADDRESS,
            field=FIELD,
        ),
    ),
    Row(
        429,
        (),
        _problem(
            "throttled",
            "Too many asked at once",
            "The API passes on so many requests a second and no more, or its quota is used up.",
            "Wait a moment, then ask again.",
        ),
    ),
    Row(
        500,
        ("authorization not configured",),
        _problem(
            "no_authorizer",
            "The API let everybody in",
            "Its function found no claims in the request: the POST method of /ride has no Cognito "
            "authorizer, so nobody looked at your token.",
            "Set the method's authorizer to the Cognito one and deploy the API.",
        ),
    ),
    Row(
        500,
        ("authorizer",),
        _problem(
            "authorizer_broken",
            "The API's authorizer does not work",
            "API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong "
            "to another Region.",
            "Look at the authorizer's user pool in the API Gateway console.",
        ),
    ),
    Row(
        500,
        ("internal server error",),
        _problem(
            "function_unreachable",
            "The API could not run its function",
            "The token was let in. Then API Gateway may have had no permission to call the function, or the "
            "mapping of its answer failed.",
            "Look at the integration of POST /ride, and at the function's log.",
        ),
    ),
    Row(
        500,
        (),
        _problem(
            "function_failed",
            "The function behind the API failed",
            "The token was let in; what the function then did went wrong. Writing into the Rides table "
            "without the permission to is the usual cause.",
            "Look at the function's log for the reference in the details, and at its role.",
        ),
    ),
    Row(
        502,
        (),
        _problem(
            "bad_gateway",
            "The function did not answer as it should",
            "The token was let in. The function raised an error, or what it returned is not of the form that "
            "a proxy integration takes: statusCode, headers, body.",
            "Look at the function's log.",
        ),
    ),
    Row(
        503,
        (),
        _problem(
            "unavailable",
            "The API is not available",
            "The service behind it cannot take requests at the moment.",
            "Wait a moment, then ask again.",
        ),
    ),
    Row(
        504,
        (),
        _problem(
            "gateway_timeout",
            "The function took too long",
            "API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.",
            "Look at the function's log and its time limit.",
        ),
    ),
)
REQUEST: Final = _problem(
    "bad_request",
    "The API could not make sense of the request",
    "It was let in as far as the method, which expects something else than a pick-up location.",
    "Look at what the API says in the details, and at the request in the Protocol panel.",
)
SERVER: Final = _problem(
    "server",
    "The API failed",
    "It answered with an error of its own.",
    "Look at what it says in the details, and into the function's log.",
)
