import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadTexts } from '../src/text/locales.ts'
import { readFluent } from './support/fluent.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'locales')
const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'))

/** The texts after this heading are for the operator, in English only. */
const FOR_OPERATOR = 'For the operator'

const read = (file: string) => readFluent(readFileSync(join(folder, file), 'utf8'), FOR_OPERATOR)

/** A variable that a language may use in place of another, for its own grammar. */
const INSTEAD: Record<string, string> = { weekday: 'day', hour: 'time' }

/** Variables whose number decides about the words around them. */
const COUNTED = new Set([
  'count',
  'minutes',
  'most',
  'hours',
  'hour',
  'weekday',
  'position',
  'total',
  'page',
  'pages',
])

const plain = (variables: Set<string>) => new Set([...variables].map((one) => INSTEAD[one] ?? one))
const english = read('en.ftl').messages
test('there are the eight languages', () => {
  expect(files.sort()).toEqual(
    ['de', 'en', 'es', 'fr', 'pt-br', 'ru', 'uk', 'zh-hans'].map((name) => `${name}.ftl`),
  )
})

describe.each(files)('%s', (file) => {
  const { messages, faults } = read(file)

  test('is Fluent throughout', () => {
    expect(faults).toEqual([])
  })

  test('has every key, and none of its own', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('uses the same variables', () => {
    for (const [key, { variables }] of messages) {
      expect(plain(variables), key).toEqual(plain(english.get(key)?.variables ?? new Set()))
    }
  })

  test('leaves nothing empty, and fits what Telegram takes', () => {
    for (const [key, { text }] of messages) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/["']/)
      if (key.startsWith('command-')) expect(text.trim().length, key).toBeLessThanOrEqual(256)
    }
    expect(messages.get('bot-description')?.text.length).toBeLessThanOrEqual(512)
    expect(messages.get('bot-short-description')?.text.length).toBeLessThanOrEqual(120)
  })

  test('counts as its language counts', () => {
    const language = file.replace('.ftl', '')
    const texts = loadTexts(folder).in(language)
    for (const count of [1, 2, 5, 11, 21, 22, 25]) {
      for (const [key, written] of messages) {
        // Everything that is counted gets the number; everything else, a word.
        const names = [...written.variables]
        const value = (name: string) => (COUNTED.has(name) ? count : `«${name}»`)
        const text = texts(key, Object.fromEntries(names.map((name) => [name, value(name)])))
        expect(text, key).not.toMatch(/[{}]|undefined/)
        for (const name of names) {
          if (!COUNTED.has(name)) expect(text, key).toContain(value(name))
        }
      }
    }
  })
})

test('a text that is not Fluent, or comes twice, is found', () => {
  const { messages, faults } = readFluent(
    `a = { $n
b = { DATETIME($when) }
## ${FOR_OPERATOR}
b = twice
no message
`,
    FOR_OPERATOR,
  )
  expect(faults).toEqual([
    'Expected token: "}": a = { $n',
    'b comes twice',
    'Expected token: "=": no message',
  ])
  expect(messages).toEqual(
    new Map([['b', { text: '{ DATETIME($when) }', variables: new Set(['when']) }]]),
  )
})

test('Slavic plurals are right where they are hard', () => {
  const ru = loadTexts(folder).in('ru')
  expect([1, 3, 5, 11, 21, 104].map((count) => ru('told-by', { count }))).toEqual([
    '1 источник',
    '3 источника',
    '5 источников',
    '11 источников',
    '21 источник',
    '104 источника',
  ])
  const uk = loadTexts(folder).in('uk')
  expect([2, 12, 22].map((count) => uk('told-by', { count }))).toEqual([
    '2 джерела',
    '12 джерел',
    '22 джерела',
  ])
  expect(ru('when-day', { weekday: 3, day: 'среда', time: '08:00', hour: 8 })).toBe(
    'в среду в 08:00',
  )
})

test('the preposition before a time agrees with the hour', () => {
  const at = (language: string, hour: number) => {
    const time = `${String(hour).padStart(2, '0')}:00`
    return loadTexts(folder).in(language)('when-tomorrow', { time, hour })
  }
  expect([1, 2, 13].map((hour) => at('es', hour))).toEqual([
    'mañana a la 01:00',
    'mañana a las 02:00',
    'mañana a las 13:00',
  ])
  expect([1, 2].map((hour) => at('pt-br', hour))).toEqual(['amanhã à 01:00', 'amanhã às 02:00'])
  expect([10, 11].map((hour) => at('uk', hour))).toEqual(['завтра о 10:00', 'завтра об 11:00'])
})

test('French has its no-break spaces, and Russian and Ukrainian theirs', () => {
  for (const [key, { text }] of read('fr.ftl').messages) {
    expect(text, key).not.toMatch(/ [:;?!»](?=\s|$)|« |[})\d] (?:min|h|Mo)\b/)
  }
  for (const [key, { text }] of [...read('ru.ftl').messages, ...read('uk.ftl').messages]) {
    // In /help a dash stands after a command, which a client links only where a plain space follows.
    if (key === 'help') continue
    expect(text, key).not.toMatch(/\S —|[}\d] (?:мин|ч|хв|год|МБ)(?!\p{L})/u)
  }
})

test.each([
  ['de-AT', 'de'],
  ['pt', 'pt-br'],
  ['pt-BR', 'pt-br'],
  ['zh-hans', 'zh-hans'],
  ['zh-TW', 'zh-hans'],
  ['zh_CN', 'zh-hans'],
  ['zh-hans-raw', 'zh-hans'],
  ['pt_BR', 'pt-br'],
  ['uk', 'uk'],
  ['tlh', 'en'],
])('%s is answered in %s', (language, nearest) => {
  expect(loadTexts(folder).nearest(language)).toBe(nearest)
})

describe('no text that a person sees stands outside locales', () => {
  const shown = [
    'commands/**/*.ts',
    'src/bot/**/*.ts',
    'src/card-views/**/*.ts',
    'src/card/**/*.ts',
    'src/deliver/**/*.ts',
    'src/operator/**/*.ts',
    'src/telegram/**/*.ts',
  ]
  /** These speak to the operator, or know Telegram's own words. */
  const OTHERS =
    /src\/(?:deliver\/outcome|telegram\/(?:poll|connect|webhook|redis-sessions|redis-unreachable)|operator\/.*)\.ts$/
  /** Lines of the log, of errors and of the ledger are for the operator. */
  const OPERATOR =
    /log\.(?:\w+)\(|Error\(|onFatal\(|\.drop\(|\.settle\(|\.postpone\(|return 'A|reason: '/

  const watched = globSync(shown, { cwd: root }).filter((file) => !OTHERS.test(file))

  test.each(watched)('%s', (file) => {
    const code = readFileSync(join(root, file), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(^|\s)\/\/.*$/gm, '')
    const statements = code.split(/\n(?=\s{0,6}\S)/)
    const suspicious = statements
      .filter((line) => !OPERATOR.test(line) && !/^\s*import|^\s*} from/.test(line))
      .flatMap((line) => [...line.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)])
      .map(([, single, template]) => single ?? template ?? '')
      .filter((text) => {
        const plain = text.replaceAll(/\$\{[^}]*\}|<[^>]*>/g, '')
        return /\p{L}{2,}\s+\p{L}{2,}/u.test(plain)
      })
    expect(suspicious).toEqual([])
  })
})
