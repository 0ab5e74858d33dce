import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const digitsMisread: Rule = {
  id: 'digits-misread',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '数字被识别成字母',
    what: '扫描件识别时，数字1、0常被认成字母l、I、O。',
    why: '夹着字母的数读不成数，金额和分数的核对会漏掉这一处。',
    example: '“l00%”应为“100%”，“≤2OOO元”应为“≤2000元”。',
    instead: '对照原件核对；确认后采用建议的写法。',
    fixSafety: '原件上究竟是什么由人看了决定，所以只作建议。',
    cannotSee: '数字被认成另一个数字（如3认成8）时，看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '读到的是“{found}”，很可能是“{reading}”：数字被识别成了字母。请对照原件核对。' },
      fixes: { reading: '改为“{reading}”' },
    },
    en: {
      sentences: {
        default:
          'The text reads “{found}”, most likely “{reading}”: digits were recognised as letters. Please check against the original.',
      },
      fixes: { reading: 'Change it to “{reading}”' },
    },
  },
  create: () => ({}),
}
