"""The commands as they are typed: what they print, and how they end."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from acupoints_app import __version__

ARTICLE = "Foot points are used. Don’t press here.\n"
CONTENT = {
    "points.yaml": """\
schema_version: 1
pain_areas: [{id: lower, name: Low}]
groups: [{id: foot, name: Foot, pain: lower}]
""",
    "topics.yaml": "schema_version: 1\ntopics: [{id: safety, name: Safety}]\n",
    "sources.yaml": f"""\
schema_version: 1
sources:
  - id: a
    file: a.txt
    title: A
    sha256: "{hashlib.sha256(ARTICLE.encode()).hexdigest()}"
""",
    "excerpts.yaml": """\
schema_version: 1
excerpts:
  - {id: a-feet, source: a, kind: cost, names: [foot], quote: Foot points are used.}
  - {id: a-not, source: a, kind: safety, topics: [safety], quote: Don’t press here.}
""",
}
SMALLEST, LARGEST = "10x10", "99999x99999"


class Home:
    """A user's folders, without a display; all are empty but the cache."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.data.mkdir()
        for name, text in CONTENT.items():
            (self.data / name).write_text(text, encoding="utf-8")
        self.articles = folder / "articles"
        self.articles.mkdir()
        (self.articles / "a.txt").write_text(ARTICLE, encoding="utf-8", newline="")
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
            "HOME": str(folder),
            # One for all tests here: to compile the library anew would take each a second.
            "XDG_CACHE_HOME": str(cache),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
        }

    def python(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            env={**self.environment, **more},
            cwd=self.folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def run(self, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        return self.python("-m", "acupoints_app", *map(str, arguments), **more)

    def refused(self, *arguments: str | Path, **more: str) -> str:
        """The one line with which a command is refused."""
        done = self.run(*arguments, **more)
        assert done.returncode == 2
        assert done.stdout == ""
        (line,) = done.stderr.splitlines()
        assert line.startswith("acupoints: ")
        return line.removeprefix("acupoints: ")


@pytest.fixture
def home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path, tmp_path_factory.getbasetemp() / "cache")


# ---- help, version, and what is loaded for them ----


def test_version_is_printed(home: Home) -> None:
    done = home.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"acupoints {__version__}\n", "")


def test_help_names_the_commands_and_says_that_it_gives_no_advice(home: Home) -> None:
    done = home.run("--help")
    assert done.returncode == 0
    assert all(word in done.stdout for word in ("export", "check-sources", "snapshot", "--data"))
    assert "It gives no medical advice." in done.stdout


WHAT_IS_LOADED = """
import sys
from acupoints_app.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(sorted(n for n in sys.modules if n.split(".")[0] in ("PySide6", "shiboken6")), end="",
      file=sys.stderr)
"""


@pytest.mark.parametrize(
    "command", ["--version", "--help", "export", "search", "check-sources", "window"]
)
def test_command_that_shows_nothing_loads_no_qt(home: Home, command: str) -> None:
    arguments = {
        "check-sources": ["check-sources", str(home.articles), "--data", str(home.data)],
        "window": ["--data", str(home.folder / "absent")],
    }.get(command, [command])
    done = home.python("-c", WHAT_IS_LOADED, *arguments)
    assert done.returncode == 0
    assert done.stderr.endswith("[]")


def test_what_is_loaded_would_be_noticed(home: Home) -> None:
    done = home.python("-c", WHAT_IS_LOADED, "snapshot", str(home.folder / "a.png"))
    assert "'PySide6.QtWidgets'" in done.stderr


OFFLINE = """
import os, sys
def refuse(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(99)
sys.addaudithook(refuse)
"""


@pytest.mark.parametrize("command", [["export"], ["snapshot", "a.png"]])
def test_no_command_opens_a_socket(home: Home, command: list[str]) -> None:
    (home.folder / "hook").mkdir()
    (home.folder / "hook" / "sitecustomize.py").write_text(OFFLINE)
    hooked = {"PYTHONPATH": str(home.folder / "hook")}
    proof = home.python("-c", "import socket; socket.socket()", **hooked)
    assert proof.returncode == 99, "the hook works"
    assert home.run(*command, **hooked).returncode == 0


# ---- content of one's own ----


@pytest.mark.parametrize(
    "command", [["export"], ["check-sources", "articles"], ["snapshot", "a.png"], []]
)
def test_bad_content_ends_every_command_with_one_line_that_names_file_and_line(
    home: Home, command: list[str]
) -> None:
    (home.data / "topics.yaml").write_text("schema_version: 1\ntopics:\n  - id: Safety\n")
    expected = (
        f"{home.data / 'topics.yaml'}, line 3, topic 'Safety': id is 'Safety'; expected "
        "lower-case words joined by hyphens (such as lower-back)."
    )
    assert home.refused(*command, "--data", home.data) == expected
    assert home.refused("--data", home.data, *command) == expected
    assert not (home.folder / "a.png").exists()


def test_missing_content_folder_is_named(home: Home) -> None:
    line = home.refused("export", "--data", "absent")
    assert line.startswith("absent: this folder can't be found; expected a folder with points.yaml")


def test_data_may_stand_before_or_behind_the_command(home: Home) -> None:
    before = home.run("--data", home.data, "export")
    behind = home.run("export", "--data", home.data)
    built_in = home.run("export")
    assert before.returncode == behind.returncode == built_in.returncode == 0
    assert before.stdout == behind.stdout != built_in.stdout
    assert '"a-feet"' in before.stdout


def test_the_later_data_wins(home: Home) -> None:
    done = home.run("--data", "absent", "export", "--data", home.data)
    assert done.returncode == 0
    assert '"a-feet"' in done.stdout


@pytest.mark.parametrize("arguments", [["dance"], ["check-sources"], ["snapshot"], ["--dance"]])
def test_wrong_use_is_an_error_with_a_usage_line(home: Home, arguments: list[str]) -> None:
    done = home.run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("usage: acupoints")
    assert "Traceback" not in done.stderr


# ---- check-sources ----


def test_check_sources_finds_every_quote(home: Home) -> None:
    done = home.run("check-sources", home.articles, "--data", home.data)
    assert done.returncode == 0
    assert done.stdout == "a  a.txt: 2 of 2 found\n2 of 2 quotes found.\n"
    assert done.stderr == ""


def test_check_sources_names_what_is_not_found(home: Home) -> None:
    (home.articles / "a.txt").write_text("Foot points are used. Press here.\n")
    done = home.run("check-sources", home.articles, "--data", home.data)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "a  a.txt: 1 of 2 found",
        "  has changed: its SHA-256 is not the one in sources.yaml",
        "  not found: a-not",
        "1 of 2 quotes found.",
    ]
    assert done.stderr == ""


def test_check_sources_says_why_an_article_cannot_be_read(home: Home) -> None:
    (home.articles / "a.txt").unlink()
    done = home.run("check-sources", home.articles, "--data", home.data)
    assert done.returncode == 1
    assert "  can't be read: No such file or directory\n" in done.stdout
    assert done.stdout.endswith("0 of 2 quotes found.\n")


@pytest.mark.parametrize("folder", ["absent", "articles/a.txt"])
def test_check_sources_needs_a_folder(home: Home, folder: str) -> None:
    line = home.refused("check-sources", folder, "--data", home.data)
    assert line.startswith(f"{folder}: this folder can't be found; expected the folder of")


@pytest.mark.parametrize("command", [["export"], ["check-sources", "articles"], ["--help"]])
def test_reader_that_is_gone_from_the_start_gives_no_noise(home: Home, command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "acupoints_app", "--data", str(home.data), *command],
            env=home.environment,
            cwd=home.folder,
            stdout=pipe,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.stderr == ""
    assert done.returncode == 0


# ---- snapshot ----


def png(path: Path) -> tuple[int, int, bytes]:
    """Width, height and unpacked pixels of a PNG; each chunk's checksum is right."""
    raw = path.read_bytes()
    assert raw.startswith(b"\x89PNG\r\n\x1a\n")
    position, chunks = 8, dict[bytes, bytes]()
    while position < len(raw):
        (length,) = struct.unpack(">I", raw[position : position + 4])
        body = raw[position + 4 : position + 8 + length]
        (checksum,) = struct.unpack(">I", raw[position + 8 + length : position + 12 + length])
        assert zlib.crc32(body) == checksum
        chunks[body[:4]] = chunks.get(body[:4], b"") + body[4:]
        position += length + 12
    width, height = struct.unpack(">II", chunks[b"IHDR"][:8])
    return width, height, zlib.decompress(chunks[b"IDAT"])


def picture(home: Home, *options: str) -> tuple[int, int, bytes]:
    target = home.folder / "out.png"
    done = home.run("snapshot", *options, target)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return png(target)


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ([], (1280, 800)),
        (["--size", "1000x700"], (1000, 700)),
        (["--size", "1000X700", "--scale", "2"], (2000, 1400)),
        (["--size", "1000x700", "--scale", "1.5"], (1500, 1050)),
        (["--size", "1600x700", "--scale", "0.5"], (800, 350)),
    ],
)
def test_snapshot_has_the_pixels_that_were_asked_for(
    home: Home, options: list[str], size: tuple[int, int]
) -> None:
    assert picture(home, *options)[:2] == size


def test_size_below_what_the_window_can_be_is_not_answered_with_another(home: Home) -> None:
    done = home.run("snapshot", "--size", SMALLEST, "out.png")
    if done.returncode == 0:
        assert png(home.folder / "out.png")[:2] == (10, 10)
    else:
        assert done.returncode == 2
        assert done.stderr.splitlines()[-1].startswith("acupoints")
        assert "Traceback" not in done.stderr


LIMITED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
sys.argv[0] = "acupoints"
runpy.run_module("acupoints_app", run_name="__main__")
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits memory as Linux does")
def test_size_beyond_every_picture_is_refused_in_a_few_words(home: Home) -> None:
    done = home.python("-c", LIMITED, "snapshot", "--size", LARGEST, "--scale", "8", "out.png")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) < 10
    assert "size" in done.stderr
    assert not (home.folder / "out.png").exists()


def test_snapshot_is_the_same_each_time(home: Home) -> None:
    assert picture(home, "--select", "hand") == picture(home, "--select", "hand")


def test_snapshot_shows_what_is_chosen(home: Home) -> None:
    excerpt = "a001-press-buttock"
    shown = {
        choice: picture(home, *choice)
        for choice in [
            (),
            ("--select", "back-of-knee"),
            ("--select", "minutes-with-needles"),
            ("--select", excerpt),
            ("--select", "hand"),
            ("--select", "hand", "--view", "back"),
            ("--select", "hand", "--theme", "dark"),
            ("--select", "hand", "--text-size", "150"),
        ]
    }
    assert len(set(shown.values())) == len(shown)


@pytest.mark.parametrize(("theme", "is_dark"), [("light", False), ("dark", True)])
def test_dark_snapshot_is_dark_and_light_snapshot_light(
    home: Home, theme: str, is_dark: bool
) -> None:
    picture(home, "--theme", theme, "--select", "foot")
    image = QImage(str(home.folder / "out.png"))
    corner = image.pixelColor(image.width() // 2, image.height() - 5)
    assert (corner.lightness() < 128) == is_dark


def test_snapshot_of_a_teachers_content(home: Home) -> None:
    assert picture(home, "--data", str(home.data), "--select", "a-feet")[:2] == (1280, 800)


def test_snapshot_draws_the_body_as_asked_for(home: Home) -> None:
    asked = ("--skin deep", "--lines-only", "--on-paper", "--spans", "--landmarks", "")
    assert len({picture(home, *options.split()) for options in asked}) == len(asked)


def test_sheet_holds_every_view_of_the_drawings(home: Home) -> None:
    for scale, options in (("1", []), ("0.5", ["--lines-only"])):
        done = home.run("sheet", "--scale", scale, *options, "sheet.png")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        sheet = QImage(str(home.folder / "sheet.png"))
        assert sheet.width() == 1800 * float(scale)
        assert sheet.height() > sheet.width()
        strongest = max(
            max(colour.red(), colour.green(), colour.blue())
            - min(colour.red(), colour.green(), colour.blue())
            for x in range(0, sheet.width(), 5)
            for y in range(0, sheet.height(), 5)
            for colour in [sheet.pixelColor(x, y)]
        )
        assert (strongest < 32) == ("--lines-only" in options)
    assert home.refused("sheet", "sheet.jpg").startswith("sheet.jpg: expected the name of a .png")


def test_snapshot_leaves_the_readers_settings_alone(home: Home) -> None:
    picture(home, "--theme", "dark")
    assert not (home.folder / "config").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--select", "ear"], "--select ear: there is no such id; expected one of back-of-knee"),
        (["--select", ""], "--select : there is no such id"),
        (["--view", "side"], "--view side: there is no such id; expected one of front, back, "),
    ],
)
def test_unknown_choice_is_refused_with_what_there_is(
    home: Home, options: list[str], said: str
) -> None:
    assert home.refused("snapshot", *options, "out.png").startswith(said)
    assert not (home.folder / "out.png").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--size", "large"], "'large' is no size; expected one such as 1280x800"),
        (["--size", "1280"], "'1280' is no size; expected one such as 1280x800"),
        (["--size", "-5x800"], "--size"),
        (["--scale", "huge"], "'huge' is no scale; expected 0.5 to 8"),
        (["--scale", "0"], "'0' is no scale; expected 0.5 to 8"),
        (["--scale", "nan"], "'nan' is no scale; expected 0.5 to 8"),
        (["--scale", "9"], "'9' is no scale; expected 0.5 to 8"),
        (["--text-size", "10"], "'10' is no text size; expected 50 to 300"),
        (["--text-size", "\u00b2"], "'\u00b2' is no text size; expected 50 to 300"),
        (["--theme", "blue"], "'blue'"),
    ],
)
def test_value_out_of_range_is_refused_with_what_is_expected(
    home: Home, options: list[str], said: str
) -> None:
    done = home.run("snapshot", *options, "out.png")
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr.splitlines()[-1]
    assert not (home.folder / "out.png").exists()


@pytest.mark.parametrize("target", ["absent/out.png", "out.jpg", "out"])
def test_place_where_no_picture_can_be_is_refused(home: Home, target: str) -> None:
    assert home.refused("snapshot", target) == (
        f"{target}: expected the name of a .png file in a folder that exists."
    )


def test_folder_in_the_place_of_the_picture_is_refused(home: Home) -> None:
    (home.folder / "out.png").mkdir()
    line = home.refused("snapshot", "out.png")
    assert line == "out.png: the picture can't be written there (Is a directory)."


def test_any_text_size_of_the_range_is_taken(home: Home) -> None:
    pictures = set()
    for size in ("100", "130"):
        home.run("snapshot", "--text-size", size, f"{size}.png")
        pictures.add((home.folder / f"{size}.png").read_bytes())
    assert len(pictures) == 2


def test_closed_output_gives_no_traceback(home: Home) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{sys.executable}' -m acupoints_app export >&-"],
        cwd=home.folder,
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr


# ---- the window ----


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_window_without_a_display_is_refused_in_one_sentence(home: Home) -> None:
    line = home.refused()
    assert "there is no display" in line
    assert "`acupoints snapshot OUT.png`" in line


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is a matter of Linux")
def test_window_on_a_display_that_does_not_answer_ends_without_a_crash(home: Home) -> None:
    done = home.run(DISPLAY=":7777", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("acupoints: ")
    assert "Traceback" not in done.stderr


# ---- search ----


def test_search_prints_a_line_a_hit_the_best_first(home: Home) -> None:
    done = home.run("search", "wei", "zhong")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].split() == [
        *("point", "BL40", "Wěizhōng", "(BL40)", "—", "pinyin:", "weizhong")
    ]


def test_search_gives_its_hits_as_data(home: Home) -> None:
    done = home.run("search", "--json", "bl40 knee")
    hits = json.loads(done.stdout)
    assert [set(hit) for hit in hits] == [{"type", "id", "title", "score", "why"}] * len(hits)
    assert (hits[0]["type"], hits[0]["id"]) == ("point", "BL40")
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    assert all(hit["why"] for hit in hits)


@pytest.mark.parametrize(("option", "output"), [([], ""), (["--json"], "[]\n")])
def test_search_that_finds_nothing_says_so_and_offers_the_nearest(
    home: Home, option: list[str], output: str
) -> None:
    done = home.run("search", "wiezong", *option)
    assert (done.returncode, done.stdout) == (1, output)
    assert "nothing was found for “wiezong”; nearest: BL40" in done.stderr


@pytest.mark.parametrize("query", [[], [""], [" … "]])
def test_search_for_nothing_is_refused(home: Home, query: list[str]) -> None:
    assert home.refused("search", *query).startswith("there is nothing to search for")


def test_search_finds_what_a_teachers_content_says(home: Home) -> None:
    done = home.run("search", "press", "here", "--data", home.data)
    assert done.stdout.startswith("excerpt")
    assert "(a-not)" in done.stdout.splitlines()[0]
