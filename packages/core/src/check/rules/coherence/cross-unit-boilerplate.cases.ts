import type { DisclosureSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const text = (place: string) =>
  `围绕书香社会建设，办好读书月开幕式，流动书车每月进村，少儿馆员轮流驻校指导阅读；把${place}留守儿童、残障读者和进城务工人员放在首位，送书上门、代为还书，让${place}读者在一刻钟内借到想读的书。`
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
