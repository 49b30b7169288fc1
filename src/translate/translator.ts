import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Logger } from '../log.ts'
import type { Block } from '../model/block.ts'
import type { StoredTranslation, TranslatedSection } from '../model/translation.ts'
import { MINUTE, SECOND } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { type ClaimDeps, withClaim } from '../summarise/claim-summary.ts'
import type { TextsToTranslate, TranslatedTexts } from './model/translate-texts.ts'
import { type SectionTexts, sectionTexts } from './section-texts.ts'

/** An article as a chat sees it, divided into the parts in which it is translated. */
export interface ArticleToTranslate {
  id: number
  title: string
  /** ISO 639-1; `und` if it is not known. */
  language: string
  sections: readonly (readonly Block[])[]
}

/** A part in another language, or why there is none: a model took too long, the budget is used up, or no model answers. */
export type Translation =
  | { kind: 'translated'; section: TranslatedSection }
  | { kind: 'none'; why: 'late' | 'budget' | 'model' }

/** Translates articles part by part, each part once for everybody who reads that language. */
export interface Translator {
  /** The parts that are stored, by their numbers; those of an earlier version of the article are not among them. */
  stored(article: ArticleToTranslate, to: string): Promise<Map<number, TranslatedSection>>
  /** Whether nothing has to be asked for a part, or somebody is waiting for it already. */
  isAtHand(article: ArticleToTranslate, section: number, to: string): Promise<boolean>
  /**
   * A part of an article, from the store or from a model. Ends within a minute; what has been translated by then is shown and stored,
   * and the rest is tried again the next time.
   */
  translate(article: ArticleToTranslate, section: number, to: string): Promise<Translation>
  /** Whether models may be asked now. */
  isOn(): boolean
  /** Gives up what is being translated: the process ends. */
  stop(): void
}

export interface TranslatorDeps extends Omit<ClaimDeps, 'claims' | 'log'> {
  store: Pick<Store, 'translations'>
  /** `null` where no other process uses the same store. */
  claims: ClaimDeps['claims'] | null
  /** Asks the models. */
  ask: (request: TextsToTranslate, signal: AbortSignal) => Promise<TranslatedTexts>
  /** Whether models may be asked now. */
  isOn: () => boolean
  log: Logger
}

/** How long somebody waits for a part. */
const DEADLINE_MS = 55 * SECOND
/** A text that no translation stood the check for is tried again after this. */
const RETRY_MS = 30 * MINUTE
/** Parts kept in memory with their texts, some ten kilobytes each. */
const KEPT_PARTS = 200
/** Parts of one article in one language that are stored: a novel is not translated. */
const MAX_SECTIONS = 120

/**
 * Creates a translator. Two people who ask for the same part wait for the same answer, also in several processes.
 * @example
 * const translation = await translator.translate(article, 0, 'ru') // the first part, in Russian
 */
export function createTranslator(deps: TranslatorDeps): Translator {
  const { store, claims, ask, isOn, now, log } = deps
  const running = new Map<string, Promise<Translation>>()
  const ending = new AbortController()

  /** Finding out what of a part is in which language takes milliseconds, and whoever reads on comes back to it. */
  const divided = new LRUCache<string, SectionTexts>({ max: KEPT_PARTS })
  const textsOf = (article: ArticleToTranslate, section: number, to: string): SectionTexts => {
    const { title, language: from, sections } = article
    const input = { title, from, to, blocks: sections[section] ?? [] }
    const key = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
    const known = divided.get(key) ?? sectionTexts(input)
    divided.set(key, known)
    return known
  }

  /** What is stored of the part as it is now. */
  const knownOf = async (article: ArticleToTranslate, section: number, to: string) => {
    const { hash } = textsOf(article, section, to)
    const found = await store.translations.get(article.id, to, section)
    return found?.hash === hash ? found : undefined
  }
  const isDone = (known: StoredTranslation | undefined) =>
    known !== undefined && (known.retryAt === null || known.retryAt > now())

  const make = async (
    article: ArticleToTranslate,
    section: number,
    to: string,
    signal: AbortSignal,
  ): Promise<Translation> => {
    const { asked, hash, assemble } = textsOf(article, section, to)
    // Another process may have made it since we looked.
    const known = await knownOf(article, section, to)
    const before = known?.texts ?? asked.map(() => null)
    if (isDone(known) || asked.length === 0 || section >= MAX_SECTIONS) {
      return { kind: 'translated', section: assemble(before) }
    }
    const missing = asked.flatMap((_, at) => (before[at] === null ? at : []))
    const made = isOn()
      ? await ask(
          {
            texts: missing.flatMap((at) => asked[at] ?? []),
            title: article.title,
            from: article.language,
            to,
          },
          signal,
        )
      : { texts: missing.map(() => null), stopped: 'model' as const }
    const texts = [...before]
    for (const [index, at] of missing.entries()) texts[at] = made.texts[index] ?? null
    if (made.stopped !== null && texts.every((text) => text === null)) {
      return { kind: 'none', why: made.stopped }
    }
    const left = texts.filter((text) => text === null).length
    if (left > 0) {
      log.info(
        { article: article.id, language: to, section, left, stopped: made.stopped },
        'some texts have no translation, they are shown in the original',
      )
    }
    const madeAt = now()
    const retryAt = left === 0 ? null : made.stopped === null ? madeAt + RETRY_MS : madeAt
    await store.translations.save({
      articleId: article.id,
      language: to,
      section,
      hash,
      texts,
      retryAt,
      madeAt,
    })
    return { kind: 'translated', section: assemble(texts) }
  }

  const makeClaimed = async (
    article: ArticleToTranslate,
    section: number,
    to: string,
  ): Promise<Translation> => {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), DEADLINE_MS)
    const signal = AbortSignal.any([deadline.signal, ending.signal])
    const work = () => make(article, section, to, signal)
    try {
      if (claims === null || isDone(await knownOf(article, section, to))) return await work()
      const claim = {
        articleId: article.id,
        language: `${to} ${section}`,
        at: now() + DEADLINE_MS + 5 * SECOND,
        signal,
      }
      return (await withClaim({ ...deps, claims }, claim, work)) ?? { kind: 'none', why: 'late' }
    } finally {
      clearTimeout(timer)
    }
  }

  const keyOf = ({ id }: ArticleToTranslate, section: number, to: string) =>
    `${id} ${to} ${section}`

  return {
    async stored(article, to) {
      const found = new Map<number, TranslatedSection>()
      for (const one of await store.translations.all(article.id, to)) {
        if (article.sections[one.section] === undefined) continue
        const { hash, assemble } = textsOf(article, one.section, to)
        if (one.hash === hash) found.set(one.section, assemble(one.texts))
      }
      return found
    },

    async isAtHand(article, section, to) {
      if (running.has(keyOf(article, section, to)) || section >= MAX_SECTIONS) return true
      return isDone(await knownOf(article, section, to))
    },

    translate(article, section, to) {
      const key = keyOf(article, section, to)
      const known = running.get(key)
      if (known !== undefined) return known
      const started = makeClaimed(article, section, to).finally(() => running.delete(key))
      running.set(key, started)
      return started
    },

    isOn,

    stop() {
      ending.abort()
    },
  }
}
