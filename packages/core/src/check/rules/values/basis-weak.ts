import type { Form, Indicator, Printed } from '../../../form/index.ts'
import { isCostRow, isSatisfaction, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Nothing but the budget, a habit or a blank: it says where the money stands, not why the number is what it is. */
const empty =
  /^(?:\d{4}年)?(?:根据|依据|按照|结合)?(?:(?:年初|年度|本年|当年|部门|项目|单位)?预算(?:安排|批复|数|编制|文件)?|预算批复|财政预算|实际(?:情况|工作|需要)?|工作(?:需要|实际|安排)|上级(?:要求|安排|部署)|领导安排|经验(?:值|估计)?|估算|预计|其他|无|暂无|[-—/]+)$/
/** The number of a letter that assigns money: 财行〔2025〕8号. */
const grant = /财[\u4e00-\u9fff]{0,6}[〔[(（]\d{4}[〕\])）]第?\d+号/

type Weakness = 'default' | 'grant'

const weaknessOf = (indicator: Indicator): Weakness | undefined => {
  const text = plainText(indicator.basis?.raw ?? '')
  if (text === '' || isCostRow(indicator)) return undefined
  if (empty.test(text)) return 'default'
  const satisfaction = indicator.level2.value === 'serviceSatisfaction' || isSatisfaction(indicator.name.raw)
  return satisfaction && grant.test(text) && text.replace(grant, '').length <= 8 ? 'grant' : undefined
}

interface Group {
  readonly weakness: Weakness
  readonly text: string
  readonly cells: readonly Printed[]
}

/** Equal weak bases of a form are one fault. */
const groupsOf = (form: Form): readonly Group[] => {
  const weak = form.indicators.flatMap((indicator) => {
    const weakness = weaknessOf(indicator)
    return weakness && indicator.basis ? [{ weakness, cell: indicator.basis }] : []
  })
  const groups = Map.groupBy(weak, ({ weakness, cell }) => `${weakness} ${plainText(cell.raw)}`)
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    return first
      ? [{ weakness: first.weakness, text: first.cell.raw.trim(), cells: members.map(({ cell }) => cell) }]
      : []
  })
}

/** A basis of the target that explains nothing. */
export const basisWeak: Rule = {
  id: 'basis-weak',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'value-basis', verified: false }],
  since: '0.1.0',
  docs: {
    title: '指标值的依据没有说明问题',
    what: '“指标值确定依据”只写“年初预算”“工作需要”等；或满意度的依据只是一份拨款文件的文号。',
    why: '依据要说明为什么定这个数：计划、行业标准、历史数据或支出标准。预算和拨款文件只说明有多少钱。',
    example: '“参训教师合格率≥90%”的依据写“年初预算”。',
    instead: '“上年合格率88%，本年提高2个百分点”；“《教师培训质量标准》第5条”。',
    cannotSee:
      '成本指标以预算为依据是合理的，不提示；依据的内容真不真、文件里有没有这个数，看不出来；依据空着由别的规则检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本表{count}项指标值的依据只写“{found}”，没有说明这个数怎样来的。请写计划、标准、历史数据或支出标准。',
        grant: '满意度的依据“{found}”是拨款文件，其中没有满意度的要求。请写往年的调查结果或服务标准。',
      },
    },
    en: {
      sentences: {
        default:
          'The basis of {count} targets in this form is only “{found}”, which does not tell where the numbers come from. Name a plan, a standard, past figures or a spending norm.',
        grant:
          'The basis “{found}” of a satisfaction is a letter assigning money; it asks for no satisfaction. Name past surveys or a service standard.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      for (const { weakness, text, cells } of groupsOf(form)) {
        const [first, ...others] = cells
        if (!first) continue
        report({
          at: first,
          message: weakness,
          data: { found: text, count: cells.length },
          ...(others.length > 0 && { related: others }),
        })
      }
    },
  }),
}
