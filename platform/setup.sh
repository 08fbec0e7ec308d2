# What run, test, bench, golden, install and soak share: packages, building, a virtual display. Sourced by them; does nothing by itself.
# shellcheck shell=bash
# shellcheck disable=SC2034  # the lists are used by those who source this

set -euo pipefail
# A fresh system may have no locale, no HOME and a bare PATH.
export LC_ALL=C.UTF-8
export PATH="${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
export HOME="${HOME:-/tmp}"

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

packages_to_build=(
  cmake ninja-build g++ pkg-config
  libimgui-dev libglfw3-dev libgl-dev libx11-dev libxi-dev libxrandr-dev libfreetype-dev libqrencode-dev libstb-dev
  libsqlite3-dev libsodium-dev libtomlplusplus-dev libcli11-dev libfmt-dev libexpected-dev libsystemd-dev libutf8proc-dev
  nlohmann-json3-dev
)
packages_to_run=(libegl1 libgl1-mesa-dri fonts-inter xvfb)
packages_to_stand_alone=(cage xwayland seatd libegl1 libgl1-mesa-dri fonts-inter)
packages_to_test=(
  libgtest-dev libgmock-dev xdotool x11-xkb-utils x11-xserver-utils strace wdiff zbar-tools systemd cage xwayland seatd
  xserver-xorg-core xserver-xorg-video-dummy xserver-xorg-dev
)
packages_to_boot=(systemd-container systemd-sysv)
packages_to_fuzz=(clang libclang-rt-dev)

say() { printf '%s\n' "$*"; }
fail() {
  printf 'foyer: %s\n' "$*" >&2
  exit 3
}

# Prints those of the named packages that are not installed.
missing_packages() {
  local installed
  installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    sed -n 's/ installed$//p' || true)
  local package
  for package in "$@"; do
    grep -qxF -- "$package" <<<"$installed" || say "$package"
  done
}

install_packages() {
  command -v dpkg-query >/dev/null || fail "this script installs packages on Debian and Raspberry Pi OS; elsewhere see README.md"
  local missing
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} > 0)) || return 0
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "these packages are missing, and only root can install them: ${missing[*]}"
    as_root=(sudo)
  fi
  say "installing: ${missing[*]}"
  as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
  "${as_root[@]}" update
  "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "could not install: ${missing[*]}"
}

# build DIRECTORY TARGET... -- CMAKE_OPTION...
build() {
  local directory=$root/$1 targets=()
  shift
  while (($# > 0)) && [[ $1 != -- ]]; do
    targets+=("$1")
    shift
  done
  (($# == 0)) || shift
  # A tree that was moved or copied cannot go on with its old cache.
  if [[ -f $directory/CMakeCache.txt ]] &&
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$directory/CMakeCache.txt"; then
    rm -rf "$directory"
  fi
  local log=$directory/configure.log
  mkdir -p "$directory"
  if ! cmake -S "$root" -B "$directory" -G Ninja "$@" >"$log" 2>&1; then
    cat "$log" >&2
    fail "cmake could not configure $directory"
  fi
  ninja -C "$directory" "${targets[@]}"
}

# Starts a virtual display of WIDTHxHEIGHT that ends with this script, and points DISPLAY to it.
start_virtual_display() {
  local number_file
  number_file=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$number_file" >/dev/null 2>&1 &
  virtual_display=$!
  trap 'kill "$virtual_display" 2>/dev/null || true' EXIT
  local attempt
  for ((attempt = 0; attempt < 300; ++attempt)); do
    [[ ! -s $number_file ]] || break
    kill -0 "$virtual_display" 2>/dev/null || break
    sleep 0.1
  done
  [[ -s $number_file ]] || fail "the virtual display (Xvfb) did not start"
  DISPLAY=:$(<"$number_file")
  export DISPLAY
  rm -f "$number_file"
}
