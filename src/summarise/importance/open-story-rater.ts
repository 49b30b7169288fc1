import type { PaidModel } from '../model/ask-within-budget.ts'
import { createStoryRater, type RaterDeps, type StoryRater } from './rate-stories.ts'

/** The rater that the operator configured; `null` without a model for it. What asks models is loaded only with one. */
export async function openStoryRater(
  model: PaidModel | null,
  deps: Omit<RaterDeps, 'ask'>,
): Promise<StoryRater | null> {
  if (model === null) return null
  const { askForImportance } = await import('./ask-for-importance.ts')
  return createStoryRater({
    ...deps,
    ask: (story, signal) => askForImportance(model, story, signal),
  })
}
