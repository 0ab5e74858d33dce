/** The structure of a page as pdfjs gives it: elements, and the marked contents of this page that they hold. */
export interface StructureNode {
  readonly role: string
  readonly rowSpan?: number | undefined
  readonly children: readonly (StructureNode | StructureContent)[]
}

interface StructureContent {
  readonly type: string
  readonly id: string
}

/** A table as its tags tell it: all of its rows, also those of other pages, but the contents of one page. */
export interface TaggedTable {
  /** Rows, cells and spans: the same on every page that the table reaches. */
  readonly shape: string
  readonly rows: readonly (readonly TaggedCell[])[]
  /** Whether merged cells say so: some writers leave it out. */
  readonly spans: boolean
}

export interface TaggedCell {
  readonly header: boolean
  /** How many rows it says that it reaches over. */
  readonly rows: number
  /** Numbers of the marked contents of the page that stand in it. */
  readonly contents: readonly number[]
}

/** The tables of a page, in order; a table in a cell is content of that cell. */
export const taggedTables = (root: StructureNode): readonly TaggedTable[] => elementsOf(root, 'Table').map(tableOf)

const tableOf = (table: StructureNode): TaggedTable => {
  const rows = elementsOf(table, 'TR').map((row) =>
    row.children.flatMap((child): readonly TaggedCell[] => (isElement(child) && isCell(child) ? [cellOf(child)] : [])),
  )
  const shape = rows.map((cells) => cells.map((cell) => `${cell.header ? 'h' : 'd'}${cell.rows}`).join(' ')).join('\n')
  return { shape, rows, spans: rows.some((cells) => cells.some((cell) => cell.rows > 1)) }
}

const cellOf = (cell: StructureNode): TaggedCell => ({
  header: cell.role === 'TH',
  rows: Math.max(1, cell.rowSpan ?? 1),
  contents: contentsOf(cell),
})

const isElement = (node: StructureNode | StructureContent): node is StructureNode => 'role' in node
const isCell = ({ role }: StructureNode): boolean => role === 'TD' || role === 'TH'

/** The outermost elements of a role below a node. */
const elementsOf = (node: StructureNode, role: string): readonly StructureNode[] =>
  node.children.flatMap((child): readonly StructureNode[] => {
    if (!isElement(child)) return []
    return child.role === role ? [child] : elementsOf(child, role)
  })

const contentsOf = (node: StructureNode): readonly number[] =>
  node.children.flatMap((child) => (isElement(child) ? contentsOf(child) : numberOf(child)))

/** `p12R_mc7`: content 7 of the page. */
const numberOf = ({ type, id }: StructureContent): readonly number[] => {
  const number = type === 'content' ? /_mc(\d+)$/.exec(id)?.[1] : undefined
  return number === undefined ? [] : [Number(number)]
}
