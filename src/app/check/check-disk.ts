import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Checked, error, type Finding, skipped, warning } from './finding.ts'

/** Room on the disk of a folder. */
export interface DiskSpace {
  bytes: number
  /** Files that can still be made; `null` where the file system counts none. */
  files: number | null
}

/** Less is used up within a day or two by a backup and a write-ahead log. */
const LITTLE = 200_000_000
/** A first start with the default sources needs some 20 MB, and its log as much again. */
const TOO_LITTLE = 50_000_000
const FEW_FILES = 100

/** Checks the room for a database file. @param file its path; `null` if the database is a server */
export async function checkDisk(
  file: string | null,
  spaceOf: (folder: string) => Promise<DiskSpace> = diskSpace,
): Promise<Checked> {
  if (file === null) return skipped('disk', 'the database is a server')
  let folder = dirname(resolve(file))
  while (!existsSync(folder)) folder = dirname(folder)
  const { bytes, files } = await spaceOf(folder)
  const findings: Finding[] = []
  const advice = 'Free some, or move the database to another disk (DATABASE_URL)'
  const room = `${Math.floor(bytes / 1e6)} MB`
  if (bytes < TOO_LITTLE) {
    findings.push(error('The disk', `has only ${room} left at ${folder}`, advice))
  } else if (bytes < LITTLE) {
    findings.push(warning('The disk', `has only ${room} left at ${folder}`, advice))
  }
  if (files !== null && files < FEW_FILES) {
    const problem = `has room for only ${files} more files at ${folder} (inodes)`
    findings.push(error('The disk', problem, 'Delete files that are not needed'))
  }
  return { name: 'disk', detail: `${room} free at ${folder}`, findings }
}

async function diskSpace(folder: string): Promise<DiskSpace> {
  const { bavail, bsize, ffree, files } = await statfs(folder)
  return { bytes: bavail * bsize, files: files === 0 ? null : ffree }
}
