import type { Newsletter } from './newsletters.ts'

/** Mails written by hand: what programs and servers really send and no generator thinks of. */
export const ODD_MAILS: readonly Newsletter[] = [
  odd('no MIME at all, raw UTF-8', {
    mail: `From: "Ånd" <a@x.example>\nSubject: Grüße ohne Kopf\nMessage-ID: <o1@x.example>\n\nDieser Brief hat keine Angaben zu seinen Zeichen: äöü, ß und €.\n\nZweiter Absatz.\n`,
    texts: ['Dieser Brief hat keine Angaben zu seinen Zeichen: äöü, ß und €.', 'Zweiter Absatz.'],
    subject: 'Grüße ohne Kopf',
  }),
  odd('format=flowed with delsp', {
    mail: `From: b@x.example\nSubject: Flowed\nMessage-ID: <o2@x.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\nThis paragraph was bro \nken inside of a word, as Apple Mail does it with \n  texts.\n\nSee https://flowed.example/a/very/long/add \nress for more.\n`,
    texts: [
      'This paragraph was broken inside of a word',
      'See https://flowed.example/a/very/long/address for more.',
    ],
    subject: 'Flowed',
  }),
  odd('the last boundary is missing', {
    mail: `From: c@x.example\nSubject: Cut off\nMessage-ID: <o3@x.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=abc\n\n--abc\nContent-Type: text/plain\n\nThe plain one.\n--abc\nContent-Type: text/html\n\n<p>The rest of this mail was lost on the way, but not this sentence.</p>`,
    texts: ['The rest of this mail was lost on the way, but not this sentence.'],
    subject: 'Cut off',
  }),
  odd('ISO-2022-JP', {
    mail: Buffer.concat([
      Buffer.from(
        `From: d@x.example\nSubject: =?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=\nMessage-ID: <o4@x.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP\n\n`,
      ),
      Buffer.from('1b244246' + '7c4b5c386c1b2842', 'hex'),
    ]),
    texts: ['日本語'],
    subject: '日本',
  }),
  odd('an unknown character set in ASCII', {
    mail: `From: e@x.example\nSubject: Unknown\nMessage-ID: <o5@x.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="x-unknown"\n\nLetters that every set has are shown as they are.\n`,
    texts: ['Letters that every set has are shown as they are.'],
    subject: 'Unknown',
  }),
  odd('quoted-printable with soft breaks inside a link', {
    mail: `From: f@x.example\nSubject: Soft\nMessage-ID: <o6@x.example>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Read <a href=3D"https://soft.exam=\nple/page?id=3D7">the whole story =E2=80=94 today</a> and tell us what you =\nthink.</p>\n`,
    texts: ['Read the whole story — today and tell us what you think.'],
    subject: 'Soft',
  }),
  odd('a list with a footer of its own', {
    mail: `From: Ann via Stones <stones@lists.example>\nSubject: [Stones] How old is this wall?\nMessage-ID: <o7@x.example>\nList-Id: Talk about stones <stones.lists.example>\nList-Post: <mailto:stones@lists.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\nThe wall behind the church has bricks of two sizes, and the small ones are older.\n\n> Who says that they are?\n\nThe builder wrote his year on one of them.\n--m\nContent-Type: text/plain\n\n_______________________________________________\nStones mailing list -- stones@lists.example\nTo unsubscribe send an email to stones-leave@lists.example\n--m--\n`,
    texts: [
      'The wall behind the church has bricks of two sizes, and the small ones are older.',
      'Who says that they are?',
      'The builder wrote his year on one of them.',
    ],
    notText: ['To unsubscribe send'],
    subject: '[Stones] How old is this wall?',
  }),
  odd('the text is in pictures', {
    mail: `From: g@x.example\nSubject: Poster\nMessage-ID: <o8@x.example>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<table><tr><td><a href="https://poster.example/"><img src="https://poster.example/1.png" alt="Open workshop on Saturday at ten, bring your own clay"></a></td></tr></table>\n`,
    texts: ['Open workshop on Saturday at ten, bring your own clay'],
    subject: 'Poster',
  }),
]

function odd(
  name: string,
  given: { mail: string | Buffer; texts: string[]; subject: string; notText?: string[] },
): Newsletter {
  const mail = typeof given.mail === 'string' ? Buffer.from(given.mail) : given.mail
  return { notText: [], items: 0, ...given, name, mail }
}
