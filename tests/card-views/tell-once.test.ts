import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellOnce } from '../../src/card-views/tell-once.ts'
import { propertyRuns } from '../support/property-runs.ts'

const news = 'Researchers found a second flaw in the Lantern chip on Friday.'
const other = 'The company has promised a patch for March.'

describe('an update card', () => {
  test.each([
    { what: 'in front', gist: `${news} ${other}`, left: other },
    { what: 'at the end', gist: `${other} ${news}`, left: other },
    { what: 'alone', gist: news, left: '' },
    {
      what: 'with a word of another',
      gist: `${news.replace('found', 'discovered')} ${other}`,
      left: other,
    },
    { what: 'not at all', gist: other, left: other },
  ])('says the news once that the gist has $what', ({ gist, left }) => {
    expect(tellOnce({ news, gist, points: [] }, 'en')).toEqual({ news, gist: left, points: [] })
  })

  test.each([
    ['another month', 'Die Brücke öffnet am 3. Juni.'],
    ['another place', 'Die Brücke öffnet am 3. Mai in Ulm.'],
  ])('keeps a point with %s, which is another fact', (_, point) => {
    const told = { news: 'Die Brücke öffnet am 3. Mai.', gist: '', points: [point] }
    expect(tellOnce(told, 'de').points).toEqual([point])
  })

  test('keeps the space between what stood around the news, and in Chinese none', () => {
    const gist = `${other} ${news} Nobody was harmed by it so far.`
    expect(tellOnce({ news, gist, points: [] }, 'en').gist).toBe(
      `${other} Nobody was harmed by it so far.`,
    )
    const chinese = '公司承诺三月发布补丁。研究人员周五发现第二个漏洞。目前无人受害。'
    expect(
      tellOnce({ news: '研究人员周五发现第二个漏洞。', gist: chinese, points: [] }, 'zh').gist,
    ).toBe('公司承诺三月发布补丁。目前无人受害。')
  })

  test('leads with the sentence of the gist that says more, also where the news was cut', () => {
    const whole =
      'On Friday researchers found a second flaw in the Lantern chip, and a way to use it from afar.'
    expect(tellOnce({ news, gist: `${whole} ${other}`, points: [] }, 'en')).toEqual({
      news: whole,
      gist: other,
      points: [],
    })
    const cut = 'On Friday researchers found a second flaw in the Lantern chip, and…'
    expect(tellOnce({ news: cut, gist: whole, points: [] }, 'en').news).toBe(whole)
  })

  test('drops a point that repeats it and keeps one with another number', () => {
    const points = [
      'A second flaw in the Lantern chip',
      'A second flaw in 40 chips',
      'A patch in March',
    ]
    expect(tellOnce({ news, gist: '', points }, 'en').points).toEqual(points.slice(1))
  })

  test('keeps everything if it is no update, or another language tells it', () => {
    const told = { news: null, gist: `${news} ${other}`, points: [news] }
    expect(tellOnce(told, 'en')).toEqual(told)
    const german = { news, gist: 'Forscher fanden am Freitag eine zweite Lücke.', points: [] }
    expect(tellOnce(german, 'de')).toEqual(german)
  })

  test('never invents a character', () => {
    const word = fc.constantFrom(
      'Lantern',
      'flaw',
      'a',
      '40',
      'é',
      '漏洞',
      '.',
      '。',
      '!',
      ' ',
      '\n',
    )
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (said, gist) => {
        const told = tellOnce({ news: said, gist, points: [] }, 'en')
        const letters = (all: string) => all.split('').filter((sign) => sign.trim() !== '')
        let at = 0
        const all = letters(gist)
        for (const sign of letters(told.gist)) {
          at = all.indexOf(sign, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }),
      { numRuns: propertyRuns(400) },
    )
  })
})
