import type { Indicator, Level2, Printed } from '../../../form/index.ts'
import { cleanLabel } from '../../../form/labels.ts'
import { remembered } from '../../../form/remembered.ts'
import { simplified } from '../../../form/simplified.ts'
import type { Rule } from '../../rule.ts'

/** The words of the national forms, without 指标. A label that says more (服务数量, 履约质量, 数量目标) holds them and is told apart by nobody. */
const official: Readonly<Partial<Record<Level2, readonly string[]>>> = {
  quantity: ['数量'],
  quality: ['质量'],
  timeliness: ['时效'],
  cost: ['成本'],
  economicCost: ['经济成本'],
  socialCost: ['社会成本'],
  ecologicalCost: ['生态环境成本'],
  economicBenefit: ['经济效益'],
  socialBenefit: ['社会效益'],
  ecologicalBenefit: ['生态效益'],
  sustainableImpact: ['可持续影响', '可持续发展影响', '可持续性影响'],
  serviceSatisfaction: ['服务对象满意度', '满意度'],
}

/** A column repeats few labels. */
const wordOf = remembered((raw) =>
  simplified(cleanLabel(raw))
    .replace(/^[\d.、-]+/, '')
    .replace(/[（(].*$/, '')
    .replace(/指标$/, '')
    .replace(/^(?:项目|部门|单位)/, ''),
)

/** A level-2 label in other words than those of the national forms. */
export const level2NameVariant: Rule = {
  id: 'level2-name-variant',
  family: 'classification',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '二级指标名称不统一',
    what: '二级指标用了与全国表样不同的名称，如“环境效益”“进度指标”。',
    why: '名称不统一，按二级指标汇总、比较时会漏掉。',
    example: '效益指标：环境效益。',
    instead: '效益指标：生态效益。',
    fixSafety: '当地表样可能就这样印，是否统一由发布人决定，所以只作建议。',
    cannotSee:
      '认不出属于哪个二级指标的名称不报告。全国表样的名称前后加了字的（服务数量、履约质量、数量目标）不影响汇总，不报告。表样印定的名称不是填报人的错。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '二级指标“{label}”与全国表样的名称不同，应为“{official}”。请统一，以便汇总比较。' },
      fixes: { rename: '改为“{official}”' },
    },
    en: {
      sentences: {
        default:
          'The level-2 label “{label}” differs from the national form, which says “{official}”. Use one name, so that forms can be compared.',
      },
      fixes: { rename: 'Change to “{official}”' },
    },
  },
  create: ({ report }) => ({
    form: ({ indicators, emptyLevels }) => {
      const seen = new Set<string>()
      let above: Indicator['level2'] | undefined
      const look = (level2: Indicator['level2']): void => {
        // A label stands over many rows.
        if (level2.raw === above?.raw && level2.value === above.value) return
        above = level2
        const word = wordOf(level2.raw)
        const words = level2.value && official[level2.value]
        if (!words || word === '' || words.some((each) => word.includes(each)) || seen.has(word)) return
        seen.add(word)
        const name = `${words[0] ?? ''}${/指标/.test(level2.raw) ? '指标' : ''}`
        report(found(level2, word, name))
      }
      for (const { level2 } of indicators) look(level2)
      for (const { level2 } of emptyLevels) look(level2)
    },
  }),
}

const found = (level2: Printed, label: string, name: string) => ({
  at: level2,
  data: { label, official: name },
  suggestions: [{ key: 'rename', edits: [{ at: level2, raw: name }] }],
})
