import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../../src/text/html/sanitise.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const BASE = 'https://example.com/a/b'

/** Lists everything dangerous that a browser's parser would find in a text. */
function harm(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (
        /^(?:script|style|iframe|frame|object|embed|form|input|svg|math|link|meta|base|template)$/.test(
          name,
        )
      ) {
        found.push(name)
      }
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^formaction$|^srcdoc$/i.test(key)) found.push(key)
        if (
          /^(?:href|src|cite|srcset|action|data|poster|background)$/.test(key) &&
          !/^(?:https?|mailto):/.test(value)
        ) {
          found.push(`${key}=${value}`)
        }
      }
    },
    oncomment: (text) => found.push(`comment ${text}`),
    onprocessinginstruction: (name) => found.push(name),
  })
  parser.end(html)
  return found
}

describe('sanitise', () => {
  it.each([
    [
      'numbers of a list and the state of tasks',
      '<ol reversed start="3"><li value="7">a</li></ol><ul><li><input type="checkbox" checked> b</li><li><input type="checkbox"> c</li></ul><input type="text">',
      '<ol reversed="" start="3"><li value="7">a</li></ol><ul><li>☑  b</li><li>☐  c</li></ul>',
    ],
    [
      'keeps text and its formatting',
      '<p>a <b>b</b> <em>c</em></p>',
      '<p>a <b>b</b> <em>c</em></p>',
    ],
    [
      'keeps references as they are',
      'caf&eacute; &#8211; &amp; AT&T',
      'caf&eacute; &#8211; &amp; AT&amp;T',
    ],
    ['closes open elements', '<ul><li>a<li>b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'drops unknown elements, keeps their text',
      '<font color=red><o:p>a</o:p><blink>b</blink></font>',
      '<font>ab</font>',
    ],
    ['drops scripts with their content', 'a<script>b</script><style>c</style>d', 'ad'],
    [
      'drops frames, objects, pictures in SVG',
      '<iframe>a</iframe><object><p>b</p></object><svg><p>c</p></svg>d',
      'd',
    ],
    [
      'keeps what names the lines and line numbers of a listing',
      '<div class="highlight" id="x"><pre><span class="linenos">1</span><span class="red">a</span></pre></div>',
      '<div class="highlight"><pre><span class="linenos">1</span><span>a</span></pre></div>',
    ],
    [
      'keeps of a style that text cannot be selected or is a line',
      '<span style="display:flex;"><span style="color:red;user-select:none">1</span>a</span><p style="display:block">b</p>',
      '<span data-daybrief-block=""><span data-daybrief-unselectable="">1</span>a</span><p>b</p>',
    ],
    [
      'keeps the ids that its own links lead to',
      '<p>a<a href="#fn:1" id="r">1</a></p><p id="fn:1">b<a href="#r">c</a></p><p id="d">e</p>',
      '<p>a<a href="https://example.com/a/b#fn:1" id="r">1</a></p><p id="fn:1">b<a href="https://example.com/a/b#r">c</a></p><p>e</p>',
    ],
    [
      'keeps the source of a formula in place of its markup',
      '<p>a <span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x &lt; 1</annotation></semantics></math><span class="katex-html"><span>x</span><span>1</span></span></span> b</p>',
      '<p>a <span><code class="language-math">x &lt; 1</code></span> b</p>',
    ],
    [
      'keeps the source of a displayed formula',
      'a<math display="block" alttext="x^2"><mi>x</mi></math>b<script type="math/tex; mode=display">y & z</script>c',
      'a<code class="language-math math-display">x^2</code>b<code class="language-math math-display">y &amp; z</code>c',
    ],
    [
      'leaves links in place of frames and players, and says what they were',
      'a<iframe src="//v.example/1" title="B & c">d</iframe><video src="e.mp4"></video><iframe src="javascript:f()"></iframe><iframe src="/g" width="1"></iframe>',
      'a<a href="https://v.example/1" type="embed">B &amp; c</a><a href="https://example.com/a/e.mp4" type="embed-media"></a>',
    ],
    [
      'keeps what says what an element is',
      '<p aria-hidden="true"><span class="big sr-only" role="note">a</span><i class="fa-check-square-o" aria-label="b"></i><b class="tocsin">c</b></p>',
      '<p aria-hidden="true"><span class="big sr-only" role="note">a</span><i class="fa-check-square-o" aria-label="b"></i><b>c</b></p>',
    ],
    [
      'keeps how a list is numbered',
      '<ol style="color:red; list-style-type: upper-roman"><li>a</li></ol>',
      '<ol type="I"><li>a</li></ol>',
    ],
    ['drops handlers and styles', '<p onclick="x()" style="x" class="y" id="z">a</p>', '<p>a</p>'],
    [
      'keeps the language of code',
      '<pre class="language-ts"><code class="x">a</code></pre>',
      '<pre class="language-ts"><code class="x">a</code></pre>',
    ],
    [
      'makes links absolute',
      '<a href="../c?d=1&amp;e=2#f">a</a>',
      '<a href="https://example.com/c?d=1&amp;e=2#f">a</a>',
    ],
    [
      'keeps mail addresses',
      '<a href="mailto:me@example.com">a</a>',
      '<a href="mailto:me@example.com">a</a>',
    ],
    [
      'keeps pictures',
      '<img src=c.png alt="x &quot;y&quot;" width=1>',
      '<img src="https://example.com/a/c.png" alt="x &quot;y&quot;" width="1">',
    ],
    [
      'finds pictures that load late',
      '<img src="data:image/gif;base64,R0" data-src="/c.png">',
      '<img src="https://example.com/c.png">',
    ],
    [
      'keeps sizes of pictures',
      '<img srcset="c.png 1x, data:x 2x, d,e.png 3x">',
      '<img srcset="https://example.com/a/c.png 1x, https://example.com/a/d,e.png 3x">',
    ],
    ['drops comments and declarations', '<!-- a --><!doctype html><?php b ?>c', 'c'],
    [
      'leaves MathML its text',
      '<math><mi>a</mi><mo>+</mo><annotation>b</annotation></math>',
      ' a +',
    ],
    ['escapes a lone bracket', '1 < 2 > 0', '1 &lt; 2 &gt; 0'],
  ])('%s', (_, html, safe) => expect(sanitise(html, BASE)).toBe(safe))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6a;&#x61;vascript:alert(1)',
    '&#0000106avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    'feed:javascript:alert(1)',
    'view-source:javascript:x',
  ])('drops the address %j', (address) => {
    const safe = sanitise(
      `<a href="${address}">x</a><img src='${address}'><q cite='${address}'>y</q>`,
      BASE,
    )
    expect(safe).not.toMatch(/href|src|:/)
    expect(safe).toMatch(/^<a>x<\/a><img><q>y/)
  })

  it('drops relative links without a base', () => {
    expect(sanitise('<a href="/b">x</a>')).toBe('<a>x</a>')
  })

  it.each([
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<<script>alert(1)//<</script>',
    '<img """><script>alert(1)</script>">',
    '<img src=x onerror=alert(1)//',
    '<svg/onload=alert(1)>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
    '<p title="&quot; onmouseover=&quot;alert(1)">x</p>',
    '<p title=\'" onmouseover="alert(1)\'>x</p>',
    '<a href="https://example.com/" onclick=alert(1) href="javascript:x">x</a>',
    '<div/onmouseover=alert(1)>x</div>',
    '<base href="javascript:alert(1)//">',
    '<meta http-equiv=refresh content="0;url=javascript:x">',
    '<form action="javascript:x"><button formaction="javascript:y">z</button></form>',
    '<iframe srcdoc="<script>x</script>"></iframe>',
    '<template><script>x</script></template>',
    '<plaintext><script>x</script>',
    '<title><script>x</script></title>',
    '<xmp><script>x</script></xmp>',
    '<![CDATA[<script>x</script>]]>',
    '<!--><script>x</script>-->',
    '<a/href="javascript:x">y</a>',
    '\u0000<scr\u0000ipt>x</scr\u0000ipt>',
  ])('disarms %j', (html) => expect(harm(sanitise(html, BASE))).toEqual([]))

  it('stops at an unreasonable nesting depth', () => {
    const safe = sanitise(`<p>first</p>${'<div>'.repeat(200_000)}`, BASE)
    expect(safe.startsWith('<p>first</p><div>')).toBe(true)
    expect(safe.length).toBeLessThan(20_000)
  })

  const piece = fc.constantFrom(
    ...'<script> </script> <svg> </svg> <style> </style> <a href="javascript:x"> </a> <img src=x onerror=y> <p title="'.split(
      ' ',
    ),
    ...'"> \'> <!-- --> <![CDATA[ ]]> &lt; &#60; &quot; <b> </b> <noscript> </noscript> <textarea> </textarea> < > " / ='.split(
      ' ',
    ),
  )
  const html = fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map((all) => all.join(''))

  it('leaves nothing dangerous in any input, and is idempotent', () => {
    fc.assert(
      fc.property(html, (each) => {
        const safe = sanitise(each, BASE)
        expect(harm(safe)).toEqual([])
        expect(sanitise(safe, BASE)).toBe(safe)
      }),
      { numRuns: propertyRuns(2000) },
    )
  })
})
