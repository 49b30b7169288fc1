import type { Block, Mark, Prose } from '../../src/model/block.ts'
import { toTagged } from '../../src/translate/tagged.ts'

/**
 * Sentences in three languages, with places for two numbers. `{b1:…}` is bold, `{l2:…}` a link, `{c3:…}` code and `{n4:…}` the mark of
 * a note; of code and notes the translation has the number alone.
 */
const SENTENCES: readonly Record<'en' | 'de' | 'ru', string>[] = [
  {
    en: 'The {b1:new server} of the company handles # requests per second and needs % of the memory.',
    de: 'Der {b1:neue Server} des Unternehmens bearbeitet # Anfragen pro Sekunde und braucht % des Speichers.',
    ru: '{b1:Новый сервер} компании обрабатывает # запросов в секунду, и ему нужно % памяти.',
  },
  {
    en: 'Before the update you should run {c1:npm ci --omit=dev} once, as the {l2:manual of the project} explains in section #.',
    de: 'Vor der Aktualisierung sollten Sie einmal {c1} ausführen, wie es das {l2:Handbuch des Projekts} in Abschnitt # erklärt.',
    ru: 'Перед обновлением следует один раз выполнить {c1}, как объясняет {l2:руководство проекта} в разделе #.',
  },
  {
    en: 'In the second year of the trial # of the houses were still heated by the old station, and % of the people were content with that.',
    de: 'Im zweiten Jahr des Versuchs wurden # der Häuser noch von der alten Anlage beheizt, und % der Menschen waren damit zufrieden.',
    ru: 'На второй год опыта # домов всё ещё отапливались старой станцией, и % людей были этим довольны.',
  },
  {
    en: '“We did not expect {b1:so many} of them,” said one of the engineers, who had counted # on a single day{n2:[1]}.',
    de: '„Wir haben nicht {b1:so viele} davon erwartet“, sagte einer der Ingenieure, der an einem einzigen Tag # gezählt hatte{n2}.',
    ru: '«Мы не ожидали, что их будет {b1:так много}», — сказал один из инженеров, который насчитал # за один день{n2}.',
  },
  {
    en: 'The library is older than the town hall, and its catalogue of # titles has never been lost, not even in the great fire.',
    de: 'Die Bibliothek ist älter als das Rathaus, und ihr Katalog mit # Titeln ist nie verloren gegangen, nicht einmal beim großen Brand.',
    ru: 'Библиотека старше ратуши, и её каталог из # названий никогда не терялся, даже во время большого пожара.',
  },
  {
    en: 'Whoever has {l1:the older device} may keep it: repairs cost about % less than last year, and spare parts are made for # more months.',
    de: 'Wer {l1:das ältere Gerät} hat, darf es behalten: Reparaturen kosten etwa % weniger als im letzten Jahr, und Ersatzteile werden noch # Monate hergestellt.',
    ru: 'У кого есть {l1:старое устройство}, может его оставить: ремонт стоит примерно на % меньше, чем в прошлом году, а запасные части будут делать ещё # месяцев.',
  },
  {
    en: 'Nobody knows why the lights went out that night, but the technicians found # broken switches behind the wall the next morning.',
    de: 'Niemand weiß, warum in jener Nacht die Lichter ausgingen, aber die Techniker fanden am nächsten Morgen # kaputte Schalter hinter der Wand.',
    ru: 'Никто не знает, почему в ту ночь погас свет, но наутро техники нашли за стеной # сломанных выключателей.',
  },
  {
    en: 'A tram carries # people an hour for % of the energy, which is why the city wants to build the second line before winter.',
    de: 'Eine Straßenbahn befördert # Menschen in der Stunde mit % der Energie, weshalb die Stadt die zweite Linie noch vor dem Winter bauen will.',
    ru: 'Трамвай перевозит # человек в час, расходуя % энергии, поэтому город хочет построить вторую линию до зимы.',
  },
]

/** A seeded generator, so that a failure can be repeated. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

type Language = 'de' | 'ru'

/** Articles of all kinds of blocks in English, and what each of their texts is in another language. */
export interface Parallel {
  blocks: Block[]
  /** The right translation by the text as a model is given it. */
  translations: ReadonlyMap<string, string>
}

const CODE = 'const total = 1_000\nconsole.log(total) // not 1,000'

/** An article of at least twelve blocks, every kind among them. */
export function parallelArticle(seed: number, to: Language): Parallel {
  const next = random(seed + 1)
  const translations = new Map<string, string>()
  let made = 0
  const line = (of = SENTENCES): Prose => {
    const sentence = of[Math.floor(next() * of.length)]
    if (sentence === undefined) throw new RangeError('there are sentences')
    made += 1
    // Distinct within an article, so that no text can stand for another.
    const count = made * 1000 + Math.floor(next() * 900) + 13
    const share = 3 + made + 0.5
    const [en, other] = (['en', to] as const).map((language) =>
      sentence[language]
        .replace('#', grouped(count, language))
        .replace('%', percent(share, language)),
    )
    const prose = toProse(en ?? '')
    translations.set(toTagged(prose).text, toTags(other ?? ''))
    return prose
  }
  const caption = () => line(SENTENCES.filter(({ en }) => !en.includes('{'))).text
  const several = (count: number): Prose => {
    // Each line of its own, as a verse or an address has.
    const lines = Array.from({ length: count }, () => line())
    let text = ''
    const marks: Mark[] = []
    for (const one of lines) {
      if (text !== '') text += '\n'
      for (const mark of one.marks)
        marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
      text += one.text
    }
    return { text, marks }
  }
  const kinds: (() => Block)[] = [
    () => ({ kind: 'paragraph', ...line() }),
    () => ({ kind: 'paragraph', ...several(2 + Math.floor(next() * 2)) }),
    () => ({ kind: 'heading', level: 2, ...line() }),
    () => ({ kind: 'quote', ...line() }),
    () => ({
      kind: 'list',
      items: Array.from({ length: 2 + Math.floor(next() * 5) }, (_, at) => ({
        ...line(),
        depth: at % 2,
        marker: at % 3 === 0 ? `${at + 1}.` : null,
        checked: at % 4 === 1 ? true : null,
      })),
    }),
    () => ({ kind: 'code', text: CODE, language: 'ts', caption: caption() }),
    () => ({ kind: 'code', text: CODE, language: null, caption: null }),
    () => ({ kind: 'image', url: 'https://example.org/a.png', alt: '', caption: caption() }),
    () => ({
      kind: 'table',
      header: true,
      caption: null,
      rows: Array.from({ length: 3 }, (_, row) => [{ text: `${row * 7 + 1}`, marks: [] }, line()]),
    }),
    () => ({ kind: 'formula', text: 'E = mc²', tex: 'E=mc^2' }),
    () => ({ kind: 'note', label: '1', ...line() }),
    () => ({ kind: 'embed', url: 'https://example.org/v', title: 'A video', media: 'play' }),
  ]
  const order = [...kinds, ...Array.from({ length: Math.floor(next() * 8) }, () => kinds[0])]
  const blocks = order
    .map((make) => ({ make, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ make }) => make?.() ?? [])
  return { blocks, translations }
}

function grouped(value: number, language: 'en' | Language): string {
  return new Intl.NumberFormat(language, { useGrouping: 'always' }).format(value)
}

function percent(value: number, language: 'en' | Language): string {
  return `${new Intl.NumberFormat(language).format(value)}${language === 'en' ? '' : '\u00a0'}%`
}

const PLACE = /\{([blcn])(\d)(?::([^}]*))?\}/g

function toProse(template: string): Prose {
  let text = ''
  let at = 0
  const marks: Mark[] = []
  for (const { 0: whole, 1: kind, 3: inner = '', index } of template.matchAll(PLACE)) {
    text += template.slice(at, index)
    at = index + whole.length
    const [start, end] = [text.length, text.length + inner.length]
    text += inner
    if (kind === 'b') marks.push({ kind: 'bold', start, end })
    if (kind === 'l') marks.push({ kind: 'link', start, end, href: 'https://example.org/page' })
    if (kind === 'c') marks.push({ kind: 'code', start, end })
    if (kind === 'n') marks.push({ kind: 'note', start, end, label: '1' })
  }
  return { text: text + template.slice(at), marks }
}

function toTags(template: string): string {
  return template.replace(PLACE, (_, kind: string, number: string, inner: string) =>
    kind === 'b' || kind === 'l' ? `<g${number}>${inner}</g${number}>` : `<x${number}/>`,
  )
}
