import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitMarkup } from '../../../src/collect/parse/split-markup.ts'

const shown = (html: string) =>
  splitMarkup(html).map((part) =>
    typeof part === 'string'
      ? part
      : { [part.name]: [part.isEnd ? 'end' : 'start', ...(part.hasAttributes ? ['has'] : [])] },
  )

describe('splitMarkup', () => {
  it.each([
    ['a <EM>b</em>', ['a ', { em: ['start'] }, 'b', { em: ['end'] }]],
    ['<a title="x > y">z', [{ a: ['start', 'has'] }, 'z']],
    ["<a title='it>s'>", [{ a: ['start', 'has'] }]],
    ['<br/>', [{ br: ['start'] }]],
    ['1 < 2 <3', ['1 < 2 <3']],
    ['cut <sp', ['cut <sp']],
    ['a<!-- <b> -->c', ['ac']],
    ['a<!-- b', ['a<!-- b']],
  ])('%j', (html, parts) => expect(shown(html)).toEqual(parts))

  it('loses nothing of a text without comments and CDATA marks', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('<>/="\' ab!-')) })
    fc.assert(
      fc.property(text, (html) => {
        fc.pre(!html.includes('<!--'))
        const joined = splitMarkup(html).map((part) =>
          typeof part === 'string' ? part : part.source,
        )
        expect(joined.join('')).toBe(html)
      }),
    )
  })
})
