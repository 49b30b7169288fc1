import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '../../../src/collect/url/canonical.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const A = 'https://example.com/a'

describe('canonicalUrl', () => {
  it.each([
    // scheme, host, port
    ['http://example.com/a', A],
    [' https://EXAMPLE.com/a\n', A],
    ['https://www.example.com/a', A],
    ['https://www2.example.com/a', A],
    ['https://example.com./a', A],
    ['http://example.com:80/a', A],
    ['https://example.com:443/a', A],
    ['http://example.com:443/a', A],
    ['https://example.com:8443/a', 'https://example.com:8443/a'],
    ['https://m.example.com/a', A],
    ['https://mobile.example.com/a', A],
    ['https://www.m.example.com/a', A],
    ['https://amp.example.com/a', A],
    ['https://en.m.wikipedia.org/wiki/Node', 'https://en.wikipedia.org/wiki/Node'],
    ['https://m.co.uk/a', 'https://m.co.uk/a'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://www.gov.uk/a', 'https://gov.uk/a'],
    ['https://m.gov.uk/a', 'https://m.gov.uk/a'],
    ['https://m.go.jp/a', 'https://m.go.jp/a'],
    ['https://news.m.co.uk/a', 'https://news.m.co.uk/a'],
    ['https://m.github.io/a', 'https://m.github.io/a'],
    ['https://m.example.github.io/a', 'https://example.github.io/a'],
    ['https://amp.substack.com/a', 'https://amp.substack.com/a'],
    ['https://www.substack.com/a', 'https://substack.com/a'],
    ['https://www.Example.CO.UK.:443/a', 'https://example.co.uk/a'],
    ['https://m.bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['http://[::1]:8080/a', 'https://[::1]:8080/a'],
    ['http://localhost/a', 'https://localhost/a'],
    ['https://news.example.com/a', 'https://news.example.com/a'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['http://127.0.0.1:8080/a', 'https://127.0.0.1:8080/a'],
    // path
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/', 'https://example.com/'],
    ['https://example.com/a/', A],
    ['https://example.com//a///', A],
    ['https://example.com/x/../a', A],
    ['https://example.com/a/index.html', A],
    ['https://example.com/a/Index.PHP', A],
    ['https://example.com/index.htm', 'https://example.com/'],
    ['https://example.com/a.html', 'https://example.com/a.html'],
    ['https://example.com/A', 'https://example.com/A'],
    ['https://example.com/%61', A],
    ['https://example.com/%e4%bd%a0', 'https://example.com/%E4%BD%A0'],
    ['https://example.com/你', 'https://example.com/%E4%BD%A0'],
    ['https://example.com/a%2fb', 'https://example.com/a%2Fb'],
    ['https://example.com/%7euser', 'https://example.com/~user'],
    ['https://example.com/a;jsessionid=0A1B2C', A],
    // fragment
    ['https://example.com/a#comments', A],
    ['https://example.com/a#', A],
    ['https://example.com/a#:~:text=word', A],
    ['https://example.com/#!/post/1', 'https://example.com/#!/post/1'],
    ['https://example.com/#/post/1', 'https://example.com/#/post/1'],
    ['https://example.com/a#/', A],
    // query
    ['https://example.com/a?', A],
    ['https://example.com/a?utm_source=rss&utm_medium=feed&UTM_Campaign=x', A],
    ['https://example.com/a?fbclid=1&gclid=2&mc_cid=3&_hsenc=4&mtm_kwd=5', A],
    ['https://example.com/?p=12&utm_source=rss', 'https://example.com/?p=12'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/a?a=1&amp;b=2', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/a?ref=hackernews', A],
    ['https://example.com/a?mod=djemalertNEWS_rss_2', A],
    ['https://example.com/a?ref=v1.2', 'https://example.com/a?ref=v1.2'],
    ['https://example.com/a?source=feedly', A],
    ['https://example.com/a?source=lodgings', 'https://example.com/a?source=lodgings'],
    ['https://example.com/a?PHPSESSID=abc', A],
    ['https://example.com/a?sid=0123456789abcdef0123', A],
    ['https://example.com/a?sid=06/01/02/1234', 'https://example.com/a?sid=06/01/02/1234'],
    ['https://example.com/a?q=%7e%2f', 'https://example.com/a?q=~%2F'],
    ['https://example.com/a?q=100%', 'https://example.com/a?q=100%'],
    ['https://youtube.com/watch?v=x&feature=youtu.be', 'https://youtube.com/watch?v=x'],
    // AMP
    ['https://example.com/amp/a', A],
    ['https://example.com/a/amp', A],
    ['https://example.com/a/amp/', A],
    ['https://example.com/a.amp', A],
    ['https://example.com/a.amp.html', 'https://example.com/a.html'],
    ['https://example.com/a?amp', A],
    ['https://example.com/a?amp=1&outputType=amp', A],
    ['https://example.com/amplifier', 'https://example.com/amplifier'],
    ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?amp=1', A],
    ['https://example-com.cdn.ampproject.org/v/example.com/a/amp', A],
    ['https://www.google.com/amp/s/www.example.com/a.amp', A],
    ['https://www.google.com/amp/s/x', 'https://google.com/s/x'],
    // what is no web address
    ['mailto:me@example.com', 'mailto:me@example.com'],
    [' tag:example.com,2026:1 ', 'tag:example.com,2026:1'],
    ['', ''],
  ])('%j is %j', (address, key) => expect(canonicalUrl(address)).toBe(key))

  const pieces =
    'a amp / // . .. % %2 %41 %2e %25 .amp .html index.html m. www. ? & &amp; = utm_source ref rss # #! ' +
    ';jsessionid= :443 :81 ü @ example.com google.com/amp/s/ x.cdn.ampproject.org/c/s/ co.uk \\ \t'
  const piece = fc.constantFrom(' ', ...pieces.split(' '))
  const odd = fc.array(piece, { maxLength: 12 }).map((all) => `https://${all.join('')}`)

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(odd, fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (url) => {
          const once = canonicalUrl(url)
          expect(canonicalUrl(once)).toBe(once)
        },
      ),
      { numRuns: propertyRuns(300) },
    )
  })

  it('sees one article through every dress', () => {
    const dress = fc.constantFrom(
      (url: string) => url.replace('https://', 'http://'),
      (url: string) => url.replace('://', '://www.'),
      (url: string) => `${url}#top`,
      (url: string) => url.replace(/\/?(\?|#|$)/, '/$1'),
      (url: string) =>
        url.replace(/(\?|#|$)/, (mark) => (mark === '?' ? '?fbclid=1&' : `?fbclid=1${mark}`)),
    )
    fc.assert(
      fc.property(fc.webPath(), fc.array(dress, { maxLength: 4 }), (path, dresses) => {
        const plain = `https://example.com/x${path}`
        const dressed = dresses.reduce((url, put) => put(url), plain)
        expect(canonicalUrl(dressed)).toBe(canonicalUrl(plain))
      }),
    )
  })
})
