import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { askedView } from '../ask/ask-about.ts'
import type { PagedList } from './paged-list.ts'

/** The answers to questions that the chat asked: one on each page, which is the id of the question. */
export const askedList: PagedList<{ now: () => number }> = {
  async page(ctx, page, { now }) {
    const asked = await ctx.viewer.asked.get(page, now())
    return asked === undefined ? message(styled(ctx.t('asked-gone'))) : askedView(ctx, asked)
  },
}
