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
]
