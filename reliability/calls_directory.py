"""The calls of who looks after a pool's users: signed, and answered by the local pool's own administrator."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from reliability.calls import Call, told
from reliability.scene import Scene
from wildrydes_desktop.ui.directory.user_table import UserTable
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.directory import ListedUser

GROUP: Final = "riders"
TEMPORARY: Final = "Temporary-7-horn"


def _at_users(scene: Scene) -> None:
    person = scene.person
    if person.page is not PageName.DIRECTORY:
        entry = person.app.window.findChild(QAction, "users")
        assert isinstance(entry, QAction)
        entry.trigger()
        person.wait_for_page(PageName.DIRECTORY)
    person.wait(lambda: person.app.window.findChild(QComboBox, "directoryGroup") is not None, "the cards")
    person.wait(lambda: person.sees("directoryState") and not person.busy, "the list")


def _at_users_with_a_group(scene: Scene) -> None:
    """The groups are read with the first list."""
    if scene.person.page is not PageName.DIRECTORY:
        scene.pool.group(name=GROUP)
    _at_users(scene)
    box = scene.person.find("directoryGroup", QComboBox)
    scene.person.wait(lambda: box.findData(GROUP) >= 0, "the group")


def _users(scene: Scene) -> list[ListedUser]:
    return list(scene.person.find("directoryView", UserTable).users.users)


def _shown(scene: Scene) -> list[str]:
    return [user.shown for user in _users(scene)]


def _search(scene: Scene) -> None:
    """For whom the cell is about."""
    scene.person.type("directoryValue", scene.name)
    scene.person.click("directorySearch")
    scene.person.wait_for_rest()


def _found(scene: Scene) -> bool:
    return _shown(scene) == [scene.name] and not scene.person.busy


def _click_on_them(scene: Scene) -> None:
    table = scene.person.find("directoryView", UserTable)
    place = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _somebody_found(scene: Scene, **kind: bool) -> None:
    scene.name = scene.pool.rider(**kind)
    _at_users(scene)
    _search(scene)
    scene.person.wait(lambda: _found(scene), "the user")


def _somebody_chosen(scene: Scene, **kind: bool) -> None:
    _somebody_found(scene, **kind)
    _click_on_them(scene)
    scene.person.wait(lambda: scene.person.sees("directoryAttributes"), "all of the user")
    scene.person.wait_for_rest()


def _somebody_unconfirmed(scene: Scene) -> None:
    _somebody_chosen(scene, confirmed=False)


def _somebody_disabled(scene: Scene) -> None:
    _somebody_chosen(scene)
    scene.person.click("directoryDisable")
    scene.person.wait(lambda: scene.person.kind == "success" and not scene.person.busy, "them disabled")
    scene.settle(0.3)  # they are looked at again


def _somebody_and_a_group(scene: Scene) -> None:
    _at_users_with_a_group(scene)
    _somebody_chosen(scene)


def _question(scene: Scene) -> None:
    """Whether they are really to be deleted."""
    scene.person.click("directoryDelete")
    scene.person.wait(lambda: scene.person.sees("directorySure"), "the question")


def _somebody_to_delete(scene: Scene) -> None:
    _somebody_chosen(scene)
    _question(scene)


def _delete_again(scene: Scene) -> None:
    if not scene.person.sees("directorySure"):
        _question(scene)


def _search_for_a_group(scene: Scene) -> None:
    _at_users_with_a_group(scene)
    scene.person.choose("directorySearchBy", "group")
    scene.person.type("directoryValue", GROUP)


def _search_for_somebody(scene: Scene) -> None:
    scene.name = scene.pool.rider()
    _at_users(scene)
    scene.person.type("directoryValue", scene.name)


def _nobody_fits(scene: Scene) -> bool:
    return scene.person.text("directoryState") == "Nobody fits." and not scene.person.busy


def _fill_new_user(scene: Scene) -> None:
    scene.name = scene.pool.another_name()
    _at_users(scene)
    if not scene.person.sees("directoryNewUsername"):
        scene.person.click("directoryNew")
    scene.person.type("directoryNewUsername", scene.name)
    scene.person.type("directoryNewPassword", TEMPORARY)


def _there(scene: Scene) -> bool:
    return scene.name in _shown(scene) and not scene.person.busy


def _fill_new_group(scene: Scene) -> None:
    scene.name = scene.pool.another_name().partition("@")[0]
    _at_users(scene)
    if not scene.person.sees("directoryNewGroupName"):
        scene.person.click("directoryNewGroup")
    scene.person.type("directoryNewGroupName", scene.name)


def _group_offered(scene: Scene) -> bool:
    box = scene.person.find("directoryGroup", QComboBox)
    return box.currentData() == scene.name and not scene.person.busy


def _status(scene: Scene) -> str:
    """Of whom the cell is about; empty while they are not shown."""
    return next((user.status for user in _users(scene) if user.shown == scene.name), "")


def _enabled(scene: Scene) -> bool | None:
    return next((user.enabled for user in _users(scene) if user.shown == scene.name), None)


def _details(scene: Scene) -> bool:
    return scene.person.sees("directoryAttributes")


def _why_no_details(scene: Scene) -> str:
    if not scene.person.sees("directoryDetailsNote"):
        return ""
    return scene.person.text("directoryDetailsNote").partition(".")[0]


def _looking_at_them(operation: str, before: int) -> Call:
    """What is asked when somebody is chosen in the list; nothing else waits for it."""
    return Call(
        operation,
        operation,
        "choose a user in the list",
        "directoryView",
        _somebody_found,
        _details,
        before=before,
        reading=_why_no_details,
        press=_click_on_them,
        busy=lambda scene: not (_details(scene) or _why_no_details(scene)),
        reopen=_search,
        unseen=True,
        signed=True,
    )


CALLS: Final = (
    Call(
        "ListUsers",
        "ListUsers",
        "search a pool's users",
        "directorySearch",
        _search_for_somebody,
        _found,
        signed=True,
    ),
    Call(
        "ListUsersInGroup",
        "ListUsersInGroup",
        "list a group's users",
        "directorySearch",
        _search_for_a_group,
        _nobody_fits,
        signed=True,
    ),
    _looking_at_them("AdminGetUser", 0),
    _looking_at_them("AdminListGroupsForUser", 1),
    Call(
        "AdminCreateUser",
        "AdminCreateUser",
        "create a user",
        "directoryCreate",
        _fill_new_user,
        _there,
        follow=_search,
        signed=True,
    ),
    Call(
        "AdminConfirmSignUp",
        "AdminConfirmSignUp",
        "confirm a user",
        "directoryConfirm",
        _somebody_unconfirmed,
        lambda scene: _status(scene) == "CONFIRMED" and not scene.person.busy,
        follow=_search,
        signed=True,
    ),
    Call(
        "AdminResetUserPassword",
        "AdminResetUserPassword",
        "have a user's password reset",
        "directoryReset",
        _somebody_chosen,
        lambda scene: _status(scene) == "RESET_REQUIRED" and not scene.person.busy,
        signed=True,
    ),
    Call(
        "AdminDisableUser",
        "AdminDisableUser",
        "disable a user",
        "directoryDisable",
        _somebody_chosen,
        lambda scene: _enabled(scene) is False and not scene.person.busy,
        signed=True,
    ),
    Call(
        "AdminEnableUser",
        "AdminEnableUser",
        "enable a user",
        "directoryEnable",
        _somebody_disabled,
        lambda scene: _enabled(scene) is True and not scene.person.busy,
        signed=True,
    ),
    Call(
        "AdminUserGlobalSignOut",
        "AdminUserGlobalSignOut",
        "sign a user out everywhere",
        "directorySignOut",
        _somebody_chosen,
        told("success"),
        signed=True,
    ),
    Call(
        "AdminDeleteUser",
        "AdminDeleteUser",
        "delete a user",
        "directorySure",
        _somebody_to_delete,
        lambda scene: scene.name not in _shown(scene) and not scene.person.busy,
        follow=_search,
        stop="directoryDelete",
        reopen=_delete_again,
        signed=True,
    ),
    Call(
        "CreateGroup",
        "CreateGroup",
        "make a group",
        "directoryCreateGroup",
        _fill_new_group,
        _group_offered,
        signed=True,
    ),
    Call(
        "ListGroups",
        "ListGroups",
        "make a group, and be shown all of them",
        "directoryCreateGroup",
        _fill_new_group,
        _group_offered,
        before=1,
        signed=True,
    ),
    Call(
        "AdminAddUserToGroup",
        "AdminAddUserToGroup",
        "add a user to a group",
        "directoryAddToGroup",
        _somebody_and_a_group,
        told("success"),
        signed=True,
    ),
    Call(
        "AdminRemoveUserFromGroup",
        "AdminRemoveUserFromGroup",
        "remove a user from a group",
        "directoryRemoveFromGroup",
        _somebody_and_a_group,
        told("success"),
        signed=True,
    ),
)
