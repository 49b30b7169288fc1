import type { Fingerprint } from '../../src/model/fingerprint.ts'
import type { NewFingerprint } from '../../src/model/story.ts'

/** The fingerprint of an article without a text. */
export function fingerprintOf(title: string): Fingerprint {
  return {
    language: 'en',
    publishedAt: 0,
    sketch: null,
    roundup: false,
    title: [title],
    lead: [],
    titleNames: [],
    leadNames: [],
    titleNumbers: [],
    leadNumbers: [],
    titleKinds: [],
    leadKinds: [],
  }
}

/** A fingerprint without keys, so clustering cannot find the article: for tests that form the stories themselves. */
export function fingerprintWithoutKeys(articleId: number): NewFingerprint {
  return { articleId, fingerprint: fingerprintOf(`article ${articleId}`), keys: [] }
}
