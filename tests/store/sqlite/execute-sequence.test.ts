import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../../src/store/sqlite/connection.ts'
import { executeSequence } from '../../../src/store/sqlite/execute-sequence.ts'

let connection: Connection

beforeEach(() => {
  connection = connect(':memory:', { cacheKib: 1024 })
  connection.execute('create table word (text text primary key)', [])
})
afterEach(() => connection.close())

const run = (...statements: string[]) =>
  executeSequence(
    connection,
    statements.map((sql) => ({ sql, parameters: [] })),
  )
const stored = () => connection.execute('select text from word order by text', []).rows

describe('a sequence', () => {
  test('has the result of its last statement', () => {
    const { rows } = run(
      'begin immediate',
      "insert into word values ('one')",
      'select count(*) as many from word',
    )
    expect(rows).toEqual([{ many: 1 }])
    expect(run('commit')).toMatchObject({ rows: [] })
    expect(stored()).toEqual([{ text: 'one' }])
  })

  test('ends at the first statement that fails, and its transaction can be rolled back', () => {
    const twice = "insert into word values ('one')"
    expect(() => run('begin immediate', twice, twice, 'commit')).toThrow(/UNIQUE/)
    expect(connection.isTransaction).toBe(true)
    run('rollback')
    expect(connection.isTransaction).toBe(false)
    expect(stored()).toEqual([])
  })

  test('rolls nothing back that has not begun', () => {
    expect(run('rollback').rows).toEqual([])
    expect(run().rows).toEqual([])
  })
})
