"""Text as it is compared: without case, accents and tone marks, cut into words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

_MARKS: Final = str.maketrans(
    {
        **dict.fromkeys("'’‘ʼ`´", None),  # calf's is calfs
        **dict.fromkeys("“”„–—…·•●", " "),
    }
)
_ASCII_GAPS: Final = {code: " " for code in range(128) if not chr(code).isalnum()}
_COMBINING: Final = re.compile("[\u0300-\u036f]+")
_HAN_LETTERS: Final = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_WORD: Final = re.compile(f"[{_HAN_LETTERS}]+|[^\\W_{_HAN_LETTERS}]+")
_HAN: Final = re.compile(f"[{_HAN_LETTERS}]")

OTHER_FORMS: Final[dict[str, str]] = {
    "鐘": "钟",
    "沖": "冲",
    "腧": "俞",
    "裏": "里",
    "裡": "里",
}
"""Ways to write a character that neither names list of the points has, and its simplified form."""


def fold(text: str, forms: Mapping[int, str] | None = None) -> str:
    """Text without case and marks; Chinese characters in the form that ``forms`` gives them."""
    if not text.isascii():
        text = text.translate(_MARKS)
        if not text.isascii():
            text = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
            if forms:
                text = text.translate(forms)
    elif "'" in text or "`" in text:
        text = text.translate(_MARKS)
    return text.lower() if text.isascii() else text.casefold()


def words_of(folded: str) -> list[str]:
    """The words of a folded text; each run of Chinese characters is one."""
    if folded.isascii():  # several times as quick, and nearly all text is
        return folded.translate(_ASCII_GAPS).split()
    return _WORD.findall(folded)


def is_han(word: str) -> bool:
    """Whether a word is a run of Chinese characters."""
    return _HAN.match(word) is not None
