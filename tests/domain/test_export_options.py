"""What an export may hold."""

import pytest

from captioner.domain.errors import ConfigError
from captioner.domain.export_options import ExportFormat, ExportOptions, format_name


@pytest.mark.parametrize(("start_ms", "end_ms"), [(-1, None), (0, 0), (5_000, 4_000)])
def test_a_range_ends_after_it_begins(start_ms: int, end_ms: int | None) -> None:
    with pytest.raises(ConfigError, match="must end after it begins"):
        ExportOptions(start_ms=start_ms, end_ms=end_ms)


def test_a_pause_lasts() -> None:
    with pytest.raises(ConfigError, match="A pause"):
        ExportOptions(pause_ms=-1)


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({format_name(kind) for kind in ExportFormat}) == len(ExportFormat)
