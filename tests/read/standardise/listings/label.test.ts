import { describe, expect, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

describe('labels', () => {
  test.each<[string, string, string]>([
    [
      'a bar with the language and a button',
      '<div class="codeblock"><div class="codeblock__header"><span class="noselect">Python</span><span role="button">Copier</span></div><div><div class="highlight highlight--with-header"><pre><code>x</code></pre></div></div></div>',
      '[python] x',
    ],
    [
      'phpBB',
      '<div class="codebox"><p>代码： <a href="#" onclick="select()">全选</a></p><pre><code>x</code></pre></div>',
      '[] x',
    ],
    [
      'phpBB, older',
      '<dl class="codebox"><dt>Code: <a href="#">Select all</a></dt><dd><code>x<br>y</code></dd></dl>',
      '[] x\ny',
    ],
    [
      'a bar inside the listing',
      '<pre><div class="code-header"><span>bash</span><a href="#" class="b">Kopieren</a></div><div><code class="hljs language-bash">x</code></div></pre>',
      '[bash] x',
    ],
    [
      'something that copies when it is pressed',
      '<div><pre>x</pre><span onclick="copy()">复制代码</span></div>',
      '[] x',
    ],
    [
      'words behind the language, in a bar without names',
      '<div class="rounded"><div class="flex"><span>bash</span><span>Kopiér kode</span></div><pre><code>x</code></pre></div>',
      '[bash] x',
    ],
    [
      'Quarto, where the name of the file is a listing too',
      '<div class="code-with-filename"><div class="code-with-filename-file"><pre><strong>plot.py</strong></pre></div><div class="sourceCode" id="cb1"><pre class="sourceCode python"><code class="sourceCode python">x</code></pre></div></div>',
      'plot.py: [python] x',
    ],
    [
      'the name of a file',
      '<div class="code-frame" data-lang="ruby"><div class="code-lang"><span class="bold">app/main.rb</span></div><div class="highlight"><pre><code>x</code></pre></div></div>',
      'app/main.rb: [ruby] x',
    ],
    [
      'a title beside the box',
      '<div class="gatsby-code-title"><span>Reading a row</span></div><div class="gatsby-highlight" data-language="js"><pre class="language-js"><code class="language-js">x</code></pre></div>',
      'Reading a row: [js] x',
    ],
    [
      'Sphinx',
      '<div class="literal-block-wrapper docutils container" id="row"><div class="code-block-caption"><span class="caption-number">Listing 2 </span><span class="caption-text">row.py</span><a class="headerlink" href="#row">¶</a></div><div class="highlight-python notranslate"><div class="highlight"><pre>x\n</pre></div></div></div>',
      'Listing 2 row.py: [python] x',
    ],
    [
      'Org',
      '<div class="org-src-container"><label class="org-src-name"><span class="listing-number">Listing 1: </span>The row</label><pre class="src src-lisp">x</pre></div>',
      'Listing 1: The row: [lisp] x',
    ],
    [
      'Asciidoctor',
      '<div class="listingblock"><div class="title">The old way</div><div class="content"><pre class="rouge highlight"><code data-lang="c">x</code></pre></div></div>',
      'The old way: [c] x',
    ],
    [
      'Expressive Code',
      '<figure class="frame is-terminal"><figcaption class="header"><span class="title"></span><span class="sr-only">Terminal window</span></figcaption><pre data-language="sh"><code>x</code></pre></figure>',
      '[sh] x',
    ],
    [
      'the language and a button beside the listing, among paragraphs',
      '<p>One.</p><div class="code-lang">bash</div><pre>x</pre><a class="copy" href="#">Kopier</a><p>Two.</p>',
      'One.|[bash] x|Two.',
    ],
    [
      'a name in a paragraph',
      '<div class="code-block-wrapper"><p class="filename">lib/a.ex</p><pre>x</pre></div>',
      'lib/a.ex: [] x',
    ],
    [
      "Hexo's caption within the pre",
      '<pre class="language-js"><div class="caption"><span>Adding a row</span></div><code class="language-js">x</code></pre>',
      'Adding a row: [js] x',
    ],
    [
      'a caption',
      '<figure><pre><code>x</code></pre><figcaption>Listing 3: what is left of <a href="/it">it</a></figcaption></figure>',
      'Listing 3: what is left of it: [] x',
    ],
    [
      'the footer of a gist',
      '<div class="gist"><div class="gist-file"><div class="gist-data"><pre>x</pre></div><div class="gist-meta"><a href="https://g.example/raw">view raw</a> <a href="https://g.example/1">row.py</a> hosted by <a href="https://g.example">G</a></div></div></div>',
      'row.py: [] x',
    ],
    [
      'DokuWiki',
      '<dl class="file"><dt><a href="?do=export_code" class="mediafile">row.py</a></dt><dd><pre class="code file python">x</pre></dd></dl>',
      'row.py: [python] x',
    ],
  ])('%s', (_, html, shown) => {
    expect(readListings(html).join('|')).toBe(shown)
  })

  test.each<[string, string, string[]]>([
    ['a sentence', '<div class="code"><p>Run this:</p><pre>x</pre></div>', ['Run this:', '[] x']],
    [
      'a text that is called copy',
      `<div class="teaser"><div class="copy">${'Much is said here. '.repeat(5)}</div><pre>x</pre></div>`,
      ['Much is said here. '.repeat(5).trim(), '[] x'],
    ],
    ['a bare text', '<div class="code">Run this: <pre>x</pre></div>', ['Run this:', '[] x']],
    [
      'a text in an unnamed box',
      '<div><div>Run this</div><pre>x</pre></div>',
      ['Run this', '[] x'],
    ],
    ['a prompt', '<pre><span class="prompt">$ </span><code>ls</code></pre>', ['[] $ ls']],
    [
      'the signs of a difference',
      '<pre class="language-diff"><span class="token deleted">-a</span>\n<span class="token inserted">+b</span></pre>',
      ['[diff] -a\n+b'],
    ],
  ])('are not %s', (_, html, blocks) => {
    expect(readListings(html)).toEqual(blocks)
  })
})
