import type { ArticleDocument, DocumentArticle } from './document-article.ts'
import { markdown } from './markdown.ts'
import { markdownText, target } from './markdown-prose.ts'

/** Whole articles as one Markdown document: its title on the first level, theirs on the second, their headings below. */
export function articlesMarkdown({ title, note, articles }: ArticleDocument): string {
  const head = [`# ${markdownText(title)}`, `<em>${markdownText(note)}</em>`]
  return `${[...head, ...articles.map(part)].join('\n\n')}\n`
}

function part({ id, title, byline, link, blocks }: DocumentArticle): string {
  const text = markdown(blocks, { deeper: 2, notePrefix: `${id}-` })
  const heading = `## [${markdownText(title)}](${target(link)})`
  return [heading, `<em>${markdownText(byline)}</em>`, text]
    .filter((piece) => piece !== '')
    .join('\n\n')
}
