"""The settings of who turns speech into words: this computer, or one of several servers."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from captioner.domain.settings import Profile
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.page import SettingsPage
from captioner.ui.settings.page_stack import SettingsArea
from captioner.ui.settings.problems import ProblemFinder
from captioner.ui.settings.profile_exchange import ProfileExchange
from captioner.ui.settings.profile_secrets import ProfileSecrets
from captioner.ui.settings.server_column import ServerColumn
from captioner.ui.settings.server_edits import (
    duplicate_of,
    in_order,
    moved,
    new_server,
    with_server,
    with_servers,
    without_server,
)
from captioner.ui.settings.server_panel import ServerPanel
from captioner.ui.verdict_icon import Mark

_NARROW_PX = 560
"""Below that the list stands above the editor."""


class ServersPage(SettingsPage):
    """The list at the left, what is chosen in it at the right."""

    title = marked("settings", "Servers")
    fields = (
        "name",
        "address",
        "port",
        "tls",
        "root_cert",
        "client_cert",
        "client_key",
        "key_password",
        "server_name",
        "authentication",
        "token",
        "function_id",
        "metadata",
        "settings",
    )

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        self._finder = ProblemFinder()
        self.secrets = ProfileSecrets(preferences, draft, self)
        self.column = ServerColumn()
        self.panel = ServerPanel(preferences, draft, self.secrets)
        self.exchange = ProfileExchange(preferences, self.column.bar, self)
        self._scroll = SettingsArea(self.panel, translate("servers", "Settings of the server"))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self._layout.addWidget(self.column)
        self._layout.addWidget(self._scroll, 1)
        self._connect()
        self._show()
        self.select(draft.settings.active_profile)

    def select(self, profile_id: str | None) -> None:
        """Show this server; None is this computer."""
        self.column.servers.choose(profile_id)

    def first_field(self) -> QWidget | None:
        return self.column.servers

    def stop(self) -> None:
        self.panel.stop()
        self.secrets.stop()
        self.exchange.stop()

    def applied(self) -> None:
        self.secrets.applied()
        self.panel.editor.address.forget()
        self.column.bar.withdraw()
        self._show()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        self.select(profile_id)
        entry = self.panel.editor.entries.get(field)
        if entry is not None and profile_id is not None:
            self.panel.reveal(entry.widget).setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, widget: QWidget) -> QWidget:
        if not self.panel.editor.isAncestorOf(widget):
            return widget
        profiles = self._draft.settings.profiles
        if not profiles:
            return self.column.add
        if self.column.servers.chosen_id is None:
            self.select(self._draft.settings.active_profile or profiles[0].id)
        return self.panel.reveal(widget)

    def add(self) -> None:
        """A server without an address; the keyboard goes where that is typed."""
        settings = self._draft.settings
        profile = new_server(settings.profiles)
        self._draft.edit(with_server(settings, profile))
        self.select(profile.id)
        self._scroll.ensureVisible(0, 0)
        self.panel.editor.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        self.column.set_narrow(narrow=is_narrow)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _connect(self) -> None:
        column = self.column
        column.servers.chosen.connect(self._show_chosen)
        column.servers.use_requested.connect(self._use)
        column.servers.reordered.connect(self._reorder)
        column.servers.move_requested.connect(self._move)
        column.servers.delete_requested.connect(self._delete)
        column.add.clicked.connect(self.add)
        column.duplicate.clicked.connect(self._duplicate)
        column.delete.clicked.connect(self._delete)
        column.up.clicked.connect(lambda: self._move(-1))
        column.down.clicked.connect(lambda: self._move(1))
        column.take_in.triggered.connect(lambda: self.exchange.read(self._import))
        column.hand_on.triggered.connect(self._export_chosen)
        column.hand_on_all.triggered.connect(
            lambda: self.exchange.write(self._draft.settings.profiles)
        )
        self.panel.use.clicked.connect(lambda: self._use(column.servers.chosen_id))
        self._draft.changed.connect(self._show)

    @property
    def _chosen(self) -> Profile | None:
        chosen_id = self.column.servers.chosen_id
        return next((p for p in self._draft.settings.profiles if p.id == chosen_id), None)

    def _show(self) -> None:
        settings = self._draft.settings
        problems = self._finder.problems(self._draft)
        wrong = {problem.profile_id for problem in problems if problem.profile_id is not None}
        machine = self._preferences.machine
        given = {profile.id for profile in machine.servers}
        self.column.servers.show_servers(
            settings.profiles, settings.active_profile, wrong, given=given
        )
        self.column.show_possible(
            settings.profiles,
            self._chosen,
            variables=self._preferences.overrides,
            machine=machine,
        )
        self.panel.show_server(self._chosen, problems)

    def _show_chosen(self) -> None:
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _use(self, profile_id: str | None) -> None:
        self._draft.edit(replace(self._draft.settings, active_profile=profile_id))

    def _reorder(self, ids: list[str]) -> None:
        self._draft.edit(in_order(self._draft.settings, ids))
        self._show()  # also where this computer was dragged away from the top

    def _move(self, by: int) -> None:
        if self._chosen is not None:
            self._draft.edit(moved(self._draft.settings, self._chosen.id, by))

    def _duplicate(self) -> None:
        source = self._chosen
        if source is not None:
            self.secrets.when_loaded(partial(self._add_duplicate, source))

    def _add_duplicate(self, source: Profile) -> None:
        settings = self._draft.settings
        copy = duplicate_of(source, settings.profiles)
        after = [profile.id for profile in settings.profiles].index(source.id) + 1
        self._draft.edit(with_server(settings, copy, at=after))
        self.secrets.copy(source, copy)
        self.select(copy.id)
        name: QLineEdit = self.panel.editor.name
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()

    def _delete(self) -> None:
        profile = self._chosen
        if profile is None or self._preferences.machine.provides(profile.id):
            return
        settings = self._draft.settings
        place = settings.profiles.index(profile)
        typed = self._draft.secrets.get(profile.id)
        was_active = settings.active_profile == profile.id

        def undo() -> None:
            now = with_server(self._draft.settings, profile, at=place)
            active = profile.id if was_active else self._draft.settings.active_profile
            self._draft.edit(replace(now, active_profile=active))
            if typed is not None:
                self._draft.type_secrets(profile.id, typed)
            self.column.bar.withdraw()
            self.select(profile.id)

        self._draft.edit(without_server(settings, profile.id))
        self._draft.forget_secrets(profile.id)
        self._draft.settle(profile.id, "address")
        self._say_deleted(profile.name, undo)

    def _say_deleted(self, name: str, undo: Callable[[], None]) -> None:
        deleted = translate("servers", "Deleted “{name}”.").format(name=name)
        self.column.bar.say(
            deleted, Mark.SKIPPED, button=translate("servers", "&Undo"), on_button=undo
        )
        self.column.bar.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _import(self, profiles: tuple[Profile, ...]) -> None:
        self._draft.edit(with_servers(self._draft.settings, profiles))
        if profiles:
            self.select(profiles[0].id)

    def _export_chosen(self) -> None:
        if self._chosen is not None:
            self.exchange.write((self._chosen,))
