import { type DomDocument, type DomElement, elementsNamed } from '../../dom.ts'
import { CAPTION_ATTRIBUTE } from '../../extract/marker-attributes.ts'
import type { PageElements } from '../page-elements.ts'
import { findCodeBoxes } from './code-boxes.ts'
import { findCodeRuns } from './code-runs.ts'
import { readLineTable } from './line-table.ts'
import { isFileName } from './file-name.ts'
import { PROMPT } from './label.ts'
import { freeListing } from './free-listing.ts'
import { boxOf, codeIn } from './listing-box.ts'
import { languageOfElement } from './listing-language.ts'
import { listingText } from './listing-text.ts'
import { shortText } from './short-text.ts'
import { findTabs, showTabPanels } from './tab-panels.ts'

/**
 * Turns each listing of a page, however it is marked up, into one `pre` with its exact plain text, its language in
 * `data-language` and its caption in an attribute of ours. What its highlighter called its parts, and what the site called
 * the box around it, is gone then, so that nothing is taken for boilerplate by such a name.
 */
export function standardiseListings(page: PageElements, document: DomDocument): void {
  removePrompts(page)
  const made: DomElement[] = []
  const make = (replaced: DomElement, text: string, languageFrom: DomElement): DomElement => {
    const pre = document.createElement('pre')
    pre.textContent = text
    const language = languageWithin(languageFrom) ?? languageOfElement(languageFrom, false)
    if (language) pre.setAttribute('data-language', language)
    replaced.replaceWith(pre)
    made.push(pre)
    return pre
  }
  for (const table of page.named('table')) {
    const listing = readLineTable(table)
    if (!listing) continue
    const pre = make(table, listing.text, listing.code)
    if (listing.caption) pre.setAttribute(CAPTION_ATTRIBUTE, listing.caption)
  }
  for (const old of page.named('xmp', 'listing')) make(old, listingText(old), old)
  for (const old of page.named('d-code')) {
    if ((old.textContent ?? '').includes('\n')) make(old, listingText(old), old)
  }
  for (const find of [findCodeRuns, findCodeBoxes]) {
    for (const { elements, text } of find(page)) {
      const [first, ...others] = elements
      if (!first) continue
      for (const other of others) other.remove()
      make(first, text, first)
    }
  }
  const listings = [...page.named('pre'), ...made].filter((pre) => isOnPage(pre, document))
  const plain = listings.flatMap((pre) => plainListing(pre, document) ?? [])
  const tabs = plain.length > 1 ? findTabs(page) : []
  for (const pre of plain) {
    if (isOnPage(pre, document)) showTabPanels(pre, tabs, document)
  }
  for (const pre of plain) freeListing(pre)
}

/** Makes a listing plain and puts it in the place of its box; null if nothing is left of it. */
function plainListing(pre: DomElement, document: DomDocument): DomElement | null {
  if (!isOnPage(pre, document)) return null
  if (isFileNameOf(pre)) return null
  const { code, labels } = codeIn(pre)
  const text = listingText(code)
  const pictures = elementsNamed(pre, IMAGE).toReversed()
  if (text === '') {
    if (pictures.length === 0) pre.remove()
    return null
  }
  const inner = languageOfElement(code, false) ?? languageWithin(code)
  const box = boxOf(pre, labels, text.split('\n').length)
  const language = inner ?? box.language
  const caption = pre.getAttribute(CAPTION_ATTRIBUTE) ?? box.caption
  pre.textContent = text
  for (const name of ['class', 'id', 'role']) pre.removeAttribute(name)
  if (language) pre.setAttribute('data-language', language)
  else pre.removeAttribute('data-language')
  if (caption) pre.setAttribute(CAPTION_ATTRIBUTE, caption)
  if (box.element !== pre) box.element.replaceWith(pre)
  for (const picture of pictures) pre.parentNode?.insertBefore(picture, pre.nextSibling)
  return pre
}

/** Quarto puts the name of a file into a `pre` of its own; makes a plain box of it, which the listing behind it takes. */
function isFileNameOf(pre: DomElement): boolean {
  const holder = pre.parentNode
  if (!holder || !/file-?name/i.test(holder.className) || !isFileName(shortText(pre) ?? ''))
    return false
  holder.textContent = shortText(pre)
  return true
}

/** The language that a part of a listing names: Rouge puts a second `pre` into the first, others several `code`. */
function languageWithin(code: DomElement): string | null {
  for (const inner of elementsNamed(code, INNER)) {
    const language = languageOfElement(inner, false)
    if (language) return language
  }
  return null
}

/** Removes the numbers of a notebook's cells, which stand in boxes of their own ("In [1]:"). */
function removePrompts(page: PageElements): void {
  if (page.named('pre').length === 0) return
  for (const box of page.named('div')) {
    if (/[Pp]rompt/.test(box.className) && PROMPT.test(shortText(box) ?? '')) box.remove()
  }
}

function isOnPage(element: DomElement, document: DomDocument): boolean {
  let outer: DomElement | null = element
  while (outer && outer !== document.body) outer = outer.parentNode
  return outer !== null
}

const INNER = new Set(['pre', 'code'])
const IMAGE = new Set(['img'])
