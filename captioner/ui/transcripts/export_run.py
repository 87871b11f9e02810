"""Writes transcripts into files, one after the other."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from captioner.domain.export_options import ExportOptions
from captioner.domain.file_names import export_name, free_name, safe_name
from captioner.domain.session_list import SessionSummary
from captioner.domain.transcript import Transcript
from captioner.ports.sessions import SessionLibrary


@dataclass(frozen=True, slots=True)
class Exported:
    """What is exported: a transcript, or a session by its id."""

    source: Transcript | str
    summary: SessionSummary


def exported(transcript: Transcript) -> Exported:
    """One that is open: it is exported as it is at the moment."""
    began = transcript.session.started_at
    summary = SessionSummary(
        transcript.session.id, began, transcript.end_ms, title=transcript.title
    )
    return Exported(transcript, summary)


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """Each transcript with its file; `taken` are those where there is a file already."""

    files: tuple[tuple[Exported, Path], ...]
    options: ExportOptions
    taken: frozenset[Path] = frozenset()


def plan_of(
    wanted: Sequence[Exported], options: ExportOptions, folder: Path, names: Mapping[int, str]
) -> ExportPlan:
    """No two of them into one file. `names` are those that the person typed, by their places."""
    files: list[tuple[Exported, Path]] = []
    used: set[str] = set()
    for place, each in enumerate(wanted):
        typed = names.get(place, "")
        name = _typed_name(typed, options) if typed else name_of(each.summary, options)
        name = free_name(name, lambda name: name.casefold() in used)
        used.add(name.casefold())
        files.append((each, folder / name))
    return ExportPlan(tuple(files), options)


def name_of(summary: SessionSummary, options: ExportOptions) -> str:
    here: datetime = summary.started_at.astimezone()
    return export_name(summary.title, here, options.format.value)


def _typed_name(typed: str, options: ExportOptions) -> str:
    """With the format's extension, in the folder, and such that every system takes it."""
    return safe_name(typed.removesuffix(f".{options.format.value}"), options.format.value)


def with_taken(plan: ExportPlan) -> ExportPlan:
    """Looks at the disk: for a worker thread."""
    taken = frozenset(path for _, path in plan.files if path.exists() or path.is_symlink())
    return ExportPlan(plan.files, plan.options, taken)


def beside_taken(plan: ExportPlan) -> ExportPlan:
    """The same with other names where a file has them. Looks at the disk, as `with_taken`."""
    planned = {path for _, path in plan.files}
    files: list[tuple[Exported, Path]] = []
    for each, path in plan.files:
        if path in plan.taken:
            others = planned | {other for _, other in files}
            name = free_name(
                path.name,
                lambda name, path=path, others=others: (  # type: ignore[misc]  # its own loop's
                    path.with_name(name).exists() or path.with_name(name) in others
                ),
            )
            path = path.with_name(name)  # noqa: PLW2901 - the same file under its other name
        files.append((each, path))
    return ExportPlan(tuple(files), plan.options)


async def write(library: SessionLibrary, plan: ExportPlan, on_file: Callable[[int], None]) -> int:
    """How many were written; `on_file` is told of each. Raises as `SessionLibrary.export` does.

    Where it is cancelled, the file that is being written may still come to be, as a whole.
    """
    for number, (each, path) in enumerate(plan.files, 1):
        may_replace = path in plan.taken
        await library.export(each.source, plan.options, path, may_replace=may_replace)
        on_file(number)
    return len(plan.files)


async def look(plan: ExportPlan) -> ExportPlan:
    return await asyncio.to_thread(with_taken, plan)


async def move_beside(plan: ExportPlan) -> ExportPlan:
    return await asyncio.to_thread(beside_taken, plan)
