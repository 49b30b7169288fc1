import type { Document } from 'grammy/types'
import type { Upload } from './check.ts'
import { LIMITS } from './limits.ts'
import { bad } from './refusal.ts'

/** A file that the local Telegram stores. */
export interface StoredFile {
  document: Document
  /** Where it is downloaded from, below /file/bot<token>/. */
  path: string
  bytes: Uint8Array
}

/** All files, by their file_id. */
export class Files {
  readonly #byId = new Map<string, StoredFile>()
  readonly #byPath = new Map<string, StoredFile>()

  /** @throws Refusal 400 if the file is empty, 413 if it is larger than a bot may send */
  add(upload: Upload): StoredFile {
    if (upload.bytes.length === 0) throw bad('file must be non-empty')
    if (upload.bytes.length > LIMITS.uploadBytes) throw bad('file is too big')
    const number = this.#byId.size + 1
    const stored: StoredFile = {
      document: {
        file_id: `local-file-${number}`,
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

  byId(id: string): StoredFile | undefined {
    return this.#byId.get(id)
  }

  byPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path)
  }
}
