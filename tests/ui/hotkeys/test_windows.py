"""What can be said of Windows' keys without Windows; the calls themselves have not been run."""

import pytest

from captioner.domain.hotkeys import SUGGESTED, keys_of
from captioner.ui.hotkeys.keyboard import combination_of
from captioner.ui.hotkeys.windows import key_code_of, modifiers_of


@pytest.mark.parametrize(
    ("keys", "held", "code"),
    [
        ("Meta+Ctrl+Alt+S", 1 | 2 | 8, 0x53),
        ("Ctrl+Shift+7", 2 | 4, 0x37),
        ("F9", 0, 0x78),
        ("Ctrl+Space", 2, 0x20),
        ("Media Play", 0, 0xB3),
    ],
)
def test_keys_have_windows_own_codes(keys: str, held: int, code: int) -> None:
    combination = combination_of(keys)
    assert (modifiers_of(combination), key_code_of(combination)) == (held, code)


def test_a_sign_that_lies_elsewhere_on_each_keyboard_has_none() -> None:
    assert key_code_of(combination_of("Ctrl+Alt+Ö")) is None


def test_the_suggested_keys_all_have_a_code() -> None:
    assert all(key_code_of(combination_of(keys)) for _, keys in keys_of(SUGGESTED))
