import type { PlacedArticle } from './story-figures.ts'

/** Prints stories that were torn apart and stories that were thrown together, with the titles. */
export function printFaults(placed: readonly PlacedArticle[], print: (line: string) => void): void {
  for (const [event, members] of Map.groupBy(placed, ({ article }) => article.event)) {
    const parts = [...Map.groupBy(members, ({ story }) => story).values()]
    if (parts.length < 2) continue
    print(`\ntorn: ${event}`)
    for (const part of parts.toSorted((a, b) => b.length - a.length)) printPart(part, print)
  }
  for (const members of Map.groupBy(placed, ({ story }) => story).values()) {
    const parts = [...Map.groupBy(members, ({ article }) => article.event).values()]
    if (parts.length < 2) continue
    print('\nthrown together:')
    for (const part of parts) printPart(part, print)
  }
}

function printPart(part: readonly PlacedArticle[], print: (line: string) => void): void {
  for (const [index, { article }] of part.entries()) {
    const hours = new Date(article.publishedAt).toISOString().slice(5, 16)
    const mark = index === 0 ? ' -' : '  '
    print(`${mark} ${article.event}  ${article.language} ${hours}  ${article.title}`)
  }
}
