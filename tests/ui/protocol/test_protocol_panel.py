"""The protocol panel: rows as they come, the chosen one spelled out, hidden parts visibly hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import A, exchange, first_step, second_step, sign_up
from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.protocol import exchange_model, json_runs

WORD = Qt.ItemDataRole.UserRole


def test_before_anything_was_sent_it_says_what_will_come(protocol: Protocol) -> None:
    words = [label.text() for label in protocol.panel.findChildren(QLabel) if label.isVisible()]
    assert any("Nothing sent yet" in text for text in words)
    assert protocol.detail.toPlainText() == ""
    assert not protocol.line.isVisible()


def test_a_row_has_words_for_people_and_for_scripts(protocol: Protocol) -> None:
    protocol.panel.add(exchange(7, "SignUp", milliseconds=48.25, attempt=2))
    assert [protocol.cell(0, column, WORD) for column in range(4)] == [7, "SignUp", 200, 48.25]
    assert [str(protocol.cell(0, column)) for column in range(3)] == ["7", "SignUp (attempt 2)", "200"]
    assert "48" in str(protocol.cell(0, 3))
    model = protocol.view.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["No.", "Operation", "Status", "ms"]


@pytest.mark.parametrize("width", [500, 900, 1280])
def test_the_titles_of_figures_are_whole(protocol: Protocol, width: int) -> None:
    protocol.panel.resize(width, 260)
    protocol.panel.add(exchange(1))
    header = protocol.view.horizontalHeader()
    for column in (0, 3):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_a_failure_is_marked_and_named(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, status=400, error="CodeMismatchException"))
    protocol.panel.add(exchange(2))
    assert "CodeMismatchException" in str(protocol.cell(0, 2))
    assert protocol.cell(0, 2, Qt.ItemDataRole.ToolTipRole) == "<p>CodeMismatchException</p>"
    assert "failed" in str(protocol.cell(0, 2, Qt.ItemDataRole.AccessibleTextRole))
    good, bad = (protocol.cell(row, 2, Qt.ItemDataRole.DecorationRole) for row in (1, 0))
    assert good.pixmap(16).toImage() != bad.pixmap(16).toImage()
    colours = [protocol.cell(row, 2, Qt.ItemDataRole.ForegroundRole).color() for row in (0, 1)]
    assert colours[0] != colours[1]
    assert "CodeMismatchException" in protocol.read(0)


def test_where_no_answer_came_the_fault_stands(protocol: Protocol) -> None:
    protocol.panel.add(
        exchange(1, status=0, error="ReadTimeoutError", response_headers={}, response_body=None)
    )
    assert protocol.cell(0, 2) == "ReadTimeoutError"
    assert protocol.cell(0, 2, WORD) == 0
    assert "No answer came: ReadTimeoutError" in protocol.read(0)


def test_an_exchange_is_spelled_out(protocol: Protocol) -> None:
    protocol.panel.add(
        exchange(
            3,
            "SignUp",
            request_headers={"X-Amz-Target": "Service.SignUp", "X-Odd": Hidden("‹hidden: 9 characters›")},
            request_body={"Username": "rider@example.com", "Password": Hidden("‹hidden›")},
            response_headers={"x-amzn-RequestId": "0d9b2d4e"},
            response_body={"UserConfirmed": False, "List": [1, None], "Empty": {}},
            request_id="0d9b2d4e",
            attempt=2,
            conversation=5,
        )
    )
    text = protocol.read(0)
    for part in (
        "POST http://127.0.0.1:40123/",
        "12.3 ms",
        "attempt 2",
        "conversation 5",
        "request id 0d9b2d4e",
        "X-Amz-Target: Service.SignUp",
        "X-Odd: ‹hidden: 9 characters›",
        '  "Username": "rider@example.com"',
        '  "Password": ‹hidden›',
        "x-amzn-RequestId: 0d9b2d4e",
        '  "UserConfirmed": false',
        '  "List": [\n    1,\n    null\n  ]',
        '  "Empty": {}',
    ):
        assert part in text.replace("\u2028", "\n")


def test_the_newest_is_shown_until_somebody_chooses(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, "SignUp"))
    protocol.panel.add(exchange(2, "ConfirmSignUp"))
    protocol.until("ConfirmSignUp")
    assert "SignUp" in protocol.read(0)
    protocol.panel.add(exchange(3, "InitiateAuth"))
    assert protocol.view.currentIndex().row() == 0
    assert "InitiateAuth" not in protocol.detail.toPlainText()


def test_choosing_the_last_row_follows_again(protocol: Protocol) -> None:
    for number in (1, 2):
        protocol.panel.add(exchange(number))
    protocol.read(0)
    protocol.read(1)
    protocol.panel.add(exchange(3, "RevokeToken"))
    protocol.until("RevokeToken")
    assert protocol.view.currentIndex().row() == 2


def test_it_scrolls_along_only_while_the_end_is_in_sight(protocol: Protocol) -> None:
    for number in range(1, 60):
        protocol.panel.add(exchange(number))
    bar = protocol.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(30)
    protocol.panel.add(exchange(60))
    assert bar.value() == 30
    bar.setValue(bar.maximum())
    protocol.panel.add(exchange(61))
    assert bar.value() == bar.maximum()


def test_the_table_keeps_the_last_rows_only(protocol: Protocol, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_model, "MOST_ROWS", 5)
    for number in range(1, 6):
        protocol.panel.add(exchange(number, f"Operation{number}"))
    protocol.read(1)
    protocol.panel.add(exchange(6, "Operation6"))
    assert [protocol.cell(row, 0, WORD) for row in range(protocol.rows())] == [2, 3, 4, 5, 6]
    assert "Operation2" in protocol.detail.toPlainText(), "what is chosen stays while it is there"
    protocol.panel.add(exchange(7, "Operation7"))
    protocol.until("Operation7")


def test_clearing_empties_everything(protocol: Protocol) -> None:
    protocol.panel.add(sign_up())
    assert protocol.read(0)
    protocol.panel.clear()
    assert protocol.rows() == 0
    assert protocol.detail.toPlainText() == ""
    assert not protocol.line.isVisible()
    protocol.panel.add(exchange(1, "InitiateAuth"))
    protocol.until("InitiateAuth")


def test_a_huge_body_is_cut_with_a_note(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, response_body={"keys": ["x" * 100] * 5000}))
    text = protocol.read(0)
    assert "Cut here: only the first 65,536 characters" in text
    assert json_runs.MOST_CHARACTERS < len(text) < json_runs.MOST_CHARACTERS + 2000


def test_what_a_server_sends_is_never_markup(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, response_body={"message": "<b>bold</b> <img src='http://example.com/'>"}))
    assert "<b>bold</b> <img src='http://example.com/'>" in protocol.read(0)


def test_what_would_reorder_the_line_is_shown_as_an_escape(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, response_body={"mess\u202eage": "a\u2028b\u200fc"}))
    text = protocol.read(0)
    assert r'"mess\u202eage": "a\u2028b\u200fc"' in text
    assert "\u202e" not in text


def test_what_only_reads_like_hidden_is_not_marked_as_hidden() -> None:
    runs = list(json_runs.pretty({"a": Hidden("‹hidden›"), "b": "‹hidden›"}))
    assert [run.text for run in runs if run.kind is json_runs.Kind.HIDDEN] == ["‹hidden›"]
    assert '"‹hidden›"' in [run.text for run in runs if run.kind is json_runs.Kind.VALUE]


def test_a_bottomless_body_has_an_end() -> None:
    value: object = 1
    for _ in range(5000):
        value = [value]
    assert json_runs.Kind.CUT in [run.kind for run in json_runs.pretty(value)]


def test_the_srp_values_are_named_and_explained(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 1))
    text = protocol.read(0)
    assert "What these values are" in text
    for name in ("A  the app's public number", "B  Cognito's public number", "s  salt", "secret block"):
        assert name in text
    assert "00c0ffee 00c0ffee" in text
    assert A in text, "the body holds the number as it was sent"


def test_the_proof_is_named_and_explained(protocol: Protocol) -> None:
    protocol.panel.add(second_step(2, 1))
    text = protocol.read(0)
    for part in ("secret block", "timestamp", "signature", "HMAC-SHA256", "‹hidden: 1,180 characters›"):
        assert part in text


@pytest.mark.parametrize(
    "body",
    [
        None,
        "text",
        {"AuthParameters": None},
        {"AuthParameters": {"USERNAME": "x"}},
        {"ChallengeName": "DEVICE_SRP_AUTH", "ChallengeResponses": {"SRP_A": "ab"}},
    ],
)
def test_nothing_is_explained_where_there_is_no_password_srp(protocol: Protocol, body: object) -> None:
    protocol.panel.add(exchange(1, "RespondToAuthChallenge", request_body=body))
    assert "What these values are" not in protocol.read(0)


def test_a_proof_that_leads_to_another_challenge_is_still_explained(protocol: Protocol) -> None:
    answer = {"ChallengeName": "SOFTWARE_TOKEN_MFA", "ChallengeParameters": {"SALT": "not of the password"}}
    protocol.panel.add(second_step(1, 1, response_body=answer))
    text = protocol.read(0)
    assert "signature" in text
    assert "s  salt" not in text


def test_copying_leaves_out_the_spaces_that_only_group(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 1))
    protocol.read(0)
    cursor = protocol.detail.document().find("00c0ffee 00c0ffee")
    cursor.movePosition(cursor.MoveOperation.StartOfBlock)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    protocol.detail.setTextCursor(cursor)
    protocol.detail.copy()
    assert QGuiApplication.clipboard().text() == A

    protocol.detail.selectAll()
    protocol.detail.copy()
    copied = QGuiApplication.clipboard().text()
    assert "A  the app's public number" in copied
    assert "\n" + A + "\n" in copied
    assert QGuiApplication.clipboard().mimeData().hasHtml() is False


def test_rows_are_copied_as_plain_text(protocol: Protocol, qtbot: QtBot) -> None:
    protocol.panel.add(exchange(1, "SignUp", milliseconds=5.0))
    protocol.view.selectRow(0)
    qtbot.keyClick(protocol.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:3] == ["1", "SignUp", "200"]


def test_the_detail_can_be_made_larger_from_the_keyboard(protocol: Protocol, qtbot: QtBot) -> None:
    before = protocol.detail.font().pointSizeF()
    qtbot.keyClick(protocol.detail, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = protocol.detail.font().pointSizeF()
    qtbot.keyClick(protocol.detail, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert before == protocol.detail.font().pointSizeF() < larger


def test_tab_leads_out_of_both_halves(protocol: Protocol) -> None:
    assert not protocol.view.tabKeyNavigation()
    assert protocol.detail.tabChangesFocus()
    for widget in (protocol.view, protocol.detail, protocol.line):
        assert widget.accessibleName()


@pytest.mark.parametrize(("width", "stacked"), [(420, True), (1100, False)])
def test_table_and_detail_find_room(protocol: Protocol, width: int, stacked: bool) -> None:
    protocol.panel.add(exchange(1))
    protocol.panel.resize(width, 700)
    detail = protocol.detail.mapTo(protocol.panel, protocol.detail.rect().center())
    view = protocol.view.mapTo(protocol.panel, protocol.view.rect().bottomRight())
    assert (detail.y() > view.y()) is stacked
    assert (detail.x() > view.x()) is not stacked


def test_it_follows_the_system_from_light_to_dark(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, status=400, error="NotAuthorizedException"))
    protocol.read(0)
    for look, mid in ((theme.LIGHT, "#ffffff"), (theme.DARK, "#000000"), (theme.LIGHT, "#ffffff")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Mid, QColor(mid))
        protocol.panel.setPalette(palette)
        QApplication.processEvents()
        cursor = protocol.detail.document().find("NotAuthorizedException")
        assert cursor.charFormat().foreground().color() == look.error
        assert protocol.cell(0, 2, Qt.ItemDataRole.ForegroundRole).color() == look.error


def test_keys_fetched_in_passing_do_not_take_a_sign_ins_place(protocol: Protocol) -> None:
    protocol.panel.add(exchange(1, "JWKS"))
    protocol.until("JWKS")
    protocol.panel.add(first_step(2, 1))
    protocol.panel.add(second_step(3, 1))
    protocol.panel.add(exchange(4, "JWKS"))
    protocol.until("RespondToAuthChallenge")
    assert protocol.line.property("verdict") == "absent"
    protocol.panel.add(sign_up(5))
    protocol.until("SignUp")


def test_a_failure_s_status_code_is_whole_in_the_usual_window(qapp: QApplication, protocol: Protocol) -> None:
    theme.apply(qapp, "light")
    protocol.panel.add(exchange(1, "InitiateAuth", status=400, error="TooManyRequestsException"))
    protocol.panel.resize(530, 206)
    protocol.settle()
    view = protocol.view
    cell = view.model().index(0, exchange_model.ExchangeModel.STATUS)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(cell)
    view.itemDelegateForIndex(cell).initStyleOption(option, cell)
    place = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    shown = view.fontMetrics().elidedText(
        cell.data(), Qt.TextElideMode.ElideRight, place.width() - 2 * margin
    )
    assert shown.startswith("400")
