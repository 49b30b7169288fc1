import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnreadableMail } from '../../../src/collect/mail/mail.ts'
import { parseMail } from '../../../src/collect/mail/parse-mail.ts'
import { type ReadMail, readMail } from '../../../src/collect/mail/read-mail.ts'
import { plainText } from '../../../src/model/block.ts'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'
import { MIME_KINDS } from '../../support/mime-kinds.ts'
import { encodedWords, mime, multipart, textPart } from '../../support/mime.ts'
import { generatedNewsletters, type Newsletter } from '../../support/newsletters.ts'
import { ODD_MAILS } from '../../support/odd-mails.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const ISSUES = [...generatedNewsletters(), ...ODD_MAILS, ...MIME_KINDS]
/** Share of the words of all issues that a reader has to find. */
const MIN_COMPLETE = 0.98

async function read(mail: Buffer | string): Promise<ReadMail> {
  const found = readMail(await parseMail(typeof mail === 'string' ? Buffer.from(mail) : mail))
  if (found === null) throw new Error('no sender')
  return found
}

/** What a person sees of a mail in the chat. */
function shown({ subject, html, items }: ReadMail): string {
  const listed = items.map((item) => `<h2>${item.title}</h2>${item.html}`).join('')
  const { blocks } = readFeedHtml(html + listed, '', { title: subject, language: null })
  return `${subject}\n${plainText(blocks)}`.replaceAll(/\s+/g, ' ')
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

const mailOf = (html: string, headers: Record<string, string> = {}) =>
  mime({ From: 'n@x.example', Subject: 'Hello', ...headers }, textPart(html, { type: 'text/html' }))

describe('the made-up issues', () => {
  it('are a hundred or more, in at least twenty character sets', () => {
    expect(ISSUES.length).toBeGreaterThanOrEqual(100)
    const sets = ISSUES.flatMap(({ mail }) => [
      ...mail.toString('latin1').matchAll(/charset="?([\w-]+)/gi),
    ]).map(([, set]) => set?.toLowerCase())
    expect(new Set(sets).size).toBeGreaterThanOrEqual(20)
  })

  it('are complete', async () => {
    let all = 0
    let found = 0
    for (const { mail, texts } of ISSUES) {
      const text = shown(await read(mail))
      for (const wanted of texts) {
        all += wordsOf(wanted)
        if (text.includes(wanted)) found += wordsOf(wanted)
      }
    }
    expect(found / all).toBeGreaterThanOrEqual(MIN_COMPLETE)
  })

  it.each(ISSUES.map((issue): [string, Newsletter] => [issue.name, issue]))(
    '%s',
    async (_, { mail, subject, notText, items }) => {
      const found = await read(mail)
      expect(found.subject).toBe(subject)
      const text = shown(found)
      expect(notText.filter((one) => text.includes(one))).toEqual([])
      expect(found.items).toHaveLength(items)
      expect(found.confirmation).toBeNull()
    },
  )
})

describe('what reading requests', () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end()
  })
  let root = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is nothing, and no address of a picture is left', async () => {
    const html = `<html><head><link rel="stylesheet" href="${root}/a.css"><style>@import "${root}/b.css";</style></head><body background="${root}/c.png"><p style="background:url(${root}/d.png)">Seven words are enough for a paragraph.</p><img src="${root}/pixel.gif"><img srcset="${root}/e.png 2x"><iframe src="${root}/f"></iframe><video poster="${root}/g.png" src="${root}/h"></video><ul><li>Item <img src="${root}/i.png"> one</li></ul><a href="${root}/click">a link of the mail</a></body></html>`
    for (const mail of [mailOf(html), ...ISSUES.map((issue) => issue.mail)]) {
      const found = await read(mail)
      shown(found)
      expect(found.html).not.toMatch(/<img|src=|srcset=|pixel/)
    }
    expect(requests).toBe(0)
  })
})

describe('any bytes', () => {
  it('are a mail, or are said to be none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 2000 }),
          fc.string({ unit: 'binary', maxLength: 2000 }).map((text) => Buffer.from(text)),
          fc
            .tuple(fc.constantFrom(...ISSUES), fc.nat(5000), fc.uint8Array({ maxLength: 40 }))
            .map(([{ mail }, at, bytes]) =>
              Buffer.concat([mail.subarray(0, at), bytes, mail.subarray(at + bytes.length)]),
            ),
        ),
        async (bytes) => {
          try {
            readMail(await parseMail(bytes))
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableMail)
          }
        },
      ),
      { numRuns: propertyRuns(400) },
    )
  })

  it('as HTML give text without anything that runs or loads', async () => {
    const tag = fc.constantFrom(
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<p>',
      '<a href="https://x.example/?u=1">',
      '<a href="javascript:alert(1)">',
      '</a>',
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '<style>.a{display:none}</style>',
      '<ul><li>',
      '</li></ul>',
      '<blockquote>',
      '</blockquote>',
      '<br>',
      '<b>',
      '</b>',
      '<h2>',
      '</h2>',
      'some words ',
      '&lt;script&gt;',
      '<!--',
      '-->',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 60 }), async (tags) => {
        const { html } = await read(mailOf(tags.join('')))
        expect(html).not.toMatch(/<script|<img|<style|onerror=|javascript:/i)
      }),
      { numRuns: propertyRuns(400) },
    )
  })

  it('nested deeper than any template still give their words', async () => {
    const { html } = await read(mailOf(`${'<div>'.repeat(5000)}Deep down there are words.`))
    expect(html).toContain('Deep down there are words.')
  })
})

describe('whose series a mail belongs to', () => {
  it.each([
    [
      'its list',
      { 'List-Id': '"Stones" <stones.lists.example>' },
      'list stones.lists.example',
      'n@x.example',
    ],
    ['its address', { From: 'The Log <LOG@x.example>' }, 'from log@x.example', 'The Log'],
    [
      'a list of people',
      {
        'List-Id': 'Stones <s.example>',
        'List-Post': '<mailto:s@x.example>',
        From: 'Ann <a@x.example>',
      },
      'list s.example',
      'Stones',
    ],
    [
      'an id without a name',
      { 'List-Id': '<news.x.example>', From: 'The Log <log@x.example>' },
      'list news.x.example',
      'The Log',
    ],
  ])('%s', async (_, headers, key, title) => {
    const { series } = await read(mailOf('<p>Text</p>', headers as Record<string, string>))
    expect(series).toEqual({ key, title: title === 'n@x.example' ? 'Stones' : title })
  })

  it('is nobody without a sender', async () => {
    expect(readMail(await parseMail(Buffer.from('Subject: x\n\ntext')))).toBeNull()
  })
})

describe('the id of a mail', () => {
  it('is that of its Message-ID, or of what two copies share', async () => {
    const one = await read(mailOf('<p>A</p>', { 'Message-ID': '<1@x.example>' }))
    const other = await read(
      mailOf('<p>B</p>', { 'Message-ID': '<1@x.example>', Received: 'later' }),
    )
    expect(other.id).toBe(one.id)
    const bare = await read(mailOf('<p>A</p>', { Received: 'by a' }))
    expect((await read(mailOf('<p>A</p>', { Received: 'by b' }))).id).toBe(bare.id)
    expect((await read(mailOf('<p>B</p>'))).id).not.toBe(bare.id)
  })
})

describe('a request to confirm', () => {
  const LINK = 'https://list.example/c/4f2a?token=abc&utm_source=mail'
  const button = (text: string) =>
    `<p><a href="${LINK}">${text}</a></p><p>If this was not you, do nothing.</p>`

  it.each([
    ['Confirm your subscription', 'Yes, subscribe me'],
    ['Bitte bestätigen Sie Ihre Anmeldung', 'Anmeldung bestätigen'],
    ['Confirmez votre inscription', "Confirmer l'inscription"],
    ['Confirma tu suscripción', 'Confirmar suscripción'],
    ['Confirme sua inscrição', 'Confirmar inscrição'],
    ['Подтвердите подписку', 'Подтвердить подписку'],
    ['Підтвердьте підписку', 'Підтвердити підписку'],
    ['请确认您的订阅', '确认订阅'],
  ])('%s', async (subject, label) => {
    const { confirmation } = await read(mailOf(button(label), { Subject: encodedWords(subject) }))
    expect(confirmation).toBe(LINK)
  })

  it('may be plain text with an address', async () => {
    const part = textPart(`Please confirm your subscription by opening\n\n${LINK}\n\nThank you.`)
    const mail = mime({ From: 'n@x.example', Subject: 'One more step' }, part)
    expect((await read(mail)).confirmation).toBe(LINK)
  })

  it.each([
    ['a welcome', 'Welcome to the list', button('Read the first issue')],
    [
      'an issue about confirmations',
      'How to confirm your subscription well',
      `${'<p>Many words of an essay about mail and about lists and about doors.</p>'.repeat(30)}${button('Confirm')}`,
    ],
    [
      'two different places',
      'Confirm your email',
      '<a href="https://a.example/confirm">Confirm</a> <a href="https://b.example/confirm">Confirm</a>',
    ],
    ['no link', 'Please confirm', '<p>Answer this mail to confirm your subscription.</p>'],
  ])('is not %s', async (_, subject, html) => {
    expect((await read(mailOf(html, { Subject: subject }))).confirmation).toBeNull()
  })
})

describe('the page of an issue', () => {
  it('is where "view in browser" leads, if that names no reader', async () => {
    const link = (href: string) => `<a href="${href}">View in browser</a><p>Text of the issue.</p>`
    const { webUrl } = await read(mailOf(link('https://x.example/issues/12?utm_medium=email')))
    expect(webUrl).toBe('https://x.example/issues/12')
    const wrapped = 'https://click.example/f/a/Zx81kkQ0P2mmN7abcXYZ012345678901234567'
    expect((await read(mailOf(link(wrapped)))).webUrl).toBeNull()
  })
})

describe('an issue with links', () => {
  it('is one article if it is a text of its own', async () => {
    const essay = `<p>${'A long thought about software and about time. '.repeat(30)}<a href="https://a.example/one-two-three">one two three four</a></p>`
    expect((await read(mailOf(essay.repeat(5)))).items).toEqual([])
  })

  it('is one article if its links name the reader', async () => {
    const list = Array.from(
      { length: 6 },
      (_, index) =>
        `<p><a href="https://click.example/x/${'aB3dE5gH7j'.repeat(5)}${index}">The title of page ${index} is long</a></p>`,
    ).join('')
    const { items, html } = await read(mailOf(list))
    expect(items).toEqual([])
    expect(html).toContain('The title of page 3 is long')
  })

  it('keeps an introduction beside its items', async () => {
    const intro = `<p>${'This week was full of surprises for us. '.repeat(8)}</p>`
    const list = Array.from(
      { length: 6 },
      (_, index) =>
        `<h3><a href="https://site${index}.example/page">The title of page ${index} is long</a></h3><p>${'What the page says in some words. '.repeat(5)}</p>`,
    ).join('')
    const found = await read(mailOf(intro + list))
    expect(found.items).toHaveLength(6)
    expect(found.items[0]).toMatchObject({
      href: 'https://site0.example/page',
      title: 'The title of page 0 is long',
    })
    expect(found.html).toContain('full of surprises')
  })
})

it('a mail of several texts shows all of them', async () => {
  const mail = mime(
    { From: 'n@x.example', Subject: 'Two' },
    multipart('mixed', [
      textPart('First text of the mail.'),
      textPart('<p>Second text.</p>', { type: 'text/html' }),
    ]),
  )
  const { html } = await read(mail)
  expect(html).toContain('First text of the mail.')
  expect(html).toContain('Second text.')
})
