"""A file is replaced as a whole or not at all."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path
from typing import IO

import pytest

from acupoints_app.keep.paths import cache_folder, settings_file, write_beside_then_replace


def test_file_and_its_missing_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file.json"
    write_beside_then_replace(path, b"\0new\xff")
    assert path.read_bytes() == b"\0new\xff"
    assert list(path.parent.iterdir()) == [path]


def test_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(b"a longer old file")
    write_beside_then_replace(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_folder_in_the_way_is_an_error_that_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.mkdir()
    (path / "inside").write_bytes(b"old")
    with pytest.raises(OSError, match="directory"):
        write_beside_then_replace(path, b"new")
    assert list(tmp_path.iterdir()) == [path]
    assert (path / "inside").read_bytes() == b"old"


def test_file_in_the_place_of_the_folder_is_an_error_that_leaves_it_alone(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"old")
    with pytest.raises(OSError, match="exists"):
        write_beside_then_replace(tmp_path / "folder" / "file.json", b"new")
    assert (tmp_path / "folder").read_bytes() == b"old"


def test_full_disk_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(b"old")
    really_open = os.fdopen

    class FullDisk:
        """A file that takes half of what is written, as a disk that fills up."""

        def __init__(self, file: IO[bytes]) -> None:
            self.file = file

        def __enter__(self) -> FullDisk:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def write(self, data: bytes) -> int:
            self.file.write(data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def open_on_full_disk(handle: int, mode: str) -> FullDisk:
        assert mode == "wb"
        return FullDisk(really_open(handle, "wb"))

    monkeypatch.setattr(os, "fdopen", open_on_full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_beside_then_replace(path, b"new" * 1000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_interruption_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(b"old")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_beside_then_replace(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_readers_beside_two_writers_never_find_a_half(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    whole = [bytes([letter]) * 300_000 for letter in b"ab"]
    write_beside_then_replace(path, whole[0])
    stop, found = threading.Event(), set[bytes]()

    def read() -> None:
        while not stop.is_set():
            found.add(path.read_bytes())

    def write(data: bytes) -> None:
        for _ in range(100):
            write_beside_then_replace(path, data)

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(data,)) for data in whole]
    reader.start()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    stop.set()
    reader.join()
    assert found
    assert found <= set(whole)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="XDG folders are a matter of Unix")
def test_cache_and_settings_lie_where_the_desktop_keeps_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert cache_folder() == tmp_path / "cache" / "acupoints"
    assert settings_file() == tmp_path / "config" / "acupoints" / "window.ini"
    assert list(tmp_path.iterdir()) == []
