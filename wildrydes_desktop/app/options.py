"""What was asked for on the command line, as one value. No Qt: `--version` must not need a display."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NoReturn, get_args

from wildrydes_desktop import __version__
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.paths import beside_program

if TYPE_CHECKING:
    from wildrydes_desktop.workshop.presets import Presets

Colours = Literal["system", "light", "dark", "contrast"]
Pace = Literal["fast", "slow", "step"]

ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"
LANGUAGES = ("en", "de", "es", "fr", "pt_BR", "ja", "ar")
PRESETS_FILE = "wildrydes.toml"
MAIN_FLOW = "main"
"""The tour that `--tour` without a name takes."""

CLIENT_SECRET_VARIABLE = "WILDRYDES_CLIENT_SECRET"  # noqa: S105 - the name of a variable, not a secret


class CommandLineError(Exception):
    """The command line makes no sense; the text says why, in one line."""


@dataclass(frozen=True, slots=True)
class Options:
    """`pool` None: the last one used. `demo`: the local pool. `data_dir` None: this system's default.

    `tour` is the name of a tour (see `app.tours`), empty for none; `pace` is how fast it goes; with
    `deck` it is written down as slides. `language` is empty for the system's.
    `presets` is what `wildrydes.toml` says: its data folder and language stand in their places here already,
    its pool opens if no other was asked for.
    """

    demo: bool = False
    pool: PoolConfig | None = None
    issuer_form: IssuerForm = IssuerForm.AWS
    tour: str = ""
    tour_output: Path | None = None
    pace: Pace = "fast"
    deck: bool = False
    data_dir: Path | None = None
    log_level: str = "INFO"
    colours: Colours = "system"
    language: str = ""
    presets: Presets | None = None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CommandLineError(f"{message} (see wildrydes-desktop --help)")


class _Tour(argparse.Action):
    """Takes the name of a tour; `list` prints them all and ends the program, as `--help` does."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        _option: str | None = None,
    ) -> None:
        from wildrydes_desktop.app.tours.repertoire import STORIES, listing

        if values == "list":
            sys.stdout.write(listing())
            parser.exit()
        if values not in STORIES:
            raise CommandLineError(f"there is no tour {values!r}: there are {', '.join(STORIES)}")
        setattr(namespace, self.dest, values)


def parse(argv: list[str]) -> Options:
    """Read `argv` (without the program's name).

    Raises CommandLineError for words that make no sense, ProblemError for a pool or a configuration file
    that is wrong, SystemExit(0) after `--help`, `--version` and `--tour list`.
    """
    words = _parser().parse_args(argv)
    _check_together(words)
    pool = _pool(words)
    presets = _presets(words)
    return Options(
        demo=words.demo or bool(words.tour),
        pool=pool,
        issuer_form=IssuerForm(words.issuer),
        tour=words.tour,
        tour_output=words.tour_output,
        pace=words.pace or "fast",
        deck=words.deck,
        data_dir=words.data_dir or (presets.data_dir if presets else None),
        log_level=words.log_level,
        colours=words.colours,
        language=words.language or (presets.language if presets else ""),
        presets=presets,
    )


def _parser() -> _Parser:
    parser = _Parser(
        prog="wildrydes-desktop",
        description="Makes signing in with Amazon Cognito user pools visible.",
        epilog="wildrydes-desktop local-pool --help: the local pool alone, for any other Cognito client. "
        "wildrydes-desktop stack --help: the workshop's stack in your AWS account. "
        "wildrydes-desktop self-check: whether this copy of the app is whole.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wildrydes-desktop {__version__}")
    pool = parser.add_argument_group("which pool")
    pool.add_argument("--demo", action="store_true", help="the local pool: no AWS account, no network")
    pool.add_argument(
        "--config", type=_path, metavar="FILE", help="config.js of the workshop, Amplify's, or a saved pool"
    )
    pool.add_argument("--user-pool-id", type=_text, metavar="ID", help="like us-east-1_AbCdEfGhI")
    pool.add_argument(
        "--client-id",
        type=_text,
        metavar="ID",
        help=f"the app client; its secret, if any, is read from {CLIENT_SECRET_VARIABLE}",
    )
    pool.add_argument("--region", type=_text, metavar="R", help="taken from the pool id when left out")
    pool.add_argument("--endpoint-url", type=_text, metavar="URL", help="instead of amazonaws.com")
    pool.add_argument("--issuer", choices=["aws", "endpoint"], default="aws", help="expected in tokens")
    pool.add_argument("--pool-kind", choices=["email", "alias"], help="learned when left out")
    tour = parser.add_argument_group("the tour")
    tour.add_argument(
        "--tour",
        nargs="?",
        const=MAIN_FLOW,
        default="",
        action=_Tour,
        metavar="NAME",
        help="the whole flow hands-free, or another tour by its name (--tour list names them); prints JSON",
    )
    tour.add_argument("--tour-output", type=_path, metavar="DIR", help="where the tour's pictures go")
    tour.add_argument(
        "--pace",
        choices=get_args(Pace),
        default="",
        help="slow enough to be followed, or a step at a time, both with captions and buttons",
    )
    tour.add_argument(
        "--deck", action="store_true", help="a picture of each step, and deck.md with what it shows"
    )
    parser.add_argument("--data-dir", type=_path, metavar="DIR", help="everything the app writes goes here")
    parser.add_argument(
        "--presets",
        type=_path,
        metavar="FILE",
        help="a pool, a Region and more for everybody; without it, wildrydes.toml beside the program",
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default="", help="of the windows; the system's when left out"
    )
    parser.add_argument("--colours", choices=get_args(Colours), default="system", help="of the windows")
    parser.add_argument(
        "--log-level", default="INFO", type=str.upper, choices=["DEBUG", "INFO", "WARNING", "ERROR"]
    )
    return parser


def _text(word: str) -> str:
    """`word`, unless it is empty: a script's unset variable must not pass for an option left out."""
    if not word.strip():
        raise argparse.ArgumentTypeError("is empty")
    return word


def _path(word: str) -> Path:
    return Path(_text(word))


def _check_together(words: argparse.Namespace) -> None:
    ways = [
        name
        for name, given in (
            ("--demo", words.demo),
            ("--config", words.config),
            ("--user-pool-id", words.user_pool_id),
        )
        if given
    ]
    if len(ways) > 1:
        raise CommandLineError(f"{' and '.join(ways)} name different pools: give one of them")
    if bool(words.user_pool_id) != bool(words.client_id):
        raise CommandLineError("--user-pool-id and --client-id belong together")
    if words.region and not words.user_pool_id:
        raise CommandLineError("--region goes with --user-pool-id")
    if words.endpoint_url and not (words.user_pool_id or words.config):
        raise CommandLineError("--endpoint-url goes with --user-pool-id or --config")
    if words.tour_output and not words.tour:
        raise CommandLineError("--tour-output goes with --tour")
    if words.pace and not words.tour:
        raise CommandLineError("--pace goes with --tour")
    if words.deck and not words.tour_output:
        raise CommandLineError("--deck goes with --tour-output")
    if words.tour and (words.config or words.user_pool_id):
        raise CommandLineError("--tour reads the mail for you, which only the local pool allows")


def _presets(words: argparse.Namespace) -> Presets | None:
    """What the file beside the program, or the one named, presets. The tour is the same for everybody."""
    beside = beside_program()
    file = words.presets or (beside / PRESETS_FILE if beside else None)
    if file is None or words.tour or not (words.presets or file.is_file()):
        return None
    from wildrydes_desktop.foundation.problems import ProblemError
    from wildrydes_desktop.workshop import presets

    found = presets.read(file)
    if words.presets and found.problem:
        raise ProblemError(found.problem)
    return found


def _pool(words: argparse.Namespace) -> PoolConfig | None:
    """The pool that a file or two ids name, with what else the command line says of it."""
    if words.config:
        from wildrydes_desktop.workshop.config_file import read

        file = read(words.config)
        named = replace(file.pool, invoke_url=file.invoke_url)
    elif words.user_pool_id:
        named = PoolConfig.of(words.user_pool_id, words.client_id, words.region or "")
    else:
        return None
    pool = PoolConfig.of(
        named.user_pool_id,
        named.client_id,
        client_secret=os.environ.get(CLIENT_SECRET_VARIABLE, ""),
        endpoint_url=words.endpoint_url or named.endpoint_url or "",
        issuer_form=IssuerForm.ENDPOINT if words.issuer == "endpoint" else named.issuer_form,
        kind=PoolKind(words.pool_kind) if words.pool_kind else named.kind,
        name=named.name,
        invoke_url=named.invoke_url,
    )
    return at_endpoint_of_environment(pool)


def at_endpoint_of_environment(pool: PoolConfig) -> PoolConfig:
    """`pool` at the endpoint that the AWS CLI's own variable names, unless it has one already.

    Raises ProblemError for an address that is none.
    """
    endpoint = os.environ.get(ENDPOINT_VARIABLE, "")
    if pool.endpoint_url or pool.local or not endpoint:
        return pool
    checked = PoolConfig.of(pool.user_pool_id, pool.client_id, endpoint_url=endpoint)
    return replace(pool, endpoint_url=checked.endpoint_url)
