# The system's libraries and tools: what is needed, what is missing, and apt to get it.
#
# Sourced by packaging/setup.sh. On Debian and its kin packages are installed by apt; on other
# Linux systems the missing libraries are named; on macOS the Python packages bring them.

# What the Python packages load and do not bring (checked with ldd on a bare Debian 12).
packages_to_run=(
  libportaudio2 libasound2-plugins libpulse0                     # microphones; ALSA by way of Pulse
  libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0          # any window of Qt
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 # on X11
  libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
  libwayland-cursor0 libwayland-egl1                                            # on Wayland
  fonts-dejavu-core
)
# A screen with a window manager, a sound server, something that plays and clicks, a keyring.
packages_to_test=(
  xvfb openbox picom xdotool x11-utils x11-xserver-utils weston xwayland pulseaudio pulseaudio-utils openssl
  iproute2 iptables # networks of our own, to break them
  dbus gnome-keyring libsecret-tools # a Secret Service of our own
  ffmpeg # reads exported subtitles
  sway grim # a Wayland compositor that places windows by itself, and its screenshots
  nsis # compiles the installer for Windows
  at-spi2-core # a bus on which a screen reader of our own reads the program
  debootstrap xz-utils # a clean Debian, to install the packages in
  desktop-file-utils appstream shared-mime-info man-db # read what the packages tell a desktop
)
packages_to_build=(
  binutils # puts the program together
  chrpath # takes out where a Python of one's own looks for its libraries
  xz-utils # packs the archive
)
libraries_to_run=(
  libportaudio.so.2 libpulse.so.0 libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libdbus-1.so.3
  libfontconfig.so.1 libxkbcommon.so.0 libX11-xcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4
  libxcb-keysyms.so.1 libxkbcommon-x11.so.0
)

missing_packages() { # run | test | build: the missing ones, on one line
  command -v dpkg-query >/dev/null || return 0
  local wanted=("${packages_to_run[@]}") asked=() package installed
  if [[ $1 == test ]]; then wanted+=("${packages_to_test[@]}"); fi
  # The tests freeze the program, too.
  # shellcheck disable=SC2207 # no name has a space
  if [[ $1 != run ]]; then wanted+=("${packages_to_build[@]}" $(shared_python)); fi
  # Since Debian 13 some libraries are called NAMEt64.
  for package in "${wanted[@]}"; do asked+=("$package" "${package}t64"); done
  installed=$(dpkg-query -W -f '/${db:Status-Status} ${Package}/' "${asked[@]}" 2>/dev/null || true)
  for package in "${wanted[@]}"; do
    if [[ $installed == *"/installed $package/"* ]]; then continue; fi
    if [[ $installed == *"/installed ${package}t64/"* ]]; then continue; fi
    printf '%s ' "$package"
  done
}

shared_python() { # Debian keeps its own Python's library apart from the program
  python3 -c 'import sys
if sys.base_prefix == "/usr": print("libpython%d.%d" % sys.version_info[:2])' 2>/dev/null || true
}

install_system_packages() {
  if [[ $(uname -s) != Linux ]]; then return; fi
  if ! command -v apt-get >/dev/null; then
    check_libraries
    return
  fi
  local missing
  missing=$(missing_packages "$1")
  # Debian keeps this part of Python in a package of its own.
  if ! python3 -c 'import ensurepip' 2>/dev/null; then missing+=python3-venv; fi
  if [[ -z $missing ]]; then return; fi
  say "Installing from the system's packages: ${missing% }"
  become_root "$missing"
  # A list that cannot be refreshed need not stop the installation; the log keeps the reason.
  apt_get update >"$log" 2>&1 || true
  # shellcheck disable=SC2086 # a list of names
  apt_get install --no-install-recommends --no-remove $missing >>"$log" 2>&1 || explain_apt_failure
}

# The load balancer of packaging/riva, which its tests run (0.5 MB). Installed as a package it
# would serve this machine's port 80 from then on, so it is unpacked into .venv alone.
unpack_nginx() {
  local place=$venv/nginx package
  if [[ -x $place/usr/sbin/nginx ]]; then return; fi
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
  if [[ $(dpkg-query -W -f '/${db:Status-Status} ${Package}/' nginx 2>/dev/null) == */installed* ]]
  then return; fi
  mkdir -p "$place"
  for package in nginx nginx-core; do # in Ubuntu 22.04 the former is empty
    (cd "$place" && apt-get -qq download "$package" && dpkg-deb -x "$package"_*.deb .) \
      >>"$log" 2>&1 || true # said below
    rm -f "$place"/*.deb
    if [[ -x $place/usr/sbin/nginx ]]; then return; fi
  done
  say "nginx cannot be fetched; the tests of the load balancer will be left out."
}

become_root() {
  as_root=()
  if [[ $(id -u) == 0 ]]; then return; fi
  as_root=(sudo)
  { command -v sudo >/dev/null && sudo true; } ||
    fail "These packages can only be installed as root, and you cannot become root with sudo here." \
      "Have an administrator run: apt-get install ${1% }"
}

apt_get() {
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
    apt-get -qq -y -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

explain_apt_failure() {
  if grep -qE 'enough free space|No space left' "$log"; then
    fail "The disk is full: the system's packages need about 700 MB. Make room and try again."
  fi
  if grep -qE 'Unable to locate|no installation candidate' "$log"; then
    fail_with_log "This system's package lists do not hold all that Captioner needs."
  fi
  if grep -qE 'Could not resolve|Could not connect|Unable to connect|Failed to fetch' "$log"; then
    fail "The system's packages cannot be downloaded. Check the network and try again."
  fi
  if grep -q 'remove is disabled' "$log"; then
    fail_with_log "Some of these packages would push out others that are installed here, so" \
      "nothing was changed."
  fi
  fail_with_log "apt-get could not install the packages."
}

check_libraries() {
  local known library missing=
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0 # no way to know
  for library in "${libraries_to_run[@]}"; do
    if [[ $known != *"$library "* ]]; then missing+=" $library"; fi
  done
  [[ -z $missing ]] ||
    fail "This system has no apt-get, so please install these libraries yourself and start" \
      "again:$missing"
}
