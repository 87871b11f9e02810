#!/bin/sh
# Installs Captioner from the folder that this script lies in, or takes it away again.
#
# Everything outside of the program's own folder is listed in the file "installed" in it, before
# it is put there: what is not listed was put there by somebody else and is never touched.
set -eu

usage() {
  cat <<'END'
usage: ./install.sh [--system | --prefix DIR] [--downgrade]
       ./install.sh --uninstall [--system | --prefix DIR] [--forget]

Without --system and --prefix, Captioner is installed for you alone, into ~/.local.

  --system     for everybody: /opt/captioner, /usr/local/bin, /usr/local/share
  --prefix DIR DIR/lib/captioner, DIR/bin, DIR/share
  --downgrade  put this version in the place of a newer one
  --uninstall  take away what was installed; settings, keys and transcripts stay
  --forget     with --uninstall: your settings and keys go, too; transcripts stay

END
}

main() {
  here=$(cd "$(dirname "$0")" && pwd -P)
  action=install kind=user prefix='' may_downgrade='' forgets=''
  read_arguments "$@"
  choose_places
  if [ "$action" = uninstall ]; then uninstall; else install_here; fi
}

read_arguments() {
  while [ $# -gt 0 ]; do
    case $1 in
    --system) kind=system ;;
    --prefix)
      [ -n "${2:-}" ] || misused "--prefix needs a folder."
      kind=prefix prefix=$2
      shift
      ;;
    --downgrade) may_downgrade=yes ;;
    --uninstall) action=uninstall ;;
    --forget) forgets=yes ;;
    -h | --help) usage && exit 0 ;;
    *) misused "There is no '$1' to choose: see ./install.sh --help." ;;
    esac
    shift
  done
}

choose_places() {
  case $kind in
  system) program=/opt/captioner bin=/usr/local/bin share=/usr/local/share ;;
  prefix)
    case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
    program=$prefix/lib/captioner bin=$prefix/bin share=$prefix/share
    ;;
  user)
    program=$HOME/.local/lib/captioner bin=$HOME/.local/bin
    share=${XDG_DATA_HOME:-$HOME/.local/share}
    ;;
  esac
  # The copy that was installed takes away itself, wherever that is.
  if [ "$action$kind" = uninstalluser ] && [ -f "$here/installed" ]; then program=$here; fi
}

install_here() {
  [ -x "$here/captioner/captioner" ] ||
    fail "Nothing to install lies beside this script: unpack the whole archive, and start it there."
  check_machine
  check_places
  check_version
  new=$program.new.$$ noted=$(mktemp) && folders=$noted
  trap 'rm -rf "$new" "$noted"' EXIT
  make_folder "$(dirname "$program")"
  trap 'exit 1' HUP INT TERM
  put_together
  exchange
  put_outside
  refresh
  say "Captioner $(told version "$program/needs") is installed. Start it from the menu, or: $(command_to_start)"
  tell_missing_libraries
}

check_machine() {
  wanted=$(told machine "$here/needs")
  [ "$(uname -m)" = "$wanted" ] || fail "This archive is for computers of the kind $wanted, and this one is $(uname -m)."
  glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2) || glibc=''
  wanted=$(told glibc "$here/needs")
  { [ -n "$glibc" ] && is_at_least "$glibc" "$wanted"; } ||
    fail "Captioner needs the GNU C library $wanted or newer, and this system has ${glibc:-another one}."
}

check_places() { # what is there must be ours
  for left in "$program".old.*; do # of an installation that was broken off
    if [ -d "$left" ] && [ ! -e "$program" ]; then mv "$left" "$program"; fi
  done
  [ ! -e "$program" ] || [ -f "$program/installed" ] ||
    fail "$program was not put there by this script. Move it away, or choose another place with --prefix."
  list_outside | while IFS= read -r path; do
    if [ -e "$path" ] || [ -L "$path" ]; then
      is_ours "$path" || fail "$path was not put there by this script. Move it away and try again."
    fi
  done
}

check_version() {
  if [ ! -f "$program/needs" ] || [ -n "$may_downgrade" ]; then return; fi
  old=$(told version "$program/needs") new=$(told version "$here/needs")
  is_at_least "$new" "$old" ||
    fail "Captioner $old is installed, which is newer than this $new. Add --downgrade to put this one in its place."
}

put_together() { # the whole new folder, beside the old one
  rm -rf "$program".new.* "$program".old.*
  mkdir "$new" 2>/dev/null || fail "$(dirname "$program") is not writable for you."
  { cp -Rp "$here/captioner/." "$new/" && cp -Rp "$here/share" "$here/licences" "$new/" &&
    cp -p "$here/install.sh" "$here/needs" "$here/LICENSE" "$here/NOTICE" "$here/sbom.cdx.json" "$new/"; } ||
    fail "The program could not be copied: is there room for 300 MB in $(dirname "$program")?"
  list_outside >"$new/installed"
  { cat "$folders" && cat "$program/folders" 2>/dev/null; } >"$new/folders" || true # there is no older one
  folders=$program/folders
}

exchange() { # a program that runs keeps the files that it has open
  if [ -e "$program" ]; then
    list_only_old >"$new/superfluous"
    mv "$program" "$program.old.$$"
  fi
  mv "$new" "$program" || {
    if [ -e "$program.old.$$" ]; then mv "$program.old.$$" "$program"; fi
    fail "The program could not be put into its place."
  }
  rm -rf "$program.old.$$"
  if [ -f "$program/superfluous" ]; then remove_listed "$program/superfluous"; fi
  rm -f "$program/superfluous"
}

put_outside() {
  find "$program/share" -type f | while IFS= read -r file; do
    path=$share/${file#"$program/share/"}
    make_folder "$(dirname "$path")"
    case $file in
    *.desktop) with_path "$file" >"$path.new.$$" ;;
    *) cp -p "$file" "$path.new.$$" ;;
    esac
    mv "$path.new.$$" "$path"
  done
  make_folder "$bin"
  ln -sf "$program/captioner" "$bin/captioner"
}

with_path() { # a menu entry that starts this very program, whatever its path is made of
  # In Exec a path stands in quotes, and the whole value is a string in which \ is doubled.
  in_quotes=$(printf '%s' "$program/captioner" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
  plain=$(printf '%s' "$program/captioner" | sed 's/\\/\\\\/g')
  IN_QUOTES=\"$in_quotes\" PLAIN=$plain awk '
    /^TryExec=/ { print "TryExec=" ENVIRON["PLAIN"]; next }
    /^Exec=captioner/ { print "Exec=" ENVIRON["IN_QUOTES"] substr($0, length("Exec=captioner") + 1); next }
    { print }' "$1"
}

uninstall() {
  [ -f "$program/installed" ] || fail "Captioner is not installed in $program."
  [ -w "$(dirname "$program")" ] || fail "$(dirname "$program") is not writable for you."
  offer_to_forget
  remove_listed "$program/installed"
  share=$(sed -n 's,/applications/org.captioner.Captioner.desktop$,,p' "$program/installed")
  refresh
  folders=$(sort -ur "$program/folders")
  rm -rf "$program"
  printf '%s\n' "$folders" | while IFS= read -r folder; do
    rmdir "$folder" 2>/dev/null || true # others may use it by now
  done
  say "Captioner is uninstalled. Your transcripts are still there."
}

offer_to_forget() {
  if [ -z "$forgets" ] && [ -t 0 ]; then
    printf 'Remove your settings and keys as well? Transcripts stay. [y/N] '
    read -r answer
    case $answer in [yY]*) forgets=yes ;; esac
  fi
  if [ -n "$forgets" ]; then
    "$program/captioner" forget --yes || fail "So nothing was uninstalled."
  fi
}

remove_listed() {
  while IFS= read -r path; do rm -f "$path"; done <"$1"
}

refresh() { # what desktops have noted of menu entries, file types and icons
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$share/applications" 2>/dev/null || true
  fi
  if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
    update-mime-database "$share/mime" >/dev/null 2>&1 || true
  fi
  if [ -f "$share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || true
  fi
  if [ "$action" = uninstall ]; then remove_empty_notes; fi
}

remove_empty_notes() { # where we were the only ones of whom something was noted
  if [ -z "$(find "$share/applications" -name '*.desktop' 2>/dev/null)" ]; then
    rm -f "$share/applications/mimeinfo.cache"
  fi
  if [ -z "$(find "$share/mime/packages" -type f 2>/dev/null)" ]; then
    for note in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache \
      subclasses treemagic types version; do
      rm -f "$share/mime/$note"
    done
    rmdir "$share/mime/application" 2>/dev/null || true
  fi
}

tell_missing_libraries() {
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0 # no way to know
  missing='' packages='' tool=$(installer)
  while read -r what library apt dnf zypper pacman; do
    [ "$what" = library ] || continue
    case $known in *"$library "*) continue ;; esac
    missing="$missing $library"
    case $tool in
    apt) package=$(name_for_apt "$apt") ;; dnf) package=$dnf ;;
    zypper) package=$zypper ;; *) package=$pacman ;;
    esac
    case " $packages " in *" $package "*) ;; *) packages="$packages $package" ;; esac
  done <"$program/needs"
  [ -n "$missing" ] || return 0
  say "It does not start yet: this system lacks$missing."
  case $tool in
  '') say "Install the packages of your system that hold these libraries." ;;
  pacman) say "Install what it needs:  sudo pacman -S$packages" ;;
  *) say "Install what it needs:  sudo $tool install$packages" ;;
  esac
}

installer() {
  for each in apt dnf zypper pacman; do
    if command -v "$each" >/dev/null; then echo "$each" && return; fi
  done
}

name_for_apt() { # OLD/NEW: the newer name, where this system knows it
  if [ "${1#*/}" != "$1" ] && apt-cache show "${1#*/}" >/dev/null 2>&1; then
    echo "${1#*/}"
  else
    echo "${1%/*}"
  fi
}

list_outside() { # every path outside of the program's folder
  (cd "$here/share" && find . -type f) | sort | while IFS= read -r file; do
    printf '%s\n' "$share/${file#./}"
  done
  printf '%s\n' "$bin/captioner"
}

list_only_old() {
  while IFS= read -r path; do
    grep -qxF "$path" "$new/installed" || printf '%s\n' "$path"
  done <"$program/installed"
}

is_ours() { [ -f "$program/installed" ] && grep -qxF "$1" "$program/installed"; }

make_folder() { # the new ones are noted, so that an uninstallation can remove them
  if [ -d "$1" ]; then return; fi
  make_folder "$(dirname "$1")"
  mkdir "$1" 2>/dev/null || fail "The folder $1 cannot be made: you may not write there."
  printf '%s\n' "$1" >>"$folders"
}

told() { sed -n "s/^$1 //p" "$2"; }

is_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

command_to_start() {
  case :$PATH: in *:"$bin":*) echo captioner ;; *) echo "$bin/captioner" ;; esac
}

say() { printf '%s\n' "$*"; }

misused() {
  printf 'install.sh: %s\n' "$*" >&2
  exit 2
}

fail() {
  printf 'install.sh: %s\n' "$*" >&2
  exit 1
}

main "$@"
