import type { Form, Indicator } from '../../../form/index.ts'
import { lettersOf, likeness, plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** The part of the department's quantities from which its form counts as copied. */
const share = 0.6
const fewest = 4

const quantities = ({ indicators }: Form): readonly Indicator[] =>
  indicators.filter(({ level2, name }) => level2.value === 'quantity' && plainText(name.raw) !== '')

const sameRow = (a: Indicator, b: Indicator): boolean =>
  plainText(a.target.raw) === plainText(b.target.raw) &&
  (lettersOf(plainName(a.name.raw)) === lettersOf(plainName(b.name.raw)) || likeness(a.name.raw, b.name.raw) >= 0.9)

/** The whole department measured by the rows of one of its projects. */
export const departmentCopiesProject: Rule = {
  id: 'department-copies-project',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  since: '0.1.0',
  docs: {
    title: '部门整体指标照抄项目',
    what: '部门整体表的数量指标，六成以上与同一文件中某个项目表的名称和指标值相同。',
    why: '部门整体目标要反映全部职责和基本支出、全部项目，照抄一个项目就看不出部门其他的钱做什么。',
    example: '部门整体表的十一项数量指标，有九项与“阅读推广”项目完全相同。',
    instead: '按部门职责选取核心产出，如全年接待读者人次、新增馆藏、基层分馆服务天数。',
    cannotSee: '只有一个项目、职责单一的单位，两张表本来就会相近。改了说法的照抄看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '部门整体表的{all}项数量指标有{count}项与项目“{project}”完全相同。整体指标应反映部门全部职责，请重新选取。',
      },
    },
    en: {
      sentences: {
        default:
          '{count} of the {all} quantities of the whole department are those of project “{project}”. They should reflect all of its duties: choose them anew.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ forms }) => {
      const projects = forms.filter(({ kind, subject }) => kind === 'table' && subject === 'project')
      for (const whole of forms.filter(({ kind, subject }) => kind === 'table' && subject === 'department')) {
        const own = quantities(whole)
        const copied = projects
          .map((project) => {
            const rows = quantities(project)
            return {
              project,
              pairs: own.flatMap((row) =>
                rows
                  .filter((each) => sameRow(row, each))
                  .slice(0, 1)
                  .map((twin) => ({ row, twin })),
              ),
            }
          })
          .toSorted((a, b) => b.pairs.length - a.pairs.length)[0]
        const [first] = copied?.pairs ?? []
        if (!copied || !first || copied.pairs.length < fewest || copied.pairs.length < own.length * share) continue
        report({
          at: first.row.name,
          data: {
            all: own.length,
            count: copied.pairs.length,
            project: copied.project.project?.name.raw.trim() ?? '',
          },
          related: [...copied.pairs.slice(1).map(({ row }) => row.name), ...copied.pairs.map(({ twin }) => twin.name)],
        })
      }
    },
  }),
}
