import { LRUCache } from 'lru-cache'
import { fullTextPages } from '../card/full-text.ts'
import { richPages } from '../card/rich.ts'
import type { TextPage } from '../card/pages.ts'
import type { Block } from '../model/block.ts'
import { MINUTE } from '../model/time.ts'

/** The full texts of a digest's articles, laid out as pages; without any if an article was not read. */
export interface ArticlePages {
  classic(digestId: number, articleId: number): Promise<TextPage[]>
  /** The same as rich messages' HTML. */
  rich(digestId: number, articleId: number): Promise<string[]>
}

/** Texts kept, each some 10 to 50 KB: whoever reads on turns the page within a minute. */
const KEPT_TEXTS = 200
const KEPT_MS = MINUTE

/**
 * Lays out full texts and keeps them for a minute. Laying out an article anew for each of its pages took a tenth of a busy
 * minute's processor time. Checks no permissions: `blocks` must be those of an article that the chat may see.
 *
 * Digests share no text: an article that only one chat could see may become everybody's, with other words.
 */
export function createArticlePages(blocks: (articleId: number) => Promise<Block[]>): ArticlePages {
  const classic = new LRUCache<string, TextPage[]>({ max: KEPT_TEXTS, ttl: KEPT_MS })
  const rich = new LRUCache<string, string[]>({ max: KEPT_TEXTS, ttl: KEPT_MS })
  return {
    async classic(digestId, id) {
      const key = `${digestId} ${id}`
      const pages = classic.get(key) ?? fullTextPages(await blocks(id))
      // An article without pages may be read at any moment.
      if (pages.length > 0) classic.set(key, pages)
      return pages
    },
    async rich(digestId, id) {
      const key = `${digestId} ${id}`
      const pages = rich.get(key) ?? richPages(await blocks(id))
      if (pages.length > 0) rich.set(key, pages)
      return pages
    },
  }
}
