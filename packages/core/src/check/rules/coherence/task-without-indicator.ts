import { lettersOf, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { topicPairs } from './shared/topics.ts'

/** Tasks that keep the unit running and have no output of their own. */
const overhead = /基本支出|人员|工资|公用|运转|运行|日常|机关|办公|党建|保障|其他|其它|后勤|退休|社保|专项|综合/

/** A task of the department's year that none of its indicators speaks of. */
export const taskWithoutIndicator: Rule = {
  id: 'task-without-indicator',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '主要任务没有指标',
    what: '部门整体表列出的一项主要任务，任务名称和内容中的词，没有一个指标（名称、指标值、解释）提到。',
    why: '指标应覆盖各项主要任务和主要支出。没有指标的任务，做没做、做得怎样都不评价。',
    example: '主要任务：湿地监测（86万元）；各项指标中没有与湿地、监测有关的一行。',
    instead: '增加数量指标“监测湿地样点，≥36处”。',
    cannotSee: '按用词对应，换了说法的会误报，所以只作提示。人员、运转一类的任务不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '主要任务“{name}”没有对应的指标。请增加反映这项任务完成情况的指标。' },
    },
    en: {
      sentences: { default: 'No indicator speaks of the task “{name}”. Add one that shows what it brings.' },
    },
  },
  create: ({ report }) => ({
    form: ({ tasks = [], indicators }) => {
      if (tasks.length < 2) return
      const said = plainText(
        indicators
          .map(({ name, target, definition }) => [name, target, definition].map((cell) => cell?.raw ?? '').join(''))
          .join('\n'),
      )
      if (lettersOf(said) === '') return
      for (const { name, content, completion } of tasks) {
        const own = [name, content, completion].flatMap((cell) => [...topicPairs(cell?.raw ?? '')])
        if (own.length < 2 || overhead.test(name.raw) || own.some((pair) => said.includes(pair))) continue
        report({ at: name, data: { name: name.raw.trim() }, related: indicators.slice(0, 1).map((row) => row.name) })
      }
    },
  }),
}
