import { expect, it } from 'vitest'
import { gistFaults, sentencesOf } from '../../bench/eval/gists/gist-faults.ts'

const LEAD = 'The Relay project released version 2.0 of its sync server on Tuesday.'
const shown = (gist: string, more: object = {}) => ({
  headline: 'Relay 2.0 is out',
  language: 'en',
  siteName: 'Example News',
  url: 'https://example.com/relay',
  text: `${gist}\n`,
  gist,
  ...more,
})

it('finds nothing in a sound gist', () => {
  expect(gistFaults(shown(`${LEAD} It halves the traffic between replicas.`))).toEqual([])
})

it.each([
  ['', 'empty'],
  ['However, the project released version 2.0 of its sync server.', 'leaning start'],
  ['When I talk to developers about servers, some of them listen.', 'first person'],
  ['Welcome to the daily deals of this very large site.', 'greeting'],
  [`${LEAD} Here's how to install the server on Windows.`, 'teaser'],
  [`${LEAD} Is the server fast enough for everybody?`, 'question'],
  [`${LEAD} She said: “The server is fast.`, 'unbalanced'],
  [`${LEAD} The recipe needs one cup of butter and 2 tsp.`, 'cut'],
  [`${LEAD} The server is fast.The old one was slow.`, 'glued'],
  [`${LEAD} The server is fast.[12]`, 'footnote'],
  [`Home > Servers > ${LEAD}`, 'breadcrumb'],
  [`${LEAD} ${LEAD}`, 'repeats'],
  ['The server is out.', 'too short'],
  [`${LEAD} Write to ada@example.com for a key.`, 'address'],
  [`TL;DR: ${LEAD}`, 'label'],
])('%s: %s', (gist, fault) => {
  expect(gistFaults(shown(gist))).toContain(fault)
})

it('finds a sentence that has lost the one before it', () => {
  const text = `${LEAD} Ada Roe wrote it. She works for Relay.`
  expect(gistFaults(shown(`${LEAD} She works for Relay.`, { text }))).toContain('leaning sentence')
  expect(gistFaults(shown(text, { text }))).toEqual([])
})

it('finds the name of the site in the headline', () => {
  expect(gistFaults(shown(LEAD, { headline: 'Relay is out | Example News' }))).toEqual(['headline'])
})

it('splits after end marks only', () => {
  expect(sentencesOf('The U.S. Army came. It left.')).toEqual(['The U.S. Army came.', 'It left.'])
  expect(sentencesOf('公司发布了新品。价格不变！')).toEqual(['公司发布了新品。', '价格不变！'])
})
