import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { type Block, textOf } from '../../src/model/block.ts'
import { translateTexts } from '../../src/translate/model/translate-texts.ts'
import { sectionTexts } from '../../src/translate/section-texts.ts'
import { sectionsOf } from '../../src/translate/sections.ts'
import { fromTagged, toTagged } from '../../src/translate/tagged.ts'
import { LIES, type Lie, lyingModel } from './lying-model.ts'
import { parallelArticle, random } from './parallel.ts'

const log = pino({ level: 'silent' })
const TITLE = 'A day of the city'
const TITLES = { de: 'Ein Tag der Stadt', ru: 'Один день города' }
const ARTICLES = 60

/** Translates a whole article with a model that lies. Returns its blocks and how many of its texts were translated. */
async function translated(seed: number, to: 'de' | 'ru', lieOf: () => Lie | null) {
  const { blocks, translations: texts } = parallelArticle(seed, to)
  const translations = new Map(texts).set(TITLE, TITLES[to])
  const model = lyingModel(translations, lieOf, random(seed))
  const shown: { block: Block; original: Block; left: string }[] = []
  let [all, right] = [0, 0]
  for (const section of sectionsOf(blocks)) {
    const { asked, assemble } = sectionTexts({ title: TITLE, blocks: section, from: 'en', to })
    const { texts } = await translateTexts(
      { models: [model], log },
      { texts: asked, title: TITLE, from: 'en', to },
      { tokensIn: 0, tokensOut: 0 },
      new AbortController().signal,
    )
    for (const [index, text] of texts.entries()) {
      const tagged = toTagged(asked[index] ?? { text: '', marks: [] })
      all += 1
      if (text === null) continue
      right += 1
      // Nothing is shown as a translation that is not the right one of just this text.
      expect(text).toBe(translations.get(tagged.text) ?? 'no translation')
      expect(fromTagged(text, tagged.tags)).not.toBeNull()
    }
    const made = assemble(texts).blocks
    expect(made).toHaveLength(section.length)
    for (const [index, { block, left }] of made.entries()) {
      shown.push({ block, left, original: section[index] as Block })
    }
  }
  return { blocks, shown, all, right, calls: model.calls.length }
}

/** The digits of a text, however they are grouped. */
function digits(block: Block): string[] {
  return (textOf(block).match(/\d[\d.,\u00a0_]*/g) ?? [])
    .map((one) => one.replace(/\D/g, ''))
    .sort()
}

describe('articles of all kinds of blocks', () => {
  test('are translated whole by a model that does its work', async () => {
    const sums = { all: 0, right: 0 }
    for (let seed = 0; seed < ARTICLES; seed++) {
      const { shown, all, right } = await translated(seed, seed % 2 === 0 ? 'de' : 'ru', () => null)
      expect(shown.filter(({ left }) => left !== 'none')).toEqual([])
      sums.all += all
      sums.right += right
    }
    expect(sums.right).toBe(sums.all)
  })

  test.each(Object.entries(LIES))(
    'with a model that %s lose nothing and change no number',
    async (_, lie) => {
      for (let seed = 0; seed < 3; seed++) {
        const { blocks, shown } = await translated(seed, seed % 2 === 0 ? 'de' : 'ru', () => lie)
        expect(shown.length).toBeGreaterThanOrEqual(blocks.length)
        for (const { block, original } of shown) {
          expect(block.kind).toBe(original.kind)
          expect(digits(block)).toEqual(digits(original))
        }
      }
    },
  )

  test('and one that lies half of the time is asked again, and most is translated', async () => {
    const lies = Object.values(LIES)
    let [all, right] = [0, 0]
    for (let seed = 0; seed < ARTICLES; seed++) {
      const next = random(seed + 7)
      const lieOf = () => (next() < 0.5 ? (lies[Math.floor(next() * lies.length)] ?? null) : null)
      const made = await translated(seed, seed % 2 === 0 ? 'de' : 'ru', lieOf)
      all += made.all
      right += made.right
      for (const { block, original } of made.shown) expect(digits(block)).toEqual(digits(original))
    }
    expect(right / all).toBeGreaterThan(0.75)
  })
})
