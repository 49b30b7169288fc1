import { setTimeout as sleep } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import { MINUTE, SECOND } from '../../../model/time.ts'
import { cut, FolderTrouble, troubleOf } from './folder-trouble.ts'
import { type ImapAddress, isThisMachine } from './imap-address.ts'
import type { MailFolder } from './mail-folder.ts'

/** Deadlines, ms. */
const CONNECT_MS = 30 * SECOND
const COMMAND_MS = MINUTE
/** Of a mail of ten megabytes, which a slow line takes a while for. */
const DOWNLOAD_MS = 2 * MINUTE
const LOGOUT_MS = 300
/** Of one answer, bytes: far more than a mail that is downloaded. */
const MAX_ANSWER = 32_000_000

/**
 * Connects, logs in and opens the folder. One connection is one client: it cannot be used again after a cut.
 * @param signal closes the connection at once when it is aborted
 * @throws {FolderTrouble}
 */
export async function openFolder(address: ImapAddress, signal: AbortSignal): Promise<MailFolder> {
  // Loaded only when needed: most bots receive no mail, or by HTTP.
  const { ImapFlow } = await import('imapflow')
  const { host, port, isSecure, user, password, folder } = address
  const client = new ImapFlow({
    host,
    port,
    secure: isSecure,
    // A password goes out in the clear only within this machine.
    ...(isSecure || isThisMachine(host) ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    // It would begin after 15 seconds; `news` does so at once.
    disableAutoIdle: true,
    maxLiteralSize: MAX_ANSWER,
    maxLineLength: MAX_ANSWER,
    maxResponseSize: 2 * MAX_ANSWER,
    // Its lines hold names and what servers say.
    logger: false,
  })
  let failure: unknown = null
  // Without a listener an error would end the process; the command that runs rejects with it as well.
  client.on('error', (error: unknown) => {
    failure ??= error
  })
  const abort = () => client.close()
  signal.addEventListener('abort', abort)
  const drop = (): void => {
    signal.removeEventListener('abort', abort)
    client.close()
  }

  const run = async <T>(work: () => Promise<T>, ms: number): Promise<T> => {
    const done = new AbortController()
    try {
      const result = await Promise.race([
        work(),
        sleep(ms, undefined, { signal: done.signal }).then(() => {
          throw new FolderTrouble(`the server gave no answer within ${ms / SECOND} seconds`)
        }),
      ])
      // Some commands of the client resolve with nothing when the connection is lost.
      if (!client.usable) throw failure ?? cut()
      return result
    } catch (error) {
      drop()
      throw troubleOf(error)
    } finally {
      done.abort()
    }
  }

  if (signal.aborted) throw new FolderTrouble('the bot stops')
  await run(() => client.connect(), 2 * CONNECT_MS)
  const { readOnly } = await run(() => client.mailboxOpen(folder), COMMAND_MS)
  if (readOnly === true) {
    drop()
    throw new FolderTrouble('the folder can only be read, so no mail can be marked as seen', {
      isLasting: true,
    })
  }
  return folderOf(client, run, drop)
}

type Run = <T>(work: () => Promise<T>, ms: number) => Promise<T>

function folderOf(client: ImapFlow, run: Run, drop: () => void): MailFolder {
  let hasNews = false
  let wake = () => {}
  const tell = () => {
    hasNews = true
    wake()
  }
  client.on('exists', tell)
  client.on('close', tell)
  return {
    async unseen(limit, order) {
      hasNews = false
      // Not from the last known mail on: a range of new mails always ends with the last one, seen or not.
      const found = await run(() => client.search({ seen: false }, { uid: true }), COMMAND_MS)
      if (found === false || found === undefined) {
        throw new FolderTrouble('the server refused to search the folder')
      }
      const uids = found.toSorted(order).slice(0, limit)
      if (uids.length === 0) return { count: 0, mails: [] }
      const listed = await run(
        // Not `fetch`: a command between two of its mails would wait for itself.
        () => client.fetchAll(uids.join(), { uid: true, size: true }, { uid: true }),
        COMMAND_MS,
      )
      const sizes = new Map(listed.map(({ uid, size = 0 }) => [uid, size]))
      const mails = uids.flatMap((uid) => {
        const size = sizes.get(uid)
        return size === undefined ? [] : [{ uid, size }]
      })
      return { count: found.length, mails }
    },
    async download(uid, maxBytes) {
      const query = { uid: true, source: { maxLength: maxBytes } }
      const mail = await run(() => client.fetchOne(String(uid), query, { uid: true }), DOWNLOAD_MS)
      // A copy: what arrived with it would otherwise go to the thread that reads mails, too.
      return mail === false || mail?.source === undefined ? null : new Uint8Array(mail.source)
    },
    async markSeen(uid) {
      const isMarked = await run(
        () => client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true }),
        COMMAND_MS,
      )
      if (!isMarked) throw new FolderTrouble('the server refused to mark a mail as seen')
    },
    async news(ms) {
      if (hasNews || !client.usable) return
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      const timer = setTimeout(resolve, ms)
      // Ends with the next command. Its failure is a cut, which the next command meets.
      client.idle().catch(tell)
      await promise
      clearTimeout(timer)
    },
    async close() {
      if (client.usable) {
        // It cannot fail in a way that matters: the connection is closed afterwards in any case.
        await Promise.race([client.logout().catch(() => {}), sleep(LOGOUT_MS)])
      }
      drop()
    },
  }
}
