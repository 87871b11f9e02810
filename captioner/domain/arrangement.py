"""Where the overlay was under each arrangement of the screens that it has seen."""

from captioner.domain.settings import ArrangedPlace, WindowPlace

Screens = tuple[WindowPlace, ...]
"""The geometries of all screens, sorted: docked, undocked and the projector are three of them."""

MOST_PLACES = 16
"""More arrangements than anyone meets; the one that was not seen for longest is forgotten."""


def place_under(places: tuple[ArrangedPlace, ...], screens: Screens) -> WindowPlace | None:
    """Where it was when the screens were arranged like that; None if they never were."""
    return next((known.place for known in places if known.screens == screens), None)


def with_place(
    places: tuple[ArrangedPlace, ...], screens: Screens, place: WindowPlace
) -> tuple[ArrangedPlace, ...]:
    """`places` with this one as the newest, and no second one for the same screens."""
    others = (known for known in places if known.screens != screens)
    return (ArrangedPlace(screens, place), *others)[:MOST_PLACES]
