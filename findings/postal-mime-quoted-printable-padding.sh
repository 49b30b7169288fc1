#!/usr/bin/env bash
# postal-mime 4.0.0: a soft line break of quoted-printable is taken for text if blanks follow its `=`.
#
# Guess: blanks at the end of a line are ignored, as RFC 2045 demands of decoders (6.7, rule 3: they were added on the way), so that
# `gr=F6=  ` and `=DFer` are one word.
# Seen: the `=`, the blanks and the line break all stay in the text.
#
# Exits with 1 if this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent postal-mime@4.0.0
cat > try.mjs <<'JS'
import PostalMime from 'postal-mime'
for (const padding of ['', '  ']) {
  const { text } = await PostalMime.parse(
    `Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ngr=F6=${padding}\r\n=DFer\r\n`,
  )
  console.log(`${padding.length} blanks | ${JSON.stringify(text)}`)
}
JS
seen=$(node try.mjs)
expected='0 blanks | "größer\n"
2 blanks | "grö=  \nßer\n"'
printf 'node %s, postal-mime 4.0.0\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
