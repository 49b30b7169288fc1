import { InputFile } from 'grammy'
import { articlesEpub } from '../../documents/articles-epub.ts'
import { articlesMarkdown } from '../../documents/articles-markdown.ts'
import type { ArticleDocument, DocumentArticle } from '../../documents/document-article.ts'
import type { Callback } from '../../model/callback.ts'
import { threadParameter } from '../../telegram/thread.ts'
import { intlLocale } from '../../text/intl-locale.ts'
import { spokenDay } from '../../text/spoken-day.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import type { PerPersonLimit } from '../per-person-limit.ts'

/** What sending files needs. */
export interface SendSavedDeps {
  now: () => number
  /** How often one chat may have files made. */
  fileLimit: PerPersonLimit
}

/** Articles in one file: some 5 MB at most of those that were read so far. */
const PER_FILE = 100
const EXTENSIONS = { markdown: 'md', epub: 'epub' } as const

/** Sends the chat what it saved with whole texts, the oldest first, as one file or several. */
export async function sendSavedTap(
  ctx: BotContext,
  { form }: Extract<Callback, { kind: 'savedFile' }>,
  { now, fileLimit }: SendSavedDeps,
): Promise<void> {
  const { chat, viewer, t } = ctx
  if (chat === undefined) return answerTap(ctx)
  const at = now()
  const first = await viewer.reactions.saved(0, PER_FILE)
  if (first.length === 0) return answerTap(ctx, t('saved-empty'))
  if (fileLimit.take(chat.id, at) !== 'allowed') return answerTap(ctx, t('saved-file-often'))
  await answerTap(ctx, t('saved-file-coming'))
  let listed = first
  for (let from = 0; listed.length > 0; from += PER_FILE) {
    const articles = await documentArticles(
      ctx,
      listed.map(({ id }) => id),
      at,
    )
    const isWhole = from === 0 && listed.length < PER_FILE
    const place = isWhole ? '' : ` ${from + 1}–${from + listed.length}`
    const bytes = written(form, {
      title: `${t('saved-file-title')}${place}`,
      language: intlLocale(chatReader(ctx).language),
      note: t('saved-file-note'),
      createdAt: at,
      articles,
    })
    const name = `daybrief${place.replace(' ', '-').replace('–', '-')}.${EXTENSIONS[form]}`
    await ctx.replyWithDocument(new InputFile(bytes, name), {
      caption: t('saved-file-caption', { count: listed.length }),
      ...threadParameter(ctx),
    })
    listed = await viewer.reactions.saved(from + PER_FILE, PER_FILE)
  }
}

function written(form: keyof typeof EXTENSIONS, document: ArticleDocument): Uint8Array {
  return form === 'epub'
    ? articlesEpub(document)
    : new TextEncoder().encode(articlesMarkdown(document))
}

async function documentArticles(
  ctx: BotContext,
  ids: readonly number[],
  now: number,
): Promise<DocumentArticle[]> {
  const { viewer } = ctx
  const { zone, language } = chatReader(ctx)
  const articles: DocumentArticle[] = []
  for (const article of await viewer.articles.many(ids)) {
    const { id, title, link, author, sourceTitle, publishedAt } = article
    const day = spokenDay(publishedAt, zone, language, now)
    const byline = [sourceTitle, author, day].filter((part) => part !== null && part !== '')
    articles.push({
      id,
      title,
      byline: byline.join(' · '),
      link,
      language: article.language,
      blocks: await viewer.articles.blocks(id),
    })
  }
  return articles
}
