import type { RuleCases } from '../../rule.ts'

const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })
const heading = (text: string) => ({ documents: [{ narrative: [{ heading: text, text: '按计划开展。' }], forms: [] }] })

export const spacesInWordsCases: RuleCases = {
  fires: [
    { name: 'letters set apart', ...goal('修 缮校 舍，添置书架。'), at: ['修 缮校 舍，添置书架。'] },
    { name: 'in a goal', ...goal('修缮书屋，添置书  架和桌椅。'), at: ['修缮书屋，添置书  架和桌椅。'] },
    { name: 'wide blanks', ...goal('修缮书屋，　　添置书架。'), at: ['修缮书屋，　　添置书架。'] },
    { name: 'in a heading', ...heading('三、农家书屋运转 经费说明'), at: ['三、农家书屋运转 经费说明'] },
  ],
  silent: [
    { name: 'names side by side', ...goal('表彰王小明 李大成 赵山等志愿者，发放证书。') },
    { name: 'none', ...goal('修缮书屋，添置书架。') },
    { name: 'one blank, as a line break leaves it', ...goal('修缮书屋，添置书 架和桌椅。') },
    { name: 'around figures and letters', ...goal('修缮书屋 12 处，添置 A 型书架。') },
    { name: 'behind the number of a heading', ...heading('三、 农家书屋运转经费说明') },
    { name: 'entries side by side', ...goal('书屋  书架  桌椅') },
    { name: 'a new paragraph', ...goal('修缮书屋。\n　　添置书架，配齐桌椅。') },
  ],
}
