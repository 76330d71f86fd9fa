"""What the app never does, read from its source: run text, render markup, trust blindly, call a shell."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from wildrydes_desktop.foundation.paths import PACKAGE

SOURCES = sorted(PACKAGE.rglob("*.py"))

MARKUP = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "fromHtml"}
RICH = {"RichText", "AutoText", "MarkdownText"}
LINKS = {"openUrl", "setOpenExternalLinks", "setOpenLinks"}
RUNS_TEXT = {"eval", "exec"}
SHELLS = {"os.system", "os.popen", "startfile", "startCommand", "getoutput", "getstatusoutput"}
UNPICKLES = {"pickle", "shelve", "dill", "jsonpickle"}
TRUSTS_BLINDLY = {
    "_create_unverified_context",
    "CERT_NONE",
    "check_hostname",
    "disable_warnings",
    "ignoreSslErrors",
}
BLOCKS = {
    "setModal",
    "setWindowModality",
    "exec_",
    "QInputDialog",
    "getOpenFileName",
    "getOpenFileNames",
    "getSaveFileName",
    "getExistingDirectory",
}
"""Whatever is modal keeps the window's close button from it."""
LAYOUT_ITEMS = {"itemAt", "itemAtPosition", "spacerItem", "widgetItem"}
"""What they return outlives the item it stands for, which crashes the app: see `ui/widgets/focus.py`."""

ALLOWED = {
    ("ui/file_dialogs.py", "setWindowModality"),  # to take it away
    ("app/updates.py", "openUrl"),  # the releases' page, whose address the build wrote, and the message shows
    ("app/compiled_once.py", "marshal"),  # PySide6's own code, from a file that is ours alone
}


def where(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@functools.cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Every node of every file, parsed once."""
    return tuple((where(path), node) for path in SOURCES for node in ast.walk(ast.parse(path.read_bytes())))


def uses(names: set[str]) -> Iterator[tuple[str, str]]:
    """Every use of one of the names, as they are or behind a module's: file and name."""
    for file, node in nodes():
        match node:
            case ast.Attribute(value=ast.Name(id=module), attr=name) if f"{module}.{name}" in names:
                yield file, f"{module}.{name}"
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in names:
                yield file, name
            case ast.Import(names=modules):
                yield from ((file, each.name) for each in modules if each.name in names)
            case ast.ImportFrom(module=str(name)) if name in names:
                yield file, name


def test_there_is_source_to_read() -> None:
    assert len(SOURCES) > 200


@pytest.mark.parametrize(
    "names",
    [MARKUP, RICH, LINKS, SHELLS, UNPICKLES | {"marshal"}, TRUSTS_BLINDLY, LAYOUT_ITEMS, BLOCKS],
    ids=min,
)
def test_none_of_these_is_used(names: set[str]) -> None:
    assert set(uses(names)) <= ALLOWED


def test_dialogs_for_files_are_made_in_one_place() -> None:
    made = {file for file, node in nodes() if _called(node) == "QFileDialog"}
    assert made == {"ui/file_dialogs.py"}


def test_no_text_is_run() -> None:
    """`exec` of Qt's event loops is a method; the function would be a bare name."""
    found = [
        (file, node.func.id)
        for file, node in nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RUNS_TEXT
    ]
    assert found == []


def test_no_call_switches_a_check_off_or_asks_for_a_shell() -> None:
    found = [
        (file, keyword.arg)
        for file, node in nodes()
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if (
            keyword.arg == "verify"
            and isinstance(keyword.value, ast.Constant)
            and keyword.value.value is False
        )
        or (keyword.arg == "shell")
        or (
            keyword.arg in {"verify_signature", "allow_redirects", "follow_redirects"}
            and not _is_false(keyword)
        )
    ]
    assert found == []


def test_every_label_says_that_its_text_is_plain() -> None:
    """Qt takes what looks like HTML for HTML unless told. A label is told, or holds a picture."""
    told = {"ui/widgets/labels.py", "ui/widgets/elided.py", "ui/mailbox/letter.py", "ui/scenes/strip.py"}
    told |= {"ui/ride/map_view.py", "ui/theatre/canvas.py"}
    pictures = {"ui/about.py", "ui/widgets/navigation.py", "ui/widgets/empty_state.py"}
    made = {
        (file, node.func.id)
        for file, node in nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    derived = {
        file
        for file, node in nodes()
        if isinstance(node, ast.ClassDef)
        and any(isinstance(b, ast.Name) and b.id == "QLabel" for b in node.bases)
    }
    found = {file for file, name in made if name == "QLabel"} | derived
    assert found <= told | pictures
    for file in told:
        assert "PlainText" in (PACKAGE / file).read_text("utf-8")


def test_no_tool_tip_reads_what_somebody_else_wrote_as_markup() -> None:
    """Qt takes what looks like HTML for HTML there as well. `tool_tip` keeps it plain; others are ours."""
    ours = {
        "ui/directory/search_bar.py",
        "ui/inspector/family_view.py",  # times
        "ui/inspector/life_bar.py",  # times
        "ui/local_pool/lists.py",
        "ui/widgets/glyphs.py",
        "ui/widgets/offered_box.py",
        "ui/widgets/policy_checklist.py",
    }
    escaped = {"ui/pages/challenge.py"}
    found = {
        file
        for file, node in nodes()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setToolTip"
        and not {"tool_tip", "tr"} & {each for each in map(_called, ast.walk(node.args[0])) if each}
    }
    assert found <= ours | escaped
    assert "escape(" in (PACKAGE / "ui/pages/challenge.py").read_text("utf-8")


def _called(node: ast.AST) -> str:
    """The last name of what is called; empty for what is no call."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", "") or getattr(function, "id", "")


def _is_false(keyword: ast.keyword) -> bool:
    return isinstance(keyword.value, ast.Constant) and keyword.value.value is False
