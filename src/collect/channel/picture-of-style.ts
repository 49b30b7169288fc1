import { safeAddress } from '../../text/html/safe-address.ts'

/** The address of the picture that a style draws as a background; `null` if it draws none from the web. */
export function pictureOfStyle(style: string): string | null {
  const address = /background-image:\s*url\(\s*['"]?([^'")]+)/i.exec(style)?.[1]
  const safe = address === undefined ? null : safeAddress(address, 'https://t.me/')
  return safe !== null && /^https?:/.test(safe) ? safe : null
}
