import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Compares two secrets in constant time; they are hashed first, so that their lengths do not show either. */
export function sameSecret(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted))
}

/** The hash of a secret, for the database, from which the secret cannot be recovered. Base64url of SHA-256. */
export function hashSecret(secret: string): string {
  return digest(secret).toString('base64url')
}

/** A new secret: 256 random bits as 43 letters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
