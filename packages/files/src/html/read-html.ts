import type { Blocks } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Flow, FlowRow, FlowTable, FlowText } from '../flow/flow.ts'
import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { controlText } from './control-text.ts'
import { blockElements, droppedElements, frameElements } from './element-kinds.ts'
import { isHiddenElement } from './hidden-element.ts'
import { contentsClass, generator, goesOnClass, inferredClass, titleClass } from './html-marks.ts'
import { collectHtmlText } from './html-text.ts'
import { parseBounded } from './parse-bounded.ts'
import { type HtmlCell, type HtmlRow, layRowGroup } from './table-grid.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * Blocks of a web page: paragraphs at block boundaries, tables with their spans; scripts, styles and what is hidden are
 * dropped. In pages that we wrote ourselves white space is exact and captions, which repeat the title, are left out.
 *
 * @throws {Refusal} `html-damaged`, `too-many-columns`, `too-many-parts`
 */
export const readHtml = (html: string, source: Source, limits: Limits): Blocks => {
  const flow = htmlFlow(html, limits)
  const count = flow.filter(lacksHeaders).length
  return flowToBlocks(flow, count > 0 ? { ...source, tablesWithoutHeaders: count } : source)
}

/** Smaller ones set a page in order. */
const fewestCells = 6

/** A table of data of which no cell is a header. */
const lacksHeaders = (flow: Flow): boolean =>
  flow.kind === 'table' &&
  flow.headed === false &&
  flow.rows.filter(({ cells }) => cells.length > 1).length > 1 &&
  flow.rows.flatMap(({ cells }) => cells).length >= fewestCells

/** The texts and tables of a page, before they are numbered. */
export function htmlFlow(html: string, limits: Limits): readonly Flow[] {
  const root = parseBounded(html, limits)
  const ours = isOurs(root.childNodes)
  const counter = countParts(limits)

  const readContent = (nodes: readonly Node[]): Flow[] => {
    const flow: Flow[] = []
    const text = collectHtmlText(ours)
    const endBlock = (role?: FlowText['role']) => {
      const taken = text.take(role)
      if (taken === undefined) return
      counter.part()
      flow.push(taken)
    }
    const walk = (node: Node, inferred: boolean) => {
      if ('value' in node) {
        if (node.value.trim() !== '' || !isFrame(node.parentNode)) text.add(node.value, inferred)
        return
      }
      if (!('tagName' in node) || droppedElements.has(node.tagName) || isHiddenElement(node)) return
      const control = controlText(node)
      if (control !== undefined) text.add(control, inferred)
      else if (node.tagName === 'br') text.lineBreak()
      else if (node.tagName === 'pre' || node.tagName === 'textarea') {
        endBlock()
        for (const [index, line] of wholeText(node).split('\n').entries()) {
          if (index > 0) text.lineBreak()
          text.add(line, inferred)
        }
        endBlock()
      } else if (node.tagName === 'table') {
        endBlock()
        flow.push(...readTable(node))
      } else {
        const block = blockElements.has(node.tagName)
        if (block) endBlock()
        const within = inferred || hasClass(node, inferredClass)
        for (const child of node.childNodes) walk(child, within)
        if (block) endBlock(roleOf(node))
      }
    }
    for (const node of nodes) walk(node, false)
    endBlock()
    return flow
  }

  const readCell = (cell: Element): HtmlCell => {
    counter.part()
    return {
      colspan: Math.max(1, Math.min(1000, spanOf(cell, 'colspan', 1))),
      rowspan: Math.min(65_534, spanOf(cell, 'rowspan', 1)),
      content: readContent(cell.childNodes),
    }
  }

  /** A caption that is not ours is a heading above the table. */
  const readTable = (table: Element): readonly Flow[] => {
    const rows: FlowRow[] = []
    const captions: Flow[] = []
    let headed = false
    let loose: HtmlRow[] = []
    const endGroup = (group: readonly HtmlRow[]) => {
      for (const row of layRowGroup(group)) {
        const last = row.cells.at(-1)
        rows.push(row)
        if (last !== undefined) counter.columns(last.column + last.colspan - 1, rows.length)
      }
    }
    const readRow = (row: Element, header: boolean): HtmlRow => {
      const cells = row.childNodes.filter(isCell).filter(isShown)
      headed ||= cells.some((cell) => cell.tagName === 'th' || attribute(cell, 'scope') !== undefined)
      return { header: header || hasClass(row, 'header'), cells: cells.map(readCell) }
    }
    for (const child of table.childNodes) {
      if (!('tagName' in child) || isHiddenElement(child)) continue
      if (child.tagName === 'tr') loose.push(readRow(child, false))
      else if (child.tagName === 'caption' && !ours) {
        const caption = readContent(child.childNodes)
        captions.push(
          ...caption.map((piece) => (piece.kind === 'text' ? { ...piece, role: 'heading' as const } : piece)),
        )
      } else if (child.tagName === 'thead' || child.tagName === 'tbody' || child.tagName === 'tfoot') {
        endGroup(loose)
        loose = []
        endGroup(
          child.childNodes
            .filter(isRow)
            .filter(isShown)
            .map((row) => readRow(row, child.tagName === 'thead')),
        )
      }
    }
    endGroup(loose)
    const goesOn = ours && hasClass(table, goesOnClass)
    const grid: FlowTable = { kind: 'table', rows, headed, ...(goesOn && { goesOn }) }
    return [...captions, grid]
  }

  return readContent(root.childNodes)
}

/** Between the blocks of these, white space only sets the source in order. */
const isFrame = (node: DefaultTreeAdapterTypes.ParentNode | null): boolean =>
  node !== null && !('tagName' in node && !frameElements.has(node.tagName))
const isElement = (node: Node, ...names: readonly string[]): node is Element =>
  'tagName' in node && names.includes(node.tagName)
const isRow = (node: Node): node is Element => isElement(node, 'tr')
const isCell = (node: Node): node is Element => isElement(node, 'td', 'th')

const isShown = (element: Element): boolean => !isHiddenElement(element)

/** The text of an element as it is set, line by line. Deeper than the parser allows nothing nests. */
const wholeText = (element: Element): string =>
  element.childNodes
    .map((node) =>
      'value' in node ? node.value : !('tagName' in node) ? '' : node.tagName === 'br' ? '\n' : wholeText(node),
    )
    .join('')

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value
const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(/\s+/).includes(name) ?? false

function spanOf(cell: Element, name: string, otherwise: number): number {
  const value = attribute(cell, name)?.trim() ?? ''
  return /^\d{1,5}$/.test(value) ? Number(value) : otherwise
}

function roleOf(element: Element): FlowText['role'] {
  if (hasClass(element, contentsClass)) return 'contents'
  if (element.tagName === 'h1' || hasClass(element, titleClass)) return 'title'
  return /^h[2-6]$/.test(element.tagName) ? 'heading' : undefined
}

function isOurs(nodes: readonly Node[]): boolean {
  const html = nodes.find((node) => isElement(node, 'html'))
  const head =
    html !== undefined && 'childNodes' in html ? html.childNodes.find((node) => isElement(node, 'head')) : undefined
  return (
    head !== undefined &&
    'childNodes' in head &&
    head.childNodes.some(
      (node) =>
        isElement(node, 'meta') && attribute(node, 'name') === 'generator' && attribute(node, 'content') === generator,
    )
  )
}
