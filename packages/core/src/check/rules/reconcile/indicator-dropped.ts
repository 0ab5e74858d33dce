import type { Indicator } from '../../../form/index.ts'
import { plainName, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { comparable, isCut, surePairs } from './shared/sure-pairs.ts'

const isMeasured = ({ target }: Indicator): boolean =>
  target.value?.kind === 'quantity' || target.value?.kind === 'range' || target.value?.kind === 'date'

/** An approved indicator on which the report is silent. */
export const indicatorDropped: Rule = {
  id: 'indicator-dropped',
  family: 'reconcile',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation', verified: true },
  ],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '批复的指标不见了',
    what: '同一项目、同一年度的绩效目标表与自评表（或监控表）一起检查时，目标表中的指标在后一张表中没有。',
    why: '绩效目标批复后一般不予调整，自评要逐项回答批复的指标。少报一项，没有做到的事就看不出来。',
    example: '目标表：古桥巡查次数≥24次；自评表没有这一项，也没有相近的指标。',
    instead: '自评表补上“古桥巡查次数”，填实际完成值；经批准取消的，一并提供调整后的目标表。',
    cannotSee:
      '两份表须在同一次检查中给出，项目名称（或编码）、单位和年度相同。改了名称、拆开或合并的指标按名称、指标值和单位配对，配不上的会当成少了一项；同一类中另有新指标的，只作警告。监控表只列重点指标的地方，本条作警告。文字表述的指标作警告。有调整表的，以调整表为准。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '批复的《{from}》有“{name}”（{approved}），本表没有这一项。自评应逐项对照批复的指标，请补上并填写实际完成值；经批准取消的，请提供调整文件。',
        replaced:
          '批复的《{from}》有“{name}”（{approved}），本表没有同名的指标，同类指标中另有新增。如系改名，请改回批复的名称；如系取消，请补上或提供调整文件。',
        monitoring:
          '批复的《{from}》有“{name}”（{approved}），监控表没有这一项。监控应覆盖批复的绩效目标，请补上；只监控重点指标的，请予说明。',
        all: '批复的《{from}》有{count}项指标，本表没有一项与之相同。请核对本表是否该项目的表，并按批复的指标填写。',
      },
    },
    en: {
      sentences: {
        default:
          'The approved targets (“{from}”) have “{name}” ({approved}); this form does not. A self-evaluation answers every approved indicator: add it with what was done, or show the approved change.',
        replaced:
          'The approved targets (“{from}”) have “{name}” ({approved}); this form has none of that name but new ones of the same kind. If it was renamed, restore the name; if it was dropped, add it or show the approved change.',
        monitoring:
          'The approved targets (“{from}”) have “{name}” ({approved}); the monitoring form does not. Add it, or say that only key indicators are monitored.',
        all: 'The approved targets (“{from}”) have {count} indicators; this form has none of them. Check whether it belongs to this project, and fill in the approved indicators.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const each of surePairs(all, 'approved')) {
        const { earlier, later } = each.pairing
        const all = earlier.form.indicators.length
        if (all >= 3 && later.form.indicators.length > 0 && each.rows.dropped.length === all && !isCut(later)) {
          context.report({
            at: later.form.title,
            message: 'all',
            data: { count: all, from: nameOfForm(earlier.form, earlier.year) },
            related: [earlier.form.title],
          })
          continue
        }
        if (!comparable(each)) continue
        for (const difference of each.differences) {
          if (difference.kind !== 'indicator-dropped') continue
          const { before, replaceable } = difference
          const name = plainName(before.name.raw)
          if (name === '' || before.target.raw.trim() === '') continue
          const early = later.form.phase === 'monitoring'
          context.report({
            at: later.form.title,
            ...(early ? { message: 'monitoring' } : replaceable ? { message: 'replaced' } : {}),
            ...((early || replaceable || !isMeasured(before)) && { severity: 'warning' }),
            data: { name, approved: targetText(before), from: nameOfForm(earlier.form, earlier.year) },
            related: [before.name],
          })
        }
      }
    },
  }),
}
