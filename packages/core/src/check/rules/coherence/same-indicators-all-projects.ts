import type { Indicator } from '../../../form/index.ts'
import { lettersOf, plainName } from '../../../queries/index.ts'
import { projectKey } from '../../../queries/project-name.ts'
import type { Rule } from '../../rule.ts'

/** So few projects may be alike. */
const fewest = 4
/** The part of the projects from which a row counts as copied. */
const share = 0.75

/** One quantity for projects that do different things. */
export const sameIndicatorsAllProjects: Rule = {
  id: 'same-indicators-all-projects',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  since: '0.1.0',
  docs: {
    title: '不同项目套用同一指标',
    what: '同一文件四个以上不同项目中，四分之三以上用了同一个数量指标名称。',
    why: '数量指标说明项目做什么、做多少。内容不同的项目用同一个数量指标，说明是套用的，与项目无关。',
    example: '林长制、湿地监测、苗圃养护等六个项目的数量指标都是“开展林业活动的数量”。',
    instead: '各写各的产出：巡林里程、监测点位数、养护苗木面积。',
    cannotSee: '只比较数量指标：质量、满意度等在各项目间本来可以相同。内容确实相同的项目（如各乡镇同一事项）可以忽略。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '{projects}个项目中有{count}个的数量指标都是“{name}”，像是套用。请按各项目的内容写各自的产出。',
      },
    },
    en: {
      sentences: {
        default:
          '{count} of {projects} projects have the same quantity, “{name}”; it seems to be copied. Name what each project delivers.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ forms }) => {
      const projects = forms.filter(
        (form) => form.kind === 'table' && form.subject === 'project' && form.phase === 'target',
      )
      if (new Set(projects.map(({ project }) => projectKey(project?.name.raw ?? ''))).size < fewest) return
      const uses = new Map<string, Indicator[]>()
      for (const { indicators } of projects) {
        const own = new Map<string, Indicator>()
        for (const row of indicators)
          if (row.level2.value === 'quantity') own.set(lettersOf(plainName(row.name.raw)), row)
        for (const [name, row] of own) if (name !== '') uses.set(name, [...(uses.get(name) ?? []), row])
      }
      for (const rows of uses.values()) {
        const [first, ...others] = rows
        if (!first || rows.length < projects.length * share || rows.length < fewest) continue
        report({
          at: first.name,
          data: { name: plainName(first.name.raw), count: rows.length, projects: projects.length },
          related: others.map(({ name }) => name),
        })
      }
    },
  }),
}
