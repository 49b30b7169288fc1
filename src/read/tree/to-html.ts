import { escapeHtml } from '../../text/html/entities.ts'
import { TreeElement, type TreeNode } from './tree-node.ts'

/** Writes a node and the siblings after it as HTML. */
export function toHtml(first: TreeNode | null): string {
  let html = ''
  for (let node = first; node !== null; node = node.nextSibling) {
    if (!(node instanceof TreeElement)) {
      html += RAW.has(node.parentNode?.localName ?? '')
        ? node.textContent
        : escapeHtml(node.textContent)
      continue
    }
    html += `<${node.localName}`
    for (const { name, value } of node.attributes) html += ` ${name}="${escapeHtml(value)}"`
    html += '>'
    if (!VOID.has(node.localName)) html += `${toHtml(node.firstChild)}</${node.localName}>`
  }
  return html
}

/** Elements whose text is not decoded when it is parsed. */
const RAW = new Set(['script', 'style'])
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
