import type { Budget } from '../../src/summarise/budget/budget.ts'

/** Every reservation is granted and nothing is kept. */
export const noBudget: Budget = {
  async reserve() {
    return { async settle() {} }
  },
}
