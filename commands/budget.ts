import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { sendLines } from '../src/bot/send-text.ts'
import { budgetLines } from '../src/operator/budget-lines.ts'
import { readCap } from '../src/operator/read-cap.ts'

/** Shows the daily budget for models, or changes it: `usd 2`, `tokens 200000`, `off`, `reset`. */
export const budget: Command<Pick<BotDeps, 'operator'>> = {
  name: 'budget',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const byId = ctx.from?.id ?? 0
    const [name = '', ...rest] = commandArgument(ctx).toLowerCase().split(/\s+/)
    let isUnreadable = false
    if (name === 'off') await operator.setBudget({ usd: null, tokens: null }, byId)
    else if (name === 'reset') await operator.resetBudget(byId)
    else if (name === 'usd' || name === 'tokens') {
      const cap = rest.length === 0 ? undefined : readCap(name, rest.join(' '))
      if (cap === undefined) isUnreadable = true
      else await operator.setBudget({ [name]: cap }, byId)
    } else isUnreadable = name !== ''
    const lines = budgetLines(await operator.budget(), t)
    const usage = name === '' || isUnreadable ? ['', t('budget-usage')] : []
    return sendLines(ctx, t(isUnreadable ? 'budget-unread' : 'budget-title'), [...lines, ...usage])
  },
}
