import { ConfigError } from '../config.ts'
import { errorCode } from '../model/error-code.ts'

/** What an operator is told when the file of sources cannot be read. */
export function unreadableSources(file: string, error: unknown): ConfigError {
  return new ConfigError([
    `SOURCES_FILE cannot be read (${errorCode(error)}): ${file}. Example: SOURCES_FILE=sources.opml`,
  ])
}
