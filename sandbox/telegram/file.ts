import type { Document } from 'grammy/types'
import type { Upload } from './check.ts'
import { LIMITS } from './limits.ts'
import { bad } from './refusal.ts'

/** What a file was sent as: its `file_id` cannot be sent as another kind. */
export type FileKind = 'document' | 'voice' | 'audio'

/** A file that the local Telegram stores. */
export interface StoredFile {
  kind: FileKind
  document: Document
  /** Seconds, as the sender said; of sound only. */
  duration: number
  /** Where it is downloaded from, below /file/bot<token>/. */
  path: string
  bytes: Uint8Array
}

/** All files, by their file_id. */
export class Files {
  readonly #byId = new Map<string, StoredFile>()
  readonly #byPath = new Map<string, StoredFile>()
  #last = 0

  /** @throws Refusal 400 if the file is empty or larger than a bot may send */
  add(upload: Upload, kind: FileKind = 'document', duration = 0): StoredFile {
    if (upload.bytes.length === 0) throw bad('file must be non-empty')
    if (upload.bytes.length > LIMITS.uploadBytes) throw bad('file is too big')
    this.#last += 1
    const number = this.#last
    const stored: StoredFile = {
      kind,
      duration,
      document: {
        file_id: `local-${kind === 'document' ? 'file' : kind}-${number}`,
        file_unique_id: `local${number}`,
        file_name: upload.name,
        mime_type: upload.type,
        file_size: upload.bytes.length,
      },
      path: `documents/file_${number}${/\.\w+$/.exec(upload.name)?.[0] ?? ''}`,
      bytes: upload.bytes,
    }
    this.#byId.set(stored.document.file_id, stored)
    this.#byPath.set(stored.path, stored)
    return stored
  }

  /** How many files were stored. */
  get size(): number {
    return this.#byId.size
  }

  /** Forgets a file: its `file_id` is wrong from now on. */
  forget(id: string): void {
    const stored = this.#byId.get(id)
    this.#byId.delete(id)
    if (stored !== undefined) this.#byPath.delete(stored.path)
  }

  byId(id: string): StoredFile | undefined {
    return this.#byId.get(id)
  }

  byPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path)
  }
}
