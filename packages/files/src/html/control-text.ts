import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value

/** Kinds of `input` that show something other than what was filled in. */
const withoutText = /^(?:hidden|button|submit|reset|image|file|password|range|color)$/i

/**
 * What a control of a page shows that was saved with its values: the text filled in, a box ticked, the entry chosen.
 * Undefined where the element is no such control.
 */
export function controlText(element: Element): string | undefined {
  if (element.tagName === 'select') return chosen(element)
  if (element.tagName !== 'input') return undefined
  const type = attribute(element, 'type') ?? 'text'
  if (/^(?:checkbox|radio)$/i.test(type)) return attribute(element, 'checked') === undefined ? '☐' : '☑'
  return withoutText.test(type) ? '' : (attribute(element, 'value') ?? '')
}

/** A browser shows the first entry where none is chosen; a form means nothing by it. */
function chosen(select: Element): string {
  const texts: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, within: boolean): void => {
    if ('value' in node) {
      if (within) texts.push(node.value.trim())
    } else if ('tagName' in node) {
      const taken = within || (node.tagName === 'option' && attribute(node, 'selected') !== undefined)
      // The parser lets a select hold groups of options and nothing deeper.
      for (const child of node.childNodes) visit(child, taken)
    }
  }
  for (const child of select.childNodes) visit(child, false)
  return texts.filter((text) => text !== '').join(' ')
}
