# Makes what Captioner runs in: .venv, from the lock files, on top of the system's libraries; or
# what it is frozen by: build/venv.
#
# Sourced by ./packaging/run, ./packaging/test, ./packaging/build and .ci/run, which call
# `set_up run`, `set_up test` or `set_up build`. Says what it does on stderr, and nothing where
# nothing is to be done: stdout is Captioner's. Runs under bash 3.2 too, which is what macOS has,
# and under Git's bash on Windows for `set_up build` alone.
#
# A copy of everything that an environment was made from is kept in it; as long as the copy is
# equal, it is up to date. Its half-made stands there while packages are being installed: where
# it is found at the start, the last set-up was broken off and the environment is made afresh.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

source "$project/packaging/system_packages.sh"

set_up() { # run | test | build
  [[ $1 == build || $(uname -s) == Linux || $(uname -s) == Darwin ]] ||
    fail "This script is for Linux and macOS. README.md says how to set Captioner up elsewhere."
  use_environment "$1"
  if is_up_to_date "$1"; then return; fi
  PATH=${PATH//"$venv/bin:"/} # an activated .venv must not be what .venv is made from
  check_python
  [[ -w $project && -w $project/packaging/setup.sh ]] ||
    fail "$project is not writable for you, so $called cannot be made there."
  set_up_alone "$1" 8<>"$project/packaging/setup.sh"
}

use_environment() { # $venv, its folder of programs, and what it is called
  called=.venv
  if [[ $1 == build ]]; then called=build/venv; fi
  venv=$project/$called
  half_made=$venv/half-made
  bin=$venv/bin
  if is_windows; then bin=$venv/Scripts; fi
}

is_windows() { [[ $(uname -s) == MINGW* || $(uname -s) == MSYS* ]]; }

is_up_to_date() {
  [[ -x $bin/captioner ]] && cmp -s <(ingredients "$1") "$venv/made-for-$1" &&
    [[ -z $(missing_packages "$1") ]]
}

ingredients() { # what .venv depends on: where it is, its interpreter, and the locks
  echo "$venv"
  readlink -f "$bin/python"
  cat "$project/pyproject.toml" "$project/requirements.lock"
  if [[ $1 != run ]]; then cat "$(lock_for "$1")"; fi
}

lock_for() {
  case $1 in
  run) echo "$project/requirements.lock" ;;
  test) echo "$project/tests/requirements.lock" ;;
  build) echo "$project/packaging/requirements.lock" ;;
  esac
}

check_python() {
  command -v python3 >/dev/null ||
    fail "Captioner needs Python 3.11 or newer, and there is no python3 here. Install it first" \
      "(on Debian: apt-get install python3)."
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Captioner needs Python 3.11 or newer, but $(command -v python3) is" \
      "$(python3 --version 2>&1). Install a newer one and put it first on the PATH."
}

set_up_alone() ( # a subshell: its lock on descriptor 8, its log and its traps end with it
  trap 'exit 130' INT TERM
  wait_for_turn
  if is_up_to_date "$1"; then exit; fi
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # The packages' own services, once started, must not keep the lock.
  install_system_packages "$1" 8<&-
  make_venv
  if [[ $1 == test ]]; then unpack_nginx; fi
  install_python_packages "$1"
  remember "$1"
  say "Ready."
)

wait_for_turn() { # Python's flock, because macOS has no command of that name
  if is_windows; then return; fi # which has none
  local flock='import fcntl, sys; fcntl.flock(8, fcntl.LOCK_EX | int(sys.argv[1]))'
  python3 -c "$flock" 4 2>/dev/null && return # 4 is LOCK_NB
  say "Another set-up is under way; waiting for it."
  python3 -c "$flock" 0
}

make_venv() {
  if [[ -e $venv ]] && ! venv_is_sound; then
    say "Removing $called: it was left half made, was moved, or its Python has changed."
    rm -rf "$venv"
  fi
  if [[ -e $venv ]]; then return; fi
  say "Making the Python environment in $called."
  mkdir -p "$venv" && touch "$half_made" # before anything else, so that a break is seen
  python3 -m venv "$venv" >"$log" 2>&1 ||
    fail_with_log "python3 cannot make a virtual environment. Install its venv module" \
      "(on Debian: apt-get install python3-venv)."
}

venv_is_sound() {
  [[ ! -e $half_made ]] && { is_windows || grep -qsF "$venv" "$bin/activate"; } &&
    "$bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

install_python_packages() {
  local megabytes=140 compiled=()
  if [[ $1 == test ]]; then megabytes=180; fi
  if [[ $1 == build ]]; then compiled=(--no-compile); fi # what is frozen is compiled then
  say "Installing the Python packages (up to $megabytes MB to download, a minute or two)."
  rm -f "$venv"/made-for-*
  touch "$half_made"
  pip_install ${compiled[@]+"${compiled[@]}"} --only-binary :all: --require-hashes \
    -r "$(lock_for "$1")"
  pip_install --no-deps --no-build-isolation -e "$project"
}

pip_install() {
  local pip=("$bin/python" -m pip --disable-pip-version-check --no-input --retries 2 -q)
  if "${pip[@]}" install "$@" >"$log" 2>&1; then return; fi
  if grep -q 'No space left' "$log"; then
    fail "The disk is full: Captioner needs about 1 GB in $project. Make room and try again."
  fi
  rm "$half_made" # pip takes back what it does not finish, unless it is killed or has no room
  if grep -qE 'NewConnection|NameResolution|Connection|timed out|ProxyError|SSLError' "$log"; then
    fail "The Python packages cannot be downloaded. Check the network (or pip's proxy setting)" \
      "and try again."
  fi
  if grep -q 'No matching distribution' "$log"; then
    fail_with_log "There is no ready-made package for this system or for" \
      "$("$bin/python" --version). Try another Python (3.11 or 3.13)."
  fi
  fail_with_log "The Python packages cannot be installed."
}

remember() {
  rm -f "$half_made"
  if [[ $1 == test ]]; then ingredients run >"$venv/made-for-run"; fi # tests need all of it
  ingredients "$1" >"$venv/made-for-$1"
}

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

fail_with_log() {
  say "$@"
  tail -n 12 "$log" >&2
  exit 1
}
