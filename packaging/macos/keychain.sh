#!/bin/sh
# Puts the certificate to sign with into a keychain of its own, for one run of a release.
#   keychain.sh open     needs CERTIFICATE (PKCS #12 in base64), CERTIFICATE_PASSWORD and RUNNER_TEMP
#   keychain.sh close
set -eu

keychain=${RUNNER_TEMP:?}/callboard.keychain-db

open_keychain() {
    password=$(openssl rand -base64 24)
    file=$RUNNER_TEMP/certificate.p12
    trap 'rm -f "$file"' EXIT
    (umask 077 && printf '%s' "${CERTIFICATE:?}" | base64 --decode >"$file")
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 21600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$file" -k "$keychain" -f pkcs12 -P "${CERTIFICATE_PASSWORD:?}" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
}

case ${1:-} in
    open) open_keychain ;;
    close) security delete-keychain "$keychain" ;;
    *)
        echo "usage: keychain.sh open|close" >&2
        exit 2
        ;;
esac
