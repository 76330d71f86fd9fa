"""The scripts of packaging/ are no package (that name is taken): they are found by the folder."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3] / "packaging"))
