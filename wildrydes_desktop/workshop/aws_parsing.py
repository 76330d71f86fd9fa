"""botocore's parsers, which say of an answer that is none that it is none.

They take an answer apart as if it were one, and meet another with whatever error of Python's that leads to.
Outside of here such an error is a fault of ours. Imports botocore: import this module only where a client is
built.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from botocore.parsers import ResponseParserError, ResponseParserFactory

from wildrydes_desktop.foundation import logs

log = logging.getLogger(__name__)

COMPONENT: Final = "response_parser_factory"
"""The name under which a botocore session has what makes its parsers."""
_ANY: Final = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""RuntimeError is for a time too far from ours, and for what is nested too deeply."""


class CarefulParsers(ResponseParserFactory):
    """Makes botocore's own parsers, each behind a `CarefulParser`."""

    def create_parser(self, protocol_name: str) -> Any:  # noqa: ANN401 - as botocore has it
        return CarefulParser(super().create_parser(protocol_name))


class CarefulParser:
    """A parser of botocore's that raises ResponseParserError for everything that it cannot take apart."""

    def __init__(self, parser: Any) -> None:  # noqa: ANN401 - one of botocore's, which have no common type
        self._parser = parser

    def parse(self, response: Mapping[str, Any], shape: Any) -> Any:  # noqa: ANN401 - as botocore has it
        """The answer as values of the model's types. Raises ResponseParserError."""
        try:
            return self._parser.parse(response, shape)
        except _ANY as error:
            logs.event(log, "not an answer", logging.WARNING, error=type(error).__name__)
            raise ResponseParserError(type(error).__name__) from None
