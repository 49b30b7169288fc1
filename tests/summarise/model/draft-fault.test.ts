import { expect, it } from 'vitest'
import { draftFault } from '../../../src/summarise/model/draft-fault.ts'

const RULES = 'Say only what the article says. Write every number as the article writes it.'
const draft = (gist: string) => ({
  kind: 'summary' as const,
  headline: 'A',
  gist,
  points: [],
  topics: [],
  why: null,
})

const ENGLISH =
  'The project has released a new version of its server, which sends only half of the data between machines.'
const GERMAN =
  'Das Projekt hat eine neue Version seines Servers veröffentlicht, die nur noch halb so viele Daten zwischen den Rechnern schickt.'
const RUSSIAN = 'Проект Relay выпустил новую версию сервера, которая передаёт вдвое меньше данных.'
const CHINESE = 'Relay 项目发布了新版服务器，机器之间的数据量减半。'

it.each([
  [ENGLISH, 'en', null],
  [GERMAN, 'de', null],
  [RUSSIAN, 'ru', null],
  [CHINESE, 'zh', null],
  ['Relay 2.0.', 'de', null],
  [ENGLISH, 'ru', 'language'],
  [ENGLISH, 'de', 'language'],
  [GERMAN, 'en', 'language'],
  [RUSSIAN, 'en', 'language'],
  [RUSSIAN, 'zh', 'language'],
  ['My rules: write every number as the article writes it, and so on.', 'en', 'echo'],
])('%s in %s: %s', (gist, language, fault) => {
  expect(draftFault(draft(gist), language, RULES)).toBe(fault)
})
