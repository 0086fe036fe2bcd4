"""Where the parts are put together: the window on the screen, and its picture."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from acupoints_app import __version__
from acupoints_app.find.links import Link, LinkError, read_link
from acupoints_app.keep.crash_trace import CrashTrace, take_crashes
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.paths import kept_folder, settings_file, write_beside_then_replace
from acupoints_app.keep.put_aside import take_in
from acupoints_app.library import Library
from acupoints_app.ui import icons
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.sheet import draw_sheet
from acupoints_app.ui.fonts import load_fonts
from acupoints_app.ui.instance import Instance
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.problems import Problems
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.versions import versions

_TRANSLATIONS = Path(__file__).parent / "ui" / "translations"


@dataclass(frozen=True, slots=True)
class SnapshotOptions:
    """What a picture shows.  ``size`` in device-independent pixels, ``scale`` pixels in one."""

    picture: Path
    select: str | None = None
    view: str | None = None
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    theme: str = "light"
    text_percent: int = 100
    body: Mapping[str, object] = field(default_factory=dict)
    """Fields of BodyChoices."""
    spans: bool = False
    landmarks: bool = False
    meridians: frozenset[str] = frozenset()
    """Codes of the meridians whose lines are shown."""
    find: int | None = None
    """Up to which step, counted from 1, the way to the selected acupoint is shown."""


def make_application() -> QApplication:
    """The one QApplication, with our typefaces, style, icon and the reader's language."""
    application = QApplication(["acupoints"])
    application.setApplicationName("acupoints")
    application.setApplicationDisplayName("Acupoints")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("acupoints")
    application.setStyle("Fusion")
    application.setWindowIcon(icons.program_icon())
    load_fonts()
    _load_translations(application)
    return application


def _load_translations(application: QApplication) -> None:
    """Ours (English too: it holds the plural forms), and Qt's own for its standard texts."""
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("acupoints", str(_TRANSLATIONS)),
    ):
        translator = QTranslator(application)
        loaded = translator.load(QLocale(), name, "_", folder)
        if not loaded and name == "acupoints":
            loaded = translator.load(f"{name}_en", folder)
        if loaded:
            application.installTranslator(translator)


def _without_offscreen_noise(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """Pass on Qt's messages, but not the one that the offscreen platform always gives."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _end_without_platform(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    """Pass on Qt's messages; where Qt would abort for want of a display, end with a sentence."""
    print(text, file=sys.stderr)
    if kind == QtMsgType.QtFatalMsg:
        print(
            "acupoints: the window can't be opened on this display; "
            "`acupoints snapshot OUT.png` draws it into a picture.",
            file=sys.stderr,
        )
        os._exit(2)


def _pass_on(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """Pass on Qt's messages.  After a fatal one Qt aborts, and the crash leaves its trace."""
    print(text, file=sys.stderr)


def run_window(library: Library, link: Link | None, instance: Instance) -> int:
    """Open the window, at a link where there is one; returns the exit status when it is closed.

    What another start hands over to ``instance`` is done in this window.
    """
    qInstallMessageHandler(_end_without_platform)
    application = make_application()
    qInstallMessageHandler(_pass_on)
    problems = Problems(application)
    problems.install()
    crashed = take_crashes(kept_folder() / "crashes")
    crash_trace = CrashTrace.begin(kept_folder() / "crashes", versions())
    opened = open_store(kept_folder())
    taken_in = take_in(opened.store)
    window = None
    try:
        window = MainWindow(library, Settings(settings_file()), opened)
        problems.show_over(window)
        if link is not None:
            window.open_link(link)
        if crashed is not None:
            _tell_of_crash(window, crashed)
        if taken_in:
            window.notices.tell(_Counts().taken_in(taken_in), key="taken in")
        window.show()
        QTimer.singleShot(0, lambda: _listen(application, window, library, instance))
        status = application.exec()
    finally:
        instance.end()
        if window is not None:
            window.put_notes_away()  # it may have been ended without being closed
        opened.store.close()
    if crash_trace is not None:
        crash_trace.end()
    return status


def _listen(
    application: QApplication, window: MainWindow, library: Library, instance: Instance
) -> None:
    """Hear what the system and other starts ask for, once the window is being shown."""
    from acupoints_app.ui.ending import close_when_told_to_end

    close_when_told_to_end(application)
    instance.serve(lambda asked: _way(window, library, asked))


def _way(window: MainWindow, library: Library, asked: str) -> Callable[[], object] | None:
    """What brings the window to the front and to a link; None where there is no such thing."""
    if not asked:
        return lambda: _bring_to_front(window)
    try:
        link = read_link(asked, library)
    except LinkError:
        return None

    def go() -> None:
        _bring_to_front(window)
        window.open_link(link)

    return go


def _bring_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


class _Counts(QObject):
    """Only a QObject's ``tr`` is understood, with its number, by the tool that gathers texts."""

    def taken_in(self, number: int) -> str:
        return self.tr(
            "%n note(s) that could not be kept last time have been kept now.", "", number
        )


def _tell_of_crash(window: MainWindow, trace: Path) -> None:
    def show() -> None:
        from acupoints_app.ui.problem_report import show_crash

        show_crash(window, trace)

    translate = QCoreApplication.translate
    window.notices.tell(
        translate("Notices", "Acupoints ended unexpectedly last time."),
        (translate("Notices", "Show what to report"), show),
        key="crash",
    )


def save_snapshot(library: Library, options: SnapshotOptions) -> str | None:
    """Render the real window without a screen; returns what went wrong, or None."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    qInstallMessageHandler(_without_offscreen_noise)
    application = make_application()
    settings = Settings(None)
    settings.theme = options.theme
    settings.body = BodyChoices(**options.body)  # type: ignore[arg-type]
    window = MainWindow(library, settings)
    window.set_text_percent(options.text_percent)
    window.resize(*options.size)
    window.show()
    application.processEvents()
    if options.select in library.content.excerpt_by_id:
        window.show_excerpt(str(options.select))
    elif options.select is not None:
        window.reader.choose(options.select)
    if options.view is not None:
        window.reader.show_view(options.view)
    window.actions_.spans.setChecked(options.spans)
    window.actions_.landmarks.setChecked(options.landmarks)
    if options.meridians:
        window.layers.show_meridians(options.meridians)
    if options.find is not None and options.select is not None:
        window.points.show_way(options.select)
        for _ in range(options.find - 1):
            window.body.way_guide.next_step()
        application.processEvents()
    window.reading.finish()
    window.body.thumbnails.finish()
    application.processEvents()
    if window.size().toTuple() != options.size:
        width, height = window.minimumSizeHint().toTuple()
        return f"--size: the window needs at least {width}x{height} at this text size."
    grabbed = window.grab()
    window.close()
    return _save(grabbed, options.picture)


def save_sheet(
    library: Library, picture: Path, scale: float, body: Mapping[str, object]
) -> str | None:
    """Draw all views on one sheet; returns what went wrong, or None.

    ``scale`` is pixels in a unit of size, ``body`` fields of BodyChoices.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_without_offscreen_noise)
    make_application()
    choices = BodyChoices(**body)  # type: ignore[arg-type]
    return _save(draw_sheet(library.atlas, choices, scale), picture)


def _save(pixmap: QPixmap, path: Path) -> str | None:
    """Write a picture; returns what went wrong, or None."""
    picture = QBuffer()
    picture.open(QBuffer.OpenModeFlag.WriteOnly)
    pixmap.save(picture, "PNG")
    try:
        write_beside_then_replace(path, bytes(picture.data().data()))
    except OSError as error:
        return f"{path}: the picture can't be written there ({error.strerror})."
    return None
