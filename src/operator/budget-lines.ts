import type { Translate } from '../text/locales.ts'
import type { BudgetReport } from './operator.ts'

/** The caps in force and what was spent today, in words. */
export function budgetLines({ caps, spent, isByHand }: BudgetReport, t: Translate): string[] {
  const usd = spent.usd.toFixed(2)
  return [
    caps.usd === null
      ? t('budget-usd-none', { spent: usd })
      : t('budget-usd', { spent: usd, cap: caps.usd.toFixed(2) }),
    caps.tokens === null
      ? t('budget-tokens-none', { spent: spent.tokens })
      : t('budget-tokens', { spent: spent.tokens, cap: caps.tokens }),
    t(isByHand ? 'budget-by-hand' : 'budget-by-environment'),
  ]
}
