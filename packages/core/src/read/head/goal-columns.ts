import type { Cell } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder, type HeadColumn } from './lay-on.ts'

/** A column of goals under its label: the year's goal, what became of it, the goal of the whole term; its name, points. */
export interface GoalColumn extends HeadColumn {
  readonly kind: 'goal' | 'actual' | 'term' | 'no' | 'name' | 'weight' | 'score'
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
  if (role === 'goal-actual') return 'actual'
  if (role === 'goal') return isTermGoal(text) ? 'term' : 'goal'
  if (/^(目标)?(序号|编号)$/.test(text)) return 'no'
  if (/^(绩效)?目标名称$/.test(text)) return 'name'
  if (/^(绩效|具体)?目标?(具体)?内容$|^(绩效)?目标(描述|说明)$/.test(text)) return 'goal'
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
  const [first, ...rest] = tokens
  if (!first || tokens.length < 2) return undefined
  const kinds = tokens.map(kindOf)
  const known = (own: readonly (GoalColumn['kind'] | undefined)[]) =>
    own.length >= 2 && own.every((kind) => kind !== undefined) && own.some((kind) => kind === 'goal' || kind === 'term')
  const restKinds = kinds.slice(1)
  const beside = isBeside(first) && known(restKinds) && restKinds.includes('goal')
  if (!beside && !known(kinds)) return undefined
  const own = beside ? rest : tokens
  const ownKinds = beside ? restKinds : kinds
  if (ownKinds.every((kind) => kind === 'goal')) return undefined
  if (!own.some(({ role }) => role === 'goal' || role === 'goal-actual') && !beside) return undefined
  const columns = columnsUnder(
    own.map(({ cell }) => cell),
    ruled,
  ).map((column, i): GoalColumn => ({ ...column, kind: ownKinds[i] ?? 'goal' }))
  return { beside: beside ? first.cell : undefined, columns }
}

/** Whether a row announces goals side by side. */
export const goalColumnsOf = (tokens: readonly Token[]): readonly GoalColumn[] | undefined =>
  goalTableOf(tokens)?.columns
