"""The connection test: each step on its own, and the first that fails by its right name."""

from collections.abc import Callable

from captioner.domain.diagnosis import Diagnosis, Finding
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import Target

LIMIT_S = 15.0
"""The whole test never takes longer."""


async def probe(
    target: Target,
    options: RecognitionOptions,
    sample_pcm: bytes,
    *,
    called: str,
    on_finding: Callable[[Finding], None],
) -> Diagnosis:
    raise NotImplementedError
