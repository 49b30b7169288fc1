import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../../../src/store/sqlite/connection.ts'
import { executeGroup } from '../../../src/store/sqlite/execute-group.ts'

const INSERT = 'insert into word (text) values (?)'

let connection: Connection

beforeEach(() => {
  connection = connect(':memory:', { cacheKib: 1024 })
  connection.execute('create table word (text text primary key)', [])
})

afterEach(() => connection.close())

/** Inserts words as a group. Returns for each whether that succeeded. */
function insert(...words: (string | null)[]): boolean[] {
  const group = words.map((word) => ({ sql: INSERT, parameters: [word] }))
  return executeGroup(connection, group).map((outcome) => 'result' in outcome)
}

function stored(): unknown[] {
  const { rows } = connection.execute('select text from word order by rowid', [])
  return rows.map((row) => Object.values(row as object)[0])
}

describe('statements as a group', () => {
  it('are executed in order, each with its own result', () => {
    const group = [
      { sql: INSERT, parameters: ['one'] },
      { sql: 'update word set text = ? where text = ?', parameters: ['two', 'one'] },
      { sql: 'delete from word where text = ?', parameters: ['none'] },
    ]
    const outcomes = executeGroup(connection, group)
    const changes = outcomes.map((outcome) => 'result' in outcome && outcome.result.changes)
    expect(changes).toEqual([1, 1, 0])
    expect(stored()).toEqual(['two'])
  })

  it('may be none, or one', () => {
    expect(insert()).toEqual([])
    expect(insert('one')).toEqual([true])
    expect(insert('one')).toEqual([false])
    expect(stored()).toEqual(['one'])
  })

  it('fail one by one', () => {
    expect(insert('one', 'one', 'two')).toEqual([true, false, true])
    expect(stored()).toEqual(['one', 'two'])
  })

  it('have the error of SQLite', () => {
    const [, outcome] = executeGroup(connection, [
      { sql: INSERT, parameters: ['one'] },
      { sql: 'insert into nowhere values (1)', parameters: [] },
    ])
    expect(outcome).toEqual({
      error: expect.objectContaining({ message: 'no such table: nowhere' }),
    })
  })

  it('leave no transaction open', () => {
    insert('one', 'one')
    expect(connection.isTransaction).toBe(false)
  })

  it('are stored exactly where they are said to be, even if the disk is full', () => {
    connection.execute('pragma max_page_count = 12', [])
    const words = Array.from({ length: 20 }, (_, place) => `${place}`.padEnd(3000, '.'))
    const outcomes = insert(...words)
    expect(outcomes).toContain(false)
    expect(stored()).toEqual(words.filter((_, place) => outcomes[place]))
    expect(connection.isTransaction).toBe(false)
  })

  it('all fail with a statement that ends the transaction', () => {
    const group = [
      { sql: INSERT, parameters: ['one'] },
      { sql: 'insert or rollback into word (text) values (?)', parameters: ['one'] },
      { sql: INSERT, parameters: ['two'] },
    ]
    const outcomes = executeGroup(connection, group)
    expect(outcomes.map((outcome) => 'error' in outcome)).toEqual([true, true, true])
    expect(stored()).toEqual([])
  })
})
