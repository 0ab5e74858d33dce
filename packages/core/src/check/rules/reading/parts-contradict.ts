import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const partsContradict: Rule = {
  id: 'parts-contradict',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.2.0',
  docs: {
    title: '同一张表前后不一',
    what: '同一张表印了两个不同的年度、金额单位或项目名称，读取时只能取其中一个。',
    why: '取错年度或单位，后面的检查都会错；也可能是两张表被当成了一张。',
    example: '标题写2025年度，标题下一行写“（2024年度）”；表上方写“单位：万元”，表内写“预算金额（元）”。',
    instead: '核对原件，改成一致的写法；若本是两张表，请分开。',
    cannotSee: '两处写法都错而一致时看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '这张表印了{values}，前后不一，读取时取“{taken}”。请核对原件。',
        year: '这张表印了不同的年度：{values}，读取时取{taken}。请核对原件。',
        unit: '这张表印了不同的金额单位：{values}，读取时取{taken}。请核对原件。',
        project: '这张表印了不同的项目名称：{values}，读取时取“{taken}”；也可能是两张表。请核对原件。',
      },
    },
    en: {
      sentences: {
        default:
          'This form prints {values}, which contradict each other; “{taken}” was taken. Please check the original.',
        year: 'This form prints different years: {values}; {taken} was taken. Please check the original.',
        unit: 'This form prints different money units: {values}; {taken} was taken. Please check the original.',
        project:
          'This form prints different project names: {values}; “{taken}” was taken. It may be two forms. Please check the original.',
      },
    },
  },
  create: () => ({}),
}
