# What a desktop reads of a program that is installed: menu entry, icons, file type, manual.
#
# Sourced by packaging/linux/deb and packaging/linux/archive, which say what is missing here:
# VERSION and SOURCE_DATE_EPOCH come from ./packaging/build.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
application=org.captioner.Captioner
maintainer=${CAPTIONER_MAINTAINER:-The Captioner developers <captioner@example.org>}

for variable in PAYLOAD VERSION SOURCE_DATE_EPOCH DIST; do
  [[ -n ${!variable:-} ]] || { echo "Start ./packaging/build: it says what $variable is." >&2; exit 1; }
done

make_share() { # FOLDER: what lies in /usr/share, or in a prefix of a person's own
  local sources=$project/packaging/linux/share icon size
  install -Dm644 -t "$1/applications" "$sources"/*.desktop
  install -Dm644 "$sources/$application.mime.xml" "$1/mime/packages/$application.xml"
  for icon in "$project"/resources/icons/captioner-*.png; do
    size=${icon##*-} size=${size%.png}
    install -Dm644 "$icon" "$1/icons/hicolor/${size}x$size/apps/$application.png"
  done
  mkdir -p "$1/metainfo" "$1/man/man1"
  with_releases "$sources/$application.metainfo.xml" >"$1/metainfo/$application.metainfo.xml"
  python manual.py "$VERSION" "$SOURCE_DATE_EPOCH" >"$1/man/man1/captioner.1"
}

with_releases() {
  local releases
  releases=$(python releases.py appstream "$VERSION" "$SOURCE_DATE_EPOCH" "$maintainer")
  while IFS= read -r line; do
    if [[ $line == @RELEASES@ ]]; then printf '%s\n' "$releases"; else printf '%s\n' "$line"; fi
  done <"$1"
}

python() { # SCRIPT ARGUMENTS...: with the program's own modules, wherever they are set up
  local environment
  for environment in build/venv .venv; do
    if [[ -x $project/$environment/bin/python ]]; then
      PYTHONDONTWRITEBYTECODE=1 "$project/$environment/bin/python" "$project/packaging/linux/$1" "${@:2}"
      return
    fi
  done
  python3 "$project/packaging/linux/$1" "${@:2}"
}

host_packages() { # of Debian, one a line, the names of newer releases first; none of libc's
  sed -E '/^(#|$)/d; / libc6$/d; s/^[^ ]+ +//; s/^(.*) \| (.*)$/\2 | \1/' \
    "$project/packaging/linux/host_libraries" | awk '!seen[$0]++'
}

put_payload() { # FOLDER: the program, the licences of all that is inside, and the list of it
  mkdir -p "$1"
  cp -a --no-preserve=ownership "$PAYLOAD/captioner" "$PAYLOAD/licences" "$1"
  cp --no-preserve=mode "$PAYLOAD/sbom.cdx.json" "$1"
  find "$1/licences" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
}

newest_libc() { # the version whose symbols the payload asks for
  grep -rahoE 'GLIBC_2\.[0-9]+' "$PAYLOAD/captioner" | sort -uV | tail -n 1 | cut -d_ -f2
}

date_everything() { # FOLDER: as old as the sources are
  find "$1" -print0 | xargs -0 touch --no-dereference --date="@$SOURCE_DATE_EPOCH"
}

finish() { # FILE NAME: the whole file appears at once, its checksum beside it
  chmod 644 "$1"
  mv "$1" "$DIST/$2"
  (cd "$DIST" && sha256sum "$2" >"$2.sha256")
  echo "dist/$2: $(($(stat -c %s "$DIST/$2") / 1000000)) MB" >&2
}
