"""The menu of the acupoints at a place of the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from acupoints_app.placed import PlacedPoints


def point_menu(
    parent: QWidget, points: PlacedPoints, codes: Iterable[str], choose: Callable[[str], object]
) -> QMenu | None:
    """A menu that offers the points of some codes; None where there is none."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("PointMenu", "Points here"))
    for code in dict.fromkeys(codes):
        point = points.by_code[code]
        action = menu.addAction(f"{point.code}  {point.pinyin}  {point.simplified}")
        action.triggered.connect(lambda _=False, code=code: choose(code))
    if menu.isEmpty():
        menu.deleteLater()
        return None
    return menu
