import { describe, expect, it, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

describe('comments and empty lines', () => {
  const code = '// once\nrun()\n\n/* and\n   again */\nrun()'
  test.each<[string, string]>([
    [
      'highlight.js',
      '<pre><code class="language-js hljs"><span class="hljs-comment">// once</span>\nrun()\n\n<span class="hljs-comment">/* and\n   again */</span>\nrun()\n</code></pre>',
    ],
    [
      'Prism',
      '<pre class="language-js"><code class="language-js"><span class="token comment">// once</span>\n<span class="token function">run</span>()\n\n<span class="token comment">/* and\n   again */</span>\nrun()</code></pre>',
    ],
    [
      'Hexo',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br><span class="line">3</span><br><span class="line">4</span><br><span class="line">5</span><br><span class="line">6</span><br></pre></td><td class="code"><pre><span class="line"><span class="comment">// once</span></span><br><span class="line">run()</span><br><span class="line"></span><br><span class="line"><span class="comment">/* and</span></span><br><span class="line"><span class="comment">   again */</span></span><br><span class="line">run()</span><br></pre></td></tr></table></figure>',
    ],
    [
      'Docusaurus with line numbers',
      '<div class="language-js codeBlockContainer_x theme-code-block"><div class="codeBlockContent_y"><pre class="prism-code language-js"><code class="codeBlockLines_z"><div class="token-line"><span class="lineNo_a"></span><span class="lineContent_b"><span class="token comment">// once</span></span></div><div class="token-line"><span class="lineNo_a"></span><span class="lineContent_b">run()</span></div><div class="token-line"><span class="lineNo_a"></span><span class="lineContent_b"><span class="token plain" style="display:inline-block">\n</span></span></div><div class="token-line"><span class="lineContent_b"><span class="token comment">/* and</span></span></div><div class="token-line"><span class="lineContent_b"><span class="token comment">   again */</span></span></div><div class="token-line"><span class="lineContent_b">run()</span></div></code></pre></div></div>',
    ],
    [
      'Expressive Code',
      '<div class="expressive-code"><figure class="frame"><figcaption class="header"></figcaption><pre data-language="js"><code><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">1</div></div><div class="code"><span>// once</span></div></div><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">2</div></div><div class="code">run()</div></div><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">3</div></div><div class="code">\n</div></div><div class="ec-line"><div class="code"><span>/* and</span></div></div><div class="ec-line"><div class="code"><span class="indent">   </span><span>again */</span></div></div><div class="ec-line"><div class="code">run()</div></div></code></pre></figure></div>',
    ],
    [
      'rehype-pretty-code',
      '<figure data-rehype-pretty-code-figure=""><pre tabindex="0" data-language="js" data-theme="x"><code data-language="js" style="display: grid;"><span data-line=""><span style="color:#fff">// once</span></span>\n<span data-line="">run()</span>\n<span data-line=""> </span>\n<span data-line="">/* and</span>\n<span data-line="">   again */</span>\n<span data-line="">run()</span></code></pre></figure>',
    ],
    [
      'lines that only the style sheet sets apart',
      '<pre><code class="language-js"><span class="line">// once</span><span class="line">run()</span><span class="line"></span><span class="line">/* and</span><span class="line">   again */</span><span class="line">run()</span></code></pre>',
    ],
    [
      'one element of code a line',
      '<pre class="language-js"><code>// once</code><code>run()</code><code></code><code>/* and</code><code>   again */</code><code>run()</code></pre>',
    ],
  ])('%s', (_, html) => {
    expect(readListings(html)).toEqual([`[js] ${code}`])
  })
})

it('drops numbers that link to their own lines, as in sources of rustdoc', () => {
  const html =
    '<pre class="rust"><code><a href=#1 id=1>1</a>let a;\n<a href=#2 id=2>2</a>    b;</code></pre>'
  expect(readListings(html)).toEqual(['[rust] let a;\n    b;'])
})

it('reads listings of Distill, and tables that are named after code', () => {
  expect(readListings('<d-code block language="rust">\n  a\nb\n</d-code>')).toEqual([
    '[rust]   a\nb',
  ])
  const row = (number: number, code: string) =>
    `<tr><td>${number}</td><td><code>${code}</code></td></tr>`
  expect(readListings(`<table class="code-table">${row(1, 'a')}${row(2, '  b')}</table>`)).toEqual([
    '[] a\n  b',
  ])
})

it('reads the lines of CodeMirror as one listing', () => {
  const line = (number: number, code: string) =>
    `<div><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber">${number}</div></div><pre class=" CodeMirror-line ">${code}</pre></div>`
  const html = `<div class="CodeMirror"><div class="CodeMirror-code">${line(1, 'if a:')}${line(2, '  b()')}</div></div>`
  expect(readListings(html)).toEqual(['[] if a:\n  b()'])
})

it('shows all cells of a notebook without their numbers', () => {
  const html =
    '<div class="jp-Cell"><div class="jp-InputArea"><div class="jp-InputPrompt">In [7]:</div><div class="jp-Editor"><div class="highlight hl-ipython3"><pre><span></span>a\n</pre></div></div></div><div class="jp-OutputArea"><div class="jp-OutputArea-child"><div class="jp-OutputPrompt">Out[7]:</div><div class="jp-OutputArea-output"><pre>1\n2</pre></div></div></div></div>'
  expect(readListings(html)).toEqual(['[python] a', '[] 1\n2'])
})
