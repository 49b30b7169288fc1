import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * What SQLite is given to read a database file and leave nothing behind. Even a connection that only reads makes the files `-wal` and
 * `-shm` where they are missing, and they would belong to whoever looks: a bot with a user of its own could not start any more. While
 * they are there, somebody has the database open, and it is read as usual.
 */
export function lookAtFile(file: string): string {
  const isInUse = existsSync(`${file}-wal`) && existsSync(`${file}-shm`)
  return isInUse ? file : `${pathToFileURL(file).href}?immutable=1`
}
