import type { RuleCases } from '../../rule.ts'

export const satisfactionMisplacedCases: RuleCases = {
  fires: [
    {
      name: 'under quality, beside a satisfaction',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quality', '参展群众满意度', '≥90%'],
                ['serviceSatisfaction', '参展企业满意度', '≥90%'],
              ],
            },
          ],
        },
      ],
      at: ['参展群众满意度'],
    },
    {
      name: 'under benefit, the satisfaction left blank',
      documents: [
        { forms: [{ rows: [['socialBenefit', '游客满意率', '≥85%']], emptyLevels: ['serviceSatisfaction'] }] },
      ],
      at: ['游客满意率'],
    },
  ],
  silent: [
    { name: 'where it belongs', documents: [{ forms: [{ rows: [['serviceSatisfaction', '游客满意度', '≥90%']] }] }] },
    {
      name: 'a form without a level for it',
      documents: [{ forms: [{ rows: [['socialBenefit', '游客满意度', '≥90%']] }] }],
    },
    {
      name: 'complaints settled, under quality',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quality', '投诉办结率', '≥98%'],
                ['serviceSatisfaction', '游客满意度', '≥90%'],
              ],
            },
          ],
        },
      ],
    },
  ],
}
