import type { Limits } from '../open/limits.ts'
import { scanXml, type XmlFault } from './scan-xml.ts'
import { newScope, type XmlScope } from './xml-names.ts'

/** An element and what stands in it, texts left out: the properties of Office files have none. */
export interface XmlNode {
  readonly name: string
  readonly attribute: (local: string) => string | undefined
  readonly children: readonly XmlNode[]
}

interface GrowingNode extends XmlNode {
  readonly children: GrowingNode[]
}

/**
 * The elements of a small piece of XML, such as the content of a whole element of `scanXml`.
 *
 * @param fault Must throw.
 */
export function xmlTree(
  content: string,
  scope: XmlScope,
  limits: Limits,
  fault: (fault: XmlFault) => never,
): readonly XmlNode[] {
  const root: GrowingNode = { name: '', attribute: () => undefined, children: [] }
  const open: GrowingNode[] = [root]
  const scanner = scanXml(
    {
      open: ({ name, attribute }) => {
        const node: GrowingNode = { name, attribute, children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      close: () => {
        open.pop()
      },
    },
    limits,
    fault,
    newScope(scope),
  )
  scanner.write(`<root>${content}</root>`)
  scanner.close()
  return root.children[0]?.children ?? []
}

/** The first child of this name. */
export const childOf = (nodes: readonly XmlNode[], name: string): XmlNode | undefined =>
  nodes.find((node) => node.name === name)

/** A switch of Office files: on where it stands, unless it says otherwise. */
export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off|none)$/.test(node.attribute('val') ?? '')
