import type { Budget } from '../../src/summarise/budget/budget.ts'

/** A budget that grants every reservation and records nothing. */
export const noBudget: Budget = {
  async reserve() {
    return { async settle() {} }
  },
}
