import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// A limit on the time of the clock that is not there for something that never ends is exceeded on a busy machine one day.

const ROOT = join(import.meta.dirname, '..')

/** How tests limited times, and what they use now. */
const LIMITS: [what: string, pattern: RegExp, instead: string, except: readonly string[]][] = [
  [
    'vi.waitFor, which waits one second',
    /\bvi\.wait(?:For|Until)\(/,
    'soon (support/soon.ts)',
    ['tests/support/soon.ts'],
  ],
  [
    'a limit on expect.poll',
    /\.poll\((?:[^\n]*|[^;]*?)\btimeout:/,
    'the limit of vitest.config.ts',
    [],
  ],
  [
    'a limit on a wait for the local Telegram',
    /\bwithin: (?!1\b|Infinity)[\d_]+/,
    'the limit of sandbox/telegram/events.ts',
    [],
  ],
  [
    'a limit on time by the clock',
    /expect\((?:performance|Date)\.now\(\) - \w+\)\.toBeLessThan/,
    'processorMs (support/processor-time.ts)',
    [],
  ],
]

test.each(LIMITS)('no test has %s', (_what, pattern, instead, except) => {
  const files = globSync('tests/**/*.ts', { cwd: ROOT }).filter(
    (file) => !except.includes(file) && file !== 'tests/time-limits.test.ts',
  )
  const found = files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(found, `use ${instead}`).toEqual([])
})

test.each([
  ['await vi.waitFor(() => expect(a).toBe(1), 5000)', 0],
  ['await expect.poll(() => a, { timeout: 500 }).toBe(1)', 1],
  ['telegram.waitFor(look, { within: 2_000 })', 2],
  ['expect(performance.now() - start).toBeLessThan(200)', 3],
])('%s is seen', (code, which) => {
  expect(LIMITS.map(([, pattern]) => pattern.test(code)).indexOf(true)).toBe(which)
})
