"""The composition root: one of each part, joined; what happens at the start, and how everything ends."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.app.collector import Collector
from wildrydes_desktop.app.options import CLIENT_SECRET_VARIABLE, Options, parse
from wildrydes_desktop.app.warm_up import share_the_interpreter
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.paths import default_data_dir, private_dir
from wildrydes_desktop.foundation.privacy import close_to_others
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words
from wildrydes_desktop.ui import i18n, theme
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.app.wiring import Wiring
    from wildrydes_desktop.cognito.pool import PoolConfig
    from wildrydes_desktop.jobs import Jobs
    from wildrydes_desktop.session.settings import Look, RememberedPool, Settings

log = logging.getLogger(__name__)


def create(argv: list[str]) -> App:
    """See `wildrydes_desktop.app.create`."""
    return App(parse(argv))


def run_until_quit(options: Options) -> int:
    """Show the app and run it until its window is closed. Returns the exit code."""
    app = App(options)
    with heeding_signals(app.application):
        try:
            return app.application.exec()
        finally:
            app.close()


@contextlib.contextmanager
def heeding_signals(application: QApplication) -> Iterator[None]:
    """Ctrl+C and SIGTERM end `application` in good order, as if its window had been closed."""
    # Python sees to a signal when it next runs on this thread: the collector's timer, within a second.
    wishes = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(wish, lambda *_: application.quit()) for wish in wishes]
    try:
        yield
    finally:
        for wish, handler in zip(wishes, before, strict=True):
            signal.signal(wish, handler)


class App:
    """The whole app. `window` is its main window, `close()` ends all of it.

    What the first paint does not need is built after it (see benchmarks/README.md): the wiring, the panels,
    the local pool's process, and the libraries, on a thread.
    """

    def __init__(self, options: Options) -> None:
        running = QApplication.instance()
        self.application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
        self.application.setApplicationName("wildrydes-desktop")
        self.application.setApplicationDisplayName("Wild Rydes")
        self.application.setDesktopFileName("com.wildrydes.Desktop")  # for Wayland: packaging/linux
        share_the_interpreter()
        self._collector = Collector()
        self._options = options
        self._data_dir = options.data_dir or default_data_dir()
        self._log: logging.Handler | None = None
        self._closed = False
        self._jobs: Jobs | None = None
        self._wiring: Wiring | None = None
        self._first_problem: Problem | None = None
        self._prepare_data_dir()
        self._look = self._dress()
        self.window = MainWindow()
        self._hooks = _Hooks(self.window.messages.show_problem)
        self._open = None if options.demo else options.pool or self._preset_pool() or self._last_pool()
        self.window.go(PageName.REGISTER if options.demo or self._open else PageName.WELCOME)
        self._early: list[object] = []
        self._first_page = self.window.pages[0]
        self._first_page.submitted.connect(self._early.append)
        self.window.settled.connect(self._load_windows)
        self._place_window()
        self.window.show()

    @property
    def jobs(self) -> Jobs:
        """What works off the GUI thread; made at the first use, which is after the first paint."""
        if self._jobs is None:
            from wildrydes_desktop.jobs import Jobs

            self._jobs = Jobs(self.window.messages.show_problem, self.window, told=i18n.told)
            self._jobs.busy_changed.connect(self.window.set_busy)
        return self._jobs

    @cached_property
    def _settings(self) -> Settings:
        """One for all, so that it can say whether it came upon a file that could not be read."""
        from wildrydes_desktop.session.settings import Settings

        return Settings(self._data_dir)

    @property
    def pool_is_open(self) -> bool:
        """Whether requests would be answered by now, and not wait for the pool to open."""
        return self._wiring is not None and self._wiring.pool_is_open

    @property
    def bugs(self) -> list[Problem]:
        """What got through to the last nets so far. An empty list, if all is as it should be."""
        return self._hooks.caught

    def claims(self) -> dict[str, Mapping[str, Any]]:
        """The claims of the tokens of whoever is signed in, by token ("id", "access"); else nothing."""
        return self._wiring.claims() if self._wiring is not None else {}

    def tell_local_pool(
        self,
        command: Mapping[str, object],
        done: Callable[[dict[str, Any]], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Give the local pool a command, as its administrator might; see `PoolKeeper.tell`."""
        assert self._wiring is not None
        self._wiring.tell_local_pool(command, done, failed)

    def close(self) -> None:
        """End every thread, process, server and file that the app opened, and return when they have."""
        if self._closed:
            return
        self._closed = True
        if self._wiring is not None:
            self._wiring.remember_layout()
        self.window.close()
        if self._jobs is not None:
            self._jobs.close()
        if self._wiring is not None:
            self._wiring.close()
        self._hooks.remove()
        _let_go_of_clipboard()
        self._collector.stop()
        if self._log is not None:
            logs.event(log, "ended")
            logs.stop(self._log)
        self.window.deleteLater()

    def _prepare_data_dir(self) -> None:
        try:
            private_dir(self._data_dir)
            opened = close_to_others(self._data_dir)
            self._log = logs.write_to(self._data_dir, self._options.log_level)
            for path in opened:
                logs.event(log, "others could read this until now", logging.WARNING, path=path)
        except OSError as error:
            self._first_problem = Problem(
                "The data folder can't be used",
                words(
                    "Nothing can be written to {data_dir}: {strerror}. "
                    "The app works, but it will not remember the pool, and the local pool can't start.",
                    data_dir=self._data_dir,
                    strerror=error.strerror or "no reason given",
                ),
                "Choose another folder with --data-dir.",
                name=type(error).__name__,
            )

    def _preset_pool(self) -> PoolConfig | None:
        """The pool of `wildrydes.toml`, once for each that stands there; later, what was opened last.

        It goes into the list of pools as well: whoever turns to the local pool finds the way back there.
        """
        presets = self._options.presets
        if presets is None:
            return None
        self._first_problem = self._first_problem or presets.problem
        if presets.pool is None:
            return None
        from wildrydes_desktop.session.profiles import PoolProfiles
        from wildrydes_desktop.session.settings import pool_key
        from wildrydes_desktop.workshop.pool_profiles import PoolProfile

        settings, key = self._settings, pool_key(presets.pool)
        if settings.preset_followed() == key:
            return None
        with contextlib.suppress(ProblemError):  # a full list, or no room on the disk: it opens all the same
            PoolProfiles(settings).keep(PoolProfile.of(presets.pool))
        with contextlib.suppress(OSError):  # then it is followed again next time
            settings.note_preset(key)
        return presets.pool

    def _last_pool(self) -> RememberedPool | None:
        """The pool of the run before; None at the very first start."""
        return self._settings.last_pool()

    def _dress(self) -> Look | None:
        """Look as the person wanted it in the run before, and return that; the command line goes first."""
        colours = self._options.colours
        if self._options.tour or not (self._data_dir / "settings.json").exists():
            self._speak("")
            theme.apply(self.application, None if colours == "system" else colours)
            return None
        from wildrydes_desktop.app.looks import dress

        look = self._settings.look()
        self._speak(look.language)
        dress(self.application, look if colours == "system" else replace(look, colours=colours))
        return look

    def _speak(self, chosen: str) -> None:
        """The command line's language, else the one that the person chose, the instructor's, the system's."""
        asked, preset = self._options.language, self._options.presets
        if preset is not None and asked == preset.language:
            asked = chosen or asked
        language = asked or chosen
        i18n.install(self.application, QLocale(language) if language else None)

    def _place_window(self) -> None:
        """Where it was in the run before. A tour's pictures are the same on every machine."""
        if not self._options.tour and (self._data_dir / "settings.json").exists():
            from wildrydes_desktop.app.window_layout import place

            place(self.window, self._settings)

    def _load_windows(self) -> None:
        """Import what is not Qt on a thread; then the windows' modules here, a few in a turn."""
        from wildrydes_desktop.app import later

        def import_windows(_: None) -> None:
            in_turns(self.window, *(partial(later.bring, name) for name in later.WINDOWS), self._wire)

        if not self._closed:
            self.jobs.run(
                "load what is no window",
                later.load_what_is_no_window,
                succeeded=import_windows,
                background=True,
            )

    def _wire(self) -> None:
        if self._closed:
            return
        from wildrydes_desktop.app.wiring import Wiring
        from wildrydes_desktop.cognito.pool import PoolConfig

        self._wiring = Wiring(
            self.window,
            self.jobs,
            self._data_dir,
            self._options.issuer_form,
            self._settings,
            self._look,
            come_back=not self._options.tour,
            preset_guide=self._options.presets.guide if self._options.presets else None,
        )
        problem = self._first_problem or self._settings_set_aside()
        if problem is not None:
            self.window.messages.show_problem(problem)
        pool = self._open
        if self._options.demo:
            self._wiring.open_local()
        elif pool is None:
            self._wiring.warm_up()
        elif isinstance(pool, PoolConfig):
            self._wiring.open(pool)
        elif pool.local:
            self._wiring.open_local()
        else:
            self._open_remembered(pool)
        self._catch_up()

    def _settings_set_aside(self) -> Problem | None:
        """What to tell whose settings could not be read."""
        kept = self._settings.set_aside
        if kept is None:
            return None
        return Problem(
            "The settings could not be read",
            words("They are kept in {kept}. The app starts as if it were the first time.", kept=kept),
            "Choose the pool again.",
            name="SettingsUnreadable",
        )

    def _catch_up(self) -> None:
        """What a quick hand has sent before anything was connected is sent now."""
        self._first_page.submitted.disconnect(self._early.append)
        for request in self._early:
            self._first_page.submitted.emit(request)
        self._early.clear()

    def _open_remembered(self, pool: RememberedPool) -> None:
        assert self._wiring is not None
        try:
            self._wiring.open(pool.config(os.environ.get(CLIENT_SECRET_VARIABLE, "")))
        except ProblemError as error:
            self.window.messages.show_problem(error.problem)
            self.window.go(PageName.WELCOME)


def _let_go_of_clipboard() -> None:
    """Leave no secret there, and what was copied from a view as plain text.

    WORKAROUND: a QMimeData made in Python that is still on the clipboard at exit crashes PySide6 6.11 on
    platforms whose clipboard is the process's own (off-screen). Look again at 6.13.
    """
    secret_clipboard = sys.modules.get("wildrydes_desktop.ui.widgets.secret_clipboard")
    if secret_clipboard is not None:  # else nobody has copied one
        secret_clipboard.forget_now()
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


class _Hooks(QObject):
    """The last nets: an exception that got through is logged without its values, and told to the person."""

    def __init__(self, show: Callable[[Problem], None]) -> None:
        super().__init__()
        self.caught: list[Problem] = []
        self._show = show
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logs.bug(log, "an exception got through", error.with_traceback(trace))
        from wildrydes_desktop.jobs.jobs import bug_problem

        problem = bug_problem(error)
        self.caught.append(problem)
        QTimer.singleShot(0, self, lambda: self._show(problem))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)
