import { randomBytes } from 'node:crypto'

/** The tags around an article in a prompt. The random suffix prevents the article from closing them. */
export interface Fence {
  open: string
  close: string
}

/** A new fence; 48 random bits unless `suffix` is given. `name` says what is inside. */
export function newFence(
  suffix = randomBytes(6).toString('hex'),
  name: 'article' | 'question' | 'earlier' | 'story' | 'comments' = 'article',
): Fence {
  return { open: `<${name}-${suffix}>`, close: `</${name}-${suffix}>` }
}

/** Escapes everything that could open or close a tag. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
