import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { readableLine } from '../src/readable-line.ts'

const time = new Date(2026, 10, 24, 8, 5, 9).toISOString()
const read = (fields: object) =>
  stripVTControlCharacters(readableLine(`${JSON.stringify({ time, ...fields })}\n`))

describe('a line of the log for a terminal', () => {
  test.each([
    [{ level: 'info', msg: 'caught up' }, '08:05:09 caught up\n'],
    [
      { level: 'warn', msg: 'slow', url: 'a.example', ms: 12 },
      '08:05:09 WARN slow  url=a.example  ms=12\n',
    ],
    [
      { level: 'error', msg: 'x', of: { a: [1, null] } },
      '08:05:09 ERROR x  of={ a: [ 1, null ] }\n',
    ],
    [
      { level: 'error', msg: 'x', err: { name: 'E', message: 'y', stack: 'E: y\n    at z' } },
      '08:05:09 ERROR x\n  E: y\n      at z\n',
    ],
    [{ level: 'info' }, '08:05:09 \n'],
    [{ level: 'info', time: 'never', msg: 'x' }, '--:--:-- x\n'],
  ])('%j is %j', (fields, line) => {
    expect(read(fields)).toBe(line)
  })

  test('stays one line, and moves no cursor, whatever it holds', () => {
    const line = readableLine(
      JSON.stringify({ time, level: 'info', msg: 'a\u001b[2Jb\nc', title: 'x\u0007\r\ny' }),
    )
    expect(stripVTControlCharacters(line)).toBe('08:05:09 ab c  title=x y\n')
    expect(line).not.toContain('[2J')
  })

  test.each(['not JSON\n', '[1]\n', '"x"\n', ''])('leaves %j as it is', (line) => {
    expect(readableLine(line)).toBe(line)
  })

  test('is written to a terminal, redacted as any other, and JSON elsewhere', () => {
    const written = { terminal: '', file: '' }
    const token = '123456789:AAEabcdefghijklmnopqrstuvwxyz12345'
    const terminal = { isTTY: true, write: (line: string) => (written.terminal += line) }
    const file = { write: (line: string) => (written.file += line) }
    for (const stream of [terminal, file]) createLog('info', stream).info({ token }, 'started')
    expect(stripVTControlCharacters(written.terminal)).toMatch(/^\d\d:\d\d:\d\d started {2}token=/)
    expect(written.terminal + written.file).not.toContain('AAEabc')
    expect(JSON.parse(written.file)).toMatchObject({ level: 'info', msg: 'started' })
  })
})
