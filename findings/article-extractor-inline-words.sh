#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1: words marked up as <mark>, <kbd>, <del> or <q> and the terms of a definition list disappear
# from the article, and listings lose their indentation.
#
# Guess: elements that are not on its list of allowed ones lose their tags and keep their words; what is in <pre> stays as it is.
# Seen: such elements go with their words, so "Press Ctrl" becomes "Press". In <pre>, blanks at the beginning of a line and empty
# lines go. <sup>, <details>, <figcaption> and tables stay.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @extractus/article-extractor@9.0.1
cat > try.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor'
const text = `<p>${'A bridge was built over the river within three years, as the town had planned. '.repeat(8)}</p>`
for (const part of [
  '<p>Press <kbd>Ctrl</kbd> twice, says the <mark>new</mark> guide that comes with it.</p>',
  '<p>They call it <q>a miracle</q>, and the price is <del>nine</del> ten a month.</p>',
  '<dl><dt>Span</dt><dd>The way between two piers</dd></dl>',
  '<pre>if x:\n    y()\n\n\nz()</pre>',
  '<p>10<sup>6</sup> people cross it in a year, more than anybody had expected.</p>',
]) {
  const html = `<html><head><title>T</title></head><body><article><h1>T</h1>${text}${part}${text}</article></body></html>`
  const { content } = await extractFromHtml(html, 'https://site.example/bridge')
  console.log(JSON.stringify(content.replaceAll(/<\/?article>|<p>A bridge.*?<\/p>/gs, '')))
}
JS
seen=$(node try.mjs)
printf 'node %s, @extractus/article-extractor 9.0.1\n%s\n' "$(node --version)" "$seen"
expected='"<p>Press twice, says the guide that comes with it.</p>"
"<p>They call it , and the price is ten a month.</p>"
"<dl><dd>The way between two piers</dd></dl>"
"<pre>if x:\ny()\nz()</pre>"
"<p>10<sup>6</sup> people cross it in a year, more than anybody had expected.</p>"'
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
