"""After a whole session: no password and no token stands in anything that was written, and codes only where
mails must survive.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import tempfile
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.helpers.children import pools
from tests.helpers.fault_server import FaultServer, Request, answer
from tests.helpers.leak_search import files_below, search
from tests.helpers.person import Person
from wildrydes_desktop.app import create
from wildrydes_desktop.app.options import CLIENT_SECRET_VARIABLE
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.snippets import Dialect, snippet
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.protocol.panel import ProtocolPanel

ADDRESS = "rider@example.com"
# With characters that JSON, URLs and Base64 each write in their own way.
PASSWORD = 'Uni"corns\\fly/?&+9'
WRONG_PASSWORD = 'Wrong"corns\\walk/?&+8'
NEW_PASSWORD = 'Pega"sus\\soars/?&+7'
# In the environment of whoever started the app.
CLIENT_SECRET = "1k2client3secret4of5somebody6s7app8client9"
ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

Secrets = list[tuple[str, str]]


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """Data folder, home and folder for temporary files of the session, in this order."""
    folders = tmp_path / "data", tmp_path / "home", tmp_path / "tmp"
    for folder in folders:
        folder.mkdir()
    monkeypatch.setenv("HOME", str(folders[1]))
    monkeypatch.setenv("TMPDIR", str(folders[2]))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setenv(CLIENT_SECRET_VARIABLE, CLIENT_SECRET)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", ACCESS_KEY)
    return folders


@pytest.fixture
def person(qapp: QApplication, places: tuple[Path, ...]) -> Iterator[Person]:
    person = Person(create(["--demo", "--data-dir", str(places[0]), "--log-level", "DEBUG"]))
    person.wait_until_ready()
    yield person
    person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()


class Session:
    """Somebody does all there is to do, and every secret on the way is noted."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.passwords: Secrets = [
            ("the password", PASSWORD),
            ("the wrong password", WRONG_PASSWORD),
            ("the new password", NEW_PASSWORD),
        ]
        self.codes: Secrets = []
        self.tokens: Secrets = []
        assert person.app._wiring is not None
        person.app._wiring.session.subscribe(self._note_tokens)

    def take_place(self, exports: Path) -> None:
        """`exports` is where reports are saved."""
        self._register_and_verify()
        self._sign_in()
        self._look_at_tokens()
        self._ride()
        self._change_and_forget_the_password()
        self._export(exports)
        self._crash()

    def _note_tokens(self, tokens: TokenSet | None) -> None:
        if tokens is None:
            return
        number = 1 + len(self.tokens) // 5
        for name, token in (("ID", tokens.id_token), ("access", tokens.access_token)):
            self.tokens.append((f"{name} token {number}", token.reveal()))
            self.tokens.append((f"signature of {name} token {number}", token.reveal().rpartition(".")[2]))
        self.tokens.append((f"refresh token {number}", tokens.refresh_token.reveal()))

    def _take_code(self, field: str, after: str) -> None:
        self.person.take_code(ADDRESS, field, after)
        self.codes.append((f"code {len(self.codes) + 1}", self.person.text(field)))

    def _copied_details(self) -> str:
        self.person.click("messageDetailsToggle")
        self.person.click("messageCopy")
        return QApplication.clipboard().text()

    def _register_and_verify(self) -> None:
        person = self.person
        person.register(ADDRESS, PASSWORD)
        self._take_code("verifyCode", "")
        right = person.text("verifyCode")
        wrong = f"{(int(right) + 1) % 1_000_000:06}"
        person.type("verifyCode", wrong)
        person.click("verifySubmit")
        person.wait(lambda: person.error == "CodeMismatchException", "the refusal")
        assert self._copied_details()
        person.type("verifyCode", right)
        person.click("verifySubmit")
        person.wait_for_page(PageName.SIGN_IN)

    def _sign_in(self) -> None:
        person = self.person
        person.fill_sign_in(ADDRESS, WRONG_PASSWORD)
        person.click("signInSubmit")
        person.wait(lambda: person.error == "NotAuthorizedException", "the refusal")
        assert "Incorrect username or password" in self._copied_details()
        person.choose("signInFlow", "USER_PASSWORD_AUTH")
        person.type("signInPassword", PASSWORD)
        person.click("signInSubmit")
        person.wait(lambda: person.error == "InvalidParameterException", "the refusal")
        person.choose("signInFlow", "USER_SRP_AUTH")
        person.sign_in(ADDRESS, PASSWORD)

    def _look_at_tokens(self) -> None:
        person = self.person
        person.click("rideReveal")
        token = person.text("rideToken")
        person.turn_to("pasted")
        person.paste("tokenPaste", token)
        person.wait(person.checks, "the verdicts")
        person.turn_to("id")
        person.account("accountRefresh")
        person.wait(lambda: len(self.tokens) == 10, "the refreshed tokens")

    def _ride(self) -> None:
        """A unicorn, and an API that quotes the token in its refusal, as API Gateway has been seen to do."""
        person = self.person
        person.click("goRide")
        person.wait(lambda: person.sees("rideMap"), "the map")
        person.click("rideRequest")
        person.wait(lambda: person.sees("rideUnicorn"), "the unicorn")
        with FaultServer(quoting) as api:
            person.type("rideApi", api.url)
            person.click("rideRequest")
            person.wait(lambda: person.kind == "error", "the refusal")
        assert "Authorization header" in self._copied_details()

    def _change_and_forget_the_password(self) -> None:
        person = self.person
        person.account("accountChangePassword")
        person.type("accountPresentPassword", PASSWORD)
        person.type("accountNewPassword", NEW_PASSWORD)
        person.type("accountNewPasswordRepeat", NEW_PASSWORD)
        person.click("accountChangeSubmit")
        person.wait(lambda: not person.sees("accountNewPassword"), "the change")
        person.account("accountSignOut")
        person.wait_for_page(PageName.SIGN_IN)
        before = person.newest_mail()
        person.click("signInForgot")
        person.click("forgotSend")
        person.wait(lambda: person.sees("forgotCode"), "the second step")
        self._take_code("forgotCode", before)
        person.type("forgotNewPassword", PASSWORD)
        person.type("forgotNewPasswordRepeat", PASSWORD)
        person.click("forgotSubmit")
        person.wait_for_page(PageName.SIGN_IN)
        person.sign_in(ADDRESS, PASSWORD)

    def _export(self, folder: Path) -> None:
        """Everything that can be taken out: recordings of both kinds, and each exchange in each language."""
        person = self.person
        for name in ("session.html", "session.har"):
            person.click("protocolSave")
            dialog = person.find("saveRecordingDialog", QFileDialog)
            dialog.fileSelected.emit(str(folder / name))
            dialog.close()
            person.wait((folder / name).exists, "the recording")
            person.wait(lambda: person.kind == "success", "the word of it")
        pool = PoolConfig.of("us-east-1_AbCdEfGhI", "25ddkmj4v6hfsfvruhpfi7n4hv")
        for exchange in person.find("protocolDock").findChild(ProtocolPanel).exchanges():
            for dialect in Dialect:
                text = snippet(exchange, pool, dialect).text
                (folder / f"{exchange.number}.{dialect}").write_text(text, "utf-8")

    def _crash(self) -> None:
        """Faults of ours that quote a secret, on either thread, and the sudden death of the pool."""
        person = self.person

        def fault() -> None:
            raise ValueError(f"{PASSWORD} {self.tokens[0][1]} {self.codes[0][1]}")

        QTimer.singleShot(0, fault)
        person.wait(lambda: person.app.bugs, "the fault to be caught")
        person.wait(lambda: person.error == "ValueError", "the fault to be told")
        assert "fault" in self._copied_details()
        person.app.window.messages.clear()
        person.app.jobs.run("a job with a fault", fault, succeeded=lambda _: None)
        person.wait(lambda: person.error == "ValueError", "the fault to be told")
        os.kill(pools()[0].pid, signal.SIGKILL)
        person.wait(lambda: person.kind == "warning", "the pool's death to be told")
        person.click("goSignIn")
        person.type("signInPassword", PASSWORD)
        person.click("signInSubmit")
        person.wait_for_page(PageName.RIDE)


def quoting(sock: socket.socket, request: Request) -> None:
    """A refusal with the Authorization header in its body and in a header of its own."""
    shown = next(line for line in request.head.splitlines() if line.startswith("Authorization: "))
    message = f"Invalid key=value pair (missing equal-sign) in Authorization header: '{shown}'."
    answer({"message": message}, 403, x_amzn_ErrorMessage=message, X_Echo=shown)(sock, request)


def written(places: tuple[Path, ...]) -> dict[str, bytes]:
    """Everything in the three folders, with the names of the files, which are written as well."""
    files = {str(path): path.read_bytes() for path in files_below(*places)}
    return files | {"file names": "\n".join(files).encode()}


def processes(person: Person) -> dict[str, bytes]:
    """Command lines and environments of the processes that the app has started.

    As it gave them and, where one may look, as the system has them.
    """
    found = {}
    assert person.app._wiring is not None
    for process in person.app._wiring.findChildren(QProcess):
        given = [process.program(), *process.arguments(), *process.processEnvironment().toStringList()]
        found[f"process {process.processId()}"] = "\n".join(given).encode()
    for child in psutil.Process().children(recursive=True):
        for name in ("cmdline", "environ"):
            place = Path(f"/proc/{child.pid}/{name}")
            with suppress(OSError):  # no /proc, or a process that lets nobody look, as the local pool's does
                found[str(place)] = place.read_bytes()
    return found


def test_a_whole_session_leaves_no_secret_in_anything_written(
    person: Person,
    places: tuple[Path, ...],
    capfd: pytest.CaptureFixture[str],
) -> None:
    session = Session(person)
    exports = places[1] / "exports"
    exports.mkdir()
    session.take_place(exports)
    assert len(session.tokens) >= 20
    assert len(session.codes) == 2
    assert (places[0] / "wildrydes.log").stat().st_size > 0

    running = written(places) | processes(person)  # with the database's journal beside it
    running["the clipboard, with copied details"] = QApplication.clipboard().text().encode()
    running["the title"] = person.app.window.windowTitle().encode()
    assert person.app.close() is None
    said = capfd.readouterr()
    everything = (
        {f"{where} (while running)": content for where, content in running.items()}
        | written(places)
        | {"standard output": said.out.encode(), "standard error": said.err.encode()}
    )
    assert search(everything, session.passwords + session.tokens) == []

    database = str(places[0] / FOLDER / "pool.sqlite3")
    outside = {where: content for where, content in everything.items() if not where.startswith(database)}
    assert len(outside) < len(everything)
    assert search(outside, session.codes) == []
    inside = b"".join(content for where, content in everything.items() if where.startswith(database))
    assert session.codes[-1][1].encode() in inside, "mails must survive"

    assert len(list(exports.iterdir())) > 30
    assert any(where.startswith("process ") for where in running)
    given = [("client secret", CLIENT_SECRET), ("access key", ACCESS_KEY)]
    assert search(everything, given) == []

    leak = places[0] / "planted.txt"  # the search does find what is there
    leak.write_text(f"a log line with {session.tokens[-1][1]} in it")
    assert search(written(places), session.tokens) != []


@pytest.mark.parametrize("around", ["", "x", "xy", "xyz"])
@pytest.mark.parametrize(
    ("disguise", "write"),
    [
        ("plain", str.encode),
        ("UTF-16", lambda text: text.encode("utf-16-le")),
        ("hex", lambda text: text.encode().hex().encode()),
        ("HEX", lambda text: text.encode().hex().upper().encode()),
        ("reversed", lambda text: text[::-1].encode()),
        ("JSON", lambda text: json.dumps({"key": text}).encode()),
        ("URL", lambda text: urllib.parse.urlencode({"key": text}).encode()),
        ("Base64", lambda text: base64.b64encode(text.encode())),
        ("base64url", lambda text: base64.urlsafe_b64encode(text.encode())),
    ],
)
def test_the_search_sees_through_every_disguise(
    disguise: str, write: Callable[[str], bytes], around: str
) -> None:
    secrets = [("the password", PASSWORD)]
    found = search({"a file": write(f"{around}{PASSWORD}{around}")}, secrets)
    assert any(line.startswith(f"the password ({disguise}") for line in found)
    assert search({"a file": write(f"{around}{PASSWORD[:-1]}{around}")}, secrets) == []
    codes = [("the code", "042137")]
    found = search({"a file": write(f"{around}042137{around}")}, codes)
    assert any(line.startswith(f"the code ({disguise}") for line in found)
    assert search({"a file": write(f"{around}042037{around}")}, codes) == []


@pytest.mark.parametrize("number", ["9f3042137e", "042137a", "7042137", "1.042137", "12.0421374", "B042137"])
def test_a_code_that_a_longer_number_happens_to_hold_is_none(number: str) -> None:
    codes = [("the code", "042137")]
    assert search({"a file": f'{{"SRP_A": "{number}"}}'.encode()}, codes) == []
    assert search({"a file": f'{{"SRP_A": "{number}", "Code": "042137"}}'.encode()}, codes) != []
