import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { hasExplanation } from '../evaluation/shared/notes.ts'

/** A cause ticked, and the cell beside it that asks for the reason left empty. */
export const causeWithoutText: Rule = {
  id: 'cause-without-text',
  family: 'monitoring',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2019-136', article: 'deviation-causes', verified: true }],
  since: '0.2.0',
  docs: {
    title: '勾了偏差类别没有写原因',
    what: '监控表在经费、制度、人员、硬件条件、其他中打了勾，旁边的“原因说明”空白。',
    why: '类别只说偏差出在哪一方面，不说发生了什么，看的人无法判断能不能纠正、要不要调整。',
    example: '“硬件条件保障”打勾，原因说明空白。',
    instead: '原因说明：进口配件七月才到货，改由国内厂家供货，十月前装完。',
    cannotSee: '表上没有“原因说明”一栏、备注或改进措施中写了的，不检查。原因写得是否充分看不出来。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{name}”勾选了偏差类别“{causes}”，没有写原因。请在原因说明中写明具体情况。' } },
    en: {
      sentences: {
        default: '“{name}” has the kinds of cause “{causes}” ticked and no reason written. Say what happened.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { form }) => {
      const { name, note, causes = [] } = row
      const ticked = causes.filter((cause) => cause.ticked.value === true)
      if (form.phase !== 'monitoring' || !note || ticked.length === 0) return
      if (hasExplanation(row)) return
      report({
        at: note,
        data: { name: plainName(name.raw), causes: ticked.map(({ label }) => label.raw.trim()) },
        related: ticked.map((cause) => cause.ticked),
      })
    },
  }),
}
