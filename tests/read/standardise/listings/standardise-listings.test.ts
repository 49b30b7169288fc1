import { describe, expect, it, test } from 'vitest'
import { prunePage } from '../../../../src/read/prune.ts'
import { parsePage } from '../../../../src/read/standardise/standardise.ts'
import { toBlocks } from '../../../../src/read/to-blocks.ts'

/** Blocks of an HTML fragment in a few words each: `[language] text`, with a caption in front. */
function read(html: string): string[] {
  const page = parsePage(prunePage(html).html)
  return toBlocks(page.body, 'https://a.example/').map(({ block }) => {
    if (block.kind === 'code') {
      const caption = block.caption === null ? '' : `${block.caption}: `
      return `${caption}[${block.language ?? ''}] ${block.text}`
    }
    return 'text' in block ? block.text : block.kind
  })
}

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
    expect(read(html)).toEqual([`[js] ${code}`])
  })
})

describe('line numbers', () => {
  test.each<[string, string, string]>([
    [
      'Pygments, inline',
      '<div class="highlight"><pre><span></span><span class="linenos">1</span><span class="k">def</span> f():\n<span class="linenos">2</span>    <span class="mi">7</span>\n</pre></div>',
      '[] def f():\n    7',
    ],
    [
      'Hugo, inline and without a class',
      '<div class="highlight"><pre style="color:#fff"><code class="language-go" data-lang="go"><span style="display:flex;"><span style="white-space:pre;user-select:none;color:#777">1</span><span>a()\n</span></span><span style="display:flex;"><span style="white-space:pre;user-select:none;color:#777">2</span><span>\n</span></span><span style="display:flex;"><span style="white-space:pre;user-select:none;color:#777">3</span><span>\t8\n</span></span></code></pre></div>',
      '[go] a()\n\n\t8',
    ],
    [
      'Org',
      '<div class="org-src-container"><pre class="src src-python"><span class="linenr">1: </span>a()\n<span class="linenr">2: </span>    b()\n</pre></div>',
      '[python] a()\n    b()',
    ],
    [
      'Rouge in kramdown, where the table is inside the listing',
      '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n</pre></td><td class="rouge-code"><pre>a\n\n  b\n</pre></td></tr></tbody></table></code></pre></div></div>',
      '[ruby] a\n\n  b',
    ],
    [
      'Chroma, one line',
      '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-sh" data-lang="sh">make\n</code></pre></td></tr></table></div></div>',
      '[sh] make',
    ],
    [
      'Pygments in a table with the name of the file',
      '<div class="highlight"><table class="highlighttable"><tr><th colspan="2" class="filename"><span class="filename">up.py</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre><span class="normal"><a href="#x-1">1</a></span>\n<span class="normal"><a href="#x-2">2</a></span></pre></div></td><td class="code"><div><pre><span></span>a()\nb()\n</pre></div></td></tr></table></div>',
      'up.py: [] a()\nb()',
    ],
    [
      'GitHub, where each row is a line',
      '<table class="highlight js-file-line-container"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">if a:</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code"></td></tr><tr><td class="blob-num" data-line-number="3"></td><td class="blob-code">    <span>b</span></td></tr></table>',
      '[] if a:\n\n    b',
    ],
    [
      'SyntaxHighlighter',
      '<div><div class="syntaxhighlighter  php"><table><tbody><tr><td class="gutter"><div class="line number9">9</div><div class="line number10">10</div><div class="line number11">11</div></td><td class="code"><div class="container"><div class="line number9"><code class="php plain">a(</code><code class="php plain">);</code></div><div class="line number10">&nbsp;</div><div class="line number11"><code class="php spaces">&nbsp;&nbsp;</code><code class="php plain">b();</code></div></div></td></tr></tbody></table></div></div>',
      '[php] a();\n\n  b();',
    ],
    [
      'Crayon',
      '<div class="crayon-syntax"><div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content"><div class="crayon-num">1</div><div class="crayon-num">2</div></div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line"><span class="crayon-e">a</span></div><div class="crayon-line">&nbsp;&nbsp;b</div></div></td></tr></table></div></div>',
      '[] a\n  b',
    ],
    [
      'react-syntax-highlighter, in a column',
      '<pre><code style="float:left"><span class="linenumber">1\n</span><span class="linenumber">2\n</span></code><code class="language-c">a;\nb;</code></pre>',
      '[c] a;\nb;',
    ],
    [
      'Doxygen, with a space behind each',
      '<div class="fragment"><div class="line"><a name="l1"></a><span class="lineno">    1</span>&#160;<span class="keyword">a</span></div><div class="line"><span class="lineno">    2</span>&#160;  b;</div></div>',
      '[] a\n  b;',
    ],
    [
      'GitHub, in a box of their own',
      '<div class="react-code-file-contents"><div class="react-line-numbers"><div class="react-line-number">1</div><div class="react-line-number">2</div></div><div class="react-code-lines"><div class="react-code-line-contents"><div class="react-file-line">a</div></div><div class="react-code-line-contents"><div class="react-file-line">  b</div></div></div></div>',
      '[] a\n  b',
    ],
    [
      'a column without a name in the listing',
      '<pre><code><div class="flex"><div>1<br>2</div><div>a<br>&nbsp;&nbsp;b</div></div></code></pre>',
      '[] a\n  b',
    ],
    [
      'a listing of their own beside the listing',
      '<div class="src"><div class="gutter"><pre>1\n2</pre></div><div><pre>a\nb</pre></div></div>',
      '[] a\nb',
    ],
    [
      'items of a list',
      '<pre class="prettyprint linenums lang-c"><ol class="linenums"><li class="L0"><span>a;</span></li><li class="L1">  b;</li></ol></pre>',
      '[c] a;\n  b;',
    ],
    [
      'a column beside the listing',
      '<div class="code flex"><div class="num">1<br>2<br>3</div><pre>a\nb\nc</pre></div>',
      '[] a\nb\nc',
    ],
    [
      'names that a style sheet made up',
      '<pre><div class="x1"><span class="x2">8</span><span class="x3">a</span></div><div class="x1"><span class="x2">9</span><span class="x3">  b</span></div></pre>',
      '[] a\n  b',
    ],
    [
      'VitePress, behind the listing',
      '<div class="language-ts line-numbers-mode"><button class="copy"></button><span class="lang">ts</span><pre class="shiki"><code><span class="line">a</span>\n<span class="line">b</span></code></pre><div class="line-numbers-wrapper" aria-hidden="true"><span class="line-number">1</span><br><span class="line-number">2</span><br></div></div>',
      '[ts] a\nb',
    ],
  ])('%s', (_, html, listing) => {
    expect(read(html)).toEqual([listing])
  })

  test.each<[string, string, string[]]>([
    ['output that counts', '<pre>1\n2\n3</pre>', ['[] 1\n2\n3']],
    [
      'output that counts, in a theme with line numbers',
      '<pre class="line-numbers"><code class="language-text line-numbers">1\n2\n3</code></pre>',
      ['[] 1\n2\n3'],
    ],
    [
      'numbers beside output of another length',
      '<pre><div><div>1<br>2</div><div>a<br>b<br>c</div></div></pre>',
      ['[] 1\n2\na\nb\nc'],
    ],
    [
      'output of numbered lines',
      '<pre><code><span class="line"><span>1</span><span> a</span></span>\n<span class="line"><span>2</span><span> b</span></span></code></pre>',
      ['[] 1 a\n2 b'],
    ],
    [
      'a number beside a listing of other length',
      '<div class="highlight"><pre><code>4</code></pre></div>',
      ['[] 4'],
    ],
    [
      'output of numbers behind its listing',
      '<div><pre>count 3</pre><div>1<br>2<br>3</div></div>',
      ['[] count 3', '1\n2\n3'],
    ],
    [
      'a listing that counts above another',
      '<div><pre>1\n2\n3</pre><pre>seq 3</pre></div>',
      ['[] 1\n2\n3', '[] seq 3'],
    ],
    [
      'a table of codes',
      '<table class="code-table highlight"><tr><td>200</td><td>fine</td></tr><tr><td>201</td><td>made</td></tr></table>',
      ['table'],
    ],
    [
      'a table of commands',
      '<table><tr><td>1</td><td><code>pull</code></td></tr><tr><td>2</td><td><code>push</code></td></tr></table>',
      ['table'],
    ],
    [
      'call-outs of Asciidoctor',
      '<pre class="highlight"><code>a() <i class="conum" data-value="1"></i><b>(1)</b>\nb() <b>(2)</b></code></pre>',
      ['[] a() (1)\nb() (2)'],
    ],
  ])('are not %s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks)
  })
})

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
    expect(read(html)).toContain(`[${language ?? ''}] x`)
  })
})

describe('labels', () => {
  test.each<[string, string, string]>([
    [
      'a bar with the language and a button',
      '<div class="codeblock"><div class="codeblock__header"><span class="noselect">Python</span><span role="button">Copier</span></div><div><div class="highlight highlight--with-header"><pre><code>x</code></pre></div></div></div>',
      '[python] x',
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
    expect(read(html).join('|')).toBe(shown)
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
    expect(read(html)).toEqual(blocks)
  })
})

describe('listings without pre', () => {
  test.each<[string, string, string[]]>([
    ['code with line breaks', '<p><code>a<br>&nbsp;&nbsp;b</code></p>', ['[] a\n  b']],
    ['code and line breaks', '<p><code>a</code><br><code>b</code></p>', ['[] a\nb']],
    ['one paragraph a line', '<p><code>a</code></p>\n<p><code>b</code></p>', ['[] a\nb']],
    [
      'lines of code between paragraphs',
      '<article><p>Type:</p><code>a</code><br><code>b</code><br><p>Done.</p></article>',
      ['Type:', '[] a\nb', 'Done.'],
    ],
    ['lines of code in an item', '<ul><li><code>a<br>b</code></li></ul>', ['[] a\nb']],
    ['code with line breaks of its own', '<div><code>if a:\n  b</code></div>', ['[] if a:\n  b']],
    [
      'a box with the name of code',
      '<div class="code">a = 1;<br>&nbsp;&nbsp;b();</div>',
      ['[] a = 1;\n  b();'],
    ],
    ['an element of old HTML', '<listing>a\n  b</listing>', ['[] a\n  b']],
    [
      'an editor',
      '<div class="cm-editor"><div class="cm-content"><div class="cm-line">if a:</div><div class="cm-line"><br></div><div class="cm-line">  b</div></div></div>',
      ['[] if a:\n\n  b'],
    ],
    [
      'a monospaced box',
      '<div class="font-mono text-sm"><div>const a = 1;</div><div>run(a)</div></div>',
      ['[] const a = 1;\nrun(a)'],
    ],
    [
      'a diagram',
      '<div class="mermaid">graph TD\n  A--&gt;B</div>',
      ['[mermaid] graph TD\n  A-->B'],
    ],
    [
      'the older SyntaxHighlighter',
      '<div class="dp-highlighter"><ol class="dp-j"><li class="alt"><span>a();</span></li><li><span>b();</span></li></ol></div>',
      ['[] a();\nb();'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks)
  })

  test.each<[string, string, string[]]>([
    [
      'code in a sentence',
      '<p>Use <code>a</code>,<br>then <code>b</code>.</p>',
      ['Use a,\nthen b.'],
    ],
    ['one piece of code', '<p><code>a</code></p>', ['a']],
    ['a sentence after code', '<p><code>a</code><br>sorts.</p>', ['a\nsorts.']],
    [
      'code in a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>x</code><br><code>y</code></td><td>z</td></tr></table>',
      ['table'],
    ],
    ['a voucher', '<div class="code">SAVE<br>20</div>', ['SAVE\n20']],
    [
      'a date in a monospaced font',
      '<div class="font-mono"><div>May 5</div><div>4 min</div></div>',
      ['May 5', '4 min'],
    ],
    ['a box named highlight', '<div class="highlight">\nGood\nnews</div>', ['Good news']],
  ])('are not %s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks)
  })
})

it('shows all cells of a notebook without their numbers', () => {
  const html =
    '<div class="jp-Cell"><div class="jp-InputArea"><div class="jp-InputPrompt">In [7]:</div><div class="jp-Editor"><div class="highlight hl-ipython3"><pre><span></span>a\n</pre></div></div></div><div class="jp-OutputArea"><div class="jp-OutputArea-child"><div class="jp-OutputPrompt">Out[7]:</div><div class="jp-OutputArea-output"><pre>1\n2</pre></div></div></div></div>'
  expect(read(html)).toEqual(['[python] a', '[] 1\n2'])
})

describe('tabs', () => {
  test.each<[string, string]>([
    [
      'Docusaurus',
      '<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab" class="tabs__item">npm</li><li role="tab" class="tabs__item">pnpm</li></ul><div class="margin-top--md"><div role="tabpanel" class="tabItem"><pre>npm i x</pre></div><div role="tabpanel" class="tabItem" hidden=""><pre>pnpm add x</pre></div></div></div>',
    ],
    [
      'VitePress',
      '<div class="vp-code-group"><div class="tabs"><input type="radio" checked><label>npm</label><input type="radio"><label>pnpm</label></div><div class="blocks"><div class="language-sh active"><span class="lang">sh</span><pre>npm i x</pre></div><div class="language-sh"><span class="lang">sh</span><pre>pnpm add x</pre></div></div></div>',
    ],
    [
      'Starlight',
      '<starlight-tabs><div class="tablist-wrapper"><ul role="tablist"><li role="presentation"><a role="tab" href="#p1">npm</a></li><li role="presentation"><a role="tab" href="#p2">pnpm</a></li></ul></div><div id="p1" role="tabpanel"><pre>npm i x</pre></div><div id="p2" role="tabpanel" hidden><pre>pnpm add x</pre></div></starlight-tabs>',
    ],
    [
      'MkDocs',
      '<div class="tabbed-set"><input><input><div class="tabbed-labels"><label>npm</label><label>pnpm</label></div><div class="tabbed-content"><div class="tabbed-block"><div class="highlight"><pre>npm i x</pre></div></div><div class="tabbed-block"><div class="highlight"><pre>pnpm add x</pre></div></div></div></div>',
    ],
    [
      'sphinx-design',
      '<div class="sd-tab-set docutils"><input><label class="sd-tab-label">npm</label><div class="sd-tab-content docutils"><pre>npm i x</pre></div><input><label class="sd-tab-label">pnpm</label><div class="sd-tab-content docutils"><pre>pnpm add x</pre></div></div>',
    ],
    [
      'sphinx-tabs',
      '<div class="sphinx-tabs docutils container"><div role="tablist"><button role="tab">npm</button><button role="tab">pnpm</button></div><div role="tabpanel"><pre>npm i x</pre></div><div role="tabpanel" hidden="true"><pre>pnpm add x</pre></div></div>',
    ],
    [
      'Bootstrap',
      '<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link" href="#n">npm</a></li><li class="nav-item"><a class="nav-link" href="#p">pnpm</a></li></ul><div class="tab-content"><div class="tab-pane" id="n"><pre>npm i x</pre></div><div class="tab-pane" id="p"><pre>pnpm add x</pre></div></div>',
    ],
  ])('%s', (_, html) => {
    const shown = read(html).map((line) => line.replace('[sh]', '[]'))
    expect(shown).toEqual(['npm: [] npm i x', 'pnpm: [] pnpm add x'])
  })

  it('finds the tabs of each of several sets among paragraphs', () => {
    const set = (a: string, b: string) =>
      `<div class="tab"><button class="tablinks">${a}</button><button class="tablinks">${b}</button></div><div class="tabcontent"><pre>for ${a}</pre></div><div class="tabcontent" style="display:none"><pre>for ${b}</pre></div>`
    const html = `<article><div>One.</div>${set('Go', 'C')}<p>Two.</p>${set('Lua', 'Zig')}</article>`
    expect(read(html)).toEqual([
      'One.',
      'Go: [] for Go',
      'C: [] for C',
      'Two.',
      'Lua: [] for Lua',
      'Zig: [] for Zig',
    ])
  })

  it('shows a hidden panel with a listing whose tab is not found', () => {
    expect(read('<div><div role="tabpanel" hidden><pre>a</pre></div></div>')).toEqual(['[] a'])
  })

  it('keeps what else a panel holds, below its label', () => {
    const html =
      '<div><ul role="tablist"><li role="tab">macOS</li><li role="tab">Linux</li></ul><div role="tabpanel"><p>First:</p><pre>brew</pre></div><div role="tabpanel" hidden><p>First:</p><pre>apt</pre></div></div>'
    expect(read(html)).toEqual(['macOS', 'First:', '[] brew', 'Linux', 'First:', '[] apt'])
  })

  it('leaves a hidden box alone that is no panel', () => {
    expect(read('<div><pre>a</pre><div hidden><pre>a</pre></div></div>')).toEqual(['[] a'])
  })
})
