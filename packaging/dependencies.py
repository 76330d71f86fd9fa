"""What the app stands on: `licences` lists it and fails for a licence on no list, `bill` writes the SBOM.

Both tell of what is installed in this environment, which the lock file in requirements/ has put there.
"""

from __future__ import annotations

import sys
from importlib.metadata import Distribution
from pathlib import Path

from bill import distributions, materials
from identity import ROOT, epoch

ACCEPTED = (
    "Apache-2.0",
    "Apache License",
    "Apache Software License",
    "BSD",
    "ISC",
    "LGPL-3.0",
    "LGPLv3",
    "GNU Lesser General Public License v3",
    "MIT",
    "MPL-2.0",
    "Mozilla Public License 2.0",
    "PSF-2.0",
    "Python Software Foundation",
    "Zope Public License",
    "ZPL",
)
"""All may be passed on with an Apache-2.0 app; the LGPL's libraries (Qt, gmpy2) are linked at run time."""

BILL = ROOT / "build" / "wildrydes-desktop.cdx.json"


def licence(each: Distribution) -> str:
    """What it says of its own licence, in one line: the expression, else the classifiers, else the words."""
    expression = each.metadata["License-Expression"]
    if expression:
        return str(expression)
    classified = [
        text.rpartition(" :: ")[2]
        for text in each.metadata.get_all("Classifier") or ()
        if text.startswith("License :: ") and not text.endswith("OSI Approved")
    ]
    words = str(each.metadata["License"] or "").strip().splitlines()
    return ", ".join(classified) or (words[0] if words else "not said")


def list_licences() -> int:
    """Print name, version and licence of each; the number of those that are on no list."""
    strange = 0
    for each in distributions():
        text = licence(each)
        known = any(name in text for name in ACCEPTED)
        strange += not known
        mark = "" if known else "   <- on no list"
        sys.stdout.write(f"{each.metadata['Name']:24} {each.version:16} {text}{mark}\n")
    return strange


def write_bill() -> Path:
    """The CycloneDX bill, dated like a build, so that it can be made again."""
    BILL.parent.mkdir(exist_ok=True)
    BILL.write_text(materials([], epoch()), "utf-8")
    return BILL


if __name__ == "__main__":
    if sys.argv[1:] == ["bill"]:
        sys.stdout.write(f"{write_bill()}\n")
    else:
        sys.exit(1 if list_licences() else 0)
