import type { Cell, Strip } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder, type HeadColumn } from './lay-on.ts'

/** What a column of a table of review questions holds. */
export type ReviewKind = 'block' | 'item' | 'question' | 'points' | 'score' | 'grade' | 'opinion'

export interface ReviewColumn extends HeadColumn {
  readonly kind: ReviewKind
}

const kinds: readonly (readonly [ReviewKind, RegExp])[] = [
  ['points', /^(标准)?(分值|满分|标准分)(\(\d+分?\))?$/],
  ['score', /^(审核|评审|评估|自评|专家)?(得分|评分|打分)$/],
  [
    'opinion',
    /^((部门|单位|财政|专家|具体)*(审核|评审|审查|评估)?(意见|结果|结论|情况|说明)(及(得分|建议|说明))?|备注|(扣分|评分|打分|得分)(原因|说明|理由|依据))$/,
  ],
  ['block', /^(审核|评审|审查|评估)(内容|项目|类别|方面|维度)$/],
  ['item', /^(审核|评审|审查|评估)(要点|指标|因素|要素|事项)$/],
  ['question', /^(审核|评审|审查|评估)?(具体)?(要求|标准|要点说明|问题|内容说明|指标解释)$/],
]

/** "优 | 良 | 中 | 差", "符合 | 不符合": a column for each answer, of which one is ticked. */
const isAnswer = (text: string): boolean =>
  /^(优秀?|良好?|中等?|合格|及格|(较|很)?差|不合格|不及格|是|否|(基本|不)?符合|(不)?通过)$/.test(bare(text))

const kindOf = ({ text }: Cell): ReviewKind | undefined => {
  const label = bare(text)
  return kinds.find(([, pattern]) => pattern.test(label))?.[0]
}

/** The columns of a table of review questions (审核内容 | 审核要点 | … | 审核意见); undefined where the row announces none. */
export const reviewColumnsOf = (tokens: readonly Token[], strip: Strip): readonly ReviewColumn[] | undefined => {
  const cells = tokens.map(({ cell }) => cell)
  const known = cells.map(kindOf)
  const ticked = cells.filter(({ text }) => isAnswer(text)).length > 1
  // "评估指标 | 评估要点": of two columns of questions the first holds their groups.
  const items = known.filter((kind) => kind === 'item').length
  const blocks = known.flatMap((kind, i) => (kind === 'block' ? [i] : []))
  const found = cells.map(({ text }, i) =>
    known[i] === undefined && ticked && isAnswer(text)
      ? 'grade'
      : known[i] === 'item' && items > 1 && i === known.indexOf('item') && !known.includes('block')
        ? 'block'
        : known[i] === 'block' && i === blocks.at(-1) && blocks.length > 1 && items === 0
          ? 'item'
          : known[i],
  )
  const asks = found.includes('block') || found.includes('item')
  const answers = found.includes('opinion') || found.includes('score') || found.includes('grade')
  if (cells.length < 3 || !asks || !answers || found.includes(undefined)) return undefined
  if (!/审核|评审|审查|评估/.test(cells.map(({ text }) => text).join())) return undefined
  return columnsUnder(cells, strip.ruled).map((column, i): ReviewColumn => ({ ...column, kind: found[i] ?? 'item' }))
}
