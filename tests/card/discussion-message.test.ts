import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ShownDiscussion, discussionMessage } from '../../src/card/discussion-message.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from '../../src/card/limits.ts'
import { SAID_KINDS, type SaidLine, type Thread } from '../../src/model/discussion.ts'
import { english } from '../support/english.ts'
import { propertyRuns } from '../support/property-runs.ts'

const view = { article: 9, headline: 'Relay 2.0 halves its traffic' }
const thread: Thread = {
  article: 9,
  site: 'hacker-news',
  url: 'https://news.ycombinator.com/item?id=42',
  address: 'https://news.ycombinator.com/item?id=42',
  comments: 412,
}
const line: SaidLine = {
  kind: 'objection',
  text: 'Against 1.9 it saves only 11 percent.',
  quote: 'Against 1.9 the saving is only 11 percent.',
  author: 'mira',
  url: 'https://news.ycombinator.com/item?id=43',
}
const said = (lines: SaidLine[], more: object = {}): ShownDiscussion => ({
  kind: 'said',
  discussion: { by: 'model', comments: 412, lines, ...more },
})
const show = (shown: ShownDiscussion, others: Thread[] = []) =>
  discussionMessage(view, [thread, ...others], shown, 'close', english)

describe('what a discussion says', () => {
  test('is shown with its comments, apart from the article', () => {
    const shown = show(said([line, { ...line, kind: 'comment', text: '', author: 'petra' }]))
    expect(shown.text).toBe(
      [
        '💬 What the discussion says',
        'Relay 2.0 halves its traffic',
        '',
        'Objection: Against 1.9 it saves only 11 percent. — mira',
        'Against 1.9 the saving is only 11 percent.',
        '',
        'Comment · petra',
        'Against 1.9 the saving is only 11 percent.',
        '',
        'AI summary of a discussion with 412 comments on Hacker News. It tells what commenters say, not what the article says.',
      ].join('\n'),
    )
    const at = shown.text.indexOf('mira')
    expect(shown.entities).toContainEqual({
      type: 'text_link',
      offset: at,
      length: 4,
      url: line.url,
    })
  })

  test.each<[ShownDiscussion, string]>([
    [said([line], { by: 'ranking' }), 'The best-ranked of 412 comments on Hacker News, shortened.'],
    [said([line], { comments: null }), 'AI summary of a discussion on Hacker News.'],
    [said([line], { by: 'ranking', comments: null }), 'The best-ranked comments on Hacker News'],
    [{ kind: 'few', comments: 1 }, 'There is only one comment so far.'],
    [{ kind: 'few', comments: 0 }, 'There are no comments yet.'],
    [{ kind: 'unreadable' }, 'I could not read the comments on Hacker News just now.'],
    [{ kind: 'many' }, 'You have opened very many discussions within an hour.'],
  ])('says how it was made, or why it is not: %j', (shown, words) => {
    expect(show(shown).text).toContain(words)
    expect(show(shown).keyboard[0]).toEqual([{ text: 'Open on Hacker News', url: thread.url }])
  })

  test('links at most three others of the story', () => {
    const others = Array.from({ length: 6 }, (_, i) => ({
      ...thread,
      site: 'lobsters' as const,
      url: `https://lobste.rs/s/a${i}`,
      comments: i === 0 ? null : i,
    }))
    const row = show({ kind: 'unreadable' }, others).keyboard[1]
    expect(row?.map(({ text }) => text)).toEqual(['Lobsters', 'Lobsters · 1', 'Lobsters · 2'])
  })

  test('is a message that Telegram takes, whatever people write', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 })
    const lines = fc.array(
      fc.record({
        kind: fc.constantFrom(...SAID_KINDS),
        text,
        quote: text.map((quote) => `q${quote}`),
        author: text.map((author) => `a${author}`),
        url: fc.constant(line.url),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(lines, text, (all, headline) => {
        const { text: shown, entities } = discussionMessage(
          { article: 9, headline },
          [thread],
          said(all),
          null,
          english,
        )
        expect(shown.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS)
        expect(entities.length).toBeLessThanOrEqual(MESSAGE_ENTITIES)
        for (const { offset, length } of entities) {
          expect(offset + length).toBeLessThanOrEqual(shown.length)
        }
      }),
      { numRuns: propertyRuns(100) },
    )
  })

  test('has no link but those to the comments', () => {
    const evil = { ...line, quote: 'See https://evil.example/x, @evil_bot, /start and #now.' }
    const { text, entities } = show(said([{ ...evil, text: evil.quote }]))
    const links = entities.flatMap((one) => (one.type === 'text_link' ? [one.url] : []))
    expect(links).toEqual([line.url])
    // What Telegram would turn into a link is marked, so that it does not.
    const marked = entities.filter(({ type }) => type === 'code').map(({ offset }) => text[offset])
    expect(marked.join('')).toMatch(/:.*@.*\/.*#/)
  })
})
