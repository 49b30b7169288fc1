import { getDomain } from 'tldts'
import { describe, expect, it } from 'vitest'
import { HOSTING_PLATFORMS } from '../../../src/collect/url/hosting-platforms.ts'
import { isOtherSite, isSameSite } from '../../../src/collect/url/same-site.ts'

/** Two subdomains of each belong to two owners. */
const SHARED =
  'onrender.com fly.dev deno.dev azurewebsites.net hatenablog.com notion.site firebaseapp.com gitbook.io surge.sh ' +
  'codeberg.page readthedocs.io s3.amazonaws.com asso.fr nhs.uk gr.jp lg.jp in.th co.uk com.au gov.uk go.jp gouv.fr ' +
  'github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app herokuapp.com blogspot.com bearblog.dev ' +
  'wixsite.com substack.com tistory.com blog.fc2.com xn--55qx5d.cn'

describe('isSameSite', () => {
  it.each([
    ['https://example.com/a', 'http://www.example.com/b', true],
    ['https://blog.example.com/a', 'https://example.com./', true],
    ['https://news.example.co.uk/', 'https://example.co.uk/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://example.com/', 'https://example.org/', false],
    ['https://example.com.evil.net/', 'https://example.com/', false],
    ['https://notexample.com/', 'https://example.com/', false],
    ['https://a.github.io/', 'https://b.github.io/', false],
    ['https://a.github.io/x', 'https://a.github.io/y', true],
    // renderings of one site
    ['https://www.example.co.uk/', 'https://m.example.co.uk/', true],
    ['https://amp.example.com/', 'https://www.example.com/', true],
    ['https://www.a.github.io/', 'https://a.github.io/', true],
    ['https://amp.a.substack.com/', 'https://a.substack.com/', true],
    ['https://www.substack.com/', 'https://substack.com/', true],
    ['https://a.substack.com/', 'https://substack.com/', false],
    ['https://www.gov.uk/', 'https://gov.uk/', true],
    ['https://www.ox.ac.uk/', 'https://www.cam.ac.uk/', false],
    // how a host is written
    ['https://EXAMPLE.com/', 'https://news.example.COM/', true],
    ['https://example.com:8443/', 'https://example.com/', true],
    ['https://a.tistory.com./', 'https://www.a.tistory.com/', true],
    ['https://bücher.example/', 'https://www.xn--bcher-kva.example/', true],
    ['https://例子.公司.cn/', 'https://另一个.公司.cn/', false],
    ['https://a_b.example.com/', 'https://example.com/', true],
    ['https://a..com/', 'https://b..com/', false],
    // hosts without a registered part
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', true],
    ['http://10.0.0.1/', 'http://20.0.0.1/', false],
    ['http://[2001:db8::1]/', 'http://[2001:db8::2]/', false],
    ['http://[2001:db8::1]:80/', 'http://[2001:db8::1]:81/', true],
    ['http://localhost:1/', 'http://localhost:2/', true],
    ['http://localhost/', 'http://example.com/', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same)
    expect(isSameSite(b, a)).toBe(same)
    expect(isOtherSite(a, b)).toBe(!same)
  })

  it.each(SHARED.split(' '))('treats a.%s and its neighbour as different owners', (host) => {
    expect(isSameSite(`https://a.${host}/`, `https://b.${host}/`)).toBe(false)
    expect(isSameSite(`https://www.a.${host}/`, `https://m.a.${host}/`)).toBe(true)
  })

  it.each(HOSTING_PLATFORMS)('%s is ours, since the Public Suffix List lacks it', (host) => {
    expect(getDomain(`a.${host}`, { allowPrivateDomains: true })).not.toBe(`a.${host}`)
    expect(isSameSite(`https://a.${host}/`, `https://b.${host}/`)).toBe(false)
  })

  it.each([
    ['mailto:a@example.com', 'mailto:b@example.com'],
    ['nothing', 'https://example.com/'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(isSameSite(a, b)).toBe(false)
    expect(isOtherSite(a, b)).toBe(false)
  })
})
