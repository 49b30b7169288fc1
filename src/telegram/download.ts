import type { Api } from 'grammy'

/** Downloads a file that somebody sent; `null` if it is larger than `maxBytes`. */
export type Download = (fileId: string, maxBytes: number) => Promise<Uint8Array | null>

const TIMEOUT_MS = 30_000

/** Telegram did not deliver a file that it had announced. The message names no address, since that contains the token. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/**
 * Downloads through `getFile`; never reads more than `maxBytes`, whatever size was announced.
 * @throws {DownloadError} if Telegram does not deliver the file.
 * @throws {GrammyError} if Telegram does not know the file.
 */
export function createDownload(api: Api, apiRoot: string, token: string): Download {
  return async (fileId, maxBytes) => {
    const { file_path, file_size = 0 } = await api.getFile(fileId)
    if (file_path === undefined || file_size > maxBytes) return null
    const response = await fetch(`${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${file_path}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    }).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : ''
      throw new DownloadError(`Telegram did not deliver a file: ${why}`)
    })
    if (!response.ok || response.body === null) {
      throw new DownloadError(`Telegram did not deliver a file: HTTP ${response.status}`)
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > maxBytes) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
