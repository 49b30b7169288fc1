/** The kinds of newsletters that the sandbox sends. */
export const MAIL_KINDS = ['issue', 'links', 'confirmation', 'tracked'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Where a made-up mail goes, and what it links. */
export interface SampleMailContext {
  to: string
  /** Epoch milliseconds. */
  now: number
  /** The address of a page of the made-up sites. */
  page: (path: string) => string
  /** Tells this mail apart from all others. */
  id: string
}

interface Sample {
  from: string
  subject: string
  headers?: Readonly<Record<string, string>>
  html: (context: SampleMailContext) => string
}

/** Paths of the made-up sites, which exist or not: a mail links pages of all kinds. */
const LINKS = [
  ['/the-quiet-harbour', 'A harbour that fell silent', 'Nobody had touched the radio since 1991.'],
  ['/a-cold-cache', 'Why the cache was cold', 'Three of twelve nodes refused every connection.'],
  [
    '/ten-lines-of-shell',
    'Ten lines of shell that saved a weekend',
    'It finds the disk that fills up first.',
  ],
  ['/the-map-lost-an-island', 'How a map lost an island', 'Two surveys and a missing minus sign.'],
  ['/testing-on-a-train', 'Testing on a train', 'What a moving network teaches about timeouts.'],
] as const

const SAMPLES: Readonly<Record<MailKind, Sample>> = {
  issue: {
    from: 'The Lamp Room <letter@lamproom.example>',
    subject: 'Issue 12: forty-one ships, and none of them answered',
    headers: {
      'List-Id': 'The Lamp Room <letter.lamproom.example>',
      'List-Unsubscribe': '<https://lamproom.example/leave/12>, <mailto:leave@lamproom.example>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    html: () =>
      `<div style="display:none">Forty-one ships passed on Sunday</div><h1>Forty-one ships</h1>
<p>The keeper of the northern light counts every ship that passes, as the keepers before her have done since 1874. On Sunday she counted forty-one, called each of them on the radio as the rules demand, and got no answer from any.</p>
<p>It was not the ships. A new filter in the receiver, installed on Friday against the noise of the wind farm, had been set to the wrong side of the band: the light could speak and could not hear.</p>
<h2>What changed</h2>
<ul><li>The filter is tested with a call from the harbour before a technician leaves.</li><li>A call without an answer is written down like a ship.</li><li>The old receiver stays in its box beside the new one for a year.</li></ul>
<blockquote><p>“Silence looks the same from both ends,” says the keeper.</p></blockquote>
<p>The harbour office has written to the other nine lights on the coast. Two of them had the same filter, and one of them the same silence.</p>
<p><small>You get this letter because you subscribed at lamproom.example. <a href="https://lamproom.example/leave/12">Unsubscribe</a></small></p>`,
  },
  links: {
    from: 'Five Links <links@fivelinks.example>',
    subject: 'Five links for a grey afternoon',
    headers: { 'List-Unsubscribe': '<mailto:leave@fivelinks.example?subject=leave>' },
    html: ({ page }) =>
      `${LINKS.map(([path, title, said]) => `<h3><a href="https://click.fivelinks.example/?u=${encodeURIComponent(page(path))}">${title}</a></h3><p>${said}</p>`).join('\n')}
<p><a href="https://fivelinks.example/leave">Unsubscribe</a></p>`,
  },
  confirmation: {
    from: 'The Lamp Room <letter@lamproom.example>',
    subject: 'Please confirm your subscription',
    html: ({ page, id }) =>
      `<p>Somebody has subscribed this address to The Lamp Room.</p><p><a href="${page(`/?confirm=${id}`)}">Confirm subscription</a></p><p>If this was not you, do nothing.</p>`,
  },
  tracked: {
    from: 'Shop of Lamps <offers@lamps.example>',
    subject: 'What a wick knows about patience',
    headers: { 'List-Unsubscribe': '<https://lamps.example/leave>' },
    html: ({ page, id }) =>
      `<img src="${page(`/pixel.gif?reader=${id}`)}" width="1" height="1" alt=""><p><a href="https://click.lamps.example/f/a/${'aB3dE5gH7j'.repeat(4)}">View in browser</a></p>
<img src="${page(`/banner.png?reader=${id}`)}" alt="Lamps"><h1>What a wick knows about patience</h1>
<p>A wick that is trimmed too short burns its flame blue and dies in an hour. One that is left too long smokes, and blackens the glass before midnight. In between lies a length that every keeper finds by hand and cannot explain.</p>
<p>We have asked seven of them. Six laughed, and the seventh sent us a drawing of her thumb.</p>
<p><a href="https://click.lamps.example/f/b/${'kL9mN1pQ3r'.repeat(4)}">See the drawing</a></p><img src="${page(`/end.gif?reader=${id}`)}" width="1" height="1">
<p><small>You are receiving this because you bought a lamp. <a href="https://lamps.example/leave">Unsubscribe</a></small></p>`,
  },
}

/** A made-up newsletter as the whole mail that a server would hand over. */
export function sampleMail(kind: MailKind, context: SampleMailContext): string {
  const { from, subject, headers = {}, html } = SAMPLES[kind]
  const written = {
    From: from,
    To: context.to,
    Subject: subject,
    Date: new Date(context.now).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${context.id}@sandbox.example>`,
    ...headers,
    'MIME-Version': '1.0',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  }
  const head = Object.entries(written).map(([name, value]) => `${name}: ${value}`)
  return `${head.join('\r\n')}\r\n\r\n${html(context).replaceAll('\n', '\r\n')}\r\n`
}
