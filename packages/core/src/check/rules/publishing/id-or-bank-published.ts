import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'
import { privateNumbers } from './shared/private-numbers.ts'

/** What every such number holds: most texts have no long row of digits. */
const digits = /\d[\d -]{9}/g

/** An identity card, mobile or bank account number in what is to be published. */
export const idOrBankPublished: Rule = {
  id: 'id-or-bank-published',
  family: 'publishing',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'pipl-2021', article: 'art-34', verified: true },
    { kind: 'law', law: 'government-information-2019', article: 'art-15', verified: true },
    { kind: 'law', law: 'openness-priorities-2018', article: 'de-identification', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '公开了身份证号、手机号或银行账号',
    what: '文件中出现18位身份证号（校验位正确）、11位手机号，或写明账号、卡号的银行账号。',
    why: '个人信息只能在履行职责必需的范围内处理，公开前应去标识化；银行账号公开会造成资金风险。',
    example: '联系人：周某，13×××××××××。',
    instead: '联系电话改写单位座机，或删去。',
    fixSafety: '遮住中间数字后不能复原，须由人确认，所以只作建议。',
    cannotSee:
      '座机和姓名由其他规则检查。不按3-4-4或每四位分段书写的号码、图片里的号码、没有写明“账号”的银行账号看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        id: '这里有身份证号（{masked}），不得公开。请在公开前删去。',
        mobile: '这里有手机号（{masked}），属于个人信息，不得公开。请删去，或改为单位座机。',
        bank: '这里有银行账号（{masked}），不应公开。请在公开前删去。',
      },
      fixes: { mask: '遮住号码中间的数字' },
    },
    en: {
      sentences: {
        id: 'An identity card number ({masked}) must not be published. Remove it first.',
        mobile: 'A mobile number ({masked}) is personal and must not be published. Remove it, or give an office line.',
        bank: 'A bank account number ({masked}) should not be published. Remove it first.',
      },
      fixes: { mask: 'Mask the digits in the middle' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const suspects = holding(printedTexts(disclosure), digits)
      if (suspects.length === 0) return
      const labels = new Map<Printed, string>(
        [...(disclosure.cover ?? []), ...disclosure.forms.flatMap(({ fields }) => fields)].map(({ label, value }) => [
          value,
          label.raw,
        ]),
      )
      for (const printed of suspects)
        for (const { kind, start, end, masked } of privateNumbers(printed.raw, labels.get(printed)))
          report({
            at: printed,
            span: { start, end },
            message: kind,
            // The number itself must not go on into reports.
            data: { masked },
            suggestions: [
              {
                key: 'mask',
                edits: [{ at: printed, raw: `${printed.raw.slice(0, start)}${masked}${printed.raw.slice(end)}` }],
              },
            ],
          })
    },
  }),
}
