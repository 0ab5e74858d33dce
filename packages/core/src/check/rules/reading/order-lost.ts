import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const orderLost: Rule = {
  id: 'order-lost',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '表格文字的顺序已乱',
    what: '这里有一张指标表的表头，但下面的文字不再按行排列，拼不回原来的各行。',
    why: '勉强拼凑会把这一行的指标值放到另一行，比没有读出更有害。',
    example: '从PDF复制出的文字先是一整列一级指标，再是一整列指标名称。',
    instead: '改用原来的Word、Excel或PDF文件；或用保留版式的方式重新提取文字。',
    cannotSee: '只有少数几格换了位置、各行仍像完整的时候，看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '这张表的文字顺序已乱，拼不回各行，没有作为表格读取。请改用原文件，或保留版式重新提取。' },
    },
    en: {
      sentences: {
        default:
          'The text of this table is out of order and its rows cannot be told; it was not read as a form. Use the original file, or extract the text again with its layout kept.',
      },
    },
  },
  create: () => ({}),
}
