import { expect, test } from 'vitest'
import { mailgunMail } from '../../../../src/collect/mail/posted/mailgun.ts'
import { takeApart } from '../../../../src/collect/mail/take-apart.ts'
import { encodeCharset } from '../../../support/encode-charset.ts'
import { mime } from '../../../support/mime.ts'

test('a whole mail keeps the bytes of its character set', async () => {
  const text = 'Маяк горел в воскресенье, но никто в деревне не видел света.'
  const mail = mime(
    { From: 'Mayak <m@x.example>', Subject: 'Light' },
    {
      head: ['Content-Type: text/plain; charset=koi8-r', 'Content-Transfer-Encoding: 8bit'],
      body: encodeCharset(text, 'koi8-r'),
    },
  )
  const arrived = mailgunMail(
    new Map([
      ['recipient', Buffer.from('a@in.example.org')],
      ['body-mime', mail],
    ]),
  )
  expect(arrived?.envelope).toEqual(['a@in.example.org'])
  const domain = { before: '', after: '@in.example.org' }
  const found = arrived === null ? null : await takeApart(arrived, domain)
  expect(found).toMatchObject({ read: { html: `<p>${text}</p>` } })
})
