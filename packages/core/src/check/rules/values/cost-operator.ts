import type { Indicator } from '../../../form/index.ts'
import { simplified } from '../../../form/simplified.ts'
import { isCostRow, isOpen, isRate, isSplit, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'
import { withOperator, withYuan } from './shared/rewrite-value.ts'

/** Money that is due by rule, neither more nor less: prizes, subsidies, pay. = is right for its rate. */
const due = /奖|补助|补贴|直补|补偿|津贴|抚恤|低保|救助|工资|薪酬|待遇|养老金|慰问|学费减免|资助|赔偿/
/** Costs of which more is better: what is saved. */
const saved = /节约|节省|节支|结余|压减|降低|减少|下降/

/** What a higher authority has fixed: 人均经费标准 =94元 is no plan of the unit's own, and as a least one it is a guarantee. */
const norm = /标准|定额/
/** What each is guaranteed: a norm of training or meetings is a ceiling, that of a pupil's upkeep is none. */
const guaranteed = /生均|公用经费|办公经费|运转经费|工作经费|生活(?:费|补贴|标准)|供养|养育|护理|照料|保障|低保|优待/
/** A price in the name: 每人每月, 人均, 户均. */
const each = /每|均/

/** Money of which not a fen may be saved: what is due or laid down for one, whatever its operator, and a norm with =. */
const isDue = ({ name }: Indicator, { op, per }: Quantity): boolean => {
  const plain = simplified(plainName(name.raw))
  const price = (per !== undefined && per.length > 0) || each.test(plain)
  return (
    (price && (due.test(plain) || ((norm.test(plain) || op === '≥') && guaranteed.test(plain)))) ||
    (op === '=' && norm.test(plain))
  )
}

/** A cost target that sets no ceiling. */
export const costOperator: Rule = {
  id: 'cost-operator',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '成本指标没有设上限',
    what: '成本指标的金额用了“=”“≥”，或没有比较符号。',
    why: '成本是不许超过的上限，应写“≤”；写“=”时省下钱反而算没完成。',
    example: '成本指标“档案数字化扫描”：=12万元。',
    instead: '≤12万元。',
    fixSafety: '金额是否确实不能增减由填报单位决定，所以只作建议。',
    cannotSee:
      '按规定标准发放的奖金、补助、工资等单价（如600元/人），按人、按户保障的经费标准（如生均公用经费标准），以及写“=”的定额、标准不提示；成本节约额不提示；比率不在此列。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        bare: '成本指标“{name}”的“{found}”没有比较符号。成本是上限，请写成“{ceiling}”。',
        default: '成本指标“{name}”写的是“{found}”。成本是上限，省下的钱不应算没完成，请写成“{ceiling}”。',
      },
      fixes: { ceiling: '改为“{ceiling}”' },
    },
    en: {
      sentences: {
        bare: 'The cost “{found}” of “{name}” has no operator. A cost is a ceiling: write “{ceiling}”.',
        default:
          'The cost of “{name}” reads “{found}”. A cost is a ceiling, and money saved is no failure: write “{ceiling}”.',
      },
      fixes: { ceiling: 'Change it to “{ceiling}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const { target } = indicator
      const quantity = quantityOf(target.value)
      if (!quantity || !isCostRow(indicator) || quantity.op === '≤' || quantity.op === '<') return
      if (quantity.unit !== null && quantity.unit !== '元') return
      const name = plainName(indicator.name.raw)
      if (isRate(name) || saved.test(name) || isDue(indicator, quantity)) return
      const found = targetText(indicator)
      const ceiling = withOperator(quantity.unit === null ? withYuan(found) : found, '≤')
      report({
        at: target,
        ...(quantity.op === null && { message: 'bare' }),
        data: { name: plainName(indicator.name.raw), found, ceiling },
        ...(isOpen(form) &&
          !isSplit(indicator) && { suggestions: [{ key: 'ceiling', edits: [{ at: target, raw: ceiling }] }] }),
      })
    },
  }),
}
