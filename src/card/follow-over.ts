import { FOLLOW_MS, type FinishedFollow } from '../model/follow.ts'
import { DAY } from '../model/time.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { join, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

const MAX_TITLE = 160

/** The line which says that a followed story is over, with a button to follow it on. */
export function followOver({ id, title, link }: FinishedFollow, t: Translate): Message {
  return message(
    join(
      [
        t('follow-over', { days: FOLLOW_MS / DAY }),
        styled(isolate(clip(title, MAX_TITLE)), { link }),
      ],
      '\n',
    ),
    [[button(t('follow-on'), { kind: 'item', name: 'followed', act: 'restore', id, page: 0 })]],
  )
}
