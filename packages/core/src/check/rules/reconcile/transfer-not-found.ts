import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'

/** Money handed down to counties, and what of it their forms show. */
export const transferNotFound: Rule = {
  id: 'transfer-not-found',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'caiyu-2015-163', verified: false },
  ],
  compares: 'transfers',
  since: '0.2.0',
  docs: {
    title: '转移支付上下对不上',
    what: '上级的表列有转移支付市县的资金，同一次检查中有市县同一年度、同名项目的目标表，并印有上级（中央、省级）资金：市县之和多于下达数的，作警告；少于的，作提示。',
    why: '下达的资金应在市县的绩效目标中找得到。多出来，说明有一边填错；找不到，说明有资金没有绩效目标。',
    example: '省级表转移市县资金200万元；两个县的目标表上级资金合计230万元。',
    instead: '按下达文件核对两个县的上级资金。',
    cannotSee:
      '只看同一次检查给出的文件，没有收进来的市县看不到；一个市县也没有时不报。项目名称须相同，年份和“资金”“经费”一类词尾不计。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '转移支付市县的资金为{handed:money}，{count}个市县单位的“{name}”所列上级资金合计{found:money}，多出{difference:money}。请按下达文件核对。',
        missing:
          '转移支付市县的资金为{handed:money}，在{count}个市县单位的“{name}”中找到{found:money}，还有{difference:money}没有见到市县的绩效目标。请补充其余市县的目标表，或说明资金去向。',
      },
    },
    en: {
      sentences: {
        default:
          '{handed:money} were handed down; “{name}” of {count} local units shows {found:money} from above, {difference:money} more. Check them against the allocation.',
        missing:
          '{handed:money} were handed down; {found:money} were found in “{name}” of {count} local units. No local targets are given for {difference:money}: add those of the other counties, or say where the money went.',
      },
    },
  },
  create: ({ report, profileOf }) => ({
    transfer: ({ from, fen, units, to }) => {
      const difference = Math.abs(fen - from.fen)
      if (difference <= profileOf(from.form).moneyTolerance) return
      report({
        at: from.line.amount,
        ...(fen > from.fen ? {} : { message: 'missing', severity: 'hint' }),
        data: {
          handed: fenOfData(from.fen),
          found: fenOfData(fen),
          difference: fenOfData(difference),
          count: units,
          name: from.name,
        },
        related: to.map(({ amount }) => amount),
      })
    },
  }),
}
