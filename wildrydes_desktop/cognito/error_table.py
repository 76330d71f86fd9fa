"""The table of Cognito's exceptions: one row for each thing that can be meant.

Names and their operations: botocore's cognito-idp service model. Texts: met on real pools; see `errors`.
Order matters: the first row that fits is taken, so each name's row without texts comes last. What is said
never claims that an account exists: pools that hide this (PreventUserExistenceErrors) answer the same
either way. The rows stand in modules by what they are about; an exception's rows are all in one of them, but
for the account's own, which come before the others.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.cognito import (
    error_table_account,
    error_table_given,
    error_table_pool,
    error_table_refused,
    error_table_signed,
)
from wildrydes_desktop.cognito.error_row import AGAIN, row

ROWS: Final = (
    *error_table_account.ROWS,
    *error_table_refused.ROWS,
    *error_table_given.ROWS,
    *error_table_pool.ROWS,
    *error_table_signed.ROWS,
)

GENERIC: Final = row(
    "",
    "unknown",
    "Cognito refused",
    "Cognito gave a reason that this app does not know; it stands in the details.",
    "Read what Cognito says in the details, then try again.",
)
SERVER: Final = row(
    "",
    "server",
    "The service has a problem of its own",
    "Something failed on the other side. It was tried several times.",
    AGAIN,
)
