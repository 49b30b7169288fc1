import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { Translate } from '../../text/locales.ts'
import { spoken } from '../spoken/spoken.ts'
import { mostCharacters } from './pace.ts'
import type { Script, ScriptPart } from './script.ts'

/** A story of a digest as its card tells it. */
export interface ToldStory {
  readonly headline: string
  readonly gist: string
  /** Language of both, ISO 639-1. */
  readonly language: string
  /** Whether it tells what is new in a story that was told before. */
  readonly isUpdate: boolean
}

/**
 * The language of a digest that is read out: the one that most of its stories are told in. Without a model these are the articles'
 * own, whatever the reader chose; of two with equally many it is `preferred`, if that is one of them.
 */
export function languageTold(
  stories: readonly Pick<ToldStory, 'language'>[],
  preferred: string,
): string {
  const counts = new Map<string, number>()
  for (const { language } of stories) counts.set(language, (counts.get(language) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  if (most === 0 || counts.get(preferred) === most) return preferred
  return [...counts].find(([, count]) => count === most)?.[0] ?? preferred
}

/** A digest of at most this length; the rest is named as what the cards have besides. */
const MOST_MINUTES = 6
/** What the words about the rest take at most. */
const REST_CHARACTERS = 150

/**
 * The script of a digest: a greeting, then headline and gist of each story in order, and how many more the cards have if not all
 * fit. It ends between two stories; only the very first one is cut, between sentences, if it alone is too long. Pure.
 * @param t the texts of the script's language; `null` for one without texts, which has stories only
 */
export function digestScript(
  stories: readonly ToldStory[],
  language: string,
  t: Translate | null,
): Script {
  const most = mostCharacters(MOST_MINUTES, language) - REST_CHARACTERS
  const greeting = t === null ? [] : [words(t('speech-greeting', { count: stories.length }))]
  const parts: ScriptPart[] = [...greeting]
  let length = greeting.reduce((sum, { said }) => sum + said.length, 0)
  let told = 0
  for (const [place, story] of stories.entries()) {
    const number =
      stories.length > 1 && t !== null ? t('speech-story', { position: place + 1 }) : ''
    const said = tellStory(story, number, t)
    const room = most - length
    if (said.length > room && told > 0) break
    parts.push({ said: within(said, room, story.language), title: story.headline })
    length += said.length + 2
    told += 1
  }
  const left = stories.length - told
  if (left > 0 && t !== null) parts.push(words(t('speech-rest', { count: left })))
  return { language, parts }
}

function tellStory(
  { headline, gist, language, isUpdate }: ToldStory,
  number: string,
  t: Translate | null,
) {
  const update = isUpdate && t !== null ? t('speech-update') : ''
  return [number, update, sentence(spoken(headline, language)), spoken(gist, language)]
    .filter((part) => part !== '')
    .join(' ')
}

function words(said: string): ScriptPart {
  return { said, title: null }
}

/** A voice makes a pause after a full stop, which headlines lack. */
export function sentence(text: string): string {
  return text === '' || /[.!?…。！？]["'»”]?$/u.test(text) ? text : `${text}.`
}

/** As many whole sentences as have room; at least a part of the first one. */
export function within(text: string, room: number, language: string): string {
  if (text.length <= room) return text
  let kept = ''
  for (const one of splitSentences(text, language)) {
    if (kept.length + one.length + 1 > room) break
    kept = kept === '' ? one : `${kept} ${one}`
  }
  return kept === '' ? text.slice(0, Math.max(0, room)).toWellFormed() : kept
}
