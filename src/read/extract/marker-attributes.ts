/** Attributes that one step of reading sets on the page for the steps after it. */

/** The caption of a picture, whose own element has been removed. */
export const CAPTION_ATTRIBUTE = 'data-daybrief-caption'

/**
 * The order number of a paragraph, heading or list on the page. A paragraph without one was not a paragraph on the page:
 * Readability turns `div` into `p`.
 */
export const ORDER_ATTRIBUTE = 'data-daybrief-order'

/** On a heading whose id, or its section's, is made from its words: a generator gave it to what the author wrote. */
export const AUTHORED_ATTRIBUTE = 'data-daybrief-authored'

/** On an item of a task list: `true` if the task is done, `false` if it is not. */
export const CHECKED_ATTRIBUTE = 'data-daybrief-checked'

/** Set by `prunePage` on elements that do something when they are pressed. */
export const CONTROL_ATTRIBUTE = 'data-daybrief-control'

/** The label of a note, on the mark of the note in the text. */
export const NOTE_LABEL_ATTRIBUTE = 'data-daybrief-note-label'

/** The content of a note as HTML, packed by `packHtml`, on each of its marks: a note goes wherever its mark goes. */
export const NOTE_ATTRIBUTE = 'data-daybrief-note'

/** On a span that pruning found raised or lowered by its style: `super` or `sub`. */
export const SCRIPT_ATTRIBUTE = 'data-daybrief-script'

/** On the paragraph that stands for something embedded: its kind. No rule about lines takes it for a pointer elsewhere. */
export const EMBED_ATTRIBUTE = 'data-daybrief-embed'

/** The TeX source of a formula, packed like HTML, on its `math` element; empty if the page has none. */
export const TEX_ATTRIBUTE = 'data-daybrief-tex'

/**
 * Makes HTML safe to carry in an attribute. linkedom, on whose tree Defuddle works, does not escape `&` in attributes, so
 * that HTML as it is would change when that tree is written down and parsed again.
 */
export function packHtml(html: string): string {
  return html.replace(/[%&"<>]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}

/** The HTML that was packed. */
export function unpackHtml(packed: string): string {
  return packed.replace(/%(2[526]|3[ce])/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
