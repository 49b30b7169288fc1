#!/usr/bin/env bash
# node-html-markdown 2.0.0: a listing is not kept to the character.
#
# Guess: `<pre>` becomes a fenced listing whether or not it has a `<code>` inside, and what is between the fences is what the page
# said.
# Seen: `<pre>` alone becomes plain text, so that its signs are read as Markdown. With `<code>` it is fenced, but of three empty
# lines two are left, and a listing that has a fence of its own is not given a longer one, so it ends early.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node-html-markdown@2.0.0
cat > try.mjs <<'JS'
import { NodeHtmlMarkdown } from 'node-html-markdown'
for (const html of [
  '<pre># a\n  * b</pre>',
  '<pre><code class="language-js">a\n\n\n\nb</code></pre>',
  '<pre><code>```\nx\n```</code></pre>',
]) {
  console.log(JSON.stringify(html), JSON.stringify(NodeHtmlMarkdown.translate(html)))
}
JS
seen=$(node try.mjs)
expected='"<pre># a\n  * b</pre>" "# a\n  * b"
"<pre><code class=\"language-js\">a\n\n\n\nb</code></pre>" "```js\na\n\n\nb\n```"
"<pre><code>```\nx\n```</code></pre>" "```\n```\nx\n```\n```"'
printf 'node %s, node-html-markdown 2.0.0\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
