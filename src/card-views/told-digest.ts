import type { Digest } from '../model/digest.ts'
import type { ToldStory } from '../speech/script/digest-script.ts'
import type { Loaded } from './loaded-digest.ts'

/** A digest as a voice tells it. */
export interface ToldDigest {
  readonly digest: Digest
  readonly stories: readonly (ToldStory & { readonly link: string })[]
}

/** Headlines and gists as the cards have them; what is new about a story that the chat knows comes before its gist. */
export function toldDigest({ digest, places, articles, summaries }: Loaded): ToldDigest {
  const stories = articles.map((article, position) => {
    const summary = summaries.get(article.id)
    const news = places[position]?.news ?? null
    const gist = summary?.gist ?? article.lead ?? ''
    return {
      headline: summary?.headline ?? article.title,
      gist: news === null || gist.includes(news) ? gist : `${news} ${gist}`,
      language: summary?.language ?? article.language ?? 'en',
      isUpdate: news !== null,
      link: article.link,
    }
  })
  return { digest, stories }
}
