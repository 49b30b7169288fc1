import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/store/sqlite/connection.ts'
import type { Outcome } from '../../../src/store/sqlite/execute-group.ts'
import { createGroupedWrites } from '../../../src/store/sqlite/grouped-writes.ts'
import { createWriteMutex } from '../../../src/store/sqlite/write-mutex.ts'

const DONE = { rows: [], changes: 1, lastId: 0 }

/** Grouped writes over a writer that answers when it is told to. */
function writes() {
  const mutex = createWriteMutex()
  const groups: string[][] = []
  const answers: ((outcomes: Outcome[] | Error) => void)[] = []
  const grouped = createGroupedWrites(
    {
      executeGroup: (group: readonly Statement[]) => {
        groups.push(group.map(({ sql }) => sql))
        return new Promise((resolve, reject) => {
          answers.push((outcomes) =>
            outcomes instanceof Error ? reject(outcomes) : resolve(outcomes),
          )
        })
      },
    },
    mutex,
  )
  return {
    mutex,
    groups,
    write: (sql: string) => grouped.execute(sql, []),
    drain: () => grouped.drain(),
    /** The writer answers the group that it works on. */
    answer: async (outcomes: Outcome[] | Error) => {
      answers.shift()?.(outcomes)
      await turn()
    },
  }
}

/** Lets everything run that can: a group begins a turn of the event loop after its first write. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
}

describe('writes outside transactions', () => {
  it('share a message if they arrive while the writer is busy', async () => {
    const { write, groups, answer } = writes()
    const first = write('a')
    await turn()
    const others = [write('b'), write('c')]
    await turn()
    expect(groups).toEqual([['a']])
    await answer([{ result: DONE }])
    await expect(first).resolves.toEqual(DONE)
    expect(groups).toEqual([['a'], ['b', 'c']])
    await answer([{ result: DONE }, { result: DONE }])
    await expect(Promise.all(others)).resolves.toEqual([DONE, DONE])
  })

  it('have their own errors', async () => {
    const { write, answer } = writes()
    const both = [write('a'), write('b')]
    const settled = Promise.allSettled(both)
    await turn()
    await answer([{ error: new Error('a is wrong') }, { result: DONE }])
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    await expect(both[0]).rejects.toThrow('a is wrong')
  })

  it('all fail if the writer has ended, and so do later ones', async () => {
    const { write, answer } = writes()
    const settled = Promise.allSettled([write('a'), write('b')])
    await turn()
    await answer(new Error('ended'))
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const later = Promise.allSettled([write('c')])
    await turn()
    await answer(new Error('ended'))
    expect((await later).map(({ status }) => status)).toEqual(['rejected'])
  })

  it('can be waited for, also those that have not begun', async () => {
    const { write, drain, answer } = writes()
    const done = write('a')
    let isDrained = false
    const drained = drain().then(() => {
      isDrained = true
    })
    await turn()
    expect(isDrained).toBe(false)
    await answer([{ result: DONE }])
    await Promise.all([done, drained])
    await drain()
  })

  it('wait for a transaction and keep others from beginning one', async () => {
    const { write, groups, mutex, answer } = writes()
    const commit = await mutex.acquire()
    const done = write('a')
    await turn()
    expect(groups).toEqual([])
    commit()
    await turn()
    expect(groups).toEqual([['a']])
    let hasBegun = false
    const begin = mutex.acquire().then(() => {
      hasBegun = true
    })
    await turn()
    expect(hasBegun).toBe(false)
    await answer([{ result: DONE }])
    await Promise.all([done, begin])
  })

  it('are taken in order, at most 200 at a time', async () => {
    const { write, groups, answer } = writes()
    const sqls = Array.from({ length: 450 }, (_, place) => `${place}`)
    const all = Promise.all(sqls.map(write))
    await turn()
    for (let size = 0; size < 450; size = groups.flat().length) {
      await answer((groups.at(-1) ?? []).map(() => ({ result: DONE })))
    }
    await answer((groups.at(-1) ?? []).map(() => ({ result: DONE })))
    await all
    expect(groups.flat()).toEqual(sqls)
    expect(groups.map(({ length }) => length)).toEqual([200, 200, 50])
  })
})
