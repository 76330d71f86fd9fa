"""Preferences: how the app looks. Whatever is chosen holds at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.session.settings import COLOURS, TEXT_SIZES, Look
from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel


class PreferencesPage(Page):
    """Emits `look_chosen(Look)` at every change, and `reset_wanted()` for the panels' places."""

    look_chosen = Signal(object)
    reset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Preferences"), self.tr("Whatever you choose holds at once, and next time."))
        self._showing = False
        self._add_looks()
        self._add_panels()
        self._add_files()

    def _add_looks(self) -> None:
        looks = self.add_card(self.tr("How it looks"))
        self._colours = CalmChoice()
        words = {
            "system": self.tr("As the system has it"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for word in COLOURS:
            self._colours.addItem(words[word], word)
        self._sizes = CalmChoice()
        for percent in TEXT_SIZES:
            self._sizes.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self._languages = CalmChoice()
        self._languages.addItem(self.tr("As the system has it"), "")
        for language in (i18n.ENGLISH, *i18n.shipped()):
            self._languages.addItem(i18n.NAMES.get(language, language), language)
        for choice, name, text in (
            (self._languages, "preferencesLanguage", self.tr("Language")),
            (self._colours, "preferencesColours", self.tr("Colours")),
            (self._sizes, "preferencesTextSize", self.tr("Size of text")),
        ):
            choice.setObjectName(name)
            choice.setAccessibleName(text)
            choice.currentIndexChanged.connect(self._choose)
            label = FieldLabel(text, choice)
            looks.column.addWidget(label)
            looks.column.addWidget(choice)
        looks.column.addWidget(
            PlainLabel(self.tr("Ctrl and + or - change the size of text from anywhere."), "muted")
        )
        self._calm = CheckBox(self.tr("Less movement"))
        self._calm.setObjectName("preferencesLessMotion")
        self._calm.setAccessibleName(self._calm.text())
        self._calm.setAccessibleDescription(
            self.tr("The unicorn is there at once, and the sequence does not grow.")
        )
        self._calm.toggled.connect(self._choose)
        looks.column.addWidget(self._calm)
        looks.column.addWidget(PlainLabel(self._calm.accessibleDescription(), "muted"))

    def _add_panels(self) -> None:
        panels = self.add_card(self.tr("Panels"))
        panels.column.addWidget(
            PlainLabel(
                self.tr("The window and its panels come back where you left them, on each set of screens."),
                "muted",
            )
        )
        reset = ActionButton(self.tr("Put the panels back in their places"), "preferencesResetLayout")
        reset.wanted.connect(self.reset_wanted)
        panels.column.addWidget(reset)

    def _add_files(self) -> None:
        self._files = self.add_card(self.tr("What is kept on this computer"))
        self._folder = PlainLabel()
        self._folder.setObjectName("preferencesDataFolder")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.allow_copying()
        self._files.column.addWidget(self._folder)
        self._files.column.addWidget(
            PlainLabel(
                self.tr(
                    "Settings, the log and the local pool. Passwords and tokens are in none of them; what "
                    "“Keep me signed in” keeps is in the system's keyring."
                ),
                "muted",
            )
        )

    @property
    def first_field(self) -> QWidget | None:
        return self._languages

    def show_look(self, look: Look) -> None:
        """Show what holds."""
        self._showing = True
        self._colours.setCurrentIndex(COLOURS.index(look.colours))
        self._languages.setCurrentIndex(max(0, self._languages.findData(look.language)))
        self._sizes.setCurrentIndex(TEXT_SIZES.index(look.text_percent))
        self._calm.setChecked(look.less_motion)
        self._showing = False

    def show_folder(self, path: str) -> None:
        """Where the app writes."""
        self._folder.setText(path)

    def _choose(self) -> None:
        if not self._showing:
            self.look_chosen.emit(
                Look(
                    self._colours.currentData(),
                    self._sizes.currentData(),
                    self._calm.isChecked(),
                    self._languages.currentData(),
                )
            )
