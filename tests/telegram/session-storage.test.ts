import type { StorageAdapter } from 'grammy'
import { describe, expect, test } from 'vitest'
import { newSession, type Session } from '../../src/model/session.ts'
import { writeChangesOnly } from '../../src/telegram/session-storage.ts'

/** A storage in memory that counts what is written. */
function memory(sessions: Record<string, Session> = {}) {
  const stored = new Map(Object.entries(sessions))
  const written: string[] = []
  const storage: StorageAdapter<Session> = {
    read: (key) => structuredClone(stored.get(key)),
    write(key, session) {
      written.push(key)
      stored.set(key, structuredClone(session))
    },
    delete: (key) => void stored.delete(key),
  }
  return { storage: writeChangesOnly(storage, newSession), stored, written }
}

const awaiting = { what: 'time', by: 5, at: 1, messages: [2] } as const

describe('a storage of sessions that writes only changes', () => {
  test('begins a new session without storing it', async () => {
    const { storage, written } = memory()
    const session = await storage.read('1')
    expect(session).toEqual(newSession())
    await storage.write('1', session ?? newSession())
    expect(written).toEqual([])
  })

  test('does not write what it has read', async () => {
    const { storage, written } = memory({ 1: { awaiting } })
    const session = await storage.read('1')
    await storage.write('1', session ?? newSession())
    expect(written).toEqual([])
  })

  test('writes a change of a session', async () => {
    const { storage, stored } = memory({ 1: { awaiting } })
    const session = (await storage.read('1')) ?? newSession()
    session.awaiting = null
    await storage.write('1', session)
    expect(stored.get('1')).toEqual({ awaiting: null })
  })

  test('writes a session that was put in place of another', async () => {
    const { storage, stored } = memory({ 1: { awaiting: null } })
    await storage.read('1')
    await storage.write('1', { awaiting: null, query: 'rust' })
    expect(stored.get('1')).toEqual({ awaiting: null, query: 'rust' })
  })

  test('deletes', async () => {
    const { storage, stored } = memory({ 1: { awaiting } })
    await storage.delete('1')
    expect(stored.size).toBe(0)
  })
})
