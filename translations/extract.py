"""Which texts of the code are for people, read from its syntax trees.

pyside6-lupdate looks at one file at a time, so it cannot know what a helper named `tr` translates by, nor
that the floors below Qt speak to people at all. This does, and writes down what it found as calls that
lupdate understands (`as_python`). In the code a text is for people where it is a literal within

- `self.tr("…")`, in the context of the class; `somebody.tr("…")`, in "QObject", which PySide asks last;
- `QCoreApplication.translate("Context", "…")`, or a helper that does nothing but call that;
- `words("…")` of `foundation.words`, in the context "Words";
- a sentence on a floor below Qt, or in a `Problem` anywhere, in the context "Words" too: what begins with a
  capital and has a space in it. What such floors say to machines and logs is left out (`SILENT`,
  `NOT_SAID_BY`, `NOT_SAID_AS`).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent / "wildrydes_desktop"
WORDS: Final = "Words"
ANYBODY: Final = "QObject"
QUIET_FLOORS: Final = ("foundation", "cognito", "workshop", "session", "jobs")

# What goes over the wire, into files and onto terminals stays as it is.
SILENT: Final = (
    *("cognito/flight", "cognito/har.py", "cognito/libraries", "cognito/recorder", "cognito/redaction"),
    *("cognito/snippets", "cognito/sockets", "cognito/srp_story", "cognito/srp_toy", "cognito/transport"),
    *("foundation/logs", "foundation/paths", "foundation/secrets", "foundation/words"),
    *("workshop/stack_command", "workshop/stack_options", "workshop/stack_templates"),
    *("session/device_vault", "workshop/recording", "workshop/tour"),
)
"""Modules below Qt that have nothing to say to people but what they mark by `words`."""

NOT_SAID_BY: Final = re.compile(
    r"(?:^|\.)(?:event|bug|compile|search|sub|match|cast|getLogger|(?!ProblemError)\w+(?:Error|Thread))$"
)
NOT_SAID_AS: Final = frozenset(
    {"texts", "operations", "pattern", "raw_message", "name", "source", "help", "reason_like"}
)
SAID_BY: Final = re.compile(r"(?:^|\.)(?:passed|failed|unknown|absent|complain)$")
"""What these are given, below Qt, is for people however it begins."""
SENTENCE: Final = re.compile(r"^ ?[A-Z“‘].*\b[a-z]{2,}.*\s|^ ?[A-Z“‘]\S*\s.*[a-z]{2,}", re.DOTALL)
CITED: Final = re.compile(
    r"^(?:RFC \d|OpenID Connect|Amazon Cognito developer|Wild Rydes$|Content-Type|X-Amz)"
)

MARKED_BY: Final = ("foundation/words", "cognito/description")
"""Modules that `words` comes from."""

TABLES: Final = {
    "cognito/attribute_rules.py": (("_LABELS", "_HINTS"), WORDS),
    "foundation/words.py": (("_LIST", "NEXT", "END"), WORDS),
    "ui/widgets/directions.py": (("CTRL", "SHIFT"), "QShortcut"),
    "ui/ride/city.py": (("_PARKS", "DISTRICTS", "BAY"), "RideMap"),
}
"""Module-level tables whose texts are for people, and the context that they are translated in."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One text. `comment` tells apart what is the same in English; `numerus`: it depends on a number, %n."""

    context: str
    text: str
    comment: str = ""
    numerus: bool = False


@dataclass(slots=True)
class Found:
    """All texts, each with the files it stands in; and what cannot be translated, as "file:line: why"."""

    sources: dict[Source, set[str]] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


def extract(root: Path = ROOT) -> Found:
    """Read every module below `root`."""
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(root.rglob("*.py"))
    }
    helpers = {(name, helper): context for name, tree in trees.items() for helper, context in _helpers(tree)}
    found = Found()
    for name, tree in trees.items():
        # The local pool answers as Cognito does, in English; i18n translates whatever it is given.
        if not name.startswith("local_pool/") and name != "ui/i18n.py":
            _Reader(name, tree, helpers, found).read()
    return found


def as_python(found: Found) -> str:
    """The same as a module that pyside6-lupdate reads. Every text comes with the names of its files."""
    lines = ["# Made by `python -m translations update` and read by pyside6-lupdate; never run."]
    for source in sorted(found.sources):
        lines.append(f"#: {', '.join(sorted(found.sources[source]))}")
        rest = f", {_quoted(source.comment)}" if source.comment or source.numerus else ""
        rest += ", 1" if source.numerus else ""
        lines.append(f"QCoreApplication.translate({_quoted(source.context)}, {_quoted(source.text)}{rest})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions of a module that only translate what they are given, with their contexts."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(last := node.body[-1], ast.Return):
            match last.value:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Name(id=given), *_],
                ) if node.args.args and node.args.args[0].arg == given:
                    yield node.name, context


class _Reader:
    """Reads one module."""

    def __init__(
        self, name: str, tree: ast.Module, helpers: dict[tuple[str, str], str], found: Found
    ) -> None:
        self._name = name
        self._tree = tree
        self._found = found
        self._quiet = name.startswith(QUIET_FLOORS) and not name.startswith(SILENT)
        self._helpers = {helper: context for (module, helper), context in helpers.items() if module == name}
        self._marks = False
        self._own = {node for node in tree.body if getattr(node, "name", "") in self._helpers}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                module = node.module.removeprefix("wildrydes_desktop.").replace(".", "/")
                self._marks |= any(each.name == "words" for each in node.names) and module in MARKED_BY
                for each in node.names:
                    for file in (f"{module}.py", f"{module}/__init__.py"):
                        if (file, each.name) in helpers:
                            self._helpers[each.asname or each.name] = helpers[file, each.name]

    def read(self) -> None:
        self._read(self._tree, "")
        names, context = TABLES.get(self._name, ((), ""))
        for node in self._tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            named = {
                each.id
                for target in targets
                if target
                for each in ast.walk(target)
                if isinstance(each, ast.Name)
            }
            if named & set(names) and isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                for text in _table_texts(node.value):
                    self._keep(Source(context, text))

    def _read(self, node: ast.AST, kind: str) -> None:
        """`kind` is the name of the class around `node`."""
        if node in self._own or isinstance(node, ast.expr_context):
            return
        if isinstance(node, ast.ClassDef):
            kind = node.name
        if isinstance(node, ast.Call) and self._call(node, kind):
            return
        if isinstance(node, ast.Constant) and self._quiet and isinstance(node.value, str):
            if SENTENCE.match(node.value) and not CITED.match(node.value):
                self._keep(Source(WORDS, node.value))
            return
        if isinstance(node, ast.JoinedStr) and self._quiet:
            text = "".join(each.value if isinstance(each, ast.Constant) else "X" for each in node.values)
            if SENTENCE.match(text) and not CITED.match(text):
                self._complain(node, "a sentence in an f-string: make it words(…)")
            return
        for child in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.Expr) and isinstance(child, ast.Constant)):  # a docstring
                self._read(child, kind)

    def _call(self, node: ast.Call, kind: str) -> bool:
        """Read a call. True: there is nothing more to read in it."""
        context = self._context(node, kind)
        if context:
            at = 1 if isinstance(node.func, ast.Attribute) and node.func.attr == "translate" else 0
            self._translated(node, context, node.args[at:])
            return False
        name = ast.unparse(node.func)
        if name == "Problem" and not self._quiet:
            for given in (
                *node.args[:3],
                *(k.value for k in node.keywords if k.arg in {"title", "meaning", "next_step"}),
            ):
                if isinstance(given, ast.Constant) and given.value:
                    self._keep(Source(WORDS, given.value))
                elif isinstance(given, ast.JoinedStr):
                    self._complain(given, "a Problem's text in an f-string: make it words(…)")
            return False
        if not self._quiet:
            return False
        if NOT_SAID_BY.search(name):
            return True
        for given in node.args if SAID_BY.search(name) else ():
            if isinstance(given, ast.JoinedStr):
                self._complain(given, "a reason in an f-string: make it words(…)")
            elif isinstance(given, ast.Constant) and " " in str(given.value):
                self._keep(Source(WORDS, str(given.value)))
        for child in (node.func, *node.args, *(k.value for k in node.keywords if k.arg not in NOT_SAID_AS)):
            self._read(child, kind)
        return True

    def _context(self, node: ast.Call, kind: str) -> str:
        """The context that this call translates in; empty if it does not translate."""
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                return kind
            case ast.Attribute(attr="tr"):
                return ANYBODY
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                return str(node.args[0].value) if isinstance(node.args[0], ast.Constant) else ""
            case ast.Name(id="words") if self._marks:
                return WORDS
            case ast.Name(id=helper):
                return self._helpers.get(helper, "")
        return ""

    def _translated(self, node: ast.Call, context: str, args: list[ast.expr]) -> None:
        match args:
            case [ast.Constant(value=str(text))]:
                self._keep(Source(context, text))
            case [ast.Constant(value=str(text)), ast.Constant(value=str(comment))]:
                self._keep(Source(context, text, comment))
            case [ast.Constant(value=str(text)), ast.Constant(value=str(comment)), _]:
                self._keep(Source(context, text, comment, numerus=True))
            case _:
                if context in {table for _, table in TABLES.values()} - {WORDS}:
                    return  # a helper for the names in that table
                self._complain(node, f"what is translated is no literal: {ast.unparse(node)}")

    def _keep(self, source: Source) -> None:
        self._found.sources.setdefault(source, set()).add(self._name)

    def _complain(self, node: ast.expr, why: str) -> None:
        self._found.complaints.append(f"{self._name}:{node.lineno}: {why}")


def _table_texts(value: ast.expr) -> Iterator[str]:
    """The texts of a table: a mapping's values (its keys, if these are none), first members, or itself."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(keys=keys, values=values):
            named = [each.value for each in values if isinstance(each, ast.Constant)]
            yield from named or [each.value for each in keys if isinstance(each, ast.Constant)]
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            for each in elements:
                first = each.args[0] if isinstance(each, ast.Call) and each.args else each
                if isinstance(first, ast.Constant):
                    yield first.value
