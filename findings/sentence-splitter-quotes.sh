#!/usr/bin/env bash
# sentence-splitter 5.0.1: a sentence that ends inside quotation marks is joined with the next one.
#
# Guess: a full stop before a closing quotation mark ends the sentence.
# Seen: it does not, whichever quotation marks they are; with Intl.Segmenter it does, with sbd 1.0.19 only for English ones. "U.S."
# ends no sentence here and in sbd, and does in Intl.Segmenter.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent sentence-splitter@5.0.1 sbd@1.0.19
cat > try.mjs <<'JS'
import sbd from 'sbd'
import { split } from 'sentence-splitter'
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
for (const text of [
  'He said “No.” Then he left.',
  '«Нет.» Он ушёл.',
  '„Nein.“ Er ging.',
  'The U.S. Senate voted. It passed.',
  'Das ist z. B. gut. Und mehr.',
]) {
  const own = split(text).filter(({ type }) => type === 'Sentence')
  const segments = [...segmenter.segment(text)]
  console.log(`${text} ${own.length}, sbd ${sbd.sentences(text).length}, Intl ${segments.length}`)
}
JS
seen=$(node try.mjs)
printf 'node %s, sentence-splitter 5.0.1\n%s\n' "$(node --version)" "$seen"
expected='He said “No.” Then he left. 1, sbd 2, Intl 2
«Нет.» Он ушёл. 1, sbd 1, Intl 2
„Nein.“ Er ging. 1, sbd 1, Intl 2
The U.S. Senate voted. It passed. 2, sbd 2, Intl 3
Das ist z. B. gut. Und mehr. 4, sbd 2, Intl 3'
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
