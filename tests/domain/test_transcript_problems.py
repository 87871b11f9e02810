"""What a person can choose about transcripts."""

from pathlib import Path

import pytest

from captioner.domain.export_options import ExportFormat
from captioner.domain.settings import Settings, TranscriptOptions
from captioner.domain.transcript_problems import transcript_problems
from captioner.domain.validation import settings_problems


def fields(options: TranscriptOptions) -> list[str]:
    return [problem.field for problem in transcript_problems(options)]


def test_what_nobody_changed_is_sound() -> None:
    assert fields(TranscriptOptions()) == []


def test_exporting_by_itself_needs_a_folder_and_a_format() -> None:
    assert fields(TranscriptOptions(export_on_stop=True)) == ["export_folder"]
    chosen = TranscriptOptions(export_on_stop=True, export_folder=Path("/talks"), export_formats=())
    assert fields(chosen) == ["export_formats"]
    both = (ExportFormat.SRT, ExportFormat.DOCX)
    assert (
        fields(
            TranscriptOptions(
                export_on_stop=True, export_folder=Path("/talks"), export_formats=both
            )
        )
        == []
    )
    twice = (ExportFormat.SRT, ExportFormat.SRT)
    assert fields(TranscriptOptions(export_formats=twice)) == ["export_formats"]


@pytest.mark.parametrize("path", [Path("talks"), Path("/talks\n"), Path("/" + 5000 * "a")])
def test_a_place_is_a_whole_path_on_one_line(path: Path) -> None:
    assert fields(TranscriptOptions(export_folder=path)) == ["export_folder"]
    assert fields(TranscriptOptions(live_text=path)) == ["live_text"]


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_what_is_kept_is_kept_for_a_day_to_ten_years(days: int) -> None:
    assert fields(TranscriptOptions(retention_days=days)) == ["retention_days"]
    assert fields(TranscriptOptions(audio_retention_days=days)) == ["audio_retention_days"]
    assert fields(TranscriptOptions(retention_days=1, audio_retention_days=3650)) == []


def test_settings_are_as_sound_as_their_choices_about_transcripts() -> None:
    settings = Settings(transcripts=TranscriptOptions(retention_days=0))
    assert [problem.field for problem in settings_problems(settings)] == ["retention_days"]
