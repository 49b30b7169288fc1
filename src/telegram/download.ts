import type { Api } from 'grammy'
import { request } from 'undici'
import { rootOf, type TelegramServer } from './client.ts'

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
export function createDownload(api: Api, server: TelegramServer, token: string): Download {
  return async (fileId, maxBytes) => {
    const { file_path, file_size = 0 } = await api.getFile(fileId)
    if (file_path === undefined || file_size > maxBytes) return null
    const { statusCode, body } = await request(`${rootOf(server)}/file/bot${token}/${file_path}`, {
      dispatcher: server.dispatcher,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : ''
      throw new DownloadError(`Telegram did not deliver a file: ${why}`)
    })
    if (statusCode !== 200) {
      await body.dump()
      throw new DownloadError(`Telegram did not deliver a file: HTTP ${statusCode}`)
    }
    const chunks: Uint8Array[] = []
    let size = 0
    const pieces: AsyncIterable<Uint8Array> = body
    for await (const chunk of pieces) {
      size += chunk.length
      if (size > maxBytes) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
