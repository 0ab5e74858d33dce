import type { AmountUnit, Phase, Subject } from '../form/index.ts'
import type {
  FieldTwin,
  FundRef,
  IndicatorProperty,
  ItemPart,
  Relation,
  ReviewsRow,
  TasksRow,
  Template,
} from './schema/index.ts'

/**
 * What a reader found in a form that no template knows, from which a template is made. Rows stand in reading order. Every
 * hint of geometry may be left out: `column` (from 1) is where the source shows the cell, `span` and `rows` how many
 * columns and rows it covers. Where they tile the grid they are kept (a ruled source); where they do not (tabs, slipped
 * cells) labels keep one column and filled-in cells share the rest.
 *
 * @example
 * const shape: FormShape = {
 *   phase: 'target', subject: 'project', scheme: 'classic', amountUnit: '万元',
 *   head: [{ style: 'title', text: '项目绩效目标表' }],
 *   rows: [
 *     { cells: [{ label: '项目名称' }, { field: '项目名称', is: 'project.name' }] },
 *     { cells: [{ label: '预算金额' }, { fund: { path: ['预算金额'] }, field: '预算金额' }] },
 *     { cells: [{ label: '绩效目标' }, { part: 'goal' }] },
 *     {
 *       indicators: {
 *         side: { label: '绩效指标', header: true },
 *         columns: [
 *           { property: 'level1', label: '一级指标' }, { property: 'level2', label: '二级指标' },
 *           { property: 'name', label: '三级指标' }, { property: 'target', label: '指标值' },
 *         ],
 *         levels: [{ level1: 'output', label: '产出指标', level2: [{ level2: 'quantity', label: '数量指标' }] }],
 *       },
 *     },
 *   ],
 * }
 * synthesise(shape).id // 'own'
 */
export interface FormShape {
  readonly phase: Phase
  readonly subject: Subject
  readonly scheme: string
  readonly amountUnit: AmountUnit
  /** Lines above the table, `text` as printed; `{year}` and `{amountUnit}` may stand in them. */
  readonly head?: Template['head']
  readonly orientation?: 'portrait' | 'landscape'
  /** Columns of the source's grid, where it is known; else as many as the widest row needs. */
  readonly columns?: number
  /** Relative widths of these columns, where the source tells. */
  readonly widths?: readonly number[]
  readonly rows: readonly ShapeRow[]
  /** Left out: told by the labels of the money lines. */
  readonly money?: Template['money']
  readonly relations?: readonly Relation[]
}

export type ShapeRow =
  | { readonly cells: readonly ShapeCell[] }
  | { readonly indicators: ShapeIndicators }
  | { readonly schedule: ShapeBlock }
  | { readonly subGoals: ShapeBlock }
  | { readonly spendingPlan: ShapeBlock & { readonly steps: readonly string[] } }
  | { readonly tasks: ShapeTasks }
  | { readonly reviews: ShapeReviews }

/** Where a cell stands: hints. */
export interface ShapeSpan {
  readonly column?: number
  readonly span?: number
  readonly rows?: number
}

/** One cell in reading order: a printed label (with its text as printed), or what is filled in. */
export type ShapeCell = ShapeSpan &
  (
    | { readonly label: string }
    /** By the cleaned label that stands in `fields` (`labelled`: the cleaned printed one where it differs). */
    | {
        readonly field: string
        readonly is?: FieldTwin
        readonly labelled?: string
        readonly input?: 'text' | 'long-text' | 'value'
        readonly goal?: 'term'
      }
    /** `field`: the amount stands in `fields` too, under this label. */
    | { readonly fund: FundRef; readonly field?: string }
    | { readonly part: 'goal' | 'goalActual' }
    | { readonly total: 'weight' | 'score' }
    /** A part of an entry of a list: of one of several goals, of a review's question. */
    | { readonly item: 'goals' | 'reviews'; readonly index: number; readonly of: ItemPart }
    | { readonly blank: true }
  )

/** A label with its repeating rows. */
export interface ShapeBlock extends ShapeSpan {
  readonly label: string
}

/** Columns as wide as in the source; `side` runs down beside them. */
export type ShapeTasks = Omit<TasksRow, 'block'>
export type ShapeReviews = Omit<ReviewsRow, 'block'>

export interface ShapeIndicators {
  /** A label that runs down beside the block; `header`: beside the header row as well. */
  readonly side?: { readonly label: string; readonly header: boolean; readonly span?: number }
  /** The header row in order; 'extra' for columns that the model has no name for. */
  readonly columns: readonly {
    readonly property: IndicatorProperty | 'extra'
    readonly label: string
    /** The label over this column and its neighbours. */
    readonly group?: string
    readonly span?: number
  }[]
  /** The levels seen, in printed order, with their labels as printed (without points). */
  readonly levels: Extract<Template['rows'][number], { block: 'indicators' }>['levels']
}
