import { escapeHtml } from './entities.ts'

/** Escapes plain text for XML content and attribute values; drops characters that XML 1.0 (2.2) does not allow. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
}
