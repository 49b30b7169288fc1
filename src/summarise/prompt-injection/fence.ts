import { randomBytes } from 'node:crypto'

/** The tag around an article in a prompt: its random suffix keeps a text from closing it. */
export interface Fence {
  open: string
  close: string
}

export function newFence(suffix = randomBytes(6).toString('hex')): Fence {
  return { open: `<article-${suffix}>`, close: `</article-${suffix}>` }
}

/** Escapes what could open or close a tag. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
