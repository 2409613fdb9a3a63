#!/bin/sh
# Has Apple look at a signed disk image, waits, and fastens the answer to it: notarise.sh IMAGE.dmg
# Needs NOTARY_KEY (the text of the .p8 file), NOTARY_KEY_ID and NOTARY_ISSUER of App Store Connect.
set -eu

image=${1:?usage: notarise.sh IMAGE.dmg}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(umask 077 && printf '%s' "${NOTARY_KEY:?}" >"$folder/key.p8")

xcrun notarytool submit "$image" --wait --timeout 30m \
    --key "$folder/key.p8" --key-id "${NOTARY_KEY_ID:?}" --issuer "${NOTARY_ISSUER:?}"
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
