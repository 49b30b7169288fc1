import type { StorageAdapter } from 'grammy'
import type { Logger } from '../log.ts'
import type { Session } from '../model/session.ts'
import { isStoreAway } from '../store/store-away.ts'
import type { Sessions } from '../store/stored-sessions.ts'

/**
 * Keeps grammY's sessions in the store. One that cannot be written because the store is away is lost: grammY writes it after the
 * handler, when the person has got the answer, and an apology after the answer would only confuse.
 */
export function storeSessions(
  sessions: Sessions,
  now: () => number,
  log: Logger,
): StorageAdapter<Session> {
  return {
    read: (key) => sessions.read(key),
    async write(key, session) {
      try {
        await sessions.write(key, session, now())
      } catch (err) {
        if (!isStoreAway(err)) throw err
        log.warn({ err }, 'a session was not written')
      }
    },
    delete: (key) => sessions.delete(key),
  }
}

/**
 * Writes only sessions that have changed. grammY writes a new session in which nothing has happened too, at each person's first
 * tap, and any session that was looked at.
 */
export function writeChangesOnly(
  storage: StorageAdapter<Session>,
  initial: () => Session,
): StorageAdapter<Session> {
  /** What is stored of the sessions that are in use. */
  const stored = new WeakMap<Session, string>()
  return {
    async read(key) {
      const session = (await storage.read(key)) ?? initial()
      stored.set(session, JSON.stringify(session))
      return session
    },
    write(key, session) {
      return stored.get(session) === JSON.stringify(session)
        ? undefined
        : storage.write(key, session)
    },
    delete: (key) => storage.delete(key),
  }
}

/**
 * Makes a storage whose failures stop nothing: a session that cannot be read starts as a new one, one that cannot be written is
 * lost, and taps and commands are still answered. At worst a person is asked a question again.
 */
export function tolerateFailures(
  storage: StorageAdapter<Session>,
  log: Logger,
): StorageAdapter<Session> {
  const attempt = async <T>(call: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await call()
    } catch (err) {
      log.warn({ err }, 'session storage failed')
      return undefined
    }
  }
  return {
    read: (key) => attempt(() => storage.read(key)),
    write: (key, session) => attempt(() => storage.write(key, session)),
    delete: (key) => attempt(() => storage.delete(key)),
  }
}
