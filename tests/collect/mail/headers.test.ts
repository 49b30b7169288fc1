import { describe, expect, it } from 'vitest'
import { dropReason } from '../../../src/collect/mail/drop-reason.ts'
import { hiddenSelectors, isHiddenStyle } from '../../../src/collect/mail/hidden.ts'
import { parseMail } from '../../../src/collect/mail/parse-mail.ts'
import { unsubscribeOf } from '../../../src/collect/mail/unsubscribe.ts'
import { unwrapLink } from '../../../src/collect/mail/unwrap-link.ts'

const DOMAIN = { before: '', after: '@in.example.org' }
const parsed = (headers: string, from = 'News <n@x.example>') =>
  parseMail(Buffer.from(`From: ${from}\nSubject: Hi\n${headers}\nMIME-Version: 1.0\n\ntext`))

describe('what is dropped', () => {
  it.each([
    ['loop', '', 'x <23456789abcdefghjkmn@in.example.org>'],
    ['loop', 'Received: by somebody\n'.repeat(61).trim(), undefined],
    ['bounce', '', 'Mail Delivery <MAILER-DAEMON@x.example>'],
    [
      'bounce',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
      undefined,
    ],
    ['automatic', 'Auto-Submitted: auto-replied', undefined],
    ['automatic', 'Precedence: auto_reply', undefined],
    ['automatic', 'X-Autoreply: yes', undefined],
    ['spam', 'X-Spam-Flag: YES', undefined],
    ['spam', 'X-Spam-Status: Yes, score=11.2 required=5.0', undefined],
    ['spam', 'X-Spam-Score: 9.5', undefined],
    [null, 'X-Spam-Status: No, score=-1.2 required=5.0', undefined],
    [null, 'Auto-Submitted: auto-generated', undefined],
    [null, 'Precedence: bulk\nList-Id: <a.example>', undefined],
    [null, 'Auto-Submitted: no', undefined],
  ])('%s: %s', async (reason, headers, from) => {
    expect(dropReason(await parsed(headers, from), DOMAIN)).toBe(reason)
  })

  it('is a mail without a sender', async () => {
    expect(dropReason(await parseMail(Buffer.from('Subject: x\n\ntext')), DOMAIN)).toBe('no-sender')
  })
})

describe('leaving a list', () => {
  const page = 'https://x.example/leave?id=7'
  it.each([
    ['a page', `List-Unsubscribe: <${page}>`, { url: page, isOneClick: false, mail: null }],
    [
      'one click',
      `List-Unsubscribe: <mailto:l@x.example?subject=leave>, <${page}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click`,
      { url: page, isOneClick: true, mail: 'l@x.example?subject=leave' },
    ],
    [
      'two lines',
      `List-Unsubscribe: <mailto:l@x.example>\nList-Unsubscribe: <${page}>`,
      { url: page, isOneClick: false, mail: 'l@x.example' },
    ],
    [
      'a folded address',
      'List-Unsubscribe: <https://x.example/le\n ave?id=7>',
      { url: page, isOneClick: false, mail: null },
    ],
    [
      'one click without https is none',
      'List-Unsubscribe: <http://x.example/l>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click',
      { url: 'http://x.example/l', isOneClick: false, mail: null },
    ],
    ['nothing', 'X-Other: y', null],
    ['no address', 'List-Unsubscribe: send us a letter', null],
    ['something that runs', 'List-Unsubscribe: <javascript:alert(1)>', null],
  ])('%s', async (_, headers, way) => {
    expect(unsubscribeOf(await parsed(headers))).toEqual(way)
  })
})

describe('a link', () => {
  const target = 'https://example.org/a-page'
  const base64 = Buffer.from(target).toString('base64url')
  const opaque = `https://click.example/f/${'aB3dE5gH7j'.repeat(5)}`
  it.each([
    ['of its own', `${target}?utm_source=x&id=3`, 'a page', `${target}?id=3`, true],
    [
      'in a parameter',
      `https://click.example/t?id=9&url=${encodeURIComponent(`${target}?utm_medium=mail`)}`,
      'a page',
      target,
      true,
    ],
    [
      'in the path',
      `https://click.example/CL0/${encodeURIComponent(target)}/1/0100/x=`,
      'a page',
      target,
      true,
    ],
    ['in base64', `https://click.example/ss/c/${base64}/4/5`, 'a page', target, true],
    [
      'within two wrappers',
      `https://a.example/?u=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent(target)}`)}`,
      'a page',
      target,
      true,
    ],
    ['shown as its text', opaque, 'https://example.org/a-page', target, true],
    ['that cannot be known', opaque, 'a page', opaque, false],
    [
      'with a title in it',
      'https://example.org/2026/a-very-long-title-of-a-page-that-people-wrote',
      'a page',
      'https://example.org/2026/a-very-long-title-of-a-page-that-people-wrote',
      true,
    ],
  ])('%s', (_, href, text, page, isPlain) => {
    expect(unwrapLink(href, text)).toEqual({ href: page, isPlain })
  })
})

describe('what is hidden', () => {
  it.each([
    ['display:none', true],
    ['DISPLAY : NONE !important', true],
    ['visibility:hidden', true],
    ['mso-hide:all', true],
    ['max-height:0px;overflow:hidden', true],
    ['opacity:0', true],
    ['font-size:1px;line-height:1px;color:#fff', true],
    ['font-size:0px', false],
    ['display:block;height:10px;overflow:hidden', false],
    ['opacity:0.8', false],
    ['', false],
  ])('%s', (style, isHidden) => {
    expect(isHiddenStyle(style)).toBe(isHidden)
  })

  it('by a style sheet for every screen, not for some', () => {
    const css =
      '/* .no{display:none} */ .pre, td.x, #id {display:none} @media (max-width:5px){.big{display:none}} .show{color:red} .a .b{display:none}'
    expect([...hiddenSelectors(css)]).toEqual(['.pre', '.x', '#id'])
  })
})
