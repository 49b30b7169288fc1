/**
 * Puts `text` between the comments `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` of a page, in the place of what was there.
 * @throws where the page has no such place.
 */
export function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start === -1 || end < start) throw new Error(`the page has no place for ${name}`)
  return `${page.slice(0, start + open.length)}\n\n${text.trim()}\n\n${page.slice(end)}`
}
