import { expect, test } from 'vitest'
import { findLink } from '../../../src/bot/links/find-link.ts'

const url = (text: string, part: string) => ({
  type: 'url' as const,
  offset: text.indexOf(part),
  length: part.length,
})
const link = 'https://example.org/a'

test('finds a bare link, or one with its title as apps share it', () => {
  expect(findLink(link, [url(link, link)])).toBe(link)
  const shared = `A title of 😀 something\n${link}`
  expect(findLink(shared, [url(shared, link)])).toBe(link)
  const styled = [{ type: 'text_link' as const, offset: 0, length: 4, url: link }]
  expect(findLink('here', styled)).toBe(link)
})

test('finds no link in conversation', () => {
  expect(findLink('hello', [])).toBeNull()
  const long = `${'word '.repeat(60)}${link}`
  expect(findLink(long, [url(long, link)])).toBeNull()
  const two = `${link} https://example.org/b`
  expect(findLink(two, [url(two, link), url(two, 'https://example.org/b')])).toBeNull()
  const other = [{ type: 'text_link' as const, offset: 0, length: 4, url: 'tg://user?id=1' }]
  expect(findLink('here', other)).toBeNull()
})
