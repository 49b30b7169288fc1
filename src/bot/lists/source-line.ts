import { outsideText } from '../../card/outside-text.ts'
import { join, type Styled } from '../../card/styled.ts'
import { age, isolate } from '../../card/wording.ts'
import { channelOf } from '../../collect/channel/channel-address.ts'
import type { SeenSource, Source } from '../../model/source.ts'
import { DAY } from '../../model/time.ts'
import type { Translate } from '../../text/locales.ts'

/**
 * A source as one line: its title, the name of a channel, its language if the chat reads others, and its health. Pure.
 * @param languages the chat's own, as ISO 639-1 or longer tags
 */
export function sourceLine(
  source: SeenSource,
  languages: readonly string[],
  now: number,
  t: Translate,
): Styled {
  return join([
    outsideText(isolate(source.title)),
    channelName(source, t),
    otherLanguage(source, languages),
    ` · ${healthText(source, now, t)}`,
    source.isPersonal ? ` · ${t('own-mark')}` : '',
  ])
}

/** The name of a channel behind its title, which may be another or the same as that of others; nothing for any other source. */
function channelName({ kind, url, title }: Source, t: Translate): string {
  if (kind === 'private-channel') return ` · ${t('add-kind-private-channel')}`
  const name = kind === 'channel' ? channelOf(url) : null
  return name === null || title === `@${name}` ? '' : ` · @${name}`
}

/** The code of a source's language that is none of the chat's; nothing if it is one or not known. */
function otherLanguage({ language }: Source, languages: readonly string[]): string {
  if (language === null || language === '') return ''
  const code = primary(language)
  return languages.some((one) => primary(one) === code) ? '' : ` · ${code}`
}

/** The language of a tag without its region and script. */
function primary(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase()
}

/** A source's health in a few words: when it last published something new, or why it did not. */
function healthText(source: Source, now: number, t: Translate): string {
  const { state, failures, lastGoodAt, lastNewAt } = source
  if (state === 'paused') return t('feed-paused')
  if (lastGoodAt === null) return failures > 0 ? t('feed-failing') : t('feed-new')
  if (failures > 0) {
    const isDown = now - lastGoodAt > DAY
    return t(isDown ? 'feed-down' : 'feed-trouble', { since: age(lastGoodAt, now, t) })
  }
  return lastNewAt === null ? t('feed-silent') : t('feed-good', { since: age(lastNewAt, now, t) })
}
