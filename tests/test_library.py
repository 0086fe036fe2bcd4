"""The compiled library is what the files say, or it is made anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.content.errors import ContentError
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library

FILES = {
    "data/points.yaml": """\
schema_version: 1
pain_areas: [{id: lower, name: Low}]
groups: [{id: foot, name: Fuß – foot, pain: lower}]
""",
    "data/topics.yaml": "schema_version: 1\ntopics: [{id: safety, name: Safety}]\n",
    "data/sources.yaml": f"""\
schema_version: 1
sources: [{{id: a, file: a.txt, title: "A \\u2028\\0\\U0001f600", sha256: "{"0" * 64}"}}]
""",
    "data/excerpts.yaml": """\
schema_version: 1
excerpts:
  - {id: b, source: a, kind: safety, names: [foot], topics: [safety], leads: [safety],
     quote: Don’t.}
  - {id: c, source: a, heading: H, kind: cost, concerns: [foot], quote: "Two\\nlines."}
""",
    "drawings/front.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" width="100.5" height="200" viewBox="0 0 100.5 200"
 data-view="front"><path id="front-foot" data-group="foot" data-side="midline"
 d="M10 20 L50.1 20 C50 30 40 60 10 60 Z"/></svg>
""",
}


def make_folders(root: Path) -> tuple[Path, Path]:
    """A small content folder and a folder with one drawing."""
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root / "data", root / "drawings"


def compiled_files(cache: Path) -> list[Path]:
    return sorted(cache.glob("library-*"))


def test_built_in_library_is_the_same_compiled_and_fresh(tmp_path: Path) -> None:
    data, drawings = built_in_data(), built_in_drawings()
    fresh = load_library(data, drawings, None)
    assert not list(tmp_path.iterdir())
    first = load_library(data, drawings, tmp_path)
    (compiled,) = compiled_files(tmp_path)
    written = compiled.stat()
    second = load_library(data, drawings, tmp_path)
    assert fresh == first == second
    assert compiled.stat().st_ino == written.st_ino  # replaced files have another
    assert list(tmp_path.iterdir()) == [compiled]


def test_every_character_and_number_survives_compiling(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    fresh = load_library(data, drawings, None)
    assert fresh.content.sources[0].title == "A \u2028\0\U0001f600"
    load_library(data, drawings, tmp_path / "cache")
    compiled = load_library(data, drawings, tmp_path / "cache")
    assert compiled == fresh
    assert repr(compiled) == repr(fresh)
    assert hash(compiled.content.excerpts) == hash(fresh.content.excerpts)


def test_start_from_the_cache_reads_neither_yaml_nor_svg(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from acupoints_app.library import built_in_data, built_in_drawings, load_library
load_library(built_in_data(), built_in_drawings(), Path({str(tmp_path)!r}))
print(sorted({{"yaml", "svgelements", "defusedxml"}} & set(sys.modules)))
"""
    said = [
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        ).stdout.strip()
        for _ in range(2)
    ]
    assert said == ["['defusedxml', 'svgelements', 'yaml']", "[]"]


@pytest.mark.parametrize("name", FILES)
def test_changed_file_is_read_anew(tmp_path: Path, name: str) -> None:
    data, drawings = make_folders(tmp_path)
    before = load_library(data, drawings, tmp_path / "cache")
    times = (tmp_path / name).stat()
    old, new = {
        "data/points.yaml": ("Fuß", "Hand"),
        "data/topics.yaml": ("name: Safety", "name: Danger"),
        "data/sources.yaml": ("a.txt", "b.txt"),
        "data/excerpts.yaml": ("Don’t", "Do so"),
        "drawings/front.svg": ("50.1", "51.1"),
    }[name]
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    os.utime(tmp_path / name, ns=(times.st_atime_ns, times.st_mtime_ns))
    after = load_library(data, drawings, tmp_path / "cache")
    assert after == load_library(data, drawings, None)
    assert after != before


def test_mistake_is_found_although_the_content_was_compiled_before(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    load_library(data, drawings, tmp_path / "cache")
    (data / "topics.yaml").write_text("schema_version: 2\n")
    with pytest.raises(ContentError):
        load_library(data, drawings, tmp_path / "cache")
    (data / "topics.yaml").write_text(FILES["data/topics.yaml"])
    (drawings / "front.svg").write_text("<svg/>")
    with pytest.raises(DrawingError):
        load_library(data, drawings, tmp_path / "cache")


def test_folder_without_drawings_is_named(tmp_path: Path) -> None:
    data, _ = make_folders(tmp_path)
    with pytest.raises(DrawingError, match=r"^.*/empty: there is no drawing; expected a file such"):
        load_library(data, tmp_path / "empty", tmp_path / "cache")


def test_deleted_cache_is_made_again(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    before = load_library(data, drawings, tmp_path / "cache")
    (compiled,) = compiled_files(tmp_path / "cache")
    kept = compiled.read_bytes()
    compiled.unlink()
    compiled.parent.rmdir()
    assert load_library(data, drawings, tmp_path / "cache") == before
    assert compiled.read_bytes() == kept


class Kept:
    """A library with its compiled file, made once."""

    def __init__(self, root: Path) -> None:
        self.data, self.drawings = make_folders(root)
        self.cache = root / "cache"
        self.library: Library = load_library(self.data, self.drawings, self.cache)
        (self.file,) = compiled_files(self.cache)
        self.compiled = self.file.read_bytes()

    def load_damaged(self, damaged: bytes) -> None:
        """Damage the compiled file; loading gives the same library and mends the file."""
        self.file.write_bytes(damaged)
        assert load_library(self.data, self.drawings, self.cache) == self.library
        assert self.file.read_bytes() == self.compiled


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(tmp_path_factory.mktemp("kept"))


@settings(deadline=None, max_examples=8)
@given(share=st.floats(0, 1, exclude_max=True))
def test_truncated_cache_is_made_again(kept: Kept, share: float) -> None:
    kept.load_damaged(kept.compiled[: int(len(kept.compiled) * share)])


@settings(deadline=None, max_examples=12)
@given(share=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_cache_with_a_wrong_byte_is_made_again(kept: Kept, share: float, flip: int) -> None:
    damaged = bytearray(kept.compiled)
    damaged[int(len(damaged) * share)] ^= flip
    kept.load_damaged(bytes(damaged))


@settings(deadline=None, max_examples=8)
@given(st.binary(max_size=200))
def test_cache_of_other_bytes_is_made_again(kept: Kept, other: bytes) -> None:
    kept.load_damaged(other)


def test_folder_in_the_place_of_the_compiled_file_is_done_without(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    fresh = load_library(data, drawings, tmp_path / "cache")
    (compiled,) = compiled_files(tmp_path / "cache")
    compiled.unlink()
    compiled.mkdir()
    assert load_library(data, drawings, tmp_path / "cache") == fresh
    assert compiled_files(tmp_path / "cache") == [compiled]


def test_file_in_the_place_of_the_cache_folder_is_done_without(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    (tmp_path / "cache").write_bytes(b"in the way")
    library = load_library(data, drawings, tmp_path / "cache")
    assert library == load_library(data, drawings, None)
    assert (tmp_path / "cache").read_bytes() == b"in the way"


def test_few_compiled_libraries_stay_and_the_newest_is_among_them(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "other.json").write_bytes(b"not ours")
    for number in range(12):
        old = set(compiled_files(cache))
        for age, compiled in enumerate(sorted(old, key=lambda path: path.stat().st_mtime)):
            os.utime(compiled, (age, age))
        topics = FILES["data/topics.yaml"].replace("Safety", f"Safety {number}")
        (data / "topics.yaml").write_text(topics)
        load_library(data, drawings, cache)
        assert len(set(compiled_files(cache)) - old) == 1
        assert len(compiled_files(cache)) <= 5
    assert (cache / "other.json").read_bytes() == b"not ours"


def test_teachers_content_with_one_group_works_with_the_built_in_drawings(tmp_path: Path) -> None:
    data, _ = make_folders(tmp_path)
    library = load_library(data, built_in_drawings(), tmp_path / "cache")
    assert [group.id for group in library.content.groups] == ["foot"]
    assert [excerpt.id for excerpt in library.content.excerpts_of("foot")] == ["b", "c"]
    assert library.atlas.view_by_id["front"].regions_of("foot")


def test_evidence_belongs_to_the_built_in_data(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    built_in = load_library(built_in_data(), built_in_drawings(), None).evidence
    assert built_in.uses
    assert built_in.cautions
    for _ in range(2):
        library = load_library(data, drawings, tmp_path / "cache")
        assert library.evidence == built_in
        assert library.evidence.uses_for("foot") == built_in.uses_for("foot")


def test_evidence_of_an_unknown_acupoint_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought = tmp_path / "brought"
    shutil.copytree(built_in_data(), brought)
    monkeypatch.setattr("acupoints_app.library.built_in_data", lambda: brought)
    used = brought / "points_used.yaml"
    text = used.read_text(encoding="utf-8")
    used.write_text(text.replace("acupoint: BL40", "acupoint: BL68"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"points_used\.yaml, .*: acupoint is 'BL68'; expected"):
        load_library(brought, built_in_drawings(), None)
    used.write_text(text, encoding="utf-8")
    warned = brought / "cautions.yaml"
    text = warned.read_text(encoding="utf-8")
    warned.write_text(text.replace("[GB21]", "[GB45]"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"cautions\.yaml, .*: acupoints lists 'GB45'; expected"):
        load_library(brought, built_in_drawings(), None)


def test_views_that_are_not_front_or_back_are_offered_last(tmp_path: Path) -> None:
    data, drawings = make_folders(tmp_path)
    front = FILES["drawings/front.svg"]
    for name in ("arm", "back"):
        (drawings / f"{name}.svg").write_text(front.replace("front", name))
    library = load_library(data, drawings, None)
    assert [view.id for view in library.atlas.views] == ["front", "back", "arm"]
