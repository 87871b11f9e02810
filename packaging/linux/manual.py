"""The manual page captioner(1), written from what the program's own parser knows: to stdout."""

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from captioner.arguments import new_parser

_FILES = """\
.SH FILES
.TP
.I ~/.config/captioner/settings.json
Settings. API keys and tokens are in the desktop's keyring.
.TP
.I ~/.local/share/captioner/sessions/
Transcripts, one file a session;
.I ~/.local/share/captioner/audio/
holds sound, where you asked for it to be kept.
.TP
.I ~/.local/state/captioner/log/
Logs, without secrets and without what was said.
.TP
.I /etc/captioner/defaults.json
Defaults and locked settings of this computer's administrator.
"""


def main() -> int:
    version, seconds = sys.argv[1], int(sys.argv[2])
    sys.stdout.write(manual(new_parser(), version, seconds))
    return 0


def manual(parser: argparse.ArgumentParser, version: str, seconds: int) -> str:
    """The page in man's macros; `seconds` since 1970 is the date at its foot."""
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    # Lines that tell what the program is asked are taken from the help as they are there.
    return "".join(
        [
            f'.TH CAPTIONER 1 "{day}" "captioner {version}" "User Commands"\n',
            ".nh\n.ad l\n",
            ".SH NAME\ncaptioner \\- live captions on the screen for what is being said\n",
            ".SH SYNOPSIS\n.B captioner\n[\\fIOPTION\\fR]...\n.br\n",
            ".B captioner\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n",
            ".SH DESCRIPTION\n",
            *_paragraphs(parser.description),
            ".SH OPTIONS\n",
            *_arguments(parser),
            ".SH COMMANDS\n",
            *(part for name, each in commands(parser) for part in _command(name, each)),
            *_epilog(parser.epilog),
            _FILES,
        ]
    )


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Names and parsers of the commands that the help shows."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no public list of what it knows
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            shown = {each.dest for each in action._get_subactions()}  # noqa: SLF001 - as above
            yield from ((name, each) for name, each in action.choices.items() if name in shown)


def _command(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    usage = parser.format_usage().removeprefix("usage: ").split()
    yield f".SS {_bare(name)}\n.B {_bare(' '.join(usage))}\n.PP\n"
    yield from _paragraphs(parser.description)
    yield from _arguments(parser)
    yield from _paragraphs(parser.epilog)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for group in parser._action_groups:  # noqa: SLF001 - argparse has no public list of them
        yield ".PP\n" if group.description else ""
        yield from _paragraphs(group.description)
        for action in group._group_actions:  # noqa: SLF001 - as above
            if action.help == argparse.SUPPRESS or isinstance(
                action,
                argparse._SubParsersAction,  # noqa: SLF001 - as above
            ):
                continue
            yield f".TP\n{_called(action)}\n{_bare(action.help or '')}\n"


def _called(action: argparse.Action) -> str:
    value = action.metavar or "|".join(str(each) for each in action.choices or ())
    value = value if isinstance(value, str) and value else action.dest.upper()
    if not action.option_strings:
        return f"\\fI{_bare(value)}\\fR"
    names = ", ".join(f"\\fB{_bare(each)}\\fR" for each in action.option_strings)
    return names if action.nargs == 0 else f"{names} \\fI{_bare(value)}\\fR"


def _paragraphs(text: str | None) -> Iterator[str]:
    for paragraph in (text or "").split("\n\n"):
        if paragraph:
            yield f"{_bare(' '.join(paragraph.split()))}\n.PP\n"


def _epilog(text: str | None) -> Iterator[str]:
    """Its parts begin with a title and a colon: lists keep their lines, sentences do not."""
    for part in (text or "").split("\n\n"):
        title, _, rest = part.partition(":") if ":\n" in part else part.partition(" 0")
        body = rest if ":\n" in part else f"0{rest}"
        lines = [_bare(line.strip("\n")) for line in body.split("\n") if line.strip()]
        yield f".SH {_bare(title.upper())}\n.nf\n" + "\n".join(lines) + "\n.fi\n"


def _bare(text: str) -> str:
    """For roff: its own marks stand for themselves, and option dashes can be searched for."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    sys.exit(main())
