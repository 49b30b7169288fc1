import { containsElement, type DomDocument, type DomElement, elementsNamed } from '../../dom.ts'
import { CAPTION_ATTRIBUTE } from '../../extract/marker-attributes.ts'
import type { PageElements } from '../page-elements.ts'
import { shortText } from './short-text.ts'

/** In levels from a listing to the box that holds its panel and the others. */
const MAX_LEVELS = 6
const MAX_PANELS = 12

/** All tabs of a page: by their role, as the label of a radio button, or as a link or button in a list of tabs. */
export function findTabs(page: PageElements): DomElement[] {
  const byRole = page
    .named(...ROLE_TAGS)
    .filter((element) => element.getAttribute('role') === 'tab')
  return [...page.named('label'), ...byRole, ...page.named('a', 'button').filter(isInTabList)]
}

/**
 * Shows the panels of tabs that hold a listing, each with the tab's label: as the caption of its listing, or as a line
 * above it. A page shows one of them at a time and hides the others, but a reader may need any of them. Recognised by the
 * number of labels, which is that of the panels (Docusaurus, VitePress, Starlight, MkDocs, Sphinx, Bootstrap).
 *
 * @param all the tabs of the page
 */
export function showTabPanels(
  listing: DomElement,
  all: readonly DomElement[],
  document: DomDocument,
): void {
  let panel = listing
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const outer = panel.parentNode
    if (!outer || panel.localName === 'body' || panel.localName === 'article') break
    const panels = panelsAround(panel)
    const tabs = panels.length > 1 && all.length > 1 ? tabsOf(panels, outer, all) : null
    if (tabs) {
      for (const [index, one] of panels.entries()) showPanel(one, tabs[index], document)
      for (const tab of tabs) tab.remove()
      return
    }
    panel = outer
  }
  showHiddenPanel(listing)
}

/** A panel whose tab was not found is shown without a label. */
function showHiddenPanel(listing: DomElement): void {
  let outer: DomElement | null = listing
  for (let level = 0; outer && outer.localName !== 'body' && level < MAX_LEVELS; level += 1) {
    if (outer.getAttribute('role') === 'tabpanel') outer.removeAttribute('hidden')
    outer = outer.parentNode
  }
}

/** The elements of the same kind as a panel that follow each other, with nothing but tabs between them. */
function panelsAround(panel: DomElement): DomElement[] {
  const panels = [panel]
  const take = (side: 'nextElementSibling' | 'previousElementSibling'): void => {
    for (let next = panel[side]; next && panels.length <= MAX_PANELS; next = next[side]) {
      if (isPanelLike(next, panel)) panels[side === 'nextElementSibling' ? 'push' : 'unshift'](next)
      else if (!BETWEEN.has(next.localName)) return
    }
  }
  take('previousElementSibling')
  take('nextElementSibling')
  return panels.length > MAX_PANELS ? [] : panels
}

function isPanelLike(element: DomElement, panel: DomElement): boolean {
  return (
    element.localName === panel.localName &&
    element.getAttribute('role') === panel.getAttribute('role') &&
    !isTabHolder(element)
  )
}

/** As many tabs as there are panels: between them, or directly before them or the box around them. */
function tabsOf(
  panels: readonly DomElement[],
  outer: DomElement,
  all: readonly DomElement[],
): DomElement[] | null {
  const [first] = panels
  const holders = [
    first?.previousElementSibling,
    outer.previousElementSibling,
    outer,
    outer.parentNode,
  ]
  for (const holder of holders) {
    if (!holder || PAGE.has(holder.localName)) continue
    const tabs = all.filter((tab) => isIn(tab, [holder]) && !isIn(tab, panels))
    if (tabs.length === panels.length) return tabs
  }
  return null
}

/** Whether a link or button stands in a list of tabs in which none has the role of one. */
function isInTabList(element: DomElement): boolean {
  if (element.getAttribute('role') === 'tab') return false
  let outer = element.parentNode
  for (let level = 0; outer && level < 2; level += 1) {
    if (isTabHolder(outer)) return !hasTabs(outer)
    outer = outer.parentNode
  }
  return false
}

function hasTabs(list: DomElement): boolean {
  return elementsNamed(list, ROLES).some((element) => element.getAttribute('role') === 'tab')
}

function isTabHolder(element: DomElement): boolean {
  return (
    element.getAttribute('role') === 'tablist' ||
    (TAB_LIST.test(element.className) && !containsElement(element, PRE))
  )
}

function isIn(element: DomElement, panels: readonly DomElement[]): boolean {
  for (let outer: DomElement | null = element; outer; outer = outer.parentNode)
    if (panels.includes(outer)) return true
  return false
}

function showPanel(panel: DomElement, tab: DomElement | undefined, document: DomDocument): void {
  const label = tab ? (shortText(tab) ?? '') : ''
  for (const name of ['hidden', 'aria-hidden', 'role', 'class', 'id']) panel.removeAttribute(name)
  if (label === '') return
  const listing = onlyListing(panel)
  if (listing && !listing.hasAttribute(CAPTION_ATTRIBUTE)) {
    listing.setAttribute(CAPTION_ATTRIBUTE, label)
    return
  }
  const line = document.createElement('p')
  const bold = document.createElement('strong')
  bold.textContent = label
  line.appendChild(bold)
  const first = panel.localName === 'pre' ? panel : panel.firstChild
  if (!first) return
  first.parentNode?.insertBefore(line, first)
}

/** The listing of a panel that holds nothing else; null for other panels. */
function onlyListing(panel: DomElement): DomElement | null {
  if (panel.localName === 'pre') return panel
  const [listing, second] = elementsNamed(panel, PRE)
  if (!listing || second) return null
  return (panel.textContent ?? '').trim().length === (listing.textContent ?? '').trim().length
    ? listing
    : null
}

const BETWEEN = new Set(['input', 'label', 'script', 'style'])
const PAGE = new Set(['article', 'body', 'html', 'main'])
const TAB_LIST = /(?:^|[\s_-])(?:tabs?|nav-tabs|tab-?list|tab-?nav)(?:$|[\s_-])/i
const ROLE_TAGS = ['a', 'button', 'li', 'div', 'span']
const ROLES = new Set(ROLE_TAGS)
const PRE = new Set(['pre'])
