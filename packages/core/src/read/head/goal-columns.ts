import type { Cell } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder, type HeadColumn } from './lay-on.ts'

/**
 * A column of goals under its label: the year's goal, what became of it, the goal of the whole term, the year's as it was
 * changed; its name, points.
 */
export interface GoalColumn extends HeadColumn {
  readonly kind: 'goal' | 'actual' | 'term' | 'adjusted' | 'no' | 'name' | 'weight' | 'score'
}

/** What is printed above a table of goals. */
export interface GoalTable {
  /** The label beside it: "年度总体目标". */
  readonly beside: Cell | undefined
  readonly columns: readonly GoalColumn[]
}

/** "实施期目标", "中期目标（2024年—2026年）": a goal of more than the year. */
export const isTermGoal = (label: string): boolean =>
  /实施期|中期|长期|总体目标\(\d{4}年?[-—~–至]|[三五]年(?!度?目标)|规划期/.test(bare(label)) &&
  !/年度(绩效)?目标/.test(bare(label))

const kindOf = ({ cell, role }: Token): GoalColumn['kind'] | undefined => {
  const text = bare(cell.text)
  if (/^(全年|年度)?(\(调整\)|调整后的?)(年度|全年)?(绩效|总体)*目标$/.test(text)) return 'adjusted'
  if (role === 'goal-actual') return 'actual'
  if (role === 'goal') return isTermGoal(text) ? 'term' : 'goal'
  if (/^(目标)?(序号|编号)$|^(财政?|预算)年度?$/.test(text)) return 'no'
  if (/^(绩效)?目标名称$/.test(text)) return 'name'
  if (/^(绩效|具体)?目标?(具体)?内容$|^(绩效)?目标(描述|说明)$/.test(text)) return 'goal'
  if (/^(年初|年度|预期|原)(设定|预期|计划)(情况|内容)?$/.test(text)) return 'goal'
  if (/^(目标)?(权重|分值)(\((%|\d+分?)\))?$/.test(text)) return 'weight'
  if (/^(自评|目标)?得分$/.test(text)) return 'score'
  return /^(目标)?(实际)?(完成|实现)(情况|程度)$/.test(text) ? 'actual' : undefined
}

const isBeside = ({ role, cell }: Token): boolean =>
  role === 'goal' || role === 'goal-actual' || role === 'section' || (role === undefined && /目标/.test(cell.text))

/**
 * The table that a row of goal labels announces ("预期目标 | 实际完成情况", "实施期目标 | 年度目标", "目标名称 | 目标内容 |
 * 权重"), without the label beside them; undefined where the row is none.
 */
export const goalTableOf = (tokens: readonly Token[], ruled = false): GoalTable | undefined => {
  if (tokens.length < 2) return undefined
  const kinds = tokens.map(kindOf)
  // The columns are the labels at the end of the row; what stands in front of them is printed beside them.
  const from = kinds.lastIndexOf(undefined) + 1
  const fits = (own: readonly (GoalColumn['kind'] | undefined)[]) =>
    own.length >= 2 && own.some((kind) => kind === 'goal' || kind === 'term')
  const first =
    from === 0 && tokens[0] && isBeside(tokens[0]) && fits(kinds.slice(1)) && kinds.slice(1).includes('goal')
  const led = kinds[from] === 'actual' && fits(kinds.slice(from + 1)) && kinds.slice(from + 1).includes('actual')
  const at = first ? 1 : led ? from + 1 : from
  const front = tokens.slice(0, at)
  if (!fits(kinds.slice(at)) || front.length > 2 || !front.every(isFront)) return undefined
  const own = tokens.slice(at)
  if (at > 0 && !first && !own.some(({ role }) => role === 'goal')) return undefined
  const ownKinds = withTerms(
    own,
    kinds.slice(at).map((kind) => kind ?? 'goal'),
  )
  if (ownKinds.every((kind) => kind === 'goal') || !own.some(({ role }) => isGoalRole(role) || at > 0)) return undefined
  const columns = columnsUnder(
    own.map(({ cell }) => cell),
    ruled,
  ).map((column, i): GoalColumn => ({ ...column, kind: ownKinds[i] ?? 'goal' }))
  return { beside: front.at(-1)?.cell, columns }
}

const isGoalRole = (role: Token['role']): boolean => role === 'goal' || role === 'goal-actual'

/** What may stand in front of the columns: a section, a word about goals. */
const isFront = (token: Token): boolean =>
  isBeside(token) || (token.role === undefined && token.cell.text.length <= 16) || token.role === 'field'

/** "项目总目标 | 年度总体目标": beside the year's goal, the other one is that of the whole term. */
const withTerms = (own: readonly Token[], kinds: readonly GoalColumn['kind'][]): readonly GoalColumn['kind'][] => {
  const goals = own.filter((_, i) => kinds[i] === 'goal')
  const annual = goals.filter(({ cell }) => /年度|本年|当年|全年/.test(bare(cell.text)))
  if (goals.length !== 2 || annual.length !== 1) return kinds
  return kinds.map((kind, i) => (kind === 'goal' && own[i] !== annual[0] ? 'term' : kind))
}

/** Whether a row announces goals side by side. */
export const goalColumnsOf = (tokens: readonly Token[]): readonly GoalColumn[] | undefined =>
  goalTableOf(tokens)?.columns
