"""How much captions flicker and how late they come, in each mode.

    python -m tests.benchmarks.stability [--corpus DIR] [--cache DIR]

Streams of the built-in recogniser over the English clips of DIR/manifest.json (without
--corpus: over the sample speech), recorded once into --cache, and scripted ones of servers
with better and worse manners. The clips are told in two halves, to show how far they differ.

A clip is decoded in one go, in chunks of 40 ms, and its times are those of a machine with nothing
else to do: a chunk arrives when it has been spoken, and is done after the CPU time that it cost.

"first" is from the end of a word in the audio to its first display, "heard" the part of the
recogniser (as in Fast), "held" what the mode adds to it, word by word. NE, CWR: normalised
erasure and changed words per final word; RTC: words that could be read and were taken back, per
100; rev: moments of taking back per minute. Where a box of 3 rows of 42 characters is in view.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from captioner.audio.recording import Recording
from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples
from captioner.domain.captions import CaptionTrack, Segment, SegmentState
from captioner.domain.stability import Stability
from captioner.domain.steadier import Steadier
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
from tests import flicker
from tests.e2e.program import SAMPLE
from tests.segment_streams import Manners, Stream, load, save, scripted, shown_by
from tests.test_stability import KINDS, SENTENCES

_CHUNK_BYTES = ms_to_samples(40) * SAMPLE_BYTES
_CHUNK_MS = 40


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    clips = english_clips(options.corpus) if options.corpus else [SAMPLE]
    with tempfile.TemporaryDirectory() as folder:
        cache = options.cache or Path(folder)
        streams = {clip.stem: recorded(clip, cache) for clip in clips}
    names = sorted(streams)
    print(
        f"{'streams':20}{'mode':10}{'words':>6}{'NE raw':>8}{'folded':>8}{'CWR':>7}{'RTC':>7}"
        f"{'rev':>6}{'first p50/p95':>16}{'heard p50/p95':>16}{'held p50/p95 ms':>17}"
    )
    report("built-in, one half", [streams[name] for name in names[::2]])
    if names[1:]:
        report("built-in, other", [streams[name] for name in names[1::2]])
    for kind, manners in KINDS.items():
        report(kind, scripts(manners))
    report_cost()
    return 0


def english_clips(corpus: Path) -> list[Path]:
    manifest = json.loads((corpus / "manifest.json").read_text())
    return [
        corpus / c["file"] for c in manifest if c["language"].startswith("en") and c["reference"]
    ]


def scripts(manners: Manners) -> list[Stream]:
    return [scripted(SENTENCES, manners, seed=seed) for seed in range(100, 104)]


def recorded(clip: Path, cache: Path) -> Stream:
    kept = cache / f"{clip.stem}.json.gz"
    if not kept.exists():
        sys.stderr.write(f"decoding {clip.name}\n")
        cache.mkdir(parents=True, exist_ok=True)
        save(kept, list(decoded(pcm_of(clip))))
    return load(kept)


def pcm_of(clip: Path) -> bytes:
    recording = Recording.open(clip)
    try:
        pcm = bytearray()
        while not recording.is_exhausted:
            pcm += recording.decode_step()
        return bytes(pcm)
    finally:
        recording.close()


def decoded(pcm: bytes) -> Iterator[tuple[float, Segment]]:
    engine = PocketsphinxEngine()
    engine.load()
    decoding = engine.open(Endpointing())
    track = CaptionTrack()
    done_ms = 0.0
    for at in range(0, len(pcm) + _CHUNK_BYTES, _CHUNK_BYTES):
        began_s = time.thread_time()
        chunk = pcm[at : at + _CHUNK_BYTES]
        heard = list(decoding.feed(chunk).finals) if chunk else []
        last = decoding.partial() if chunk else decoding.finish_utterance()
        heard += [last] if last is not None else []
        arrived_ms = (at + len(chunk)) / SAMPLE_BYTES / ms_to_samples(1)
        done_ms = max(done_ms, arrived_ms) + (time.thread_time() - began_s) * 1000
        for hypothesis in heard:
            segment = track.apply(hypothesis)
            if segment is not None:
                yield round(done_ms, 1), segment
    decoding.close()


def report(name: str, streams: Sequence[Stream]) -> None:
    for stability in Stability:
        figures = measured(stability, streams)
        print(
            f"{name:20}{stability:10}{figures['words']:6.0f}{figures['raw']:8.3f}"
            f"{figures['folded']:8.3f}{figures['changed']:7.3f}{figures['retracted']:7.2f}"
            f"{figures['revisions']:6.1f}{figures['first']:>16}{figures['heard']:>16}"
            f"{figures['held']:>17}"
        )


def measured(stability: Stability, streams: Sequence[Stream]) -> Mapping[str, float | str]:
    """Each measure over all words of all streams; a stream is a session of its own."""
    words = raw = folded = changed = retracted = revisions = minutes = 0.0
    first: list[float] = []
    heard: list[float] = []
    for stream in streams:
        shown = shown_by(Steadier(stability), stream)
        log, as_read = flicker.paints(shown), flicker.paints(shown, folded=True)
        count = len(as_read[-1].tokens)
        words += count
        raw += flicker.normalised_erasure(log) * len(log[-1].tokens)
        folded += flicker.normalised_erasure(as_read) * count
        changed += flicker.changed_words(as_read) * count
        retracted += flicker.retractions(as_read) * count
        minutes += log[-1].t_ms / 60_000
        revisions += flicker.revisions_a_minute(as_read) * log[-1].t_ms / 60_000
        first += [lag.first_ms for lag in flicker.word_lags(shown)]
        heard += [lag.first_ms for lag in flicker.word_lags(stream)]
    return {
        "words": words,
        "raw": raw / words,
        "folded": folded / words,
        "changed": changed / words,
        "retracted": retracted / words,
        "revisions": revisions / minutes,
        "first": percentiles(first),
        "heard": percentiles(heard),
        "held": percentiles([a - b for a, b in zip(first, heard, strict=True)]),
    }


def percentiles(values: Sequence[float]) -> str:
    ranked = sorted(values)
    p50, p95 = (ranked[int(share * len(ranked))] for share in (0.5, 0.95))
    return f"{p50:.0f} / {p95:.0f}"


def report_cost() -> None:
    """Of an update, at the beginning of a session and after 100,000 segments."""
    text = " ".join(f"word{n}" for n in range(30))
    steadier = Steadier(Stability.BALANCED)
    costs_us: list[float] = []
    for number in range(1, 100_002):
        is_measured = number in (1, 100_001)
        began_ns = time.thread_time_ns()
        updates, words = (1000, text) if is_measured else (1, "word")
        for revision in range(1, updates + 1):
            said = f"{words} {revision}"
            tentative = Segment(number, revision, SegmentState.TENTATIVE, said, 0, 0)
            steadier.hear(tentative, number * 1000.0 + revision)
        if is_measured:
            costs_us.append((time.thread_time_ns() - began_ns) / updates / 1000)
        steadier.hear(Segment(number, 9, SegmentState.COMMITTED, words, 0, 0), number * 1000.0)
    print(
        f"an update of a segment of 31 words: {costs_us[0]:.0f} us as the first segment, "
        f"{costs_us[1]:.0f} us as the 100,001st"
    )


if __name__ == "__main__":
    sys.exit(main())
