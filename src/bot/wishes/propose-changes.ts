import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import type { DigestMaker } from '../../digest/make-digest.ts'
import { planChanges, preferencesAfter } from '../../digest/wishes/plan-changes.ts'
import { understandWishes } from '../../digest/wishes/understand-wishes.ts'
import type { ReadWishes } from '../../model/wish.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { WishReader } from '../../summarise/wishes/open-wish-reader.ts'
import type { Texts } from '../../text/locales.ts'
import { readWishes } from '../../text/wishes/read-wishes.ts'
import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'
import type { InterestsDeps } from '../update-interests.ts'
import { preferencesOf } from '../update-preferences.ts'
import { wishCatalog } from './wish-catalog.ts'
import { namesOf, unreadText, wishMessage } from './wish-message.ts'

/** What proposing changes needs. */
export interface ProposeDeps extends InterestsDeps {
  digests: Pick<DigestMaker, 'wouldHold'>
  texts: Texts
  /** Reads what rules cannot read; `null` without a model. */
  wishReader: WishReader | null
}

/** Characters of a wish that are read; a longer text is none. */
const MAX_CHARACTERS = 500
/** Words and phrases that a chat can mute. */
const MAX_WORDS = 100

/**
 * Answers a wish in words ("less crypto, more databases") with the changes of settings that it means and what they would have
 * changed in a digest of today's news. Nothing is changed before somebody taps that this is right.
 */
export async function proposeChanges(
  ctx: BotContext,
  typed: string,
  deps: ProposeDeps,
): Promise<void> {
  const { subscriber, viewer, t } = ctx
  if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
  const now = deps.now()
  const sources = await viewer.sources.list()
  const read = await readBoth(typed.slice(0, MAX_CHARACTERS), sources, deps.wishReader)
  const { wishes, unread } = understandWishes(read, wishCatalog(deps.texts, sources))
  if (wishes.length === 0) return sendText(ctx, t('wish-unreadable'))
  const state = {
    preferences: await preferencesOf(deps, subscriber),
    interests: await deps.store.interests.of(subscriber.chatId),
  }
  const shared = sources.filter(({ isPersonal }) => !isPersonal).map(({ id }) => id)
  const changes = planChanges(wishes, state, shared, now)
  const after = preferencesAfter(state, changes, now)
  if (after.mutedWords.length > MAX_WORDS) return sendText(ctx, t('mute-many', { most: MAX_WORDS }))
  if (changes.length === 0) {
    const parts = [styled(t('wish-already')), unreadText(unread, t)]
    return sendMessage(
      ctx,
      message(
        join(
          parts.filter(({ text }) => text !== ''),
          '\n\n',
        ),
      ),
    )
  }
  const [before = [], then = []] = await deps.digests.wouldHold([state.preferences, after], now)
  const isIn = (list: readonly { id: number }[], id: number) => list.some((one) => one.id === id)
  ctx.session.wish = { at: now, changes }
  return sendMessage(
    ctx,
    wishMessage(
      {
        at: now,
        changes,
        unread,
        out: before.filter(({ id }) => !isIn(then, id)),
        in: then.filter(({ id }) => !isIn(before, id)),
      },
      namesOf(sources, t),
      t,
    ),
  )
}

/** Reads a text by rules, and by a model where there is one and the rules have left something unread. */
async function readBoth(
  text: string,
  sources: readonly { readonly title: string }[],
  wishReader: WishReader | null,
): Promise<ReadWishes> {
  const byRules = readWishes(text)
  if (wishReader === null || byRules.unread.length === 0) return byRules
  const byModel = await wishReader(
    text,
    sources.map(({ title }) => title),
  )
  return byModel === null || byModel.wishes.length === 0 ? byRules : byModel
}
