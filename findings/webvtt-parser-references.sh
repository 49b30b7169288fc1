#!/usr/bin/env bash
# webvtt-parser 2.2.0, the W3C's own: a character reference is decoded, and its semicolon stays in the text.
#
# Guess: `&amp;` in a cue becomes `&` in the tree, as the standard that the package accompanies says.
# Seen: it becomes `&;`, `&lt;` becomes `<;`, and so on for the few that it knows, without an error. An ampersand alone and names
# that it does not know (&eacute;) stay as they are written, with an error each.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent webvtt-parser@2.2.0
cat > try.cjs <<'JS'
const { WebVTTParser } = require('webvtt-parser')
for (const text of ['salt &amp; pepper', 'a &lt; b', 'salt & pepper', 'caf&eacute;']) {
  const { cues, errors } = new WebVTTParser().parse(
    `WEBVTT\n\n00:01.000 --> 00:03.000\n${text}\n`,
  )
  console.log(`${text} | ${cues[0].tree.children[0].value} | errors ${errors.length}`)
}
JS
seen=$(node try.cjs)
expected='salt &amp; pepper | salt &; pepper | errors 0
a &lt; b | a <; b | errors 0
salt & pepper | salt & pepper | errors 1
caf&eacute; | caf&eacute; | errors 1'
printf 'node %s, webvtt-parser 2.2.0\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
