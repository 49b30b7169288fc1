import { statSync } from 'node:fs'

/** Which file a path names, whatever its name: the device, and the number of the file there. */
export interface FileIdentity {
  dev: number
  ino: number
}

/** @throws if there is no such file. */
export function fileIdentity(file: string): FileIdentity {
  const { dev, ino } = statSync(file)
  return { dev, ino }
}

/** Whether a path still names this file. */
export function isSameFile(file: string, { dev, ino }: FileIdentity): boolean {
  const now = statSync(file, { throwIfNoEntry: false })
  return now?.dev === dev && now.ino === ino
}
