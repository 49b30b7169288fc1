import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { errorCode } from '../model/error-code.ts'

/** The environment, completed from `.env`; a variable that is set already wins. @throws if `.env` exists but cannot be read. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return process.env
}

/** The names of the variables in `.env`, none if there is no such file. @throws if it exists but cannot be read. */
export function namesInEnvironmentFile(): string[] {
  try {
    return Object.keys(parseEnv(readFileSync('.env', 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
