"""The findings of one connection test, in their order, each as soon as it is made."""

import time
from collections.abc import Callable

from captioner.domain.diagnosis import (
    CONNECTION_CHECKS,
    NOT_TRIED,
    Check,
    Diagnosis,
    Fault,
    Finding,
    Verdict,
)
from captioner.domain.wording import translate


class StepFailed(Exception):
    """The check that is due has failed, and with it all that come after."""

    def __init__(self, fault: Fault, message: str, advice: str) -> None:
        super().__init__(message)
        self.fault = fault
        self.message = message
        self.advice = advice


class Report:
    """Takes one finding for each of CONNECTION_CHECKS; `shown` makes a text fit to be logged."""

    def __init__(self, on_finding: Callable[[Finding], None], shown: Callable[[str], str]) -> None:
        self._on_finding = on_finding
        self._shown = shown
        self._findings: list[Finding] = []
        self._since_ns = time.monotonic_ns()
        self.round_trip_ms: float | None = None
        self.first_result_ms: float | None = None

    @property
    def diagnosis(self) -> Diagnosis:
        return Diagnosis(tuple(self._findings), self.round_trip_ms, self.first_result_ms)

    @property
    def due(self) -> Check | None:
        """The check that the next finding is for; None if all are made."""
        made = len(self._findings)
        return CONNECTION_CHECKS[made] if made < len(CONNECTION_CHECKS) else None

    def passed(self, check: Check, message: str) -> None:
        self._add(check, Verdict.PASSED, message)

    def warned(self, check: Check, message: str, advice: str, fault: Fault | None = None) -> None:
        self._add(check, Verdict.WARNED, message, advice, fault)

    def skipped(self, check: Check, message: str) -> None:
        self._add(check, Verdict.SKIPPED, message)

    def failed(self, failure: StepFailed) -> None:
        """Of the check that is due; all later ones are skipped."""
        if self.due is None:
            raise RuntimeError("every check has its finding already")
        self._add(self.due, Verdict.FAILED, failure.message, failure.advice, failure.fault)
        while self.due is not None:
            self.skipped(self.due, translate("test", NOT_TRIED))

    def _add(
        self,
        check: Check,
        verdict: Verdict,
        message: str,
        advice: str = "",
        fault: Fault | None = None,
    ) -> None:
        if check is not self.due:
            raise RuntimeError(f"{self.due} is due, not {check}")
        now_ns = time.monotonic_ns()
        took_ms = None if verdict is Verdict.SKIPPED else (now_ns - self._since_ns) // 1_000_000
        self._since_ns = now_ns
        finding = Finding(check, verdict, self._shown(message), self._shown(advice), fault, took_ms)
        self._findings.append(finding)
        self._on_finding(finding)
