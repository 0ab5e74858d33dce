import { type Mutation, onSheet } from '../mutation.ts'

const withHead = (label: string, value: string): Mutation['inject'] =>
  onSheet((sheet) => ({ sheet: { ...sheet, head: [...sheet.head, [label, value]] }, at: value }))

const withGoal = (added: string): Mutation['inject'] =>
  onSheet((sheet) => {
    const goal = `${sheet.goal}${added}`
    return { sheet: { ...sheet, goal }, at: goal }
  })

/** What should not stand in a published paper. */
export const publishingFaults: readonly Mutation[] = [
  { rule: 'personal-name-published', how: '公开了负责人姓名', on: 'target', inject: withHead('项目负责人', '王小满') },
  { rule: 'phone-published', how: '公开了座机号码', on: 'target', inject: withHead('联系电话', '0955-8123456') },
  {
    rule: 'id-or-bank-published',
    how: '公开了身份证号码',
    on: 'target',
    inject: withGoal('联系人身份证号11010519491231002X。'),
  },
  { rule: 'id-or-bank-published', how: '公开了手机号码', on: 'target', inject: withHead('联系电话', '13800138000') },
  {
    rule: 'publish-late',
    how: '批复六周后才公开',
    on: 'publication',
    inject: ([paper]) => {
      if (!paper) return undefined
      const prose = paper.prose.map((line) => line.replace(/^(\d{4})年2月6日$/, '$1年3月12日'))
      return { papers: [{ ...paper, prose }], at: '' }
    },
  },
]
