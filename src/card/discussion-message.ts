import type { InlineKeyboardButton } from 'grammy/types'
import type { Discussion, SaidLine, Thread } from '../model/discussion.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import type { ArticleView } from './card.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** What is shown of a discussion. `few` and `unreadable`: only where it is; `many`: the same, because the person opened very many. */
export type ShownDiscussion =
  | { kind: 'said'; discussion: Discussion }
  | { kind: 'few'; comments: number }
  | { kind: 'unreadable' | 'many' }

/** Other discussions of the story that are linked. */
const MAX_OTHERS = 3
const MAX_HEADLINE = 200
const MAX_AUTHOR = 40

/** How the message can be left: it is deleted, or the card comes back in its place. */
export type WayBack = 'close' | 'back' | null

/**
 * What the discussion of an article says: each line with the words of the comment that it rests on, and its author's name as the link
 * to it; how it was chosen; the discussions themselves as buttons. It says nothing of the article.
 * @param threads the discussion that is told of, then others of the story
 */
export function discussionMessage(
  { headline, article }: Pick<ArticleView, 'headline' | 'article'>,
  threads: readonly [Thread, ...Thread[]],
  shown: ShownDiscussion,
  wayBack: WayBack,
  t: Translate,
): Message {
  const [thread] = threads
  const parts = [
    join(
      [
        styled(t('said-title'), 'bold'),
        outsideText(isolate(clip(headline, MAX_HEADLINE)), 'italic'),
      ],
      '\n',
    ),
    ...(shown.kind === 'said' ? shown.discussion.lines.map((line) => lineText(line, t)) : []),
    styled(labelOf(shown, t(`site-${thread.site}`), t), 'italic'),
  ]
  return message(join(parts, '\n\n'), keyboard(article, threads, wayBack, t))
}

/** The line with its kind and author, and the words of the comment below it; those alone for a comment as it is. */
function lineText({ kind, text, quote, author, url }: SaidLine, t: Translate): Styled {
  const head = styled(t(`said-${kind}`), 'bold')
  const link = styled(isolate(clip(author, MAX_AUTHOR)), { link: url })
  const first =
    text === ''
      ? join([head, link], ' · ')
      : join([head, join([outsideText(isolate(text)), link], ' — ')], ': ')
  return join([first, outsideText(quote, 'expandable_blockquote')], '\n')
}

/** How the lines were chosen, so that nothing is taken for more than it is; or why there are none. */
function labelOf(shown: ShownDiscussion, site: string, t: Translate): string {
  switch (shown.kind) {
    case 'said': {
      const { by, comments } = shown.discussion
      return comments === null
        ? t(`said-by-${by}-uncounted`, { site })
        : t(`said-by-${by}`, { site, count: comments })
    }
    case 'few':
      return shown.comments === 0 ? t('said-none') : t('said-few', { count: shown.comments })
    case 'unreadable':
      return t('said-unreadable', { site })
    case 'many':
      return t('said-many')
  }
}

function keyboard(
  article: number,
  [thread, ...others]: readonly [Thread, ...Thread[]],
  wayBack: WayBack,
  t: Translate,
): InlineKeyboardButton[][] {
  return [
    [{ text: t('said-open', { site: t(`site-${thread.site}`) }), url: thread.url }],
    others.slice(0, MAX_OTHERS).map(({ site, url, comments }) => ({
      text: join([t(`site-${site}`), comments === null ? '' : `${comments}`], ' · ').text,
      url,
    })),
    wayBack === 'close'
      ? [button(t('said-close'), { kind: 'discussion', act: 'close', article })]
      : [],
    wayBack === 'back'
      ? [button(t('menu-back'), { kind: 'article', article, name: 'none', page: 0 })]
      : [],
  ].filter((row) => row.length > 0)
}
