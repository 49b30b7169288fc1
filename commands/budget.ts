import type { Command } from '../src/bot/context.ts'
import { argument, sayList } from '../src/bot/say.ts'
import { budgetLines } from '../src/operator/budget-lines.ts'
import { readCap } from '../src/operator/read-cap.ts'

/** Shows the day's budget for models, or changes it: `usd 2`, `tokens 200000`, `off`, `reset`. */
export const budget: Command = {
  name: 'budget',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const byId = ctx.from?.id ?? 0
    const [name = '', ...rest] = argument(ctx).toLowerCase().split(/\s+/)
    let isUnread = false
    if (name === 'off') await operator.setBudget({ usd: null, tokens: null }, byId)
    else if (name === 'reset') await operator.resetBudget(byId)
    else if (name === 'usd' || name === 'tokens') {
      const cap = rest.length === 0 ? undefined : readCap(name, rest.join(' '))
      if (cap === undefined) isUnread = true
      else await operator.setBudget({ [name]: cap }, byId)
    } else isUnread = name !== ''
    const lines = budgetLines(await operator.budget(), t)
    const usage = name === '' || isUnread ? ['', t('budget-usage')] : []
    return sayList(ctx, t(isUnread ? 'budget-unread' : 'budget-title'), [...lines, ...usage])
  },
}
