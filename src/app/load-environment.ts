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
