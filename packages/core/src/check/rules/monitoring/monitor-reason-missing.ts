import type { Printed } from '../../../form/index.ts'
import { plainName, quantityOf } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { FormNode, Rule } from '../../rule.ts'
import { explainsAll, isExplained, reasonCell } from '../evaluation/shared/notes.ts'
import { forecasts } from './shared/forecast.ts'

interface Deviation {
  readonly cell: Printed
  readonly target: Printed
  readonly message: string
  readonly name: string
  readonly found: string
  readonly percent: string
}

/** Quantities that lag so far behind their target that the region wants to know why. */
const lagging = ({ form, profile }: FormNode): readonly Deviation[] => {
  const from = profile.monitoring?.gapExplainedFrom
  if (from === undefined || form.phase !== 'monitoring') return []
  return form.indicators.flatMap((row): readonly Deviation[] => {
    const [target, actual] = [quantityOf(row.target.value), quantityOf(row.actual?.value)]
    if (!row.actual || !target || !actual || row.level2.value !== 'quantity' || isExplained(row)) return []
    if (target.unit !== actual.unit || target.scale !== actual.scale || target.op === '≤' || target.op === '<')
      return []
    const gap = new Exact(1).minus(new Exact(actual.number).div(target.number))
    if (new Exact(target.number).lte(0) || gap.lte(from)) return []
    const percent = gap.times(100).toDecimalPlaces(1).toFixed()
    const found = row.actual.raw.trim()
    return [{ cell: row.actual, target: row.target, message: 'gap', name: plainName(row.name.raw), found, percent }]
  })
}

/** What will certainly be missed, and rows that say themselves that the target cannot be met. */
const expected = (node: FormNode): readonly Deviation[] =>
  forecasts(node).flatMap(({ indicator, target, forecast, met }): readonly Deviation[] => {
    const given = indicator.likelihood?.value === 'impossible'
    if ((met !== 'no' && !given) || isExplained(indicator)) return []
    const name = plainName(indicator.name.raw)
    const message = met === 'no' ? 'default' : 'impossible'
    return [{ cell: forecast, target, message, name, found: forecast.raw.trim(), percent: '' }]
  })

/** A target that the year will miss, and not a word why. */
export const monitorReasonMissing: Rule = {
  id: 'monitor-reason-missing',
  family: 'monitoring',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2019-136', article: 'deviation-causes', verified: true }],
  since: '0.2.0',
  docs: {
    title: '偏差没有说明原因',
    what: '监控表中，全年预计完成情况达不到年度指标值，或者填了“完全不可能”，而偏差原因的各栏都没有填。地区规定了监控期偏差幅度的，按该地区规则检查数量指标的已完成数。',
    why: '监控是为了发现偏差、分析原因、及时纠正。只有偏差没有原因，就无法决定是调整目标、调减预算还是加快实施。',
    example: '年度指标值≥600人次，全年预计560人次，偏差原因各栏空白。',
    instead: '勾选“人员保障”，原因说明：休渔期外船员难集中，十月补训两期。',
    cannotSee:
      '表上没有偏差原因一栏的、全表另有一栏集中说明的，不检查。用文字表述、单位对不上而无法比较的，不检查。原因写得对不对看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{target}”，全年预计“{found}”，完不成，没有填偏差原因。请勾选或写明原因，并写拟采取的措施。',
        impossible: '“{name}”填了“完全不可能”完成目标“{target}”，没有填偏差原因。请勾选或写明原因，并写拟采取的措施。',
        gap: '“{name}”的年度指标值为“{target}”，已完成“{found}”，相差{percent}%，没有填偏差原因。请写明原因、类别和改进措施。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{target}”, the year is expected to bring “{found}”, and no cause is given. Tick or write the cause, and what will be done.',
        impossible:
          '“{name}” is said to be impossible to reach (“{target}”), and no cause is given. Tick or write the cause, and what will be done.',
        gap: '“{name}” has the target “{target}”; “{found}” is done, {percent} % short, and no cause is given. Give the cause, its kind and the measure.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      const asked = form.indicators.some((row) => reasonCell(row) !== undefined || row.causes !== undefined)
      if (!asked || explainsAll(form)) return
      const found = expected(node)
      const told = new Set(found.map(({ target }) => target))
      for (const { cell, target, message, ...data } of [
        ...found,
        ...lagging(node).filter((each) => !told.has(each.target)),
      ])
        report({ at: cell, message, data: { ...data, target: target.raw.trim() }, related: [target] })
    },
  }),
}
