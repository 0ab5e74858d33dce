import type { XmlNode } from '../xml/xml-tree.ts'
import { childOf } from '../xml/xml-tree.ts'

/**
 * The signs that a formula draws and does not write: brackets around what it brackets, the line of a fraction, roots.
 * Each call answers what is printed at the beginning or the end of an element.
 */
export interface MathText {
  readonly open: (name: string) => string
  readonly close: (name: string) => string
  /** Properties of the bracket that is open. */
  readonly brackets: (nodes: readonly XmlNode[]) => void
}

export function mathText(): MathText {
  const open: { begin: string; end: string; begun: boolean }[] = []
  return {
    open: (name) => {
      if (name === 'd') open.push({ begin: '(', end: ')', begun: false })
      if (name === 'rad') return '√'
      const bracket = open.at(-1)
      if (name !== 'e' || bracket === undefined || bracket.begun) return ''
      bracket.begun = true
      return bracket.begin
    },
    close: (name) => (name === 'num' ? '/' : name === 'd' ? (open.pop()?.end ?? '') : ''),
    brackets: (nodes) => {
      const bracket = open.at(-1)
      if (bracket === undefined) return
      bracket.begin = childOf(nodes, 'begChr')?.attribute('val') ?? bracket.begin
      bracket.end = childOf(nodes, 'endChr')?.attribute('val') ?? bracket.end
    },
  }
}
