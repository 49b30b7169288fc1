import { describe, expect, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

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
    expect(readListings(html)).toEqual([listing])
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
    expect(readListings(html)).toEqual(blocks)
  })
})
