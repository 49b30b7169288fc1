import { topicName } from '../../card/wording.ts'
import type { WishCatalog } from '../../digest/wishes/find-subject.ts'
import { topicNames } from '../../digest/wishes/topic-names.ts'
import type { Topic } from '../../digest/topics/topics.ts'
import type { SeenSource } from '../../model/source.ts'
import type { Texts } from '../../text/locales.ts'

const known = new WeakMap<Texts, ReadonlyMap<string, Topic>>()

/** What wishes in a chat can be about: topics by their names in all languages, and the sources that the chat sees. */
export function wishCatalog(texts: Texts, sources: readonly SeenSource[]): WishCatalog {
  let topics = known.get(texts)
  if (topics === undefined) {
    topics = topicNames((topic) =>
      texts.languages.map((language) => topicName(topic, texts.in(language))),
    )
    known.set(texts, topics)
  }
  return { topics, sources }
}
