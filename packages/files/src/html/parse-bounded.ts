import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'

/** Steps over siblings that misplaced elements may cost altogether. */
const mostWork = 50_000_000

/**
 * Parses a page as a browser would, with bounds on what hostile pages blow up: the number of elements (tags that are
 * reopened in every paragraph), how deep they nest, and the searching among siblings for misplaced elements.
 *
 * @throws {Refusal} `html-damaged`
 */
export function parseBounded(html: string, limits: Limits): DefaultTreeAdapterTypes.Document {
  let nodes = 0
  let pieces = 0
  let depth = 0
  let work = 0
  const bound = (measure: string, found: number, limit: number) => {
    if (found > limit) throw new Refusal('html-damaged', { measure, limit, found })
  }
  const search = (parent: DefaultTreeAdapterTypes.ParentNode | null) => {
    work += parent?.childNodes.length ?? 0
    bound('work', work, mostWork)
  }
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      bound('nodes', ++nodes, limits.nodes)
      return defaultTreeAdapter.createElement(...element)
    },
    createCommentNode: () => {
      bound('nodes', ++nodes, limits.nodes)
      return defaultTreeAdapter.createCommentNode('')
    },
    insertText: (parent, text) => {
      bound('pieces', ++pieces, limits.pieces)
      defaultTreeAdapter.insertText(parent, text)
    },
    insertBefore: (parent, node, reference) => {
      search(parent)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
    insertTextBefore: (parent, text, reference) => {
      search(parent)
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
    detachNode: (node) => {
      search(node.parentNode)
      defaultTreeAdapter.detachNode(node)
    },
    onItemPush: () => bound('depth', ++depth, limits.depth),
    onItemPop: () => {
      depth--
    },
  }
  return parse(html, { treeAdapter, scriptingEnabled: false })
}
