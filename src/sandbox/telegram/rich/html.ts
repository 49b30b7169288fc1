import { Parser } from 'htmlparser2'
import type { RichBlock } from 'grammy/types'
export function parseRichHtml(html: string): RichBlock[] {
  let t = ''
  const p = new Parser({
    ontext(x) {
      t += x
    },
  })
  p.end(html)
  return [{ type: 'paragraph', text: t }]
}
