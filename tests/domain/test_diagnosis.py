"""An error's sentences, parted into what is wrong and what to do."""

import pytest

from captioner.domain.diagnosis import in_halves


@pytest.mark.parametrize(
    ("sentences", "halves"),
    [
        (
            "It is gone. Look for it. Then try again.",
            ("It is gone.", "Look for it. Then try again."),
        ),
        ("It is gone.", ("It is gone.", "")),
        ("Riva 2.19 at host:50051 is gone. Wait.", ("Riva 2.19 at host:50051 is gone.", "Wait.")),
        ("ありません。探してください。", ("ありません。", "探してください。")),
        ("ありません。", ("ありません。", "")),
        ("اختفى. ابحث عنه.", ("اختفى.", "ابحث عنه.")),
        ("", ("", "")),
    ],
)
def test_an_error_is_parted_behind_its_first_sentence_in_any_language(
    sentences: str, halves: tuple[str, str]
) -> None:
    assert in_halves(sentences) == halves
