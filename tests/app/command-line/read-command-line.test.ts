import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../../src/app/command-line/commands.ts'
import { helpText } from '../../../src/app/command-line/help-text.ts'
import { readCommandLine, UsageError } from '../../../src/app/command-line/read-command-line.ts'

describe('the command line', () => {
  test.each([
    ['', { command: 'run' }],
    ['--help', { command: 'help', about: null }],
    ['-h', { command: 'help', about: null }],
    ['check --help', { command: 'help', about: 'check' }],
    ['--help digest', { command: 'help', about: 'digest' }],
    ['--version', { command: 'version' }],
    ['-v', { command: 'version' }],
    ['check', { command: 'check', isJson: false, isOnline: false }],
    ['--json check --online', { command: 'check', isJson: true, isOnline: true }],
    ['digest --dry-run', { command: 'digest', profile: null }],
    ['digest --profile=3 --dry-run', { command: 'digest', profile: 3 }],
    ['healthcheck', { command: 'healthcheck' }],
    ['restore a.db', { command: 'restore', file: 'a.db' }],
    ['restore -- -a.db', { command: 'restore', file: '-a.db' }],
    [
      'db:copy --from file:a.db --to postgres://b --force',
      { command: 'db:copy', from: 'file:a.db', to: 'postgres://b', isForced: true },
    ],
  ])('%s', (words, meant) => {
    expect(readCommandLine(words.split(' ').filter(Boolean))).toEqual(meant)
  })

  test.each([
    ['chek', 'There is no command "chek". Did you mean check?'],
    ['sandbox', 'There is no command "sandbox".'],
    ['--hlep', 'There is no option --hlep. Did you mean --help?'],
    ['-x', 'There is no option -x.'],
    ['-j check', 'There is no option -j.'],
    ['--json', '--json belongs to check.'],
    ['digest --online --dry-run', '--online belongs to check.'],
    ['check --json=yes', '--json takes no value.'],
    ['--help=check', '--help takes no value.'],
    ['check now', 'check does not know what to do with "now".'],
    ['restore', 'restore needs a word after it: restore FILE.'],
    ['restore a.db b.db', 'restore does not know what to do with "b.db".'],
    ['digest', 'digest needs --dry-run: only the running bot sends digests.'],
    ['digest --dry-run --profile', '--profile needs a value: --profile ID.'],
    ['digest --dry-run --profile all', '--profile needs the number of a profile'],
    ['db:copy --from file:a.db', 'db:copy needs --from and --to.'],
    ['--constructor', 'There is no option --constructor.'],
    ['constructor', 'There is no command "constructor".'],
    ['__proto__', 'There is no command "__proto__".'],
  ])('%s is refused with words', (words, message) => {
    expect(() => readCommandLine(words.split(' '))).toThrow(UsageError)
    expect(() => readCommandLine(words.split(' '))).toThrow(message)
  })

  test('never begins anything by words that it does not know', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        try {
          expect(readCommandLine(words).command).not.toBe('run')
        } catch (error) {
          // `--` alone ends the options and says nothing.
          if (!(error instanceof UsageError)) expect(words).toEqual(['--'])
        }
      }),
    )
  })
})

describe('the help', () => {
  test('has every command and fits a terminal', () => {
    const lines = helpText(null).split('\n')
    for (const name of Object.keys(COMMANDS)) {
      expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true)
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(125)
  })

  test('of a command has its options', () => {
    expect(helpText('restore')).toMatch(/^Usage: daybrief restore FILE\n/)
    expect(helpText('digest')).toMatch(/^ {2}--profile ID {8}whose digest/m)
  })
})
