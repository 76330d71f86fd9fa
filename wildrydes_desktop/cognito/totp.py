"""An authenticator app's secret, in the two forms that people hand it over: a text to type, a URI to scan.

Source of the URI: "Key Uri Format" of google-authenticator's wiki. Algorithm, digits and period are the ones
that every app takes for granted, and Cognito's: SHA-1, 6, 30 seconds (RFC 6238).
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from wildrydes_desktop.foundation.secrets import Secret


def grouped(secret: Secret) -> Secret:
    """The secret in groups of four letters, for eyes and fingers. Apps ignore the spaces."""
    text = secret.reveal()
    return Secret(" ".join(text[start : start + 4] for start in range(0, len(text), 4)))


def key_uri(secret: Secret, issuer: str, account: str) -> Secret:
    """The otpauth URI that a QR code carries. A colon separates the label's parts, so none stays in them."""
    issuer, account = (text.replace(":", " ").strip() for text in (issuer, account))
    query = urlencode({"secret": secret.reveal(), "issuer": issuer}, quote_via=quote)
    return Secret(f"otpauth://totp/{quote(issuer, safe='')}:{quote(account, safe='@')}?{query}")
