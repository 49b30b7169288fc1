import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { show } from '../src/chat/show.ts'
import { topicsScreen } from '../src/chat/topics-screen.ts'
import { wishesOf } from '../src/chat/wishes.ts'

/** Shows the topics as switches. */
export const topics: Command = {
  name: 'topics',
  adminOnly: true,
  async handle(ctx, parts) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return show(ctx, message(styled(t('not-subscribed'))))
    const { mutedTopics } = await wishesOf(parts, subscriber)
    return show(ctx, topicsScreen(mutedTopics, t))
  },
}
