import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

/** The HTML that Readability extracts from a page, on the same DOM as Daybrief. */
export function readabilityHtml(html: string): string {
  const { document } = parseHTML(html)
  return new Readability(document as never).parse()?.content ?? ''
}

/** The HTML that Defuddle extracts from a page, without asking services of others. */
export async function defuddleHtml(html: string, url: string): Promise<string> {
  const { content } = await Defuddle(html, url, { useAsync: false })
  return content
}
