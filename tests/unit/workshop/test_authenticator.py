"""The tours' authenticator app, against the examples of RFC 6238 and against time."""

from __future__ import annotations

import base64

import pytest

from tests.helpers.authenticator import totp
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop.authenticator import Authenticator

OF_THE_RFC = Secret(base64.b32encode(b"12345678901234567890").decode())


@pytest.mark.parametrize(
    ("seconds", "digits"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (20000000000, "353130")],
)
def test_the_codes_of_the_rfc(seconds: float, digits: str) -> None:
    """RFC 6238, appendix B, the last six digits. The first code is that of the step before."""
    assert Authenticator(OF_THE_RFC, lambda: seconds + 30).fresh_code().reveal() == digits


def test_each_code_is_given_once_and_never_ahead_of_time() -> None:
    now = 1_700_000_010.0
    app = Authenticator(OF_THE_RFC, lambda: now)
    given = []
    while app.has_fresh_code():
        given.append(app.fresh_code().reveal())
    assert given == [totp(OF_THE_RFC.reveal(), now - 30), totp(OF_THE_RFC.reveal(), now)]
    now += 30
    assert app.has_fresh_code()
    assert app.fresh_code().reveal() == totp(OF_THE_RFC.reveal(), now)
    assert not app.has_fresh_code()


def test_codes_that_nobody_would_take_any_more_are_left_out() -> None:
    now = 1_700_000_010.0
    app = Authenticator(OF_THE_RFC, lambda: now)
    now += 3600
    assert app.fresh_code().reveal() == totp(OF_THE_RFC.reveal(), now - 30)


def test_a_secret_as_people_read_it_out() -> None:
    spoken = Secret("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")
    assert Authenticator(spoken, lambda: 89).fresh_code().reveal() == "287082"


def test_what_is_no_secret() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are the library's
        Authenticator(Secret("1"))
