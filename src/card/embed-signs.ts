import type { EmbedMedia } from '../model/block.ts'

/** Signs that need no translation, in front of the line that stands for something embedded. */
export const EMBED_SIGNS: Readonly<Record<EmbedMedia, string>> = {
  play: '▶',
  map: '📍',
  link: '🔗',
}
