/**
 * Replaces the text between the comments `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` of a page.
 * @throws if the page does not have these comments
 */
export function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start === -1 || end < start) throw new Error(`the page has no markers for ${name}`)
  return `${page.slice(0, start + open.length)}\n\n${text.trim()}\n\n${page.slice(end)}`
}
