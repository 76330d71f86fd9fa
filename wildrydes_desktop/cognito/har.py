"""The trace as an HTTP Archive: what a browser's developer tools and other programs read too.

Source: HTTP Archive 1.2 (W3C web performance group, historical draft). What HAR has no member for stands in
members that begin with an underscore, as it allows. A record is redacted before it gets here. `har_reading`
brings it back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from wildrydes_desktop import __version__
from wildrydes_desktop.cognito.exchange import Exchange

CREATOR: Final = "Wild Rydes Desktop"
_JSON: Final = "application/x-amz-json-1.1"


def har_pieces(exchanges: Iterable[Exchange], comment: str = "") -> Iterator[str]:
    """The records as an archive, a piece of text for each; `comment` says what it is about, a pool for one.

    Encoding or copying 30 MB in a single call would hold up every other thread meanwhile.
    """
    log = {
        "version": "1.2",
        "creator": {"name": CREATOR, "version": __version__},
        "comment": comment,
    }
    yield json.dumps({"log": log}, ensure_ascii=False).removesuffix("}}") + ', "entries": ['
    between = "\n"
    for exchange in exchanges:
        yield between + json.dumps(_entry(exchange), ensure_ascii=False)
        between = ",\n"
    yield "\n]}}\n"


def _entry(exchange: Exchange) -> dict[str, Any]:
    sent, answer = _body(exchange.request_body), _body(exchange.response_body)
    request: dict[str, Any] = {
        "method": exchange.method,
        "url": exchange.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(exchange.request_headers),
        "queryString": [],
        "headersSize": -1,
        "bodySize": len(sent.encode()),
    }
    if sent:
        request["postData"] = {"mimeType": _JSON, "text": sent}
    return {
        "startedDateTime": datetime.fromtimestamp(exchange.started_at, UTC).isoformat(
            timespec="milliseconds"
        ),
        "time": exchange.milliseconds,
        "request": request,
        "response": {
            "status": exchange.status,
            "statusText": exchange.error,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(exchange.response_headers),
            "content": {"size": len(answer.encode()), "mimeType": _JSON, "text": answer},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": len(answer.encode()),
        },
        "cache": {},
        "timings": {"send": 0, "wait": exchange.milliseconds, "receive": 0},
        "_operation": exchange.operation,
        "_error": exchange.error,
        "_attempt": exchange.attempt,
        "_conversation": exchange.conversation,
        "_requestId": exchange.request_id,
        "_password": exchange.password.value,
        "_searchedBytes": exchange.searched_bytes,
    }


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]


def _body(body: object) -> str:
    return "" if body is None else json.dumps(body, ensure_ascii=False)
