import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const operatorMisread: Rule = {
  id: 'operator-misread',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '符号被识别成数字',
    what: '扫描件识别时，“≥”“≤”“=”常被认成数字2、8或形近的字，使指标值多出一位。',
    why: '多出的一位会把指标值放大几倍甚至几十倍，不能当作数值使用。',
    example: '“验收合格率”的指标值读作“295%”，原件应为“≥95%”。',
    instead: '对照原件核对；确认后采用建议的写法。',
    fixSafety: '原件上究竟是什么由人看了决定，所以只作建议。',
    cannotSee: '多出一位后仍像正常数量的值（如“230场”），只有同一张表里另有确证时才会提示。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '读到的是“{found}”，很可能是“{reading}”：符号被识别成了数字。请对照原件核对。' },
      fixes: { reading: '改为“{reading}”' },
    },
    en: {
      sentences: {
        default:
          'The text reads “{found}”, most likely “{reading}”: the operator was recognised as a digit. Please check against the original.',
      },
      fixes: { reading: 'Change it to “{reading}”' },
    },
  },
  create: () => ({}),
}
