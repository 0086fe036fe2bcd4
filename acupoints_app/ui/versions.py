"""Which program this is, on what."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from acupoints_app import __version__


def versions() -> str:
    """Lines for whoever reads a report."""
    system = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return "\n".join(
        (
            f"Acupoints {__version__}",
            f"Python {platform.python_version()}",
            f"PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"{QSysInfo.prettyProductName()}, {system}, {QSysInfo.currentCpuArchitecture()}",
            f"{QGuiApplication.platformName()}, style {QApplication.style().objectName()}",
        )
    )
