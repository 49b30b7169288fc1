import { extract } from '../../src/summarise/extractive/extract.ts'
import { splitSentences } from '../../src/text/sentences/split-sentences.ts'
import { plusMinus, spread } from '../report/spread.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'
import { lead, type Referenced, referencedArticles, SETS } from '../summarise/articles.ts'
import { type Day, MODEL, summariseDay } from '../summarise/day.ts'
import { type Rouge, rouge } from '../summarise/rouge.ts'

const FULL = { articles: Infinity, rounds: 3, subscribers: [1, 1000, 1_000_000] }
const QUICK = { articles: 30, rounds: 1, subscribers: [1, 1000, 20_000] }

/** Length of the lead that the extractive summary is compared with: the summary's own limit. */
const LEAD_WORDS = 75

/** The quality of summaries without a model, and the cost of a day with one. */
export const summarise: Subject = {
  name: 'summarise',
  async run({ corpus, isQuick, say }) {
    const { articles: most, rounds, subscribers } = isQuick ? QUICK : FULL
    const tables: Table[] = []
    const skipped: string[] = []
    const articles = corpus === null ? null : referencedArticles(corpus)
    if (articles === null) skipped.push('The articles with reference summaries are missing.')
    else tables.push(...embeddedTables(articles, most, rounds))
    const days: Day[] = []
    for (const languages of [1, 5]) {
      for (const count of subscribers) {
        say(`a day in ${languages} languages for ${count} subscribers`)
        days.push(await summariseDay(languages, count))
      }
    }
    tables.push(dayTable(days))
    return { tables, skipped }
  },
}

function embeddedTables(all: readonly Referenced[], most: number, rounds: number): Table[] {
  const rows: Table['rows'] = []
  const times: number[][] = Array.from({ length: rounds }, () => [])
  for (const { name, of } of SETS) {
    const articles = all.filter(({ set }) => (of as readonly string[]).includes(set)).slice(0, most)
    const made = articles.map(({ article, lang }) => {
      let summary: string[] = []
      for (const round of times) {
        const startedAt = performance.now()
        summary = extract(article.split('\n'), lang)
        round.push(performance.now() - startedAt)
      }
      return summary
    })
    const set = `${name} (${articles.length})`
    rows.push([set, 'Daybrief, extractive', ...points(articles, made)])
    const leads = articles.map((one) => lead(one, LEAD_WORDS))
    rows.push([set, `lead, ${LEAD_WORDS} words`, ...points(articles, leads)])
  }
  const means = times.map((round) => round.reduce((sum, ms) => sum + ms, 0) / round.length)
  const { middle } = spread(means)
  return [
    {
      title: 'Summarise: ROUGE F1 of the extractive summary',
      columns: [
        { head: 'set' },
        { head: 'summary' },
        { head: 'R1', digits: 1 },
        { head: 'R2', digits: 1 },
        { head: 'RLsum', digits: 1 },
        { head: 'words', digits: 0 },
      ],
      rows,
      notes: [
        `${middle.toFixed(2)} ms per article${rounds > 1 ? ` (${plusMinus(spread(means))} over ${rounds} rounds)` : ''}.`,
      ],
    },
  ]
}

function points(articles: readonly Referenced[], summaries: readonly string[][]): number[] {
  const scored = articles.map(({ refs, lang }, place): Rouge => {
    const references = refs.map((text) => splitSentences(text, lang))
    return rouge(summaries[place] ?? [], references)
  })
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  return [
    ...(['r1', 'r2', 'rLsum'] as const).map((of) => 100 * mean(scored.map((one) => one[of]))),
    mean(summaries.map((summary) => summary.join(' ').split(/\s+/).length)),
  ]
}

function dayTable(days: readonly Day[]): Table {
  return {
    title: `Summarise: a day with a model (${MODEL} at its list price, answered by a local server)`,
    columns: [
      { head: 'languages' },
      { head: 'subscribers' },
      { head: 'profiles' },
      { head: 'collected' },
      { head: 'in digests' },
      { head: 'calls' },
      { head: 'tokens in' },
      { head: 'tokens out' },
      { head: 'US$ a day', digits: 4 },
      { head: 'fallbacks' },
      { head: 's to prepare', digits: 1 },
    ],
    rows: days.map((day) => [
      day.languages,
      day.subscribers,
      day.profiles,
      day.collected,
      day.articles,
      day.calls,
      day.tokensIn,
      day.tokensOut,
      day.usd,
      day.fallbacks,
      day.seconds,
    ]),
    notes: [
      'Each profile has at least one subscriber. A token is counted as four characters. The number of calls depends on articles and languages, never on subscribers.',
    ],
  }
}
