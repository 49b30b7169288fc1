import { setImmediate as breathe } from 'node:timers/promises'
import { outsideText } from '../../card/outside-text.ts'
import { join, type Styled, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import { concerns } from '../../deliver/news-alerts/find-addressees.ts'
import { hasUnits, unitsOf } from '../../digest/watch/watch-words.ts'
import { watchedTexts } from '../../digest/watch/watched-texts.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { DAY } from '../../model/time.ts'
import type { BotContext } from '../bot-context.ts'
import type { SubscriberDefaults } from '../bot-deps.ts'
import { type PreferencesDeps, preferencesOf } from '../update-preferences.ts'

/** What a preview needs. */
export interface PreviewDeps extends PreferencesDeps {
  defaults: Pick<SubscriberDefaults, 'translates'>
}

/** How far back a preview looks, and at how many articles of that time. */
const BACK_MS = 7 * DAY
const MAX_ARTICLES = 5000
/** Articles compared before other work has its turn: about a millisecond. */
const STEP = 100
/** Stories that are named. */
const SHOWN = 3
const MAX_TITLE = 120

/** What a chat would have been told in the last seven days if it had watched these words. */
export async function watchPreview(
  ctx: BotContext,
  subscriber: Subscriber,
  words: string,
  deps: PreviewDeps,
): Promise<Styled> {
  const { t, viewer } = ctx
  const preferences = await preferencesOf(deps, subscriber)
  const units = unitsOf(words)
  const stories = new Map<string, number>()
  const articles = await viewer.articles.texts(deps.now() - BACK_MS, MAX_ARTICLES)
  for (const [place, article] of articles.entries()) {
    if (place % STEP === 0) await breathe()
    if (!hasUnits(watchedTexts(article).whole, units)) continue
    if (!concerns(article, preferences, deps.defaults.translates)) continue
    // The newest come first: the first article of a story is what would have told it.
    stories.set(
      article.storyId === null ? `article ${article.id}` : `${article.storyId}`,
      article.id,
    )
  }
  const newest = await viewer.articles.many([...stories.values()].slice(0, SHOWN))
  const lines = newest.map(({ title, link, sourceTitle, publishedAt }) =>
    join([
      '• ',
      styled(isolate(clip(title, MAX_TITLE)), { link }),
      outsideText(` · ${isolate(sourceTitle)} · ${age(publishedAt, deps.now(), t)}`, 'italic'),
    ]),
  )
  const count = stories.size
  const would = count === 0 ? t('watch-would-none') : t('watch-would', { count })
  return join(
    [
      outsideText(t('watch-title', { words }), 'bold'),
      join([styled(would), ...lines, count > lines.length ? '…' : ''], '\n'),
    ],
    '\n\n',
  )
}
