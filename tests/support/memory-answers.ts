import type { StoredAnswer } from '../../src/model/answer.ts'
import type { Store } from '../../src/store/store.ts'

type Row = StoredAnswer & { sendAfter: number; owner: string | null; leaseUntil: number }

/** The store's answers, in memory, for tests that move the clock. tests/store/answers.test.ts shows what the real ones do. */
export function memoryAnswers(): Store['answers'] & { readonly rows: readonly Row[] } {
  let rows: Row[] = []
  let last = 0
  const isFree = (row: Row, now: number) => row.owner === null || row.leaseUntil <= now
  const release = (suits: (row: Row) => boolean) => {
    const released = rows.filter(suits)
    rows = rows.map((row) => (suits(row) ? { ...row, owner: null } : row))
    return released.length
  }
  const append = (row: Omit<Row, 'id'>): number => {
    last += 1
    rows.push({ ...row, id: last })
    return last
  }
  return {
    get rows() {
      return rows
    },
    add: async (answers, sendAfter, claim) =>
      answers.map(({ chatId, method, parameters, askedAt, attempts }) =>
        append({
          chatId,
          method,
          parameters,
          askedAt,
          attempts,
          sendAfter,
          owner: claim?.owner ?? null,
          leaseUntil: claim?.leaseUntil ?? 0,
        }),
      ),
    async claim(owner, now, limit, leaseUntil) {
      const claimed = rows
        .filter(
          (row) =>
            row.sendAfter <= now &&
            isFree(row, now) &&
            row.owner !== owner &&
            !rows.some(
              (one) =>
                one.chatId === row.chatId &&
                one.askedAt < row.askedAt &&
                (one.sendAfter > now || (!isFree(one, now) && one.owner !== owner)),
            ),
        )
        .toSorted((a, b) => a.askedAt - b.askedAt)
        .slice(0, limit)
      rows = rows.map((row) => (claimed.includes(row) ? { ...row, owner, leaseUntil } : row))
      return claimed
    },
    async remove(ids) {
      rows = rows.filter(({ id }) => !ids.includes(id))
    },
    async renew(owner, leaseUntil) {
      rows = rows.map((row) => (row.owner === owner ? { ...row, leaseUntil } : row))
    },
    release: async (owner) => void release((row) => row.owner === owner),
    releaseAll: async () => release((row) => row.owner !== null),
    async rest(owner, chatId, sendAfter) {
      const isOwn = (row: Row) =>
        row.chatId === chatId && (row.owner === null || row.owner === owner)
      rows = rows.map((row) =>
        isOwn(row) ? { ...row, owner: null, sendAfter: Math.max(row.sendAfter, sendAfter) } : row,
      )
    },
    async hasten(chatId, at) {
      rows = rows.map((row) =>
        row.chatId === chatId ? { ...row, sendAfter: Math.min(row.sendAfter, at) } : row,
      )
    },
    async failed(id) {
      rows = rows.map((row) => (row.id === id ? { ...row, attempts: row.attempts + 1 } : row))
    },
    async move(from, to) {
      rows = rows.map((row) => (row.chatId === from ? { ...row, chatId: to } : row))
    },
    count: async (now) => ({
      all: rows.length,
      due: rows.filter((row) => row.sendAfter <= now && isFree(row, now)).length,
    }),
  }
}
