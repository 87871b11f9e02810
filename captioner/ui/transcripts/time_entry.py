"""A moment of the session as a person types it."""

import re

_TIME = re.compile(r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,4}):(?P<seconds>\d{1,2})")
_MINUTES = re.compile(r"\d{1,5}")
_COLONS = {ord("."): ":", 0xFF1A: ":"}
"""What stands for it on some keyboards: the last is as wide as a Chinese sign."""

_MS_PER_S, _S_PER_MIN, _S_PER_H = 1000, 60, 3600


def parse_time(text: str) -> int | None:
    """In ms since the session's start: of “1:02:30”, of “62:30”, or of “62”, which is minutes.

    None where it is none of these. Digits of any script.
    """
    text = re.sub(r"\s", "", text).translate(_COLONS)
    if _MINUTES.fullmatch(text):
        return int(text) * _S_PER_MIN * _MS_PER_S
    found = _TIME.fullmatch(text)
    if found is None or int(found["seconds"]) >= _S_PER_MIN:
        return None
    hours = int(found["hours"] or 0)
    seconds = hours * _S_PER_H + int(found["minutes"]) * _S_PER_MIN + int(found["seconds"])
    return seconds * _MS_PER_S
