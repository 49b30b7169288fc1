import { expect, test } from 'vitest'
import { cut, FolderTrouble } from '../../../../src/collect/mail/imap/folder-trouble.ts'
import type { MailFolder } from '../../../../src/collect/mail/imap/mail-folder.ts'
import { watchFolder } from '../../../../src/collect/mail/imap/watch-folder.ts'
import { createLog } from '../../../../src/log.ts'
import { MINUTE, SECOND } from '../../../../src/model/time.ts'

/** Watches a folder on a time that passes at once. `open` is called with how often it has been before. */
const watched = (
  open: (times: number) => Promise<MailFolder>,
  { until, hold = async () => true }: { until: number; hold?: () => Promise<boolean> },
) => {
  let now = 0
  let times = 0
  const opened: number[] = []
  const problems: [at: number, problem: string | null | undefined][] = []
  const lines: string[] = []
  const { promise: over, resolve: finish } = Promise.withResolvers<void>()
  const pass = async (ms: number): Promise<void> => {
    const problem = watch.problem()
    if (problems.at(-1)?.[1] !== problem || problems.length === 0) problems.push([now, problem])
    now += ms
    if (now < until) return
    finish()
    // What was waited for has come; nothing more happens until it is stopped.
    await stopped.promise
  }
  const stopped = Promise.withResolvers<void>()
  const watch = watchFolder({
    open: async (signal) => {
      signal.addEventListener('abort', () => stopped.resolve())
      opened.push(now)
      times += 1
      return open(times - 1)
    },
    receive: async () => 'taken',
    lease: { hold, release: async () => {} },
    now: () => now,
    log: createLog('info', {
      write: (line: string) => {
        const { msg, why = '' } = JSON.parse(line) as { msg: string; why?: string }
        lines.push(`${msg} ${why}`.trim())
      },
    }),
    sleep: async (ms, signal) => {
      signal.addEventListener('abort', () => stopped.resolve())
      await pass(ms)
    },
  })
  const end = async () => {
    await over
    await watch.stop()
    return { opened, problems, lines }
  }
  return { end, pass }
}

const empty: MailFolder = {
  unseen: async () => ({ count: 0, mails: [] }),
  download: async () => null,
  markSeen: async () => {},
  news: async () => {},
  close: async () => {},
}
const broken = (error: Error): MailFolder => ({ ...empty, news: () => Promise.reject(error) })

test('waits double up to a quarter of an hour, with one line, and a problem after ten minutes', async () => {
  const away = () => Promise.reject(new FolderTrouble('the server cannot be reached'))
  const { opened, problems, lines } = await watched(away, { until: 60 * MINUTE }).end()
  const gaps = opened.slice(1).map((at, index) => (at - (opened[index] ?? 0)) / SECOND)
  expect(gaps.slice(0, 11)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  expect(problems).toEqual([
    [0, undefined],
    [expect.any(Number), 'the server cannot be reached'],
  ])
  expect(problems[1]?.[0]).toBeGreaterThanOrEqual(10 * MINUTE)
  expect(problems[1]?.[0]).toBeLessThan(11 * MINUTE)
  expect(lines).toEqual([
    'the mail folder cannot be read, it will be tried again the server cannot be reached',
  ])
})

test('what lasts is a problem at once', async () => {
  const refused = new FolderTrouble('the server refuses the name or the password', {
    isLasting: true,
  })
  const { problems } = await watched(() => Promise.reject(refused), { until: MINUTE }).end()
  expect(problems).toEqual([[0, refused.message]])
})

test('a connection that is cut after it had worked is replaced without a line, and the waits begin anew', async () => {
  const { opened, lines } = await watched(async () => broken(cut()), { until: 10 * SECOND }).end()
  expect(opened).toEqual([0, 2000, 4000, 6000, 8000])
  expect(lines).toEqual(['the mail folder is open'])
})

test('a server that is away and back is told once each', async () => {
  const open = async (times: number) => {
    if (times === 0 || times === 3) return broken(cut())
    if (times < 3) throw new FolderTrouble('the server cannot be reached (ECONNREFUSED)')
    return broken(cut())
  }
  const { lines } = await watched(open, { until: 30 * SECOND }).end()
  expect(lines).toEqual([
    'the mail folder is open',
    'the mail folder cannot be read, it will be tried again the server cannot be reached (ECONNREFUSED)',
    'the mail folder is back',
  ])
})

test('without the lease nothing is opened, and nothing is known', async () => {
  const found = await watched(async () => empty, {
    until: 5 * MINUTE,
    hold: async () => false,
  }).end()
  expect(found).toEqual({ opened: [], problems: [[0, undefined]], lines: [] })
})
