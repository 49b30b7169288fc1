import { describe, expect, test } from 'vitest'
import { articles, stock, writtenSummaries } from '../../../../sandbox/sites/articles/index.ts'
import { summaries } from '../../../../sandbox/sites/articles/summaries.ts'
import { indexText } from '../../../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../../../src/summarise/fact-check/fact-check.ts'
import { tidyDraft } from '../../../../src/summarise/model/tidy-draft.ts'
import { countWords } from '../../../../src/model/block.ts'

const all = [...articles, ...stock]

describe('the summaries that were written by hand', () => {
  test('are those of all articles', () => {
    expect(Object.keys(summaries).toSorted()).toEqual(all.map(({ slug }) => slug).toSorted())
    expect([...writtenSummaries().keys()].toSorted()).toEqual(
      all.map(({ title }) => title).toSorted(),
    )
  })

  test.each(all.map((article) => [article.slug, article] as const))(
    '%s: says only what the article says, in the length that the prompt asks for',
    (slug, { title, author, language, paragraphs }) => {
      const written = summaries[slug]
      if (written === undefined) throw new Error('no summary')
      const { headline, gist, points } = written
      const evidence = indexText(paragraphs.join('\n'), language, `${title}\n${author}`)
      expect([headline, gist, ...points].flatMap((text) => factCheck(text, evidence))).toEqual([])
      expect(headline.length).toBeLessThanOrEqual(90)
      expect(countWords(gist)).toBeLessThanOrEqual(60)
      for (const point of points) expect(point.length).toBeLessThanOrEqual(140)
      // Nothing of it is cut, or left out as a repetition, on the way to the card.
      const draft = { kind: 'summary' as const, ...written, why: null, topics: [] }
      expect(tidyDraft(draft, language)).toMatchObject(written)
    },
  )
})
