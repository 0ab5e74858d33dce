import type { Form, Indicator } from '../../../form/index.ts'
import { yearOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** The first budget after 财预〔2021〕101号 made cost a level of its own. */
const since = 2022

/** The first row of a classic cost under output. */
const costUnderOutput = ({ indicators }: Form): Indicator | undefined =>
  indicators.find(({ level1, level2 }) => level2.value === 'cost' && level1.value === 'output')

/** A form whose layout still keeps cost under output. */
export const costNotLevel1: Rule = {
  id: 'cost-not-level1',
  family: 'classification',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'levels', verified: false }],
  since: '0.2.0',
  docs: {
    title: '成本仍在产出下',
    what: '2022年以后的绩效目标表，成本指标仍列在产出指标下面。一份文件有两张以上这样的表时提示，只提示一次。',
    why: '101号指引（中央部门参考试行）把成本单列为一级指标，分经济成本、社会成本、生态环境成本，权重也单独计。',
    example: '产出指标下设数量、质量、时效、成本四项二级指标。',
    instead: '由制表单位考虑把成本升为一级指标；填报单位按现行表样填报即可。',
    cannotSee: '提示说给制表、公开的部门，不说填报单位错了。只有一张表的文件、沿用批复表样的自评和监控表不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '本文件{count}张表的表样把成本列在产出指标下。财预〔2021〕101号指引把成本单列为一级指标，制表时可参照调整；填报单位按现行表样填报，不必改动。',
      },
    },
    en: {
      sentences: {
        default:
          'The layout of {count} forms of this file keeps cost under output. The guide 财预〔2021〕101号 makes cost a level of its own; whoever designs the form may follow it. Those who fill it in need not change anything.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const rows = disclosure.forms.flatMap((form) => {
        const year = yearOf(form, disclosure)
        if (form.phase !== 'target' || year === undefined || year < since) return []
        return costUnderOutput(form) ?? []
      })
      const [first, ...others] = rows
      // Who publishes several forms chooses their layout; who fills in one does not.
      if (!first || others.length === 0) return
      report({
        at: first.level2,
        data: { count: rows.length },
        related: others.map(({ level2 }) => level2),
      })
    },
  }),
}
