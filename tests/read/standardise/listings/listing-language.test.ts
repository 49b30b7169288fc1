import { describe, expect, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

describe('languages', () => {
  test.each<[string, string | null]>([
    ['<pre><code class="hljs rust">x</code></pre>', 'rust'],
    ['<pre class="brush: jscript; toolbar: false">x</pre>', 'javascript'],
    [
      '<pre class="sourceCode numberSource kotlin numberLines"><code class="sourceCode kotlin">x</code></pre>',
      'kotlin',
    ],
    [
      '<pre class="sourceCode numberSource numberLines"><code class="sourceCode">x</code></pre>',
      null,
    ],
    ['<pre class="src src-emacs-lisp">x</pre>', 'emacs-lisp'],
    ['<pre lang="php">x</pre>', 'php'],
    ['<pre lang="de">x</pre>', null],
    ['<pre data-enlighter-language="sql">x</pre>', 'sql'],
    [
      '<pre data-syntaxhighlighter-params="brush: java; gutter: false; theme: Confluence">x</pre>',
      'java',
    ],
    ['<pre data-syntaxhighlighter-params="gutter: true">x</pre>', null],
    ['<pre data-code-block-lang="typescript">x</pre>', 'typescript'],
    ['<pre data-canonical-lang="elixir"><code>x</code></pre>', 'elixir'],
    ['<pre><code language="rust">x</code></pre>', 'rust'],
    ['<pre class="mermaid">x</pre>', 'mermaid'],
    [
      '<div class="highlight-ipython3 notranslate"><div class="highlight"><pre>x</pre></div></div>',
      'python',
    ],
    [
      '<div class="highlight-default notranslate"><div class="highlight"><pre>x</pre></div></div>',
      null,
    ],
    ['<div class="highlight highlight-source-shell"><pre>x</pre></div>', 'shell'],
    ['<div class="gatsby-highlight" data-language="toml"><pre>x</pre></div>', 'toml'],
    ['<div class="lang-en"><p>Words.</p><pre>x</pre></div>', null],
    ['<div class="code"><span>Ruby</span><pre>x</pre></div>', 'ruby'],
    ['<div class="code language-go"><span>Ruby</span><pre>x</pre></div>', 'go'],
  ])('%s', (html, language) => {
    expect(readListings(html)).toContain(`[${language ?? ''}] x`)
  })
})
