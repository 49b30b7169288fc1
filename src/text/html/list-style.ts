import type { NumberStyle } from '../../model/list-marker.ts'

/** The `type` for a list's style sheet (WordPress, TinyMCE); null if it says nothing about the numbers. */
export function numberStyleOfCss(css: string): NumberStyle | null {
  const name = /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(css)
  if (!name) return null
  const letter = name[2]?.toLowerCase() === 'roman' ? 'i' : 'a'
  return name[1]?.toLowerCase() === 'lower' ? letter : letter === 'i' ? 'I' : 'A'
}
