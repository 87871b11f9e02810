import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner.ui.settings.server_list import ServerList
from captioner.ui.verdict_icon import Mark, mark_color
from tests.ui.settings.servers import CLOUD, LAB, OFFICE


def spoken(servers: ServerList) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [servers.item(row).data(role) for row in range(servers.count())]


def listed(qtbot: QtBot) -> ServerList:
    servers = ServerList()
    qtbot.addWidget(servers)
    servers.show_servers((OFFICE, LAB, CLOUD), "lab", ())
    return servers


def test_a_screen_reader_hears_name_address_and_what_is_in_use(qtbot: QtBot) -> None:
    assert spoken(listed(qtbot)) == [
        "This computer, Built in, offline",
        "Office, gpu-box:50051",
        "Lab, riva.example.org:443, in use",
        "Cloud, grpc.example.com:443",
    ]


def test_the_choice_follows_its_server(qtbot: QtBot) -> None:
    servers = listed(qtbot)
    servers.choose("cloud")
    with qtbot.assertNotEmitted(servers.chosen):
        servers.show_servers((CLOUD, OFFICE, LAB), "lab", ())
    assert servers.chosen_id == "cloud"


def test_beside_a_server_that_is_gone_its_neighbour_is_chosen(qtbot: QtBot) -> None:
    servers = listed(qtbot)
    servers.choose("lab")
    with qtbot.waitSignal(servers.chosen, check_params_cb=lambda chosen: chosen == "cloud"):
        servers.show_servers((OFFICE, CLOUD), None, ())


def test_this_computer_cannot_be_dragged(qtbot: QtBot) -> None:
    servers = listed(qtbot)
    assert not servers.item(0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert servers.item(1).flags() & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize(
    ("direction", "half"),
    [(Qt.LayoutDirection.LeftToRight, "right"), (Qt.LayoutDirection.RightToLeft, "left")],
)
def test_what_needs_attention_is_marked_where_the_line_ends(
    qtbot: QtBot, direction: Qt.LayoutDirection, half: str
) -> None:
    servers = listed(qtbot)
    servers.setLayoutDirection(direction)
    servers.show_servers((OFFICE, LAB, CLOUD), "lab", ("lab",))
    servers.resize(300, 300)
    image = servers.grab().toImage()
    red = mark_color(Mark.FAILED, servers.palette()).rgb()
    marked = [x for x in range(300) for y in range(300) if image.pixel(x, y) == red]
    assert marked
    assert {"left" if x < 150 else "right" for x in marked} == {half}
