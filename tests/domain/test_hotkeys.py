import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import ConfigError
from captioner.domain.hotkeys import (
    SUGGESTED,
    Chord,
    HotkeyAction,
    chord_of,
    doubt_about,
    hotkey_problems,
    keys_of,
)
from captioner.domain.settings import Hotkeys


@pytest.mark.parametrize(
    ("keys", "held", "key"),
    [
        ("Ctrl+Alt+P", {"Ctrl", "Alt"}, "P"),
        ("ctrl+alt+p", {"Ctrl", "Alt"}, "P"),
        ("Meta+Ctrl++", {"Meta", "Ctrl"}, "+"),
        ("Ctrl+,", {"Ctrl"}, ","),
        ("F9", set(), "F9"),
        ("Shift+F9", {"Shift"}, "F9"),
        ("Media Play", set(), "Media Play"),
        ("Ctrl+Alt+Space", {"Ctrl", "Alt"}, "Space"),
    ],
)
def test_keys_are_understood_as_qt_writes_them(keys: str, held: set[str], key: str) -> None:
    assert chord_of(keys) == Chord(frozenset(held), key)


@pytest.mark.parametrize("keys", ["P", "Shift+P", "Space", "Shift+Tab", "Ctrl+K, Ctrl+C", "Ctrl",
                                  "Ctrl+", "Ctrl+Alt+", "", "Ctrl+\n", "x" * 200])  # fmt: skip
def test_what_is_no_chord_for_the_whole_desktop_is_refused(keys: str) -> None:
    with pytest.raises(ConfigError):
        chord_of(keys)


@given(st.text(max_size=120))
def test_any_text_is_a_chord_or_refused_with_a_sentence(keys: str) -> None:
    try:
        chord_of(keys)
    except ConfigError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right


def test_each_action_has_its_field_and_each_field_its_action() -> None:
    every = Hotkeys(**{action.value: f"F{n}" for n, action in enumerate(HotkeyAction, start=1)})
    assert [keys for _, keys in keys_of(every)] == [f"F{n}" for n in range(1, 8)]


def test_no_hotkey_is_set_unasked() -> None:
    assert list(keys_of(Hotkeys())) == []


def test_the_suggested_keys_are_sound_and_doubtless() -> None:
    assert list(hotkey_problems(SUGGESTED)) == []
    assert [doubt_about(keys) for _, keys in keys_of(SUGGESTED)] == [""] * len(HotkeyAction)


def test_the_same_keys_twice_are_told_at_the_second() -> None:
    twice = Hotkeys(pause="Ctrl+Alt+P", catch_up="Alt+Ctrl+p")
    assert [problem.field for problem in hotkey_problems(twice)] == ["hotkey_catch_up"]


def test_keys_that_every_program_needs_are_doubted() -> None:
    assert "Ctrl+C" in doubt_about("Ctrl+C")
    assert not doubt_about("Ctrl+Alt+C")
    assert not doubt_about("F9")
