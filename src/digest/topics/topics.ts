/** The topics of articles, in the order in which they are shown. The names are stored, so they must not change. */
export const TOPICS = [
  'ai',
  'programming',
  'web',
  'linux',
  'databases',
  'cloud',
  'security',
  'privacy',
  'hardware',
  'chips',
  'mobile',
  'games',
  'robots',
  'mobility',
  'energy',
  'science',
  'space',
  'business',
  'policy',
  'crypto',
] as const

export type Topic = (typeof TOPICS)[number]

/** Whether a word is one of the topics. */
export function isTopic(word: string | null): word is Topic {
  return TOPICS.some((topic) => topic === word)
}

/** Whether every topic is among these: then a digest has nothing but articles of no topic. */
export function areAllTopics(topics: readonly string[]): boolean {
  return TOPICS.every((topic) => topics.includes(topic))
}
