import { FetchError } from '../../collect/fetch/fetch-error.ts'
import type { Fetcher } from '../../collect/fetch/fetcher.ts'
import { isStop } from '../../collect/is-stop.ts'
import type { Logger } from '../../log.ts'
import type { UnreadArticle } from '../../model/article.ts'
import { type Block, countWords, plainText } from '../../model/block.ts'
import type { Chapter, Media } from '../../model/media.ts'
import { decodePage } from '../../text/charset/decode-page.ts'
import { chapterBlocks, chaptersInJson, notesWithChapters } from './chapters.ts'
import { chooseTranscripts, formatOf } from './choose-transcripts.ts'
import { placeLink } from './place-link.ts'
import { readTranscript } from './read-transcript.ts'
import { MAX_TRANSCRIPT } from './spoken.ts'

/** What the parts of an episode are called. */
export interface EpisodeHeadings {
  chapters: string
  transcript: string
}

export interface ReadEpisodeDeps {
  fetcher: Pick<Fetcher, 'forSource'>
  /** In the language of the article, ISO 639-1. */
  headings: (language: string | null) => EpisodeHeadings
  log: Logger
}

/** An article whose feed says what it brings along. */
export type Episode = UnreadArticle & { media: Media }

/** Notes, chapters and transcript of an episode. */
export interface ReadEpisode {
  blocks: Block[]
  chapters: number
  /** Whether a later attempt may find more. */
  again: boolean
  /** Whether the process is stopping. */
  isStopped?: boolean
}

/** Transcripts that are tried, of those that say the same. */
const MAX_TRIED = 2
/** With so many words after a heading of that name, the page has the transcript already. */
const TRANSCRIPT_WORDS = 300
const TRANSCRIPT =
  /^\W*(?:full |episode )?transcript\b|^\W*(?:transkript|transcription|transcripción|transcrição|расшифровка|розшифровка|文字稿)/i

/**
 * Reads what an episode or a video brings along: its chapters and its transcript after the notes. Never throws: what cannot be had is
 * left out, and logged.
 * @param notes what the page or the feed says
 */
export async function readEpisode(
  deps: ReadEpisodeDeps,
  article: Episode,
  notes: readonly Block[],
  language: string | null,
): Promise<ReadEpisode> {
  const { media, link } = article
  const headings = deps.headings(language)
  const linkAt = (seconds: number) => placeLink(link, media, seconds)
  const inNotes = notesWithChapters(notes, headings.chapters, linkAt)
  let again = false
  const file = async (url: string, accept: string): Promise<string | null> => {
    const found = await fetchFile(deps, article, url, accept)
    again ||= found.again
    if (found.isStopped) throw new Stopped()
    return found.text
  }
  try {
    const chapters =
      inNotes.chapters > 0 ? [] : await chaptersOf(media, (url) => file(url, ACCEPT_JSON))
    const said = hasTranscript(notes) ? [] : await transcriptOf(media, article.language, file)
    const heading: Block = { kind: 'heading', level: 2, text: headings.transcript, marks: [] }
    return {
      blocks: [
        ...inNotes.blocks,
        ...chapterBlocks(chapters, headings.chapters, linkAt),
        ...(said.length === 0 ? [] : [heading, ...said]),
      ],
      chapters: inNotes.chapters + chapters.length,
      again: again && said.length === 0,
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return { blocks: inNotes.blocks, chapters: 0, again: true, isStopped: true }
  }
}

class Stopped extends Error {}

const ACCEPT_JSON = 'application/json+chapters, application/json;q=0.9, */*;q=0.1'

async function chaptersOf(
  { chapters, chaptersUrl }: Media,
  file: (url: string) => Promise<string | null>,
): Promise<readonly Chapter[]> {
  if (chapters.length > 0 || chaptersUrl === null) return chapters
  const text = await file(chaptersUrl)
  return text === null ? [] : chaptersInJson(text)
}

async function transcriptOf(
  { transcripts }: Media,
  language: string | null,
  file: (url: string, accept: string) => Promise<string | null>,
): Promise<Block[]> {
  for (const one of chooseTranscripts(transcripts, language).slice(0, MAX_TRIED)) {
    const format = formatOf(one)
    const text = format === null ? null : await file(one.url, `${one.type || '*/*'}, */*;q=0.5`)
    const blocks = text === null || format === null ? [] : readTranscript(text, format)
    if (blocks.length > 0) return blocks
  }
  return []
}

/** Whether a page has the transcript under a heading of its own, as some sites write it out. */
function hasTranscript(notes: readonly Block[]): boolean {
  const at = notes.findIndex((block) => block.kind === 'heading' && TRANSCRIPT.test(block.text))
  return at !== -1 && countWords(plainText(notes.slice(at + 1))) >= TRANSCRIPT_WORDS
}

async function fetchFile(
  { fetcher, log }: ReadEpisodeDeps,
  { id, source }: Episode,
  url: string,
  accept: string,
): Promise<{ text: string | null; again: boolean; isStopped?: boolean }> {
  try {
    const response = await fetcher.forSource(source).get(url, { accept })
    const { status, bytes, headers } = response
    if (status !== 200) {
      log.info({ article: id, status }, 'could not fetch a file of an episode')
      return { text: null, again: status === 429 || status >= 500 }
    }
    // Captions have more bytes than letters that are said.
    if (bytes.length > 2 * MAX_TRANSCRIPT) {
      log.info({ article: id, bytes: bytes.length }, 'a file of an episode is too large')
      return { text: null, again: false }
    }
    return { text: decodePage(bytes, headers['content-type'] ?? null), again: false }
  } catch (error) {
    if (isStop(error)) return { text: null, again: true, isStopped: true }
    const why = error instanceof Error ? error.message : String(error)
    log.info({ article: id, why }, 'could not fetch a file of an episode')
    return { text: null, again: isPassing(error) }
  }
}

/** Whether a later attempt may succeed: the address is right, and what is there is not too large. */
function isPassing(error: unknown): boolean {
  return !(
    error instanceof FetchError && ['bad-url', 'refused-address', 'too-large'].includes(error.code)
  )
}
