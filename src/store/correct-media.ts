import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import type { Media } from '../model/media.ts'
import { decodeMedia, encodeMedia } from './codecs/media-codec.ts'
import { resetReading } from './read-again.ts'
import type { Schema } from './schema.ts'

/**
 * Takes what an episode has gained since it was first published: its length, chapters or a transcript, which many podcasts add hours
 * later. With a transcript it is read again, unless it was sent. Addresses that only change are left: some change at every request.
 */
export async function correctMedia(
  tx: Transaction<Schema>,
  id: number,
  stored: string | null,
  { media = null, feedHtml }: Pick<NewEntry, 'media' | 'feedHtml'>,
): Promise<void> {
  const known = decodeMedia(stored, id)
  if (media === null || !hasGained(known, media)) return
  await tx
    .updateTable('article')
    .set({ media: encodeMedia(media) })
    .where('id', '=', id)
    .execute()
  const isMoreToRead = media.transcripts.length > 0 && (known?.transcripts.length ?? 0) === 0
  if (!isMoreToRead) return
  if (!(await resetReading(tx, id))) return
  await tx
    .updateTable('content')
    .set({ feed_html: feedHtml })
    .where('article_id', '=', id)
    .execute()
}

function hasGained(known: Media | null, media: Media): boolean {
  if (known === null) return true
  return (
    (known.seconds === null && media.seconds !== null) ||
    (known.chaptersUrl === null && media.chaptersUrl !== null) ||
    known.chapters.length < media.chapters.length ||
    known.transcripts.length < media.transcripts.length
  )
}

/** Whether two items bring the same words along: what is said in them, and what their chapters are called. */
export function areSameWords(stored: string | null, media: Media | null): boolean {
  return wordsOf(decodeMedia(stored, 0)) === wordsOf(media)
}

function wordsOf(media: Media | null): string {
  if (media === null) return ''
  const { transcripts, chaptersUrl, chapters } = media
  const files = transcripts.map(({ url, type, language }) => [url, type, language])
  return JSON.stringify([
    files,
    chaptersUrl,
    chapters.map(({ seconds, title }) => [seconds, title]),
  ])
}
