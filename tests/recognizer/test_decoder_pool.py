"""Lending decoders."""

import itertools

import pytest

from captioner.domain.errors import Refused
from captioner.recognizer.decoder_pool import DecoderPool
from captioner.recognizer.engine import AllPlacesTaken


def test_a_decoder_that_came_back_is_lent_again() -> None:
    pool = DecoderPool(itertools.count().__next__, limit=2)
    first = pool.take()
    pool.give_back(first)
    assert pool.take() == first


def test_past_the_limit_nothing_is_lent_and_the_reason_is_a_sentence() -> None:
    pool = DecoderPool(itertools.count().__next__, limit=1)
    pool.take()
    with pytest.raises(AllPlacesTaken, match="try again later"):
        pool.take()


def test_a_discarded_decoder_frees_its_place_and_is_not_lent_again() -> None:
    pool = DecoderPool(itertools.count().__next__, limit=1)
    broken = pool.take()
    pool.discard()
    assert pool.take() != broken


def test_a_decoder_that_cannot_be_made_takes_no_place() -> None:
    def fail() -> int:
        raise Refused("no model")

    pool = DecoderPool(fail, limit=1)
    for _ in range(2):
        with pytest.raises(Refused):
            pool.take()
