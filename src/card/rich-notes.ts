import { escapeHtml } from '../text/html/entities.ts'

/** A note at the end of an article. Clients show it when its mark in the text is tapped. @param inner its text as rich HTML */
export function richNote(label: string, inner: string): string {
  return `<p>[${escapeHtml(label)}] <tg-reference name="${nameOf(label)}">${inner}</tg-reference></p>`
}

/** The mark of a note in the text. @param inner the mark as rich HTML, without tags */
export function richNoteMark(label: string, inner: string): string {
  return `<sup><a href="#${nameOf(label)}">${inner}</a></sup>`
}

/** A page of rich HTML in which marks of notes that stand on another page are no links. */
export function withoutDeadNoteLinks(page: string): string {
  return page.replace(
    /<a href="#(note-[\w-]+)">([^<]*)<\/a>/g,
    (link, name: string, inner: string) =>
      page.includes(`<tg-reference name="${name}">`) ? link : inner,
  )
}

/** The name of a note within a rich message. Labels may be any signs: "*", "†", "а". */
function nameOf(label: string): string {
  const plain = /^[\w-]+$/.test(label)
  return `note-${plain ? label : Array.from(label, (sign) => sign.codePointAt(0)?.toString(16)).join('-')}`
}
