import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBalanced, speaksAsWe, unfitness } from '../../../src/summarise/extractive/unfit.ts'

const of = (sentence: string, language = 'en') =>
  unfitness(sentence, sentence.split(' ').length, language)

it.each([
  ['I still remember using the iPhone 4 for the first time.', 'en', 'personal'],
  ['The team gave me the keys to the cluster.', 'en', 'personal'],
  ['Ich habe den Server gebaut und nutze ihn täglich.', 'de', 'personal'],
  ['J’ai construit le serveur avec mes amis.', 'fr', 'personal'],
  ['Yo hice el servidor con mis amigos.', 'es', 'personal'],
  ['Eu fiz o servidor com meus amigos.', 'pt', 'personal'],
  ['Вчера я выпустил новый сервер.', 'ru', 'personal'],
  ['Вчора я випустив новий сервер.', 'uk', 'personal'],
  ['昨天我发布了新的服务器。', 'zh', 'personal'],
  ['How does a robot vacuum know where to go?', 'en', 'question'],
  ['What if it was pink? The team thought so.', 'en', 'question'],
  ['Welcome to the daily deals of our site.', 'en', 'address-to-reader'],
  ["Here's how the server works in practice.", 'en', 'address-to-reader'],
  ['In this article, the server is explained at length.', 'en', 'address-to-reader'],
  ['Upgrade now and receive 50% off the first months.', 'en', 'address-to-reader'],
  ['Willkommen zu den Angeboten des Tages.', 'de', 'address-to-reader'],
  ['The community made Firefox.[12] The list is long.', 'en', 'remains'],
  ['Home › Tech › Servers are the news of the day.', 'en', 'remains'],
  ['TL;DR: the server is twice as fast.', 'en', 'remains'],
  ['Corporation.The community made it all.', 'en', 'broken'],
  ['- Bug 49 Fixed the tab - Bug 50 Fixed the menu.', 'en', 'broken'],
  ['She said: “The server is out.', 'en', 'broken'],
  ['Three tablespoons of butter and one tsp', 'en', 'broken'],
])('%s is %s: %s', (sentence, language, why) => {
  expect(of(sentence, language)).toBe(why)
})

it.each([
  ['“I like the server,” Ada Roe of Relay said on Tuesday.'],
  ["'I like it,' Ada Roe's boss said about Relay."],
  ['World War I was long before the first server.'],
  ['Research by Which? found that some servers are slow.'],
  ['Node.js 24 runs on Socket.IO and ASP.NET (LTS).'],
])('%s may be shown', (sentence) => {
  expect(of(sentence)).toBeNull()
})

it('knows "we" from the United States', () => {
  expect(speaksAsWe('We’re shipping a server.')).toBe(true)
  expect(speaksAsWe('US officials shipped a server.')).toBe(false)
})

it.each([
  ['„Fertig“, sagte sie.', true],
  ['“Done”, she said (twice).', true],
  ['„Fertig, sagte sie.', false],
  ['Done), she said.', false],
  ['「新しい', false],
])('balance of %s: %s', (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced)
})

it('reads any text in any language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, language) => {
      unfitness(text, 5, language)
    }),
  )
})
