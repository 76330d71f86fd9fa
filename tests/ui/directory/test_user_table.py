"""The table of users: what its cells say, how more comes, and that nobody counts 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from wildrydes_desktop.ui.directory import user_model
from wildrydes_desktop.ui.directory.user_model import UserModel
from wildrydes_desktop.ui.directory.user_table import UserTable
from wildrydes_desktop.workshop.directory import ListedUser, UserPage

NOW = 1_800_000_000.0
ROLE = Qt.ItemDataRole
W = TypeVar("W", bound=QWidget)

_ROOT = QModelIndex()


def user(number: int, **fields: object) -> ListedUser:
    given: dict[str, object] = {
        "username": f"id-{number}",
        "shown": f"rider{number}@example.com",
        "status": "CONFIRMED",
        "enabled": True,
        "email_verified": True,
        "created": int(NOW) - 7200,
        "modified": int(NOW) - 60,
    }
    return ListedUser(**given | fields)  # type: ignore[arg-type]


def page(first: int, count: int, token: str = "") -> UserPage:
    return UserPage(tuple(user(number) for number in range(first, first + count)), token)


@pytest.fixture
def shown(qtbot) -> Callable[[W], W]:
    def show(widget: W) -> W:
        qtbot.addWidget(widget)
        widget.resize(900, 400)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


@pytest.fixture
def table(shown: Callable[[UserTable], UserTable]) -> UserTable:
    return shown(UserTable(lambda: NOW))


def cells(model: UserModel, row: int, role: int = ROLE.DisplayRole) -> list[object]:
    return [model.index(row, column).data(role) for column in range(model.columnCount())]


def test_what_a_row_says(table: UserTable) -> None:
    odd = user(1, status="UNCONFIRMED", enabled=False, email_verified=False, created=0)
    table.users.show(UserPage((user(0), odd, user(2, status="BRAND_NEW")), ""))
    assert cells(table.users, 0) == [
        "rider0@example.com",
        "Confirmed",
        "yes",
        "verified",
        "2 h ago",
        "1 min ago",
    ]
    assert cells(table.users, 1)[:5] == [
        "rider1@example.com",
        "Not confirmed, disabled",
        "no",
        "not verified",
        "",
    ]
    assert cells(table.users, 2)[1] == "BRAND_NEW"
    assert cells(table.users, 1, ROLE.UserRole) == [
        "id-1",
        "UNCONFIRMED",
        "disabled",
        "unverified",
        0,
        int(NOW) - 60,
    ]


def test_a_name_is_no_markup(table: UserTable) -> None:
    table.users.show(UserPage((user(0, username="<img src=x>"),), ""))
    assert "<img" not in str(table.users.index(0, 0).data(ROLE.ToolTipRole))


def test_more_is_asked_for_once(table: UserTable) -> None:
    wanted: list[str] = []
    table.users.more_wanted.connect(wanted.append)
    table.users.show(page(0, 60, "next"))
    table.users.fetchMore(QModelIndex())
    table.users.fetchMore(QModelIndex())
    assert wanted == ["next"]
    table.users.add(page(60, 60, "last"))
    assert table.users.rowCount() == 120
    table.users.fetchMore(QModelIndex())
    assert wanted == ["next", "last"]
    table.users.add(page(120, 3))
    assert not table.users.canFetchMore(QModelIndex())


def test_what_did_not_come_is_asked_for_again(table: UserTable) -> None:
    wanted: list[str] = []
    table.users.more_wanted.connect(wanted.append)
    table.users.show(page(0, 60, "next"))
    table.users.fetchMore(QModelIndex())
    table.users.not_added()
    table.users.fetchMore(QModelIndex())
    assert wanted == ["next", "next"]


def test_no_more_are_kept_than_there_is_room_for(table: UserTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user_model, "MOST", 100)
    table.users.show(page(0, 60, "next"))
    table.users.fetchMore(QModelIndex())
    table.users.add(page(60, 60, "more"))
    assert table.users.full
    assert not table.users.canFetchMore(QModelIndex())


def test_what_is_known_anew(table: UserTable) -> None:
    table.users.show(page(0, 3))
    table.users.put(user(1, status="RESET_REQUIRED"))
    table.users.change({"id-0", "id-2"}, enabled=False)
    assert [(each.status, each.enabled) for each in table.users.users] == [
        ("CONFIRMED", False),
        ("RESET_REQUIRED", True),
        ("CONFIRMED", False),
    ]
    table.users.remove({"id-0"})
    assert [each.username for each in table.users.users] == ["id-1", "id-2"]


def test_choosing(table: UserTable) -> None:
    table.users.show(page(0, 5))
    flags = QItemSelectionModel.SelectionFlag
    for row in (3, 1):
        table.selectionModel().select(table.users.index(row, 0), flags.Select | flags.Rows)
    assert [each.username for each in table.chosen()] == ["id-1", "id-3"]
    assert table.chosen_count() == 2
    table.choose_named({"id-4"})
    assert [each.username for each in table.chosen()] == ["id-4"]
    table.users.show(page(0, 2))
    assert table.chosen() == ()


def test_copying_gives_names_and_not_cells(table: UserTable) -> None:
    table.users.show(page(0, 3))
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "rider0@example.com\tid-0\tCONFIRMED"
    assert len(copied) == 3


class CountedModel(UserModel):
    """Counts how often Qt asks for its size, which it does once for each row that it looks at."""

    asked = 0

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's
        self.asked += 1
        return super().columnCount(parent)


def test_choosing_everybody_looks_at_the_rows_in_sight(
    shown: Callable[[UserTable], UserTable], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wildrydes_desktop.ui.directory.user_table.UserModel", CountedModel)
    table = UserTable(lambda: NOW)
    counted = table.users
    assert isinstance(counted, CountedModel)
    counted.show(page(0, 20_000))
    shown(table)
    table.grab()
    counted.asked = 0
    table.selectAll()
    table.grab()
    assert table.chosen_count() == 20_000
    assert counted.asked < 2_000


@pytest.mark.parametrize(("width", "columns"), [(300, 2), (600, 4), (900, 6)])
def test_what_has_no_room_is_hidden(table: UserTable, width: int, columns: int) -> None:
    table.resize(width, 300)
    visible = [column for column in range(6) if not table.isColumnHidden(column)]
    assert len(visible) == columns
    assert table.columnWidth(0) >= 0.3 * width
