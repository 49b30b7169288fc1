import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { isolate } from '../../card/wording.ts'
import { type OpmlProblem, opmlKind } from '../../collect/opml/opml-source.ts'
import { readOpml } from '../../collect/opml/read-opml.ts'
import type { SourceCandidate } from '../../model/personal-source.ts'
import { showChatAction } from '../../telegram/chat-action.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import { decodeFeed } from '../../text/charset/decode-feed.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps, BotLimits } from '../bot-deps.ts'
import { changeRefusal } from '../may-change.ts'
import { forgetQuestion } from '../question.ts'
import { sendText } from '../send-text.ts'
import { senderOf } from '../sender-of.ts'

/** Bytes of an OPML file; one with 500 sources has about 100 kB. */
const MAX_BYTES = 1_000_000
/** Sources of a file that are offered. */
const MAX_SOURCES = 500
/** Problems of a file that are listed. */
const MAX_PROBLEMS = 3

/** What reading an OPML file needs. */
export interface OpmlDeps extends Pick<BotDeps, 'download' | 'inspectLimit' | 'log' | 'now'> {
  limits: Pick<BotLimits, 'personalSources'>
}

/**
 * Reads an OPML file that somebody sent. In a private chat any OPML file is read; in a group, where people send files to each
 * other, only one that an administrator sends with the caption `/add`.
 */
export async function onDocument(ctx: BotContext, deps: OpmlDeps): Promise<void> {
  const { msg, t, subscriber } = ctx
  const document = msg?.document
  if (document === undefined) return
  if (ctx.chat?.type !== 'private') {
    if (!/^\/add(?:@|\s|$)/.test(msg?.caption ?? '')) return
    const refusal = await changeRefusal(ctx)
    if (refusal !== null) return sendText(ctx, refusal)
  }
  forgetQuestion(ctx)
  if (!isOpml(document)) return sendText(ctx, t('file-unknown'))
  if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
  if ((document.file_size ?? 0) > MAX_BYTES) return sendText(ctx, t('file-large'))
  if (deps.inspectLimit.take(senderOf(ctx) ?? 0, deps.now()) !== 'allowed') {
    return sendText(ctx, t('add-too-many'))
  }
  showChatAction(ctx, 'typing', deps.log)
  const bytes = await deps.download(document.file_id, MAX_BYTES)
  if (bytes === null) return sendText(ctx, t('file-large'))
  const { text } = decodeFeed(bytes, document.mime_type ?? '')
  return sendMessage(ctx, await offerSources(ctx, text, deps))
}

/** Offers the sources of an OPML file to a chat; they are kept after a tap. */
async function offerSources(
  { viewer: { personalSources }, t }: BotContext,
  opml: string,
  { limits, now }: OpmlDeps,
): Promise<Message> {
  const { sources, problems } = readOpml(opml)
  if (sources.length === 0) {
    return message(join([t('opml-none'), problemLines(problems, t)], '\n\n'))
  }
  const unique = [...new Map(sources.map((source) => [source.url, source])).values()]
  const proposed = unique.slice(0, MAX_SOURCES).map(({ url, title, siteUrl, topics }) => ({
    url,
    title,
    siteUrl,
    language: null,
    kind: opmlKind(url),
    topic: topics.at(-1) ?? null,
  }))
  const offeredAt = now()
  const limit = limits.personalSources
  const room = Math.max(0, limit - (await personalSources.ids()).length)
  const candidates = await personalSources.offer(proposed, offeredAt, room)
  const countOf = (...states: SourceCandidate['is'][]) =>
    candidates.filter(({ is }) => states.includes(is)).length
  const newCount = countOf('new')
  const unusable = problems.length + countOf('held') + (unique.length - proposed.length)
  const counts = [
    { key: 'opml-new', count: newCount },
    { key: 'opml-there', count: countOf('there', 'own') },
    { key: 'opml-bad', count: unusable },
  ]
  const lines = counts.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }))
  const excess = room === 0 ? 'add-full' : 'opml-room'
  return message(
    join(
      [
        styled(t('opml-title'), 'bold'),
        lines.map((line) => `• ${line}`).join('\n'),
        problemLines(problems, t),
        newCount > room ? t(excess, { count: room, most: limit }) : '',
      ],
      '\n\n',
    ),
    newCount === 0 || room === 0
      ? []
      : [
          [
            button(t('opml-yes', { count: Math.min(newCount, room) }), {
              kind: 'own',
              act: 'all',
              id: offeredAt,
            }),
            button(t('add-no'), { kind: 'own', act: 'cancel', id: offeredAt }),
          ],
        ],
  )
}

/** The first lines of a file that could not be read, each with the reason. */
function problemLines(problems: readonly OpmlProblem[], t: Translate): string {
  return problems
    .filter(({ kind }) => kind !== 'no-outlines')
    .slice(0, MAX_PROBLEMS)
    .map(({ line, kind, about }) =>
      t('opml-line', { line, why: t(`opml-why-${kind}`, { about: isolate(about) }) }),
    )
    .join('\n')
}

/** Whether a file may be a list of feeds. */
export function isOpml({
  file_name,
  mime_type,
}: {
  file_name?: string
  mime_type?: string
}): boolean {
  return /\.(?:opml|xml)$/i.test(file_name ?? '') || /opml|xml/i.test(mime_type ?? '')
}
