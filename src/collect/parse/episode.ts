import { type Chapter, type Media, MEDIA_LIMITS, type TranscriptFile } from '../../model/media.ts'
import type { Enclosure } from '../feed.ts'
import { parseDuration } from './duration.ts'
import { addressOf } from './links.ts'
import { mediaScopes } from './media.ts'
import { childrenNamed, type Element, textNamed } from './xml/element.ts'

const AUDIO = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac)(?:[?#]|$)/i
const VIDEO = /\.(?:mp4|m4v|mov|webm|mkv|ogv)(?:[?#]|$)/i

/** Whether a file is to be heard or seen, by its media type, otherwise by its name. */
export function kindOfFile({ type, url }: Pick<Enclosure, 'type' | 'url'>): Media['kind'] | null {
  const [family = ''] = (type ?? '').trim().toLowerCase().split('/')
  if (family === 'audio' || family === 'video') return family
  if (family !== '' && family !== 'application') return null
  return AUDIO.test(url) ? 'audio' : VIDEO.test(url) ? 'video' : null
}

/**
 * What an item brings along if it is an episode or a video: its file, length, chapters and transcripts (RSS enclosures, Media RSS, the
 * namespaces of iTunes, Podcasting 2.0 and Podlove, the channels of YouTube). `null` for any other item.
 */
export function mediaIn(item: Element, files: readonly Enclosure[]): Media | null {
  const isYoutube = childrenNamed(item, 'yt:videoid').length > 0
  const file = files.find((one) => kindOfFile(one) !== null)
  const kind = isYoutube ? 'video' : file === undefined ? null : kindOfFile(file)
  if (kind === null) return null
  const [chaptersFile] = childrenNamed(item, 'podcast:chapters')
  return {
    kind,
    seconds: lengthOf(item),
    url: isYoutube ? null : boundedAddress(file?.url ?? null),
    transcripts: transcriptsIn(item),
    chaptersUrl:
      chaptersFile === undefined
        ? null
        : boundedAddress(addressOf(chaptersFile, chaptersFile.attributes['url'])),
    chapters: chaptersIn(item),
  }
}

/** An item of a feed that has one of these files and says how long it takes: `attachments` of JSON Feed. */
export function mediaOfFiles(
  files: readonly (Enclosure & { seconds: number | null })[],
): Media | null {
  for (const file of files) {
    const kind = kindOfFile(file)
    if (kind === null) continue
    const { url, seconds } = file
    return { kind, seconds, url, transcripts: [], chaptersUrl: null, chapters: [] }
  }
  return null
}

/** The length by iTunes, otherwise by Media RSS; 0 means that nobody knows. */
function lengthOf(item: Element): number | null {
  const inMedia = mediaScopes(item)
    .flatMap((scope) => childrenNamed(scope, 'media:content'))
    .flatMap(({ attributes }) => attributes['duration'] ?? [])
  const inYoutube = mediaScopes(item)
    .flatMap((scope) => childrenNamed(scope, 'yt:duration'))
    .flatMap(({ attributes }) => attributes['seconds'] ?? [])
  const written = [textNamed(item, 'itunes:duration') ?? '', ...inMedia, ...inYoutube]
  return written.map(parseDuration).find((seconds) => seconds !== null && seconds > 0) ?? null
}

function transcriptsIn(item: Element): TranscriptFile[] {
  return childrenNamed(item, 'podcast:transcript')
    .flatMap((element) => {
      const { type = '', language } = element.attributes
      const url = boundedAddress(addressOf(element, element.attributes['url']))
      if (url === null) return []
      return [
        {
          url,
          type: (type.split(';')[0] ?? '').trim().toLowerCase().slice(0, 60),
          language: language?.trim().slice(0, 2).toLowerCase() || null,
        },
      ]
    })
    .slice(0, MEDIA_LIMITS.transcripts)
}

/** The chapters of Podlove, which stand in the feed (podlove.org/simple-chapters). */
function chaptersIn(item: Element): Chapter[] {
  return childrenNamed(item, 'psc:chapters')
    .flatMap((list) => childrenNamed(list, 'psc:chapter'))
    .flatMap(({ attributes: { start = '', title = '' } }) => {
      const seconds = parseDuration(start)
      const name = title.trim().slice(0, MEDIA_LIMITS.title).toWellFormed()
      return seconds === null || name === '' ? [] : [{ seconds, title: name }]
    })
    .slice(0, MEDIA_LIMITS.chapters)
}

function boundedAddress(address: string | null): string | null {
  return address !== null && address.length <= MEDIA_LIMITS.address ? address : null
}
