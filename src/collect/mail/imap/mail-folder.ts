/** A mail of a folder. */
export interface FolderMail {
  uid: number
  /** As the server says, bytes. */
  size: number
}

/** An open folder on a mail server. Every method throws `FolderTrouble`, after which the folder can only be closed. */
export interface MailFolder {
  /** How many mails there are that are not marked as seen, and the first `limit` of them in the order of `order`. */
  unseen(
    limit: number,
    order: (a: number, b: number) => number,
  ): Promise<{ count: number; mails: FolderMail[] }>
  /** The first `maxBytes` of a mail, which stays unseen; `null` if it is gone. */
  download(uid: number, maxBytes: number): Promise<Uint8Array | null>
  /** Marks a mail as seen. */
  markSeen(uid: number): Promise<void>
  /** Resolves when the server tells of a new mail, and after so many ms without one. */
  news(ms: number): Promise<void>
  /** Logs out if the server lets it, and closes the connection. Never throws. */
  close(): Promise<void>
}
