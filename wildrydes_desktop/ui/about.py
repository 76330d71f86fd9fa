"""What this app is, in which version, under which licence."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wildrydes_desktop import __version__
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import drawing

UNICORN, WIDTH = 96, 520


class AboutDialog(QDialog):
    """Open it with `show()`: it blocks nothing and is gone when closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Wild Rydes"))
        unicorn = QLabel()
        unicorn.setPixmap(drawing("unicorn", UNICORN))
        unicorn.setAccessibleName(self.tr("A unicorn"))
        words = QVBoxLayout()
        words.addWidget(PlainLabel(self.tr("Wild Rydes Desktop"), "title"))
        words.addWidget(PlainLabel(self.tr("Makes signing in with Amazon Cognito visible.")))
        versions = PlainLabel(
            self.tr("Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.").format(
                app=__version__, qt=qVersion(), python=platform.python_version()
            ),
            "muted",
        )
        versions.allow_copying()
        words.addWidget(versions)
        words.addWidget(
            PlainLabel(
                self.tr("Wild Rydes is the unicorn ride service of the AWS Serverless Workshops."), "muted"
            )
        )
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(unicorn, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        width = theme.scaled(WIDTH)
        self.resize(width, column.totalHeightForWidth(width))
