import type { StorageAdapter } from 'grammy'
import type { Logger } from '../log.ts'
import type { Session } from '../model/session.ts'
import type { Sessions } from '../store/stored-sessions.ts'

/** grammY's sessions in the store. */
export function storeSessions(sessions: Sessions, now: () => number): StorageAdapter<Session> {
  return {
    read: (key) => sessions.read(key),
    write: (key, session) => sessions.write(key, session, now()),
    delete: (key) => sessions.delete(key),
  }
}

/**
 * A storage that may be out of reach: a session that cannot be read starts anew, one that cannot be written is lost, and taps
 * and commands are answered all the same. The person notices a question that is asked again, at most.
 */
export function tolerateFailures(
  storage: StorageAdapter<Session>,
  log: Logger,
): StorageAdapter<Session> {
  const attempt = async <T>(call: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await call()
    } catch (err) {
      log.warn({ err }, 'session out of reach')
      return undefined
    }
  }
  return {
    read: (key) => attempt(() => storage.read(key)),
    write: (key, session) => attempt(() => storage.write(key, session)),
    delete: (key) => attempt(() => storage.delete(key)),
  }
}
