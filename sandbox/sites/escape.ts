/**
 * Makes a text safe inside an element or a quoted attribute, in XML and in HTML alike.
 * Characters that XML 1.0 forbids even as references (§2.2, `Char`) are dropped: one of them makes a feed unreadable.
 */
export function escape(text: string): string {
  return xmlChars(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A CDATA section; `]]>` inside the text is split over two sections, since nothing else can carry it. */
export function cdata(text: string): string {
  return `<![CDATA[${xmlChars(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** JSON that can stand inside a `<script>`: no `<` can close the element early. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function xmlChars(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '')
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
