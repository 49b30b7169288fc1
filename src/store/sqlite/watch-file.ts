import { statSync } from 'node:fs'
import { stat, statfs } from 'node:fs/promises'
import { basename } from 'node:path'
import { errorCode } from '../../model/error-code.ts'

/** With less than this left, a write of some rows may still pass, and the next collection does not. Bytes. */
const MIN_FREE = 8 * 1024 * 1024

/**
 * Remembers which file a path names now. The function it returns says what is wrong with it: deleted or replaced while it is
 * open, so that everything written since then is lost at the end, or a full disk; `null` if nothing is.
 */
export function watchFile(file: string): () => Promise<string | null> {
  const { ino, dev } = statSync(file)
  const name = basename(file)
  return async () => {
    try {
      const now = await stat(file)
      if (now.ino !== ino || now.dev !== dev) {
        return `the file ${name} was replaced while the bot runs: what is written now is lost at a restart`
      }
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      return `the file ${name} was deleted while the bot runs: everything is lost at a restart. Send /backup now`
    }
    const { bavail, bsize } = await statfs(file)
    const free = bavail * bsize
    return free < MIN_FREE ? `the disk is full, ${Math.floor(free / 1024)} kB are left` : null
  }
}
