import { simplified } from '../../../form/simplified.ts'
import { isNameless } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const approval = /满意|认可|好评|评价|投诉|信任|信赖|幸福|支持|接受|欢迎|安全感|获得感|反馈|知晓/

/** A satisfaction row that names a group and not what of it. */
export const satisfactionUnnamed: Rule = {
  id: 'satisfaction-unnamed',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '满意度指标没有写“满意度”',
    what: '满意度指标的名称只写了人群，没有写满意度。',
    why: '“参训教师≥90%”可以理解为参训率，也可以理解为满意度，自评时无法判断测量什么。',
    example: '服务对象满意度指标：参训教师，≥90%。',
    instead: '服务对象满意度指标：参训教师满意度，≥90%。',
    fixSafety: '在名称后补“满意度”通常就是本意，但也可能指别的比率，所以只作建议。',
    cannotSee: '写明认可度、好评率、投诉率等的不报告。人群选得对不对看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '满意度指标“{name}”只写了人群，没有写测量什么。请写成“{name}满意度”。' },
      fixes: { add: '改为“{name}满意度”' },
    },
    en: {
      sentences: {
        default: 'The satisfaction row “{name}” names a group and not what is measured. Write “{name}满意度”.',
      },
      fixes: { add: 'Change to “{name}满意度”' },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name: cell }, { name }) => {
      if (level2.value !== 'serviceSatisfaction' || approval.test(simplified(name)) || isNameless({ name: cell }))
        return
      report({
        at: cell,
        data: { name },
        suggestions: [{ key: 'add', edits: [{ at: cell, raw: `${cell.raw.trim()}满意度` }] }],
      })
    },
  }),
}
