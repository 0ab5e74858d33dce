import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const unitConcluded: Rule = {
  id: 'unit-concluded',
  family: 'reading',
  severity: 'hint',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '金额单位是推断的',
    what: '表中没有印金额单位，单位由别处推断。',
    why: '元和万元相差一万倍，推断有误时所有金额检查都会错。',
    example: '“项目年度金额”后只有一个数，没有写元还是万元。',
    instead: '在表头写明“单位：万元”，或在项目名称后的金额里写明单位。',
    cannotSee: '几种单位都说得通时，只能取最可能的一种。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '表中没有印金额单位，按数额大小定为{unit}。请核对。',
        sibling: '表中没有印金额单位，按同一文件的其他表定为{unit}。请核对。',
        costs: '表中没有印金额单位，按成本指标的合计定为{unit}。请核对。',
        template: '表中没有印金额单位，按这种表的惯例定为{unit}。请核对。',
      },
    },
    en: {
      sentences: {
        default: 'The form prints no money unit; by the size of its amounts it was taken as {unit}. Please check.',
        sibling:
          'The form prints no money unit; as in the other forms of the file it was taken as {unit}. Please check.',
        costs: 'The form prints no money unit; by the sum of its cost rows it was taken as {unit}. Please check.',
        template: 'The form prints no money unit; as usual in such forms it was taken as {unit}. Please check.',
      },
    },
  },
  create: () => ({}),
}
