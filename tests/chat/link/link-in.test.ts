import { expect, test } from 'vitest'
import { linkIn } from '../../../src/chat/link/link-in.ts'

const url = (text: string, part: string) => ({
  type: 'url' as const,
  offset: text.indexOf(part),
  length: part.length,
})
const link = 'https://example.org/a'

test('a bare link, or one with its title as apps share it', () => {
  expect(linkIn(link, [url(link, link)])).toBe(link)
  const shared = `A title of 😀 something\n${link}`
  expect(linkIn(shared, [url(shared, link)])).toBe(link)
  const styled = [{ type: 'text_link' as const, offset: 0, length: 4, url: link }]
  expect(linkIn('here', styled)).toBe(link)
})

test('talk is no link', () => {
  expect(linkIn('hello', [])).toBeNull()
  const long = `${'word '.repeat(60)}${link}`
  expect(linkIn(long, [url(long, link)])).toBeNull()
  const two = `${link} https://example.org/b`
  expect(linkIn(two, [url(two, link), url(two, 'https://example.org/b')])).toBeNull()
  const other = [{ type: 'text_link' as const, offset: 0, length: 4, url: 'tg://user?id=1' }]
  expect(linkIn('here', other)).toBeNull()
})
