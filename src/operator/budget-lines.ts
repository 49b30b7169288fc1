import type { Translate } from '../text/locales.ts'
import type { BudgetReport } from './operator.ts'

/** The caps in force and what was spent today, in all and by what for, in words. */
export function budgetLines(
  { caps, spent, byPurpose, isByHand }: BudgetReport,
  t: Translate,
): string[] {
  const usd = spent.usd.toFixed(2)
  return [
    caps.usd === null
      ? t('budget-usd-none', { spent: usd })
      : t('budget-usd', { spent: usd, cap: caps.usd.toFixed(2) }),
    caps.tokens === null
      ? t('budget-tokens-none', { spent: spent.tokens })
      : t('budget-tokens', { spent: spent.tokens, cap: caps.tokens }),
    ...Array.from(byPurpose, ([purpose, used]) =>
      t('budget-purpose', { purpose, ...used, usd: used.usd.toFixed(used.usd < 1 ? 4 : 2) }),
    ),
    t(isByHand ? 'budget-by-hand' : 'budget-by-environment'),
  ]
}
