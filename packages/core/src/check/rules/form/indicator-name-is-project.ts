import { remembered } from '../../../form/remembered.ts'
import { lettersOf } from '../../../queries/index.ts'
import { projectKey } from '../../../queries/project-name.ts'
import type { Rule } from '../../rule.ts'

const keyOf = remembered(projectKey)
const outputs = new Set<string | undefined>(['quantity', 'quality', 'timeliness'])

/** An output named after the project itself. */
export const indicatorNameIsProject: Rule = {
  id: 'indicator-name-is-project',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '指标名称就是项目名称',
    what: '产出指标的名称与项目名称相同，没有说明做的是哪一件事。',
    why: '项目做完当然是“项目1项”，看不出具体交付什么、交付多少。',
    example: '项目“河道保洁”，数量指标“河道保洁”=1项。',
    instead: '“保洁河道长度”≥86公里。',
    cannotSee: '成本指标用项目名称是常见写法，不提示；名称略有改动的看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '三级指标“{name}”就是项目名称，看不出具体做什么。请写交付的内容，如做了多少、到什么标准。',
      },
    },
    en: {
      sentences: {
        default:
          'The indicator “{name}” is the name of the project and does not say what is delivered. Name what and how much.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name: cell }, { form, name }) => {
      const project = form.project?.name
      if (!project || !outputs.has(level2.value)) return
      const key = keyOf(project.raw)
      // What is taken out of a name leaves the rest in its order: it has the key's first character, or is another.
      if (key.length < 4 || name.length < key.length || !name.includes(key.charAt(0))) return
      // Only years and amounts, which have digits, are taken out of the middle of a name.
      if (!/\d/.test(name) && !lettersOf(name).includes(key)) return
      if (key === projectKey(name)) report({ at: cell, data: { name }, related: [project] })
    },
  }),
}
