import { countWords } from '../../model/block.ts'
import type { EvidenceLine, Finding } from '../../model/summary.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { headlineOf } from '../extractive/headline.ts'
import { closestTo, evidenceFor } from '../fact-check/align.ts'
import type { ArticleEvidence } from '../fact-check/article-evidence.ts'
import { factCheck } from '../fact-check/fact-check.ts'
import type { SummaryInput } from '../provider.ts'
import type { SummaryDraft } from './summary-draft.ts'

/** Words that must be left of a gist from which sentences were taken out. */
const MIN_GIST_WORDS = 12
/**
 * Share of a reason's terms, weighted by how rare they are, that one sentence of the article must have. Of the reasons that a small
 * model made up, none had it; of those that an article gives, the least had 0.56.
 */
const MIN_WHY_SHARE = 0.4

/** A finding, and the part of the draft that it is in. */
export type PartFinding = Finding & { part: 'headline' | 'gist' | 'points' | 'why' }

/** What the fact check finds in a draft in `language`. */
export function findingsOf(
  draft: SummaryDraft,
  evidence: ArticleEvidence,
  language: string,
): PartFinding[] {
  const parts = [
    ['headline', draft.headline],
    ['gist', draft.gist],
    ...draft.points.map((point) => ['points', point] as const),
    ['why', draft.why ?? ''],
  ] as const
  return parts.flatMap(([part, text]) =>
    factCheck(text, evidence, language).map((finding) => ({ ...finding, part })),
  )
}

/** As stored: without the part. */
export function toFinding({ kind, severity, span }: PartFinding): Finding {
  return { kind, severity, span }
}

/**
 * The draft without the sentences of the gist, the points and the reason for which `isSupported` is false; a headline without
 * support becomes the article's own title. `null` if too little is left of the gist.
 */
export function withoutUnsupported(
  draft: SummaryDraft,
  article: Pick<SummaryInput, 'title' | 'siteName'>,
  language: string,
  isSupported: (text: string) => boolean,
): SummaryDraft | null {
  const gist = supportedGist(draft.gist, language, isSupported)
  if (gist === null) return null
  return {
    ...draft,
    headline: isSupported(draft.headline)
      ? draft.headline
      : headlineOf(article.title, article.siteName),
    gist,
    points: draft.points.filter(isSupported),
    why: draft.why !== null && isSupported(draft.why) ? draft.why : null,
  }
}

function supportedGist(
  gist: string,
  language: string,
  isSupported: (text: string) => boolean,
): string | null {
  const sentences = splitSentences(gist, language)
  const kept = sentences.filter(isSupported)
  if (kept.length === sentences.length) return isSupported(gist) ? gist : null
  const rest = kept.join(language === 'zh' || language === 'ja' ? '' : ' ')
  return countWords(rest) >= MIN_GIST_WORDS && isSupported(rest) ? rest : null
}

/** The draft with its reason only if a sentence of the article gives it. Across languages that cannot be compared. */
export function withSupportedWhy(
  draft: SummaryDraft,
  evidence: ArticleEvidence,
  language: string,
): SummaryDraft {
  if (draft.why === null || language !== evidence.language) return draft
  const closest = closestTo(draft.why, evidence.sentences, language)
  return closest !== null && closest.share >= MIN_WHY_SHARE ? draft : { ...draft, why: null }
}

/** For each sentence of a draft the sentence of the article that it comes from. */
export function evidenceLines(
  draft: SummaryDraft,
  evidence: ArticleEvidence,
  language: string,
): EvidenceLine[] {
  return [draft.gist, ...draft.points, draft.why ?? '']
    .flatMap((part) => splitSentences(part, language))
    .map((sentence) => ({
      sentence,
      source: evidenceFor(
        sentence,
        evidence.sentences,
        evidence.language,
        language !== evidence.language,
      ),
    }))
}
