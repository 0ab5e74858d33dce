import type { DisclosureSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const text = (place: string) =>
  `本项目主要用于提升公共图书服务能力，开展全民阅读月主场活动、流动书车进村、少儿阅读指导等工作，针对${place}留守儿童和老年人等重点人群，组织形式多样的阅读推广，推动${place}居民阅读率稳步提升。`
const file = (publisher: string, goal: string): DisclosureSpec => ({
  file: `${publisher}.txt`,
  publisher,
  forms: [{ fields: { 项目名称: '全民阅读' }, goal }],
})

export const crossUnitBoilerplateCases: RuleCases = {
  fires: [
    {
      name: 'only the place differs',
      documents: [file('东栅省图书馆', text('全省')), file('西栅县图书馆', text('我县'))],
      at: [text('我县')],
    },
    {
      name: 'word for word',
      documents: [file('东栅省图书馆', text('全省')), file('南栅县图书馆', text('全省'))],
      at: [text('全省')],
    },
  ],
  silent: [
    { name: 'one unit twice', documents: [file('东栅省图书馆', text('全省')), file('东栅省图书馆', text('全省'))] },
    {
      name: 'goals of their own',
      documents: [
        file('东栅省图书馆', text('全省')),
        file('西栅县图书馆', `建设分馆6个，配送图书2万册，${'组织读书会，'.repeat(8)}方便群众就近借阅。`),
      ],
    },
    {
      name: 'short goals',
      documents: [file('东栅省图书馆', '推动全民阅读。'), file('西栅县图书馆', '推动全民阅读。')],
    },
    { name: 'nobody knows whose', documents: [file('', text('全省')), file('西栅县图书馆', text('我县'))] },
  ],
}
