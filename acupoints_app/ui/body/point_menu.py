"""The menu of the acupoints at a place of the body."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.codes import point_code


def point_menu(
    parent: QWidget,
    points: PlacedPoints,
    codes: Iterable[str],
    choose: Callable[[str], object],
    noted: Container[str] = (),
    touched: Container[str] = (),
) -> QMenu | None:
    """A menu that offers the points of some codes; None where there is none.

    It says of those in ``noted`` that they have a note, of those in ``touched`` to take care.
    """
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("PointMenu", "Points here"))
    for code in dict.fromkeys(codes):
        point = points.by_code[code]
        words = f"{point_code(code)}  {point.pinyin}  {point.simplified}"
        if code in touched:
            take_care = QCoreApplication.translate("PointMenu", "{point} (take care)")
            words = take_care.format(point=words)
        if code in noted:
            has_note = QCoreApplication.translate("PointMenu", "{point} (has a note)")
            words = has_note.format(point=words)
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False, code=code: choose(code))
    if menu.isEmpty():
        menu.deleteLater()
        return None
    return menu
