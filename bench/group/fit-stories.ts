/**
 * Fits the weights of a story (`STORY` in `src/cluster/weights.ts`) and prints them: every article of the tuned pairs and of the
 * tuned half of the stories with each earlier story that shares a key with it. Run after `fit.ts`, whose weights it uses.
 */
import { createFingerprinter, type Fingerprinted } from '../../src/cluster/fingerprint.ts'
import { sameStoryAs } from '../../src/cluster/same-story.ts'
import { STORY_FEATURES, storyFeaturesOf } from '../../src/cluster/story-features.ts'
import { type LabelledArticle, labelledArticles } from './labelled.ts'
import { type Example, fitLogistic } from './logistic.ts'
import { storyArticles } from './story-set.ts'

type Printed = LabelledArticle & Fingerprinted

/** Limit on the members that are compared, as in the product. */
const MAX_MEMBERS = 20
/** Stories of another family are many and easy: they count less. */
const EASY = 0.3
/** As in `fit.ts`. */
const HARD = 2

const fingerprint = await createFingerprinter()
const examples = [
  ...examplesOf(await labelledArticles('tuned')).map((one) => ({
    ...one,
    weight: HARD * one.weight,
  })),
  ...examplesOf(await storyArticles('tuned')),
]
const weights = fitLogistic(examples, 1)
const names = ['bias', ...STORY_FEATURES]
names.forEach((name, index) => {
  process.stdout.write(`  ${name}: ${weights[index]?.toFixed(2)},\n`)
})

function examplesOf(set: readonly LabelledArticle[]): Example[] {
  const articles = set
    .map((article) => ({ ...article, ...fingerprint(article) }))
    .filter((article) => !article.fingerprint.roundup)
    .toSorted((a, b) => a.publishedAt - b.publishedAt)
  return articles.flatMap((article, index) =>
    [...Map.groupBy(articles.slice(0, index), ({ event }) => event).values()]
      .map((members) => members.slice(-MAX_MEMBERS))
      .filter((members) =>
        members.some(({ keys }) => keys.some((key) => article.keys.includes(key))),
      )
      .map((members) => exampleOf(article, members)),
  )
}

function exampleOf(article: Printed, members: readonly Printed[]): Example {
  const compare = sameStoryAs(article.fingerprint)
  const links = members.map((member) => {
    const { score, evidence } = compare(member.fingerprint)
    return { score, hours: evidence.hours }
  })
  const features = storyFeaturesOf(links, members.length)
  const [first] = members
  return {
    features: [1, ...STORY_FEATURES.map((name) => features[name])],
    same: article.event === first?.event,
    weight: article.family === first?.family ? 1 : EASY,
  }
}
