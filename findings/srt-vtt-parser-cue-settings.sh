#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5: a cue with settings has no end if its times are written without hours.
#
# Guess: settings after the times are left out, whichever of the two forms of WebVTT the times have.
# Seen: with hours they are. Without hours (00:03.000 align:start, the form most programs write for short recordings) `to` is not
# a number, which JSON writes as null. Nothing is thrown. Without settings both forms are right.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @plussub/srt-vtt-parser@2.0.5
cat > try.mjs <<'JS'
import { parse } from '@plussub/srt-vtt-parser'
for (const times of [
  '00:01.000 --> 00:03.000',
  '00:00:01.000 --> 00:00:03.000 align:start',
  '00:01.000 --> 00:03.000 align:start',
  '59:59.000 --> 01:00:01.000 line:0',
]) {
  const [{ from, to }] = parse(`WEBVTT\n\n${times}\nHello\n`).entries
  console.log(`${times} | ${from} ${to}`)
}
JS
seen=$(node try.mjs)
expected='00:01.000 --> 00:03.000 | 1000 3000
00:00:01.000 --> 00:00:03.000 align:start | 1000 3000
00:01.000 --> 00:03.000 align:start | 1000 NaN
59:59.000 --> 01:00:01.000 line:0 | 3599000 3601000'
printf 'node %s, @plussub/srt-vtt-parser 2.0.5\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
