import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameStory } from '../../src/cluster/same-story.ts'
import { arbitraryArticle } from './arbitrary.ts'
import { fingerprinter, print } from './article.ts'

const LEAD =
  'Helion will build a chip plant near Wroclaw for 9 billion dollars, the company said. Construction is to begin next spring.'

test('the comparison is symmetric', () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, (one, other) => {
      const a = fingerprinter(one).fingerprint
      const b = fingerprinter(other).fingerprint
      const there = sameStory(a, b)
      const back = sameStory(b, a)
      expect(back.score).toBe(there.score)
      expect(back.same).toBe(there.same)
      expect(there.score).toBeGreaterThanOrEqual(0)
      expect(there.score).toBeLessThanOrEqual(1)
    }),
  )
})

test('an article compared with itself scores 1', () => {
  const input = ['Helion to build chip plant in Poland', LEAD] as const
  expect(sameStory(print(...input), print(...input))).toMatchObject({ same: true, score: 1 })
})

test('even if it consists of a title alone', () => {
  expect(sameStory(print('Helion builds a plant'), print('Helion builds a plant')).score).toBe(1)
})

test.each([
  [
    'other words, same names and amount',
    [
      'Helion picks Poland for $9bn plant',
      'Helion is going to Poland, where it will make chips from 2029.',
    ],
    true,
  ],
  [
    'German',
    [
      'Helion baut Chipfabrik in Polen für 9 Milliarden Dollar',
      'Helion baut die Fabrik bei Wroclaw. Ab 2029 wird produziert.',
      { language: 'de' },
    ],
    true,
  ],
  [
    'another firm with the same plan',
    [
      'Arctura to build chip plant in Spain',
      'Arctura will build a chip plant near Malaga for 7 billion dollars.',
    ],
    false,
  ],
  [
    'the same firm, another event',
    ["Workers at Helion's Dresden plant walk out", 'A union wants 7 percent more pay.'],
    false,
  ],
  [
    'the same words half a year later',
    ['Helion picks Poland for $9bn plant', 'It will make chips from 2029.', { hours: 4400 }],
    false,
  ],
  [
    'a letter that mentions it',
    [
      'The morning brief: Helion builds in Poland',
      'Helion will build a plant for 9 billion dollars.',
    ],
    false,
  ],
] as const)('%s: %s', (_, [title, lead, options], same) => {
  const first = print('Helion to build $9 billion chip plant in Poland', LEAD)
  expect(sameStory(first, print(title, lead, options)).same).toBe(same)
})

test('a copy under another title is the same story even a week later', () => {
  const copy = print('Huge factory for Poland', LEAD, { hours: 200 })
  expect(sameStory(print('Helion to build chip plant', LEAD), copy).same).toBe(true)
})

test('two pages with nothing but the same notice are different stories', () => {
  const notice =
    'Please enable cookies and scripts in your browser and reload this page to continue.'
  const one = print('Orbita shows a phone', '', { text: notice })
  const other = print('Teleandes network fails', '', { text: notice })
  expect(sameStory(one, other)).toMatchObject({ same: false, evidence: { near: 1 } })
})

test('two generations of a product are different stories', () => {
  const nine = print('Orbita unveils Halo 9', 'The new flagship has a brighter screen.')
  const eight = print('Orbita cuts price of Halo 8', 'The old flagship has become cheaper.')
  expect(sameStory(nine, eight)).toMatchObject({
    same: false,
    evidence: { generationsClash: true },
  })
})

test('across languages one famous name is not enough', () => {
  const one = print('Google opens an office in Lima')
  const other = print('Google feiert Jubiläum', '', { language: 'de' })
  expect(sameStory(one, other).score).toBe(0)
})

test('the evidence names what is shared', () => {
  const { evidence } = sameStory(
    print('Nimbora buys Veltrix for $2.1 billion', 'That is what Nimbora says.'),
    print('Nimbora übernimmt Veltrix für 2,1 Milliarden', 'Das gab Nimbora bekannt.', {
      language: 'de',
    }),
  )
  expect(evidence.sharedNames).toEqual(['nimbora', 'veltrix'])
  expect(evidence.sharedNumbers).toEqual(['2100000000'])
  expect(evidence.sharedKinds).toEqual(['acquisition'])
})

test('a name that only begins a title is known by the other article', () => {
  const a = print('Lingoa sustituye a sus redactores', 'Los alumnos encuentran errores.', {
    language: 'es',
  })
  const b = print('Lingoa заменила авторов курсов', 'Пользователи нашли ошибки.', {
    language: 'ru',
  })
  expect(sameStory(a, b).evidence.sharedNames).toEqual(['lingoa'])
})

test('a place is the same name in every language', () => {
  const a = print('Surgeon operates from Rome', 'A robot helped in Rome.', { language: 'en' })
  const b = print('Операция из Рима', 'Хирург работал в Риме.', { language: 'ru' })
  expect(sameStory(a, b).evidence.sharedNames).toContain('@rome')
})
