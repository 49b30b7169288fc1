import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Whether two secrets are the same, in a time that tells nothing about either: hashed first, so lengths do not show. */
export function sameSecret(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted))
}

/** What is stored of a secret: who reads the database cannot use it. Base64url of SHA-256. */
export function hashSecret(secret: string): string {
  return digest(secret).toString('base64url')
}

/** A secret that nobody can guess: 256 random bits as 43 letters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
