#!/usr/bin/env bash
# transcriptator 1.1.4, which reads podcast transcripts: most of what WebVTT allows makes a whole transcript unreadable.
#
# Guess: a WebVTT file with a note, a style, named cues, a text after the signature or cue settings is read, and what it does not
# use is left out. A voice is a name beside the text.
# Seen: each of them ends with "Data is not valid SRT format", although determineFormat says "vtt". Only the bare signature,
# cues without a name or with a number, and times without settings are read. Of `<v Ann>Hello</v>` the end tag stays in the text,
# and character references stay as they are written.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent transcriptator@1.1.4
cat > try.mjs <<'JS'
import { convertFile, determineFormat } from 'transcriptator'
console.error = () => {}
const cue = '00:00:01.000 --> 00:00:03.000\nSalt &amp; pepper\n'
const files = {
  plain: `WEBVTT\n\n${cue}`,
  'numbered cue': `WEBVTT\n\n1\n${cue}`,
  note: `WEBVTT\n\nNOTE made by hand\n\n${cue}`,
  style: `WEBVTT\n\nSTYLE\n::cue { color: red }\n\n${cue}`,
  'named cue': `WEBVTT\n\nintro\n${cue}`,
  'text after the signature': `WEBVTT - an episode\n\n${cue}`,
  'cue settings': `WEBVTT\n\n${cue.replace('\n', ' align:start\n')}`,
  voice: 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann>Hello</v>\n',
}
for (const [name, text] of Object.entries(files)) {
  let result
  try {
    const [{ speaker, body }] = convertFile(text)
    result = JSON.stringify([speaker, body])
  } catch (error) {
    result = error.message
  }
  console.log(`${name} (${determineFormat(text)}): ${result}`)
}
JS
seen=$(node try.mjs 2>/dev/null)
refused='Data is not valid SRT format'
expected='plain (vtt): ["","Salt &amp; pepper"]
numbered cue (vtt): ["","Salt &amp; pepper"]
note (vtt): '$refused'
style (vtt): '$refused'
named cue (vtt): '$refused'
text after the signature (vtt): '$refused'
cue settings (vtt): '$refused'
voice (vtt): ["Ann","Hello</v>"]'
printf 'node %s, transcriptator 1.1.4\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
