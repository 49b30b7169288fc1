import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { isolate } from '../../card/wording.ts'
import type { OpmlProblem } from '../../collect/opml/opml-source.ts'
import { readOpml } from '../../collect/opml/read-opml.ts'
import type { SourceCandidate } from '../../model/personal-source.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import { decodeFeed } from '../../text/charset/decode-feed.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { mayChange } from '../may-change.ts'

/** Bytes of a file of sources; five hundred of them take some 100 kB. */
const MOST_BYTES = 1_000_000
/** Sources of a file that are looked at. */
const MOST_SOURCES = 500
/** Problems that are listed one by one. */
const PROBLEMS = 3

/**
 * Somebody sent a file. In a private chat an OPML file is read as it is; in a group, where people send each other files, only
 * an administrator's with `/add` beneath it.
 */
export async function onDocument(ctx: Ctx, deps: BotDeps): Promise<void> {
  const { msg, t, subscriber } = ctx
  const document = msg?.document
  if (document === undefined) return
  if (ctx.chat?.type !== 'private') {
    if (!/^\/add(?:@|\s|$)/.test(msg?.caption ?? '')) return
    if (!(await mayChange(ctx))) return say(ctx, t('admins-only'))
  }
  ctx.session.awaiting = null
  if (!isOpml(document)) return say(ctx, t('file-unknown'))
  if (subscriber === undefined) return say(ctx, t('not-subscribed'))
  if ((document.file_size ?? 0) > MOST_BYTES) return say(ctx, t('file-large'))
  if (deps.looks.take(ctx.from?.id ?? 0, deps.now()) !== 'fine') {
    return say(ctx, t('add-too-many'))
  }
  await ctx.replyWithChatAction('typing')
  const bytes = await deps.download(document.file_id, MOST_BYTES)
  if (bytes === null) return say(ctx, t('file-large'))
  return sendMessage(ctx, await found(ctx, decodeFeed(bytes, document.mime_type ?? '').text, deps))
}

/** What a file of sources holds for a chat, before anything is saved. */
async function found(
  { viewer: { personalSources }, t }: Ctx,
  text: string,
  { limits, now }: BotDeps,
): Promise<Message> {
  const { sources, problems } = readOpml(text)
  if (sources.length === 0) return message(join([t('opml-none'), troubles(problems, t)], '\n\n'))
  const unique = [...new Map(sources.map((source) => [source.url, source])).values()]
  const listed = unique.slice(0, MOST_SOURCES).map(({ url, title, siteUrl, topics }) => ({
    url,
    title,
    siteUrl,
    language: null,
    kind: 'feed' as const,
    topic: topics.at(-1) ?? null,
  }))
  const at = now()
  const room = Math.max(0, limits.ownSources - (await personalSources.ids()).length)
  const offers = await personalSources.offer(listed, at, room)
  const many = (...wanted: SourceCandidate['is'][]) =>
    offers.filter(({ is }) => wanted.includes(is)).length
  const fresh = many('new')
  const unread = problems.length + many('held') + (unique.length - listed.length)
  const counted = [
    { key: 'opml-new', count: fresh },
    { key: 'opml-there', count: many('there', 'own') },
    { key: 'opml-bad', count: unread },
  ]
  const lines = counted.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }))
  const most = limits.ownSources
  return message(
    join(
      [
        styled(t('opml-title'), 'bold'),
        lines.map((line) => `• ${line}`).join('\n'),
        troubles(problems, t),
        fresh > room ? t(room === 0 ? 'add-full' : 'opml-room', { count: room, most }) : '',
      ],
      '\n\n',
    ),
    fresh === 0 || room === 0
      ? []
      : [
          [
            button(t('opml-yes', { count: Math.min(fresh, room) }), {
              kind: 'own',
              act: 'all',
              id: at,
            }),
            button(t('add-no'), { kind: 'own', act: 'cancel', id: at }),
          ],
        ],
  )
}

/** The first few lines of a file that could not be read, and why. */
function troubles(problems: readonly OpmlProblem[], t: Translate): string {
  return problems
    .filter(({ kind }) => kind !== 'no-outlines')
    .slice(0, PROBLEMS)
    .map(({ line, kind, about }) =>
      t('opml-line', { line, why: t(`opml-why-${kind}`, { about: isolate(about) }) }),
    )
    .join('\n')
}

function isOpml({ file_name, mime_type }: { file_name?: string; mime_type?: string }): boolean {
  return /\.(?:opml|xml)$/i.test(file_name ?? '') || /opml|xml/i.test(mime_type ?? '')
}

function say(ctx: Ctx, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)))
}
