import { type Logger, loggedError } from '../../../log.ts'
import { MAIL_HEAD_BYTES, MAX_MAIL_BYTES } from '../parse-mail.ts'
import type { ReceiveMail } from '../receive-mail.ts'
import type { FolderMail, MailFolder } from './mail-folder.ts'

export interface TakeNewMailDeps {
  receive: ReceiveMail
  /** Asked before each mail: whether this process may go on. */
  mayGoOn: () => Promise<boolean>
  /**
   * The mails that were begun and not finished, by their uid. They come after all others, so that one at which something fails each
   * time holds up none. Outlives the connection.
   */
  begun: Set<number>
  log: Logger
}

/** Mails that are looked up at a time. */
export const BATCH = 50
/** Mails in a row that could not be stored: the reason is not one of them. */
const MAX_FAILURES = 3

/**
 * Takes in the unseen mails of a folder, oldest first, up to `BATCH`. A mail is marked as seen only once it is stored, or never will
 * be. Returns whether there may be more that can be taken now.
 * @throws {FolderTrouble}
 */
export async function takeNewMail(folder: MailFolder, deps: TakeNewMailDeps): Promise<boolean> {
  const { begun, mayGoOn } = deps
  const { count, mails } = await folder.unseen(BATCH, laterIfBegun(begun))
  let failures = 0
  for (const mail of mails) {
    if (failures === MAX_FAILURES || !(await mayGoOn())) return false
    begun.add(mail.uid)
    if (await take(folder, mail, deps)) {
      begun.delete(mail.uid)
      failures = 0
    } else failures += 1
  }
  return failures === 0 && mails.length > 0 && count > mails.length
}

/** Takes one mail. Returns whether that is done for good. */
async function take(
  folder: MailFolder,
  { uid, size }: FolderMail,
  { receive, log }: TakeNewMailDeps,
): Promise<boolean> {
  // What a server says of a size may be wrong, so no more than one byte above the limit is asked for either.
  const most = size > MAX_MAIL_BYTES ? MAIL_HEAD_BYTES : MAX_MAIL_BYTES + 1
  const mail = await folder.download(uid, most)
  if (mail === null) return true
  const isCut = size > MAX_MAIL_BYTES || mail.length > MAX_MAIL_BYTES
  try {
    await receive({ mail: isCut ? mail.subarray(0, MAIL_HEAD_BYTES) : mail, envelope: [], isCut })
  } catch (error) {
    log.warn({ err: loggedError(error) }, 'mail could not be stored, it stays in its folder')
    return false
  }
  await folder.markSeen(uid)
  return true
}

function laterIfBegun(begun: ReadonlySet<number>) {
  return (a: number, b: number): number => Number(begun.has(a)) - Number(begun.has(b)) || a - b
}
