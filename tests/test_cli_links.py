"""Links on the command line: what they are taken for, and which are refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from acupoints_app.cli_parser import parse_arguments

LINK = "acupoints:point/BL40"


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "acupoints_app", *arguments],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
            "XDG_DATA_HOME": str(home / "data"),
            "LC_ALL": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        [LINK],
        ["open", LINK],
        ["--data", "folder", LINK],
        ["--data=folder", LINK],
        ["--da", "folder", LINK],
        [LINK, "--data", "folder"],
        ["open", LINK, "--data", "folder"],
        ["--data", "a/folder", LINK],
    ],
)
def test_a_link_may_stand_wherever_a_command_may(arguments: list[str]) -> None:
    options = parse_arguments(arguments)
    assert (options.command, options.link) == ("open", LINK)
    folder = {"folder", "a/folder"} & {word.removeprefix("--data=") for word in arguments}
    assert not folder or str(options.data) in folder


@pytest.mark.parametrize("link", ["point/BL40", "ACUPOINTS:point/UB40", " acupoints:x", "a/b"])
def test_what_is_written_like_a_link_is_one(link: str) -> None:
    assert parse_arguments([link]).link == link


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], None),
        (["--data", "a/b"], None),
        (["search", LINK], "search"),
        (["show", "a/b"], "show"),
    ],
)
def test_no_other_argument_is_taken_for_a_link(arguments: list[str], command: str | None) -> None:
    assert parse_arguments(arguments).command == command


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("acupoints:point/BL99", "acupoints:point/BL99: there is no such point; expected one"),
        ("acupoints:toe/BL40", "acupoints:toe/BL40: this is no link; expected one such as"),
        ("acupoints:", "acupoints:: this is no link; expected one such as acupoints:point/BL40"),
        ("./folder", "./folder: this is no link; expected one such as acupoints:point/BL40"),
        ("acupoints:group/a\nb", "acupoints:group/a b: there is no such group; expected one"),
        (f"acupoints:group/{'x' * 5000}", "acupoints:group/xxx"),
    ],
)
def test_a_bad_link_is_refused_in_one_sentence_and_nothing_is_kept(
    tmp_path: Path, link: str, said: str
) -> None:
    done = run(tmp_path, link)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"acupoints: {said}")
    assert len(line) < 500
    assert not (tmp_path / "data").exists()


def test_a_good_link_without_a_display_is_refused_as_the_window_is(tmp_path: Path) -> None:
    assert "there is no display" in run(tmp_path, LINK).stderr


def test_help_tells_of_links(tmp_path: Path) -> None:
    told = " ".join(run(tmp_path, "--help").stdout.split())
    assert "with a LINK, such as acupoints:point/BL40, the window opens there" in told
