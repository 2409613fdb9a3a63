#!/bin/sh
# Mounts a disk image where nobody sees it, and lets the program in it test itself: smoke.sh IMAGE.dmg
set -eu

image=${1:?usage: smoke.sh IMAGE.dmg}
volume=$(mktemp -d)
hdiutil attach "$image" -nobrowse -readonly -quiet -mountpoint "$volume"
trap 'hdiutil detach "$volume" -quiet || :; rmdir "$volume" || :' EXIT

application=$volume/Callboard.app
plutil -lint "$application/Contents/Info.plist"
codesign --verify --deep --strict "$application"
"$application/Contents/MacOS/callboard" --self-test
