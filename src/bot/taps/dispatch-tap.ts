import { type Callback, decodeCallback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import { askAboutTap, askMoreTap } from '../ask/ask-for-question.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps } from '../bot-deps.ts'
import { connectTap } from '../connections/connect-tap.ts'
import { listenTap } from '../listen/listen-tap.ts'
import { discussionTap } from '../discussion/discussion-tap.ts'
import { linkTap } from '../links/link-tap.ts'
import { listTap } from '../lists/list-tap.ts'
import { sendSavedTap } from '../lists/send-saved.ts'
import { changeRefusal } from '../may-change.ts'
import { personalSourceTap } from '../personal-sources/personal-source-tap.ts'
import { sendDigest } from '../send-digest.ts'
import { locationTap } from '../settings/location-keyboard.ts'
import { settingsTap } from '../settings/settings-tap.ts'
import { topicTap } from '../settings/topic-switches.ts'
import { translationTap } from '../translation/translation-tap.ts'
import { wishTap } from '../wishes/wish-tap.ts'
import { aboutTap } from './about-tap.ts'
import { contentsTap } from './contents-tap.ts'
import { closingTap } from './closing-tap.ts'
import { forgetTap } from './forget-tap.ts'
import { groupTap } from './group-tap.ts'
import { menuTap } from './menu-tap.ts'
import { oldCardTap } from './old-card-tap.ts'
import { operatorTap } from './operator-tap.ts'
import { overviewTap } from './overview-tap.ts'
import { pagingTap } from './paging-tap.ts'
import { reactionTap } from './reaction-tap.ts'
import { remindTap } from './remind-tap.ts'

/** Handles every tap. Each handler answers its tap, and does so before anything that takes time. */
export async function onTap(ctx: BotContext, deps: BotDeps): Promise<void> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? '')
  // A tap on a message that was sent inline has no chat; the bot puts no buttons on those.
  if (callback === null || ctx.chat === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  deps.waiting.leave(ctx)
  const isChannel = ctx.chat.type === 'channel'
  if ('digest' in callback) {
    // Cards in a channel have no buttons, since everybody would page through the same one: such a tap is forged.
    if (isChannel) return answerTap(ctx, ctx.t('tap-unknown'))
    // Only a chat that received a digest may page through it: a forged button shows nothing of another chat's.
    if (!(await ctx.viewer.digests.has(callback.digest))) return oldCardTap(ctx, callback, deps)
  }
  // A tap on a channel's post changes it for all of the channel's readers.
  const refusal = isChannel || changesChat(callback) ? await changeRefusal(ctx) : null
  if (refusal !== null) return answerTap(ctx, refusal)
  switch (callback.kind) {
    case 'where':
      return answerTap(ctx, ctx.t('tap-where', { page: callback.page, pages: callback.pages }))
    case 'card':
    case 'page':
      return pagingTap(ctx, callback, deps)
    case 'contents':
      return contentsTap(ctx, callback)
    case 'overview':
      return overviewTap(ctx, callback)
    case 'reaction':
      return reactionTap(ctx, callback, deps)
    case 'closing':
      return closingTap(ctx, callback, deps)
    case 'more':
    case 'mute':
    case 'less':
    case 'follow':
      return menuTap(ctx, callback, deps)
    case 'about':
      return aboutTap(ctx, callback, deps)
    case 'listen':
      return listenTap(ctx, callback, deps)
    case 'ask':
      return askMoreTap(ctx, callback, deps)
    case 'translation':
    case 'articleTranslation':
      return translationTap(ctx, callback, deps)
    case 'askAbout':
      return askAboutTap(ctx, callback, deps)
    case 'discussion':
      return discussionTap(ctx, callback, deps)
    case 'list':
    case 'item':
    case 'article':
    case 'articlePage':
    case 'articleContents':
    case 'articleSave':
      return listTap(ctx, callback, deps)
    case 'remind':
      return remindTap(ctx, callback, deps)
    case 'now':
      await answerTap(ctx)
      return sendDigest(ctx, deps)
    case 'settings':
    case 'set':
      return settingsTap(ctx, callback, deps)
    case 'own':
      return personalSourceTap(ctx, callback, deps)
    case 'wish':
      return wishTap(ctx, callback, deps)
    case 'savedFile':
      return sendSavedTap(ctx, callback, deps)
    case 'connect':
      return connectTap(ctx, callback, deps)
    case 'link':
      return linkTap(ctx, callback, deps)
    case 'switch':
      switch (callback.name) {
        case 'group':
          return groupTap(ctx, deps)
        case 'forget':
          return forgetTap(ctx, callback.value, deps)
        case 'topics':
        case 'topic':
          return topicTap(ctx, callback, deps)
        case 'locate':
          return locationTap(ctx, deps)
      }
    case 'admin':
      return operatorTap(ctx, callback, deps)
  }
}

/** Whether a tap changes what everybody in the chat receives, which only administrators may. Anybody may bookmark. */
function changesChat(callback: Callback): boolean {
  if (callback.kind === 'item') {
    return callback.name !== 'saved' && !['save', 'unsave', 'next'].includes(callback.act)
  }
  return ['settings', 'set', 'switch', 'mute', 'less', 'follow', 'remind', 'own', 'wish'].includes(
    callback.kind,
  )
}
