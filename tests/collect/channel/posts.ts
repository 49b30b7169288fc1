import {
  albumPart,
  forwardedPart,
  linkPreviewPart,
  mediaPart,
  photoPart,
  pollPart,
  replyPart,
  textPart,
  unsupportedPart,
} from '../../../sandbox/sites/channels/post-markup.ts'
import type { PreviewChannel, PreviewPost } from '../../../sandbox/sites/channels/preview-page.ts'

/** What a post of the set is to become. */
export type Expected =
  /** An article of its own text, at the address of the post unless `url` says otherwise. */
  | { title: string; has: string[]; url?: string; author?: string; hasNot?: string[] }
  /** The page that it links. */
  | { link: string; title?: string }
  /** Nothing. */
  | null

/** A made-up post and what it is to become. */
export interface SetPost {
  /** What is special about it. */
  what: string
  body: string
  expected: Expected
  isEdited?: boolean
  isService?: boolean
}

export const CHANNEL: PreviewChannel = { name: 'TechWire', title: 'Tech Wire' }

const PICTURE = 'https://cdn.example/file/kiln.jpg'
const own = (id: number) => `https://t.me/techwire/${id}`
const a = (href: string, text = href) =>
  `<a href="${href}" target="_blank" rel="noopener" onclick="return confirm('Open this link?\\n\\n'+this.href);">${text}</a>`
const emoji = (sign: string) =>
  `<i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/F09F94A5.png')"><b>${sign}</b></i>`
const LONG = 'The foundry in Averell counts every ingot twice before it leaves the hall. '

/** 70 posts of all kinds, in the order of a page; the first has the id 1. */
export const POSTS: readonly SetPost[] = [
  { what: 'a notice', body: textPart('Channel created'), isService: true, expected: null },
  {
    what: 'plain text of one sentence',
    body: textPart('The kiln in Orsk fires itself since Monday.'),
    expected: { title: 'The kiln in Orsk fires itself since Monday.', has: ['fires itself'] },
  },
  {
    what: 'two sentences',
    body: textPart('The ferry runs again. It carries 40 cars.'),
    expected: { title: 'The ferry runs again.', has: ['It carries 40 cars.'] },
  },
  {
    what: 'a bold first line',
    body: textPart('<b>Bearings cast by hand</b><br/><br/>The mill at Lune stopped buying them.'),
    expected: { title: 'Bearings cast by hand', has: ['stopped buying them'] },
  },
  {
    what: 'a bold beginning of a sentence',
    body: textPart('<b>Lune mill reopens</b> after eleven years. The wheel is new.'),
    expected: { title: 'Lune mill reopens', has: ['after eleven years', 'The wheel is new'] },
  },
  {
    what: 'a short bold label',
    body: textPart('<b>UPD:</b> the bridge is open again. Trams follow at noon.'),
    expected: { title: 'UPD: the bridge is open again.', has: ['Trams follow'] },
  },
  {
    what: 'all entities',
    body: textPart(
      '<b>Bold words</b>, <i>italic words</i>, <u>underlined</u>, <s>struck</s>, <code>let x = 1</code> and <tg-spoiler>a spoiler</tg-spoiler>.',
    ),
    expected: {
      title: 'Bold words, italic words, underlined, struck, let x = 1 and a spoiler.',
      has: [
        '<b>Bold words</b>',
        '<i>italic words</i>',
        'underlined',
        '<s>struck</s>',
        '<code>let x = 1</code>',
        'a spoiler',
      ],
      hasNot: ['tg-spoiler', '<u>'],
    },
  },
  {
    what: 'a quote',
    body: textPart(
      'He said it twice.<blockquote>We will not sell the pier.</blockquote>Then he left.',
    ),
    expected: {
      title: 'He said it twice.',
      has: ['<blockquote><p>We will not sell the pier.</p></blockquote>', 'Then he left.'],
    },
  },
  {
    what: 'an expandable quote',
    body: textPart('Terms below.<blockquote expandable>Line one<br/>Line two</blockquote>'),
    expected: { title: 'Terms below.', has: ['Line one<br>Line two'] },
  },
  {
    what: 'code',
    body: textPart('A loop for today:<br/><pre>for (const a of b) {\n  c(a)\n}</pre>'),
    expected: { title: 'A loop for today:', has: ['<pre>for (const a of b) {\n  c(a)\n}</pre>'] },
  },
  {
    what: 'code in a language',
    body: textPart(
      'Types help here.<br/><pre><code class="language-ts">type A = string</code></pre>',
    ),
    expected: { title: 'Types help here.', has: ['<pre>type A = string</pre>'] },
  },
  {
    what: 'a bare link and a headline',
    body: textPart(
      `Fusion plant sells its first hour<br/>${a('https://press.example/fusion-hour')}`,
    ),
    expected: { link: 'https://press.example/fusion-hour' },
  },
  {
    what: 'a link with its preview',
    body:
      textPart(`Worth reading: ${a('https://press.example/harbour')}`) +
      linkPreviewPart({
        url: 'https://press.example/harbour',
        site: 'The Press',
        title: 'A harbour without cranes',
        description: 'Ships unload themselves in Lune.',
        picture: 'https://press.example/harbour.jpg',
      }),
    expected: { link: 'https://press.example/harbour', title: 'A harbour without cranes' },
  },
  {
    what: 'a link under a word',
    body: textPart(
      `Rust gets a second compiler. ${a('https://press.example/rust-two', 'Read more')}`,
    ),
    expected: { link: 'https://press.example/rust-two' },
  },
  {
    what: 'a link under an invisible letter, with its preview',
    body:
      textPart(`${a('https://press.example/lens', '&#8203;')}A lens thinner than a hair`) +
      linkPreviewPart({ url: 'https://press.example/lens', title: 'The lens' }),
    expected: { link: 'https://press.example/lens', title: 'The lens' },
  },
  {
    what: 'a link with & escaped twice',
    body: textPart(`The list: ${a('https://press.example/list?a=1&amp;amp;b=2', 'here')}`),
    expected: { link: 'https://press.example/list?a=1&b=2' },
  },
  {
    what: 'a link with & escaped once, without a handler',
    body: textPart('The map: <a href="https://press.example/map?a=1&amp;b=2">here</a>'),
    expected: { link: 'https://press.example/map?a=1&b=2' },
  },
  {
    what: 'the same link twice',
    body: textPart(
      `${a('https://press.example/tram', 'The tram')} is late: ${a('https://press.example/tram')}`,
    ),
    expected: { link: 'https://press.example/tram' },
  },
  {
    what: 'a link with tracking and without',
    body: textPart(
      `${a('https://press.example/salt?utm_source=tg', 'Salt')} and ${a('https://press.example/salt', 'again')}`,
    ),
    expected: { link: 'https://press.example/salt' },
  },
  {
    what: 'a link beside the channel itself and hashtags',
    body: textPart(
      `New chip hears in the dark ${a('https://press.example/hearing')}<br/><br/><a href="?q=%23chips">#chips</a> <a href="https://t.me/techwire">@techwire</a>`,
    ),
    expected: { link: 'https://press.example/hearing' },
  },
  {
    what: 'two links',
    body: textPart(
      `Two views of the vote: ${a('https://press.example/for', 'for')} and ${a('https://press.example/against', 'against')}.`,
    ),
    expected: {
      title: 'Two views of the vote: for and against.',
      has: ['press.example/for', 'press.example/against'],
    },
  },
  {
    what: 'a long text with the source at its end',
    body: textPart(
      `${LONG.repeat(8)}<br/><br/>Source: ${a('https://press.example/ingots', 'Press')}`,
    ),
    expected: {
      title: 'The foundry in Averell counts every ingot twice before it leaves the hall.',
      has: ['press.example/ingots'],
    },
  },
  {
    what: 'a link to a home page',
    body: textPart(`We have a site now: ${a('https://techwire.example/')}`),
    expected: { title: 'We have a site now: https://techwire.example/', has: ['techwire.example'] },
  },
  {
    what: 'a link to a picture',
    body: textPart(`The chart of the week: ${a('https://press.example/chart.png', 'chart')}`),
    expected: { title: 'The chart of the week: chart', has: ['chart.png'] },
  },
  {
    what: 'a link to another post',
    body: textPart(
      'More on that <a href="https://t.me/otherwire/44">in the other channel</a>, since noon.',
    ),
    expected: {
      title: 'More on that in the other channel, since noon.',
      has: ['https://t.me/otherwire/44'],
    },
  },
  {
    what: 'an instant view',
    body: textPart(
      `Read in place: ${a('https://t.me/iv?url=https%3A%2F%2Fpress.example%2Finstant&amp;amp;rhash=ab12', 'open')}`,
    ),
    expected: { link: 'https://press.example/instant' },
  },
  {
    what: 'a mail address',
    body: textPart(
      'Write to <a href="mailto:desk@press.example">desk@press.example</a> before Friday.',
    ),
    expected: {
      title: 'Write to desk@press.example before Friday.',
      has: ['mailto:desk@press.example'],
    },
  },
  {
    what: 'a picture with words',
    body:
      photoPart(own(28), PICTURE) + textPart('The new glasshouse at night, seen from the river.'),
    expected: { title: 'The new glasshouse at night, seen from the river.', has: ['glasshouse'] },
  },
  { what: 'a picture without words', body: photoPart(own(29), PICTURE), expected: null },
  {
    what: 'an album with words',
    body:
      albumPart(own(30), [PICTURE, `${PICTURE}?2`, `${PICTURE}?3`]) +
      textPart('Three halls of the fair.'),
    expected: { title: 'Three halls of the fair.', has: ['Three halls'] },
  },
  {
    what: 'an album without words',
    body: albumPart(own(31), [PICTURE, `${PICTURE}?2`]),
    expected: null,
  },
  {
    what: 'an album whose text is wrapped twice',
    body: `${albumPart(own(32), [PICTURE])}${textPart(textPart('The pier before the storm. And after it.'))}`,
    expected: { title: 'The pier before the storm.', has: ['And after it.'] },
  },
  { what: 'a video without words', body: mediaPart('video_player'), expected: null },
  {
    what: 'a video with words',
    body: mediaPart('video_player') + textPart('The crane walks by itself, filmed from the quay.'),
    expected: { title: 'The crane walks by itself, filmed from the quay.', has: ['filmed'] },
  },
  { what: 'a round video', body: mediaPart('roundvideo'), expected: null },
  { what: 'a voice message', body: mediaPart('voice'), expected: null },
  { what: 'a file', body: mediaPart('document_wrap'), expected: null },
  { what: 'a place', body: mediaPart('location_wrap'), expected: null },
  { what: 'a sticker', body: mediaPart('sticker_wrap'), expected: null },
  { what: 'media that the page cannot show', body: unsupportedPart(), expected: null },
  { what: 'a poll', body: pollPart('Which phone do you have?', ['Big', 'Small']), expected: null },
  {
    what: 'a poll with markup of a text in its question',
    body: pollPart(textPart('Shall we post less?'), ['Yes', 'No']),
    expected: null,
  },
  {
    what: 'a forward from a channel',
    body:
      forwardedPart('Other Wire', 'https://t.me/OtherWire/77') +
      textPart('The lighthouse is sold. A school buys it.'),
    expected: {
      title: 'The lighthouse is sold.',
      has: ['A school buys it.'],
      url: 'https://t.me/otherwire/77',
      author: 'Other Wire',
    },
  },
  {
    what: 'a forward from a person',
    body: forwardedPart('Ann', null) + textPart('I saw the comet from my roof last night.'),
    expected: { title: 'I saw the comet from my roof last night.', has: ['comet'], author: 'Ann' },
  },
  {
    what: 'a forwarded link',
    body:
      forwardedPart('Other Wire', 'https://t.me/otherwire/78') +
      textPart(`Tide power ${a('https://press.example/tide')}`),
    expected: { link: 'https://press.example/tide' },
  },
  {
    what: 'a forwarded sticker',
    body: forwardedPart('Other Wire', 'https://t.me/otherwire/79') + mediaPart('sticker_wrap'),
    expected: null,
  },
  {
    what: 'a reply',
    body:
      replyPart('techwire/2', 'The kiln in Orsk fires itself…') +
      textPart('It has stopped again. Nobody knows why.'),
    expected: { title: 'It has stopped again.', has: ['Nobody knows why.'], hasNot: ['Orsk'] },
  },
  {
    what: 'a reply without words',
    body: replyPart('techwire/3', 'The ferry runs again.') + mediaPart('sticker_wrap'),
    expected: null,
  },
  {
    what: 'an edited text',
    body: textPart('The price is 40, not 400. We are sorry.'),
    isEdited: true,
    expected: { title: 'The price is 40, not 400.', has: ['We are sorry.'], hasNot: ['edited'] },
  },
  {
    what: 'Cyrillic',
    body: textPart(
      '<b>Новый телескоп увидел первый свет</b><br/><br/>Зеркало весит 12 тонн. Его везли по реке.',
    ),
    expected: { title: 'Новый телескоп увидел первый свет', has: ['Зеркало весит 12 тонн.'] },
  },
  {
    what: 'Persian, from right to left, with joiners',
    body: textPart('کتاب\u200cخانهٔ تازه باز شد. هزار کتاب دارد.'),
    expected: { title: 'کتاب\u200cخانهٔ تازه باز شد.', has: ['هزار کتاب دارد'] },
  },
  {
    what: 'Hebrew',
    body: textPart('הגשר החדש נפתח הבוקר. אלף איש עברו בו.'),
    expected: { title: 'הגשר החדש נפתח הבוקר.', has: ['אלף איש'] },
  },
  {
    what: 'Chinese',
    body: textPart('新的天文台今天启用。它可以看到更暗的星。'),
    expected: { title: '新的天文台今天启用。', has: ['它可以看到更暗的星'] },
  },
  {
    what: 'a long Chinese text with one link',
    body: textPart(
      `${'工厂今天公布了新的电池，并说明了它的价格和寿命。'.repeat(12)}${a('https://press.example/dianchi', '来源')}`,
    ),
    expected: { title: '工厂今天公布了新的电池，并说明了它的价格和寿命。', has: ['dianchi'] },
  },
  {
    what: 'Japanese',
    body: textPart('新しい橋が開通した。毎日一万台が通る。'),
    expected: { title: '新しい橋が開通した。', has: ['毎日一万台'] },
  },
  {
    what: 'text with < and &',
    body: textPart('Vec&lt;T&gt; &amp; friends are faster now. A &lt; B holds.'),
    expected: {
      title: 'Vec<T> & friends are faster now.',
      has: ['Vec&lt;T&gt; &amp; friends', 'A &lt; B'],
    },
  },
  {
    what: 'a very long text',
    body: textPart(LONG.repeat(55)),
    expected: {
      title: 'The foundry in Averell counts every ingot twice before it leaves the hall.',
      has: ['ingot'],
    },
  },
  {
    what: 'a very long sentence',
    body: textPart(`Because ${'the wind turned and '.repeat(30)}the boats came home.`),
    expected: { title: '…', has: ['the boats came home'] },
  },
  {
    what: 'hashtags',
    body: textPart(
      '<a href="?q=%23linux">#linux</a> <a href="?q=%23old_news">#old_news</a><br/>The kernel drops a bus from 1994.',
    ),
    expected: { title: 'The kernel drops a bus from 1994.', has: ['#linux'], hasNot: ['?q='] },
  },
  { what: 'hashtags alone', body: textPart('<a href="?q=%23linux">#linux</a>'), expected: null },
  {
    what: 'drawn emoji before a bold line',
    body: textPart(`${emoji('🔥')}<b>Glass that mends itself</b><br/>A crack is gone in an hour.`),
    expected: {
      title: 'Glass that mends itself',
      has: ['🔥', '<b>Glass that mends itself</b>'],
      hasNot: ['<i>', 'emoji/40'],
    },
  },
  {
    what: 'custom emoji',
    body: textPart(
      `<tg-emoji emoji-id="5368">${emoji('🚀')}</tg-emoji> Launch moved to Friday. The wind is too strong.`,
    ),
    expected: { title: '🚀 Launch moved to Friday.', has: ['The wind'], hasNot: ['tg-emoji'] },
  },
  { what: 'emoji alone', body: textPart(`${emoji('🔥')}${emoji('🔥')}`), expected: null },
  {
    what: 'a spoiler alone',
    body: textPart('<tg-spoiler>The butler built the robot.</tg-spoiler>'),
    expected: { title: 'The butler built the robot.', has: ['butler'] },
  },
  {
    what: 'bold over an empty line',
    body: textPart('<b>The first bold line<br/><br/>The second</b> goes on plain.'),
    expected: { title: 'The first bold line', has: ['<p><b>The second</b> goes on plain.</p>'] },
  },
  {
    what: 'a list with dots',
    body: textPart('What changed:<br/>• faster start<br/>• fewer wakes'),
    expected: { title: 'What changed:', has: ['• faster start<br>• fewer wakes'] },
  },
  {
    what: 'scripts and handlers',
    body: textPart(
      'Safe words <img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">stay</a> here.',
    ),
    expected: {
      title: 'Safe words stay here.',
      has: ['stay'],
      hasNot: ['script', 'onerror', 'alert'],
    },
  },
  {
    what: 'text without an end tag',
    body: '<div class="tgme_widget_message_text js-message_text" dir="auto">The tag of this one never ends.',
    expected: { title: 'The tag of this one never ends.', has: ['never ends'] },
  },
  {
    what: 'an advert with a link to a bot',
    body: textPart(
      'Earn at home with our robot! <a href="https://t.me/earn_bot?start=x">Start</a>',
    ),
    expected: { title: 'Earn at home with our robot!', has: ['earn_bot'] },
  },
  {
    what: 'a preview of a page behind plain text',
    body:
      textPart('The tower is a hotel now.') +
      linkPreviewPart({ url: 'https://press.example/tower', title: 'The tower opens' }),
    expected: { link: 'https://press.example/tower', title: 'The tower opens' },
  },
  {
    what: 'a pinned notice',
    body: textPart('Tech Wire pinned “The ferry runs again.”'),
    isService: true,
    expected: null,
  },
  {
    what: 'two texts, one under the other',
    body: `${textPart('The upper text is short.')}${textPart('The lower text follows.')}`,
    expected: { title: 'The upper text is short.', has: ['The lower text follows.'] },
  },
  {
    what: 'a number as a title',
    body: textPart('42.5 million boxes left the port in March. That is a record.'),
    expected: { title: '42.5 million boxes left the port in March.', has: ['a record'] },
  },
]

/** The set as the page has it; `at` is when the first was published, the others follow minute by minute. */
export function pagePosts(at: number, posts: readonly SetPost[] = POSTS): PreviewPost[] {
  return posts.map(({ body, isEdited = false, isService = false }, index) => {
    return { id: index + 1, at: at + index * 60_000, body, isEdited, isService }
  })
}
