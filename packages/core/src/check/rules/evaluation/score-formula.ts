import type { Indicator, Severity } from '../../../form/index.ts'
import { plainName } from '../../../queries/index.ts'
import { findProfile, type JudgedRow } from '../../../score/index.ts'
import type { Rule } from '../../rule.ts'
import { isFullScoreUnmet, isShaky } from './shared/full-score.ts'
import { scoredRows } from './shared/scored-rows.ts'

/** What the finding says, and how loudly: a unit that gave itself less than it might is not accused. */
const judge = ({
  rightUnder,
  difference,
  range,
  derivation,
}: JudgedRow): { readonly message: string; readonly severity: Severity } => {
  if (rightUnder.length > 0) return { message: 'other', severity: 'hint' }
  // How much being late costs no article says: all of the points is practice.
  if (derivation?.rule === 'late') return { message: 'late', severity: 'hint' }
  const less = difference?.startsWith('-') === true
  const band = range.from !== range.to
  if (less) return { message: band ? 'lessBand' : 'less', severity: 'hint' }
  return { message: band ? 'band' : 'default', severity: 'error' }
}

/** What a row's score is reckoned by: its article, and that of another profile where this one would be right. */
const articlesOf = (
  { kind, comparison, rightUnder }: JudgedRow,
  indicator: Indicator | undefined,
): readonly string[] => {
  const own = kind === 'execution' ? 'execution' : comparison === 'grade' ? 'qualitative' : 'quantitative'
  const banded = rightUnder.length > 0 && indicator?.level2.value === 'serviceSatisfaction'
  return banded ? [own, 'satisfaction-bands'] : [own]
}

/** A score that no rule in force gives. */
export const scoreFormula: Rule = {
  id: 'score-formula',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2020-10', article: 'quantitative', verified: false },
    { kind: 'law', law: 'caiyu-2020-10', article: 'qualitative', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'execution', verified: true },
    { kind: 'law', law: 'caiyu-2021-101', article: 'satisfaction-bands', verified: false },
    { kind: 'arithmetic', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '得分与计分规则不符',
    what: '按生效的计分规则重算每一行，得分与重算结果不同（容差按印出的小数位）。别的现行规则能得出这个分数的，只作提示并指明是哪一套规则。',
    why: '同样的完成情况应得同样的分。不按规则打分，项目之间无法比较，等级也不可靠。',
    example: '年度指标值≥40场次，实际完成值36场次，分值8分，得分7.8分。',
    instead: '得分7.2分（8×36÷40）。',
    cannotSee:
      '计分规则各地不同，请先选对本地区的规则。得分比规则少的，可能是单位从严自扣，只作提示。超出分值的由“score-over-weight”报告，未完成却满分的由“full-score-unmet”报告，这里不重复。损坏的、单位对不上的数值不重算。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”得{printed}分，按现行计分规则应得{score}分，多{difference}分。年度目标“{target}”，实际“{actual}”。请核对得分。',
        band: '“{name}”得{printed}分，按现行计分规则应在{from}—{to}分之间。年度目标“{target}”，实际“{actual}”。请核对得分。',
        less: '“{name}”得{printed}分，按现行计分规则可得{score}分。年度目标“{target}”，实际“{actual}”。如是从严扣分，请说明原因。',
        lessBand:
          '“{name}”得{printed}分，按现行计分规则应在{from}—{to}分之间。年度目标“{target}”，实际“{actual}”。如是从严扣分，请说明原因。',
        late: '“{name}”年度目标“{target}”，实际“{actual}”，逾期得{printed}分。各地一般按未完成得{score}分。本地办法另有规定的，请在说明中写明扣分依据。',
        other:
          '“{name}”得{printed}分，按“{profile}”应得{score}分，按“{others}”则是对的。年度目标“{target}”，实际“{actual}”。请确认本地区用的是哪一套计分规则。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” earned {printed} points; the rules in force give {score}, {difference} less. The target is “{target}”, the actual value “{actual}”. Check the score.',
        band: '“{name}” earned {printed} points; the rules in force give {from} to {to}. The target is “{target}”, the actual value “{actual}”. Check the score.',
        less: '“{name}” earned {printed} points; the rules in force give {score}. The target is “{target}”, the actual value “{actual}”. If points were deducted on purpose, say why.',
        lessBand:
          '“{name}” earned {printed} points; the rules in force give {from} to {to}. The target is “{target}”, the actual value “{actual}”. If points were deducted on purpose, say why.',
        late: '“{name}” was due “{target}” and done “{actual}”; it earned {printed} points although late. Usually that earns {score}. If the region rules otherwise, name the rule in the note.',
        other:
          '“{name}” earned {printed} points; “{profile}” gives {score}, under “{others}” it is right. The target is “{target}”, the actual value “{actual}”. Make sure which rules the region uses.',
      },
    },
  },
  create: ({ report }) => ({
    form: (_, node) => {
      for (const { row, score, cells, indicator } of scoredRows(node)) {
        const outside = Number(row.printed) > Number(row.weight ?? Number.POSITIVE_INFINITY) || Number(row.printed) < 0
        if (row.agrees !== 'no' || outside || isFullScoreUnmet(row) || isShaky(row)) continue
        const { message, severity } = judge(row)
        report({
          at: score,
          message,
          severity,
          basis: articlesOf(row, indicator),
          data: {
            name: indicator ? plainName(indicator.name.raw) : row.name,
            printed: row.printed ?? '',
            score: row.score ?? '',
            from: row.range.from,
            to: row.range.to,
            difference: (row.difference ?? '').replace('-', ''),
            target: row.target.trim(),
            actual: row.actual.trim(),
            profile: node.profile.name['zh-CN'],
            others: row.rightUnder.map((id) => findProfile(id)?.name['zh-CN'] ?? id),
          },
          related: cells,
        })
      }
    },
  }),
}
