import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** An actual value with ≥ or ≤: a bar, not a measurement. */
export const actualNotMeasured: Rule = {
  id: 'actual-not-measured',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'quantitative', verified: false }],
  since: '0.1.0',
  docs: {
    title: '实际完成值不是测量值',
    what: '实际完成值带有“≥”“≤”“>”“<”或“以上”“以内”，或者照抄年度指标值。',
    why: '实际完成值是测量、统计的结果，应是一个确定的数。写成“≥95%”，只说明没有测量，得分没有依据。',
    example: '年度指标值≥95%，实际完成值≥95%。',
    instead: '实际完成值97.3%，并附统计表或问卷结果。',
    cannotSee: '数值是不是真的测量出来的看不到。日期和文字表述不检查（文字见“qualitative-echo”）。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的实际完成值“{actual}”带有比较符号，不是测量结果。请填写实际测得的数值。',
        copied: '“{name}”的实际完成值“{actual}”照抄了年度指标值，不是测量结果。请填写实际测得的数值。',
      },
    },
    en: {
      sentences: {
        default:
          'The actual value “{actual}” of “{name}” holds an operator: it was not measured. Fill in the measured number.',
        copied:
          'The actual value “{actual}” of “{name}” copies the target: it was not measured. Fill in the measured number.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target, actual }) => {
      const value = actual?.value
      if (!actual || value?.kind !== 'quantity' || value.op === null || value.op === '=') return
      const copied = actual.raw.replace(/\s/g, '') === target.raw.replace(/\s/g, '')
      report({
        at: actual,
        message: copied ? 'copied' : 'default',
        data: { name: plainName(name.raw), actual: actual.raw.trim() },
        related: [target],
      })
    },
  }),
}
