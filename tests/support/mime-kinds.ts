import { encodeCharset } from './encode-charset.ts'
import {
  encodedWords,
  filePart,
  mailPart,
  mime,
  type MimePart,
  multipart,
  textPart,
} from './mime.ts'
import type { Newsletter } from './newsletters.ts'

/** Paragraphs of the mails below: what they say does not matter, only that all of it arrives. */
const FIRST = 'The lighthouse keeper counted forty-one ships on Sunday, and none of them answered.'
const SECOND = 'On Monday the lamp was found to be on, but turned towards the village.'
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const SENDER = 'Harbour News <news@harbour.example>'

/** Mails that differ in how their parts are put together and written. Each has something that a reader of mail may trip over. */
export const MIME_KINDS: readonly Newsletter[] = [
  kind('a picture of the mail in the middle of the text (related, cid)', {
    part: multipart(
      'related',
      [
        html(`<p>${FIRST}</p><img src="cid:logo.gif@mail.example" alt="Lamp"><p>${SECOND}</p>`),
        filePart('logo.gif', 'image/gif', PIXEL, 'inline'),
      ],
      '; type="text/html"; start="<root@mail.example>"',
    ),
    notText: ['cid:', 'Lamp'],
  }),
  kind('a related part whose text comes after its pictures', {
    part: multipart('related', [
      filePart('logo.gif', 'image/gif', PIXEL, 'inline'),
      html(`<p>${FIRST}</p><p>${SECOND}</p>`),
    ]),
  }),
  kind('an invitation beside the text (calendar)', {
    part: multipart('alternative', [
      textPart(`${FIRST}\n\n${SECOND}`),
      html(`<p>${FIRST}</p><p>${SECOND}</p>`),
      textPart('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tour\nEND:VEVENT\nEND:VCALENDAR\n', {
        type: 'text/calendar',
        parameters: '; method=REQUEST',
      }),
    ]),
    notText: ['VCALENDAR', 'Tour'],
  }),
  kind('a version for AMP before the one in HTML', {
    part: multipart('alternative', [
      textPart(`${FIRST}\n\n${SECOND}`),
      textPart(
        '<!doctype html><html ⚡4email><head><script async src="https://cdn.ampproject.org/v0.js"></script></head><body>Only in AMP</body></html>',
        { type: 'text/x-amp-html' },
      ),
      html(`<p>${FIRST}</p><p>${SECOND}</p>`),
    ]),
    notText: ['Only in AMP', 'ampproject'],
  }),
  kind('a version for watches', {
    part: multipart('alternative', [
      textPart(`${FIRST}\n\n${SECOND}`),
      textPart('<p>Watch only</p>', { type: 'text/watch-html' }),
      html(`<p>${FIRST}</p><p>${SECOND}</p>`),
    ]),
    notText: ['Watch only'],
  }),
  kind('winmail.dat beside the text', {
    part: multipart('mixed', [
      textPart(`${FIRST}\n\n${SECOND}`),
      filePart('winmail.dat', 'application/ms-tnef', Buffer.from('789f3e2201000190', 'hex')),
    ]),
    notText: ['winmail'],
  }),
  kind('signed with S/MIME', {
    part: multipart(
      'signed',
      [
        multipart('alternative', [
          textPart(`${FIRST}\n\n${SECOND}`),
          html(`<p>${FIRST}</p><p>${SECOND}</p>`),
        ]),
        filePart('smime.p7s', 'application/pkcs7-signature', Buffer.from('3082', 'hex')),
      ],
      '; protocol="application/pkcs7-signature"; micalg=sha-256',
    ),
    notText: ['smime.p7s'],
  }),
  kind('signed with PGP inside of the text', {
    part: textPart(
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${FIRST}\n\n${SECOND}\n-----BEGIN PGP SIGNATURE-----\n\niHUEARYKAB0WIQTl8Xq9nGkq\n=Zx7Q\n-----END PGP SIGNATURE-----\n`,
    ),
    notText: ['BEGIN PGP', 'iHUEARYKAB0WIQTl8Xq9nGkq', 'Hash: SHA512'],
  }),
  kind('a key and a card of the sender attached', {
    part: multipart('mixed', [
      textPart(`${FIRST}\n\n${SECOND}`),
      textPart('-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQINBF\n', {
        type: 'application/pgp-keys',
        parameters: '; name=key.asc',
      }),
      {
        head: [
          'Content-Type: text/vcard; charset=utf-8; name=ann.vcf',
          'Content-Disposition: attachment; filename=ann.vcf',
        ],
        body: Buffer.from('BEGIN:VCARD\r\nFN:Ann Keeper\r\nEND:VCARD\r\n'),
      },
    ]),
    notText: ['PUBLIC KEY', 'VCARD', 'Ann Keeper'],
  }),
  kind('a text file attached', {
    part: multipart('mixed', [
      textPart(`${FIRST}\n\n${SECOND}`),
      {
        head: [
          'Content-Type: text/plain; charset=utf-8',
          'Content-Disposition: attachment; filename="log.txt"',
        ],
        body: Buffer.from('02:11 lamp on\r\n'),
      },
    ]),
    notText: ['02:11 lamp on'],
  }),
  kind('names of files in pieces and with letters (RFC 2231)', {
    part: multipart('mixed', [
      textPart(`${FIRST}\n\n${SECOND}`),
      {
        head: [
          "Content-Type: application/pdf; name*0*=utf-8''Hafen%20%C3%BCber; name*1=sicht.pdf",
          'Content-Disposition: attachment; filename*0*=utf-8\'\'Hafen%20%C3%BCber;\r\n filename*1="sicht.pdf"',
          'Content-Transfer-Encoding: base64',
        ],
        body: Buffer.from('JVBERi0x'),
      },
    ]),
    notText: ['sicht.pdf', 'JVBERi0x'],
  }),
  kind('a boundary in pieces (RFC 2231)', {
    part: {
      head: ['Content-Type: multipart/mixed; boundary*0="=_abc"; boundary*1="def_"'],
      body: Buffer.from(
        `--=_abcdef_\r\nContent-Type: text/plain\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n--=_abcdef_--\r\n`,
      ),
    },
  }),
  ...base64Kinds(),
  kind('format=flowed and delsp, with a quotation and a signature', {
    part: textPart(
      `${FIRST.slice(0, 40)} \n${FIRST.slice(40)}\n\n> Was the lamp  \n> on, and who says  \n>> Who asks?\n\n${SECOND.slice(0, 32)} \n${SECOND.slice(32)}\n\n-- \nAnn\n`,
      { parameters: '; format=flowed; delsp=yes' },
    ),
    texts: [FIRST, 'Was the lamp on, and who says Who asks?', SECOND],
  }),
  kind('format=flowed with a quotation', {
    part: textPart(
      `> Was the lamp \n> on, and who \n> says so?\n${FIRST.slice(0, 30)}\n${FIRST.slice(30)}\n\n${SECOND}\n`,
      {
        parameters: ';\r\n\tformat="flowed"',
      },
    ),
    texts: ['Was the lamp on, and who says so?', FIRST, SECOND],
  }),
  kind('forwarded as an attachment, with a note', {
    subject: 'The real subject',
    from: 'Ann <ann@home.example>',
    outer: 'Fwd: The real subject',
    part: multipart('mixed', [
      textPart('Look at this one.'),
      {
        head: [
          'Content-Type: message/rfc822; name="The real subject.eml"',
          'Content-Disposition: attachment; filename="The real subject.eml"',
        ],
        body: mime(
          { From: SENDER, Subject: 'The real subject', 'Message-ID': '<inner@harbour.example>' },
          html(`<p>${FIRST}</p><p>${SECOND}</p>`),
        ),
      },
    ]),
  }),
  kind('forwarded in base64, as some programs do against the rule', {
    subject: 'The real subject',
    from: 'Ann <ann@home.example>',
    outer: 'Fwd: The real subject',
    part: multipart('mixed', [
      textPart('See below.'),
      {
        head: ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(
          mime(
            { From: SENDER, Subject: 'The real subject', 'Message-ID': '<inner2@harbour.example>' },
            textPart(`${FIRST}\n\n${SECOND}`),
          )
            .toString('base64')
            .replaceAll(/.{76}/g, '$&\r\n'),
        ),
      },
    ]),
  }),
  kind('forwarded twice', {
    subject: 'The real subject',
    from: 'Ann <ann@home.example>',
    outer: 'Fwd: Fwd: The real subject',
    part: multipart('mixed', [
      textPart('From Bob.'),
      mailPart(
        mime(
          { From: 'Bob <bob@home.example>', Subject: 'Fwd: The real subject' },
          multipart('mixed', [
            textPart('Nice.'),
            mailPart(
              mime(
                { From: SENDER, Subject: 'The real subject' },
                textPart(`${FIRST}\n\n${SECOND}`),
              ),
            ),
          ]),
        ),
      ),
    ]),
  }),
  kind('answers quoted in answers, two hundred deep', {
    part: textPart(
      `${FIRST}\n\n${Array.from({ length: 200 }, (_, depth) => `${'>'.repeat(depth + 1)} line ${depth + 1} of the talk`).join('\n')}\n\n${SECOND}\n`,
    ),
    texts: [FIRST, 'line 1 of the talk', 'line 200 of the talk', SECOND],
  }),
  kind('answers quoted in HTML, two hundred deep', {
    part: html(
      `<p>${FIRST}</p>${Array.from({ length: 200 }, (_, depth) => `<blockquote><p>line ${depth + 1} of the talk</p>`).join('')}${'</blockquote>'.repeat(200)}<p>${SECOND}</p>`,
    ),
    texts: [FIRST, 'line 1 of the talk', 'line 200 of the talk', SECOND],
  }),
  kind('UTF-8 with a byte order mark and Windows line ends in base64', {
    part: {
      head: ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      body: Buffer.from(
        Buffer.concat([
          Buffer.from('efbbbf', 'hex'),
          Buffer.from(`<p>${FIRST}</p>\r\n<p>${SECOND}</p>`),
        ]).toString('base64'),
      ),
    },
  }),
  kind('quoted-printable with lower-case codes, blanks after soft breaks and a lone =', {
    part: {
      head: [
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: Quoted-Printable',
      ],
      body: Buffer.from(
        'Der Leuchtturm st=fcrzte nicht ein, er wurde gr=F6=  \r\n=dfer, und 1 = 1.\r\n',
      ),
    },
    texts: ['Der Leuchtturm stürzte nicht ein, er wurde größer, und 1 = 1.'],
  }),
  kind('only the content type is there, in capitals and with a comment', {
    part: {
      head: ['CONTENT-TYPE: TEXT/HTML; CHARSET=US-ASCII (plain)'],
      body: Buffer.from(`<P>${FIRST}</P><P>${SECOND}</P>`),
    },
  }),
  kind('an empty text beside the HTML', {
    part: multipart('alternative', [textPart(' \n'), html(`<p>${FIRST}</p><p>${SECOND}</p>`)]),
  }),
  kind('an empty HTML beside the text', {
    part: multipart('alternative', [
      textPart(`${FIRST}\n\n${SECOND}`),
      html('<html><body>&nbsp;<br></body></html>'),
    ]),
  }),
  kind('a preamble and an epilogue for old programs', {
    part: {
      head: ['Content-Type: multipart/mixed; boundary=xx'],
      body: Buffer.from(
        `This is a multi-part message in MIME format.\r\n--xx\r\nContent-Type: text/plain\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n--xx--\r\nEpilogue\r\n`,
      ),
    },
    notText: ['multi-part message', 'Epilogue'],
  }),
  kind('lines that end with a line feed only', {
    whole: Buffer.from(
      `From: ${SENDER}\nSubject: Harbour\nMessage-ID: <lf@harbour.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=yy\n\n--yy\nContent-Type: text/plain\n\nplain\n--yy\nContent-Type: text/html\n\n<p>${FIRST}</p><p>${SECOND}</p>\n--yy--\n`,
    ),
  }),
  ...languages(),
]

/** Base64 as servers and programs of all kinds write it. */
function base64Kinds(): Newsletter[] {
  const code = Buffer.from(`<p>${FIRST}</p><p>${SECOND}</p>`).toString('base64')
  const written: Readonly<Record<string, string>> = {
    'in one line': code,
    'in lines that end with a line feed': code.replaceAll(/.{60}/g, '$&\n'),
    'in lines of odd lengths': code.replaceAll(/.{61}/g, '$&\r\n'),
    'with empty lines and blanks': code.replaceAll(/.{40}/g, '$& \r\n\r\n'),
    'without its padding': code.replace(/=+$/, ''),
    'with a note of a list after it': `${code}\r\n`,
  }
  return Object.entries(written).map(([name, body]) =>
    kind(`base64 ${name}`, {
      part: {
        head: ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(body),
      },
    }),
  )
}

/** Character sets that few newsletters use, and those who use them use no other. */
function languages(): Newsletter[] {
  const given: readonly (readonly [charset: string, text: string, label?: string])[] = [
    ['koi8-u', 'Їжак знайшов ґудзик під маяком і приніс його доглядачеві ввечері.'],
    ['windows-1255', 'המגדלור הודלק ביום ראשון, אבל איש לא ראה את האור בכפר.'],
    ['iso-8859-8', 'המגדלור הודלק ביום ראשון, אבל איש לא ראה את האור בכפר.', 'iso-8859-8-i'],
    ['windows-1256', 'أضيء المنار يوم الأحد ولم ير أحد الضوء في القرية.'],
    ['windows-1253', 'Ο φάρος άναψε την Κυριακή, αλλά κανείς δεν είδε το φως.'],
    ['windows-1254', 'Fener pazar günü yandı ama köyde kimse ışığı görmedi, şaşırdık.'],
    ['windows-1257', 'Švyturys sekmadienį užsidegė, bet kaime niekas šviesos nematė.'],
    ['euc-kr', '등대는 일요일에 켜졌지만 마을에서는 아무도 빛을 보지 못했다.', 'ks_c_5601-1987'],
    ['gb18030', '灯塔在星期天点亮，但是村里没有人看到灯光。'],
    ['gbk', '灯塔在星期天点亮，但是村里没有人看到灯光。', 'gb2312'],
    ['windows-1252', '“The lamp” – said the keeper – ‘was on’…', 'iso-8859-1'],
    ['windows-874', 'ประภาคารติดไฟในวันอาทิตย์ แต่ไม่มีใครในหมู่บ้านเห็นแสง'],
  ]
  return [
    ...given.map(([charset, text, label = charset]) =>
      kind(`${label}: ${text.slice(0, 12)}`, {
        part: {
          head: [`Content-Type: text/html; charset=${label}`, 'Content-Transfer-Encoding: 8bit'],
          body: encodeCharset(`<p>${text}</p>`, charset),
        },
        texts: [text],
      }),
    ),
    kind('gb18030 with letters of four bytes', {
      part: {
        head: ['Content-Type: text/plain; charset=gb18030', 'Content-Transfer-Encoding: base64'],
        // U+20087 and U+9FA5 after ASCII (GB 18030-2022, annex).
        body: Buffer.from(
          Buffer.from('6162959 5f33120fd9b'.replaceAll(' ', ''), 'hex').toString('base64'),
        ),
      },
      texts: [new TextDecoder('gb18030').decode(Buffer.from('61629595f33120fd9b', 'hex'))],
    }),
    kind('iso-2022-jp with ASCII and kanji in turns', {
      subject: '灯台 news',
      outer: '=?ISO-2022-JP?B?GyRCRXRCZhsoQiBuZXdz?=',
      part: {
        head: ['Content-Type: text/plain; charset=ISO-2022-JP', 'Content-Transfer-Encoding: 7bit'],
        body: Buffer.concat([
          Buffer.from('Lamp \u001b$BEtBf\u001b(B and \u001b$BEtBf\u001b(B again.\r\n', 'latin1'),
        ]),
      },
      texts: ['Lamp 灯台 and 灯台 again.'],
    }),
    kind('right to left, with a subject and a sender in Hebrew', {
      subject: 'מכתב מהמגדלור',
      outer: encodedWords('מכתב מהמגדלור', 'windows-1255'),
      from: `${encodedWords('חדשות הנמל')} <news@harbour.example>`,
      part: textPart('<div dir="rtl"><p>המגדלור הודלק ביום ראשון.</p></div>', {
        type: 'text/html',
        charset: 'windows-1255',
        transfer: 'base64',
      }),
      texts: ['המגדלור הודלק ביום ראשון.'],
    }),
  ]
}

function html(body: string): MimePart {
  return textPart(body, { type: 'text/html' })
}

function kind(
  name: string,
  given: {
    part?: MimePart
    whole?: Buffer
    texts?: string[]
    notText?: string[]
    subject?: string
    /** The subject as it is written, if that differs. */
    outer?: string
    from?: string
  },
): Newsletter {
  const { subject = 'Harbour', from = SENDER, part, texts = [FIRST, SECOND], notText = [] } = given
  const headers = {
    From: from,
    Subject: given.outer ?? subject,
    'Message-ID': `<${Buffer.from(name).toString('hex')}@harbour.example>`,
  }
  const mail = given.whole ?? (part === undefined ? Buffer.alloc(0) : mime(headers, part))
  return { name, mail, texts, notText, subject, items: 0 }
}
