import { containsElement, type DomDocument, type DomElement, elementsNamed } from '../../dom.ts'
import { CAPTION_ATTRIBUTE } from '../../marker-attributes.ts'
import { collapsed } from './label.ts'

/** In levels from a listing to the box that holds its panel and the others. */
const MAX_LEVELS = 6
const MAX_PANELS = 12

/**
 * Shows the panels of tabs that hold a listing, each with the tab's label: as the caption of its listing, or as a line
 * above it. A page shows one of them at a time and hides the others, but a reader may need any of them. Recognised by the
 * number of labels, which is that of the panels (Docusaurus, VitePress, Starlight, MkDocs, Sphinx, Bootstrap).
 */
export function showTabPanels(listing: DomElement, document: DomDocument): void {
  let panel = listing
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const outer = panel.parentNode
    if (!outer || panel.localName === 'body' || panel.localName === 'article') break
    const panels = panelsAround(panel)
    const tabs = panels.length > 1 ? tabsOf(panels, outer) : null
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
function tabsOf(panels: readonly DomElement[], outer: DomElement): DomElement[] | null {
  const [first] = panels
  const holders = [
    first?.previousElementSibling,
    outer.previousElementSibling,
    outer,
    outer.parentNode,
  ]
  for (const holder of holders) {
    if (!holder || PAGE.has(holder.localName)) continue
    const tabs = elementsNamed(holder, TAB).filter(
      (element) => isTab(element) && !isIn(element, panels),
    )
    if (tabs.length === panels.length) return tabs
  }
  return null
}

/** Whether an element is one tab: by its role, as the label of a radio button, or as a link in a list of tabs. */
function isTab(element: DomElement): boolean {
  if (element.getAttribute('role') === 'tab' || element.localName === 'label')
    return !containsElement(element, TAB) || element.localName === 'label'
  if (element.localName !== 'a' && element.localName !== 'button') return false
  for (
    let outer = element.parentNode, level = 0;
    outer && level < 2;
    outer = outer.parentNode, level += 1
  ) {
    if (isTabHolder(outer)) return outer.getAttribute('role') !== 'tablist' || !hasTabs(outer)
  }
  return false
}

function hasTabs(list: DomElement): boolean {
  return elementsNamed(list, TAB).some((element) => element.getAttribute('role') === 'tab')
}

function isTabHolder(element: DomElement): boolean {
  return (
    element.getAttribute('role') === 'tablist' ||
    (/(?:^|[\s_-])(?:tabs?|nav-tabs|tab-?list|tab-?nav)(?:$|[\s_-])/i.test(element.className) &&
      !containsElement(element, PRE))
  )
}

function isIn(element: DomElement, panels: readonly DomElement[]): boolean {
  for (let outer: DomElement | null = element; outer; outer = outer.parentNode)
    if (panels.includes(outer)) return true
  return false
}

function showPanel(panel: DomElement, tab: DomElement | undefined, document: DomDocument): void {
  const label = tab ? collapsed(tab) : ''
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
  return collapsed(panel).length === collapsed(listing).length ? listing : null
}

const BETWEEN = new Set(['input', 'label', 'script', 'style'])
const PAGE = new Set(['article', 'body', 'html', 'main'])
const TAB = new Set(['a', 'button', 'label', 'li', 'div', 'span'])
const PRE = new Set(['pre'])
