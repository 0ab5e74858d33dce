import type { Place } from '../form/place.ts'

/**
 * What a template prints: the same shape as Blocks, seen from the other side. Writers turn it into bytes, the editor into
 * inputs. Every text that shows part of a Disclosure says which: `at` holds the JSON Pointers of all Printed that the
 * cell shows (a merged level cell shows one of every row below it), so that one edit reaches them all: `applyEdits` takes
 * the whole new text at every one of these pointers and keeps of it what belongs there (a level cell's points, the year
 * in a title). A cell that the form has no Printed for yet has a pointer that `applyEdits` understands all the same
 * (`/forms/0/fields/项目编码`, `/forms/0/emptyLevels/1/name`). A line feed in a text begins a new paragraph on paper.
 */
export interface LayoutDocument {
  readonly title: string
  readonly lang: 'zh-CN'
  readonly parts: readonly LayoutPart[]
}

export type LayoutPart = LayoutParagraph | LayoutTable | LayoutContents | LayoutPageBreak

export interface LayoutPageBreak {
  readonly kind: 'page-break'
}

/**
 * A table of contents. Page numbers are the writers' business: `anchor` is that of the paragraph or table on whose page
 * an entry stands. Readers set it aside, as they do with every list of contents.
 */
export interface LayoutContents {
  readonly kind: 'contents'
  /** What stands above the list: 目录. */
  readonly heading: string
  readonly entries: readonly LayoutContentsEntry[]
}

export interface LayoutContentsEntry {
  readonly text: string
  readonly level: HeadingLevel
  readonly anchor: string
}

/** Rank of a heading in the publication: 1 for 第一部分 or 一、, 2 for （一） or a form, 3 below. */
export type HeadingLevel = 1 | 2 | 3

export interface LayoutParagraph {
  readonly kind: 'paragraph'
  /**
   * `title`: 2号 centred; `period` centred; `unit` right-aligned; `signature` right-aligned; `label`: 附件 and the like;
   * `addressee`: to whom a letter goes, without indent.
   */
  readonly style:
    | 'title'
    | 'period'
    | 'unit'
    | 'heading'
    | 'body'
    | 'cover'
    | 'signature'
    | 'label'
    | 'note'
    | 'addressee'
  readonly text: string
  readonly at?: readonly string[]
  /** What a person types here; absent where the line is not filled in. */
  readonly input?: NonNullable<LayoutCell['input']>
  readonly inferred?: true
  readonly form?: number
  readonly place?: Place
  /** Name by which a list of contents points here: ASCII letters, digits and hyphens, at most 40, unique in the document. */
  readonly anchor?: string
  /** Rank of a title or heading where a publication gives it one. */
  readonly level?: HeadingLevel
}

export interface LayoutTable {
  readonly kind: 'table'
  /** As of a paragraph. */
  readonly anchor?: string
  /** Index of the form in the Disclosure; absent where the table is no form. */
  readonly form?: number
  readonly caption: string
  /** Relative widths; their sum is the table's width. */
  readonly columns: readonly number[]
  readonly orientation: 'portrait' | 'landscape'
  /** A list whose rows people sort and filter where the format lets them: under one header row, without merged cells. */
  readonly filter?: true
  readonly rows: readonly LayoutRow[]
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[]
  /** Repeated at the head of every page. */
  readonly header?: true
  /** Which repeating part of the form the row belongs to, and which entry: rows are added and removed by it. */
  readonly item?: {
    readonly of: 'indicators' | 'emptyLevels' | 'schedule' | 'subGoals' | 'safeguards' | 'tasks' | 'reviews'
    readonly index: number
  }
}

export interface LayoutCell {
  readonly text: string
  /** From 1. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly role: 'label' | 'level' | 'value'
  /** What a person types here. */
  readonly input?: 'text' | 'long-text' | 'value' | 'amount' | 'decimal'
  readonly align: 'left' | 'center' | 'right'
  /** For header cells. */
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup'
  readonly at: readonly string[]
  readonly inferred?: true
  readonly place?: Place
}
