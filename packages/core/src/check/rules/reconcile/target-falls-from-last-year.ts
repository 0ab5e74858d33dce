import { valueInFen } from '../../../money/index.ts'
import { fenOf, yearBudget } from '../../../queries/funds.ts'
import { isUnitPrice, plainName, targetText } from '../../../queries/index.ts'
import type { FormDifference, Reconciled } from '../../../reconcile/differences.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { surePairs } from './shared/sure-pairs.ts'

type Changed = Extract<FormDifference, { kind: 'target-changed' }>

/** A year's result swings; below this share of it a target asks for clearly less. */
const clearly = 0.8

const lowered = ({ differences }: Reconciled): readonly Changed[] =>
  differences.flatMap((each) =>
    each.kind === 'target-changed' && each.change === 'lowered' && each.after.target.value?.kind === 'quantity'
      ? [each]
      : [],
  )

const moneyOf = ({ pairing }: Reconciled, { templateOf }: RuleContext) =>
  [pairing.earlier.form, pairing.later.form].map((form) => fenOf(yearBudget(form, templateOf(form))))

/** A ceiling that rose, or a floor that fell, by clearly more than a year's swing. */
const isClear = ({ ratio }: Changed): boolean =>
  ratio !== undefined && (ratio < 1 ? ratio < clearly : ratio > 1 / clearly)

/** A sum that may be larger by no more than the money is: with more money there is more to pay. */
const risesWithMoney = ({ before, after }: Changed, more: number): boolean => {
  const [old, now] = [before, after].map(({ target, name }) =>
    target.value === undefined || isUnitPrice(name.raw) ? undefined : valueInFen(target.value),
  )
  return old !== undefined && now !== undefined && now > old && now - old <= more
}

/** A target below last year's. */
export const targetFallsFromLastYear: Rule = {
  id: 'target-falls-from-last-year',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false },
    { kind: 'practice', verified: true },
  ],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '目标低于上年',
    what: '同一项目相邻两年的同一项定量指标：今年的指标值比上年的容易达到，而资金没有减少，作警告（金额不明或减少的，作提示）；或者比上年的实际完成值低20%以上，作提示。成本类指标看上限是否提高，总额随资金增加的不计。',
    why: '上年的目标和完成情况是测算今年目标的依据。钱没有少，要求却低了，应当说明理由。',
    example: '2024年巡查≥24次，实际完成30次；2025年资金不变，巡查≥18次。',
    instead: '参照上年完成情况测算，巡查不低于24次；确有客观原因的，在编制说明中写明。',
    cannotSee:
      '任务本来就逐年减少的项目（如扫尾工程）看不出来。新旧指标按名称配对，改了名称的配不上时不报。时间类和文字表述的指标不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的指标值为“{now}”，上年（《{from}》）为“{before}”，要求放宽了，而资金没有减少（{money:money}）。请参照上年水平测算，或说明放宽的理由。',
        unfunded: '“{name}”的指标值为“{now}”，上年（《{from}》）为“{before}”，要求放宽了。请核对是否与资金规模相匹配。',
        result:
          '“{name}”的指标值为“{now}”，上年（《{from}》）实际完成“{before}”，今年的目标明显低于已经达到的水平。请参照上年完成情况重新测算。',
      },
    },
    en: {
      sentences: {
        default:
          'The target of “{name}” is “{now}”, in “{from}” it was “{before}”: less is asked for, though the money is not less ({money:money}). Set it by last year’s level or give the reason.',
        unfunded:
          'The target of “{name}” is “{now}”, in “{from}” it was “{before}”: less is asked for. Check that it matches the money.',
        result:
          'The target of “{name}” is “{now}”; by “{from}” “{before}” was reached: the target lies clearly below. Set it by last year’s result.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      const said = new Set<object>()
      for (const each of surePairs(all, 'last-year')) {
        const [last, now] = moneyOf(each, context)
        const funded = last !== undefined && now !== undefined && now >= last
        const more = last === undefined || now === undefined ? 0 : now - last
        for (const change of lowered(each).filter((one) => !risesWithMoney(one, more))) {
          const { before, after } = change
          said.add(after)
          context.report({
            at: after.target,
            ...(funded ? {} : { message: 'unfunded', severity: 'hint' }),
            data: {
              name: plainName(after.name.raw),
              now: targetText(after),
              before: targetText(before),
              from: nameOfForm(each.pairing.earlier.form, each.pairing.earlier.year),
              ...(funded && { money: now }),
            },
            related: [before.target],
          })
        }
      }
      for (const each of surePairs(all, 'result'))
        for (const change of lowered(each).filter(isClear)) {
          const { before, after } = change
          // A row that reports no actual value is held by its target, which the pair of targets has said.
          if (said.has(after) || before.actual?.value?.kind !== 'quantity') continue
          context.report({
            at: after.target,
            message: 'result',
            severity: 'hint',
            data: {
              name: plainName(after.name.raw),
              now: targetText(after),
              before: before.actual.raw.trim(),
              from: nameOfForm(each.pairing.earlier.form, each.pairing.earlier.year),
            },
            related: [before.actual],
          })
        }
    },
  }),
}
