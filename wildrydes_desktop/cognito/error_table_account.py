"""The rows about what somebody who is signed in changes: attributes, their codes, devices, descriptions.

They stand before the others, whose texts are looser. See `error_table`.
"""

from __future__ import annotations

import re
from typing import Final

from wildrydes_desktop.cognito.attribute_rules import outer_name
from wildrydes_desktop.cognito.error_row import POOL_OWNER, row

# How messages name the attribute that they are about: in braces, after "schema:" or "user.", or as what
# another account has.
_NAMED: Final = (
    r"attribute \{([\w.:-]+)\}",
    r"schema: (?:user\.)?([\w.:-]*\w)(?:: | is )",
    r"user\.([\w.:-]*\w): ",
    r"with the (?:given )?(\w+) already",
)

_CHANGES: Final = ("UpdateUserAttributes", "DeleteUserAttributes")
_CODES: Final = ("GetUserAttributeVerificationCode", "VerifyUserAttribute")
_CONTACTS: Final = (*_CHANGES, *_CODES)

_ATTRIBUTES: Final = (
    row(
        "NotAuthorizedException",
        "attribute_read_only",
        "The app client may not write that",
        "Each app client has a list of attributes that it may write; one of these is not on it, or the "
        "service sets it itself.",
        "Leave it out, or ask whoever runs the pool.",
        texts=("unauthorized attribute",),
    ),
    row(
        "InvalidParameterException",
        "attributes_required",
        "The pool cannot do without that",
        "Every user of this pool has to have the attribute, so it cannot be deleted or empty.",
        "Give it another value.",
        texts=("attribute", "required"),
        operations=_CHANGES,
    ),
    row(
        "InvalidParameterException",
        "attributes_required",
        "The pool wants to know more",
        "Every user of this pool has to have certain attributes, and not all of them were sent.",
        "Fill in what is missing, then try again.",
        texts=("attribute", "required"),
    ),
    row(
        "InvalidParameterException",
        "attribute_fixed",
        "That is set for good",
        "The attribute can be given once, when the user is made, and not be changed.",
        "Leave it as it is.",
        texts=("attribute cannot be updated",),
    ),
    row(
        "InvalidParameterException",
        "attribute_unknown",
        "The pool has no such attribute",
        "A pool has the standard attributes and its own ones, which begin with custom:.",
        "Check its name, or ask whoever runs the pool.",
        texts=("attribute", "could not be determined"),
    ),
    row(
        "InvalidParameterException",
        "phone_form",
        "That is not a phone number",
        "Cognito takes a plus sign, the country's code and the number, with nothing between them.",
        "Write it like +441632960001.",
        texts=("phone number format",),
        field="phone_number",
    ),
    row(
        "InvalidParameterException",
        "code_form",
        "That does not look like a code",
        "A code is a run of digits, usually six.",
        "Type the code from the newest message.",
        texts=("at 'code'",),
        field="code",
    ),
    row(
        "InvalidParameterException",
        "attribute_not_verifiable",
        "There is nothing to verify",
        "A code can go to an address or a phone number that the account has; this one is neither, or it is "
        "empty.",
        "Save an address or a number first, then ask for the code.",
        operations=_CODES,
    ),
    row(
        "InvalidParameterException",
        "attributes_refused",
        "The pool does not take that value",
        "One of the attributes has not the form that the pool's schema asks for; the details say which.",
        "Change it and try again.",
        texts=("attribute",),
    ),
)

_ALIASES: Final = (
    row(
        "AliasExistsException",
        "alias_exists",
        "Another account has that address",
        "The code was right, but another account of this pool signs in with the same address or number.",
        "Move it to this account, or keep it where it is and sign in there.",
        operations=("ConfirmSignUp",),
        field="username",
    ),
    row(
        "AliasExistsException",
        "alias_exists",
        "Another account has that address",
        "Somebody signs in to another account of this pool with the same address or phone number.",
        "Take another one, or sign in to that account and remove it there first.",
        operations=_CONTACTS,
        field="email",
    ),
)

_CONTACT_CODES: Final = (
    row(
        "ExpiredCodeException",
        "code_expired",
        "That code is no longer good",
        "It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer "
        "one makes it void.",
        "Ask for a new code and use the one from the newest message.",
        operations=_CONTACTS,
        field="code",
    ),
    row(
        "CodeDeliveryFailureException",
        "code_not_delivered",
        "The code could not be sent",
        "Cognito could not hand the message to its mail or text service. The change may have been made.",
        "Check the address or number, then ask for a new code.",
        operations=_CONTACTS,
    ),
)

_DEVICES: Final = (
    row(
        "ResourceNotFoundException",
        "device_unknown",
        "The pool does not know that device",
        "It was forgotten, here or by an administrator.",
        "Load the list of devices again.",
        texts=("device",),
    ),
    row(
        "InvalidUserPoolConfigurationException",
        "devices_off",
        "This pool remembers no devices",
        "Device tracking is switched off, so there is no list and nothing to remember.",
        "If you need it, ask whoever runs the pool.",
        texts=("device",),
    ),
    row(
        "DeviceKeyExistsException",
        "device_confirmed",
        "This computer is known already",
        "The pool has a device with this key, so there was nothing to add.",
        "Look at the list of devices.",
    ),
)

_DESCRIPTIONS: Final = (
    row(
        "UserPoolTaggingException",
        "pool_tags",
        "The pool's tags are in the way",
        "The pool could not be described because of its tags.",
        POOL_OWNER,
    ),
)

ROWS: Final = (*_ATTRIBUTES, *_ALIASES, *_CONTACT_CODES, *_DEVICES, *_DESCRIPTIONS)


def attribute_named(text: str) -> str:
    """The attribute that a message is about, the first of several; empty where none is named."""
    found = (re.search(pattern, text, re.IGNORECASE) for pattern in _NAMED)
    return outer_name(next((match[1] for match in found if match), ""))
