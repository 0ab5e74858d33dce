import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '送戏下乡' }

const simple = (budget: string, ...rows: readonly (readonly [string, string, string])[]) => ({
  documents: [{ forms: [{ fields, funds: { 年度资金总额: budget }, rows }] }],
})

export const unitCostProductCases: RuleCases = {
  fires: [
    {
      name: 'price times quantity above the budget',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '20' },
              rows: [
                ['quantity', '组织送戏下乡演出', '≥12场'],
                ['cost', '送戏下乡演出补贴标准', '≤2万元/场'],
              ],
            },
          ],
        },
      ],
      at: ['20'],
    },
    {
      name: 'products and sums together above the budget, 场次 counted by 场',
      documents: [
        {
          forms: [
            {
              fields,
              amountUnit: '元',
              funds: { 预算资金: '100000' },
              rows: [
                ['quantity', '流动书屋进村服务', '=20场次'],
                ['quantity', '图书采购', '≥500册'],
                ['cost', '流动书屋进村服务', '3000元/场'],
                ['cost', '图书采购', '30元/册'],
                ['cost', '车辆租赁', '≤3万元'],
              ],
            },
          ],
        },
      ],
      at: ['100000'],
    },
    {
      name: 'exactly the budget at the least quantities',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '24' },
              rows: [
                ['quantity', '组织送戏下乡演出', '≥12场'],
                ['cost', '送戏下乡演出', '≤2万元/场'],
              ],
            },
          ],
        },
      ],
      at: ['24'],
    },
    {
      name: 'the only row in the unit of the price',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '文书送达' },
              funds: { 年度资金总额: '60' },
              rows: [
                ['quantity', '送达法律文书件数', '≥2.6万件'],
                ['quantity', '上门送达', '≥900户'],
                ['cost', '单件送达费用', '≤26元/件'],
              ],
            },
          ],
        },
      ],
      at: ['60'],
    },
    {
      name: 'what it is for one of, in the name alone',
      ...simple(
        '3150',
        ['quantity', '修复矿山面积', '≥128公顷'],
        ['quantity', '复垦耕地面积', '≥36公顷'],
        ['cost', '每公顷修复成本', '≤34.6万元'],
      ),
      at: ['3150'],
    },
    {
      name: 'for each village',
      ...simple('186.4', ['quantity', '保障行政村个数', '14个'], ['cost', '每村办公经费', '≥20万元']),
      at: ['186.4'],
    },
    {
      name: '元 for 万元',
      ...simple('420', ['quantity', '建设急救分站数量', '6个'], ['cost', '单个分站建设成本', '≤70元']),
      at: ['420'],
    },
  ],
  silent: [
    {
      name: 'a cap on what one may get',
      ...simple('500', ['quantity', '支持标准展位数量', '≥210个'], ['cost', '每个标准展位补助上限', '≤3万元']),
    },
    {
      name: 'two rows of which the price may speak',
      ...simple(
        '90',
        ['quantity', '新建机耕道', '≥12公里'],
        ['quantity', '整修机耕道', '≥20公里'],
        ['cost', '机耕道每公里造价', '≤24万元'],
      ),
    },
    {
      name: 'a ceiling that is a little too high',
      ...simple('86', ['quantity', '新增冷库库容', '≥1800立方米'], ['cost', '每立方米库容补助', '≤480元']),
    },
    {
      name: 'beside a sum it may be a part of',
      ...simple(
        '60',
        ['quantity', '采购设备数量', '≥20台'],
        ['cost', '设备采购成本', '≤60万元'],
        ['cost', '每台设备价格', '≤3万元'],
      ),
    },
    {
      name: 'two rows in the unit of the price',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '文书送达' },
              funds: { 年度资金总额: '60' },
              rows: [
                ['quantity', '送达法律文书件数', '≥2.6万件'],
                ['quantity', '公告送达件数', '≥900件'],
                ['cost', '单件费用', '≤26元/件'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'exactly the budget with fixed quantities',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '24' },
              rows: [
                ['quantity', '组织送戏下乡演出', '=12场'],
                ['cost', '送戏下乡演出', '2万元/场'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'two quantities that fit about as well',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '5' },
              rows: [
                ['quantity', '东片区老年大学春季课程', '≥30场'],
                ['quantity', '西片区老年大学春季课程', '≥40场'],
                ['cost', '片区老年大学春季课程', '2万元/场'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'another unit than that of the price',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '5' },
              rows: [
                ['quantity', '非遗传承人研修班', '≥200人'],
                ['cost', '非遗传承人研修班', '4万元/期'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'above by less than the tolerance',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '13.79' },
              rows: [
                ['quantity', '后勤服务项目', '1项'],
                ['quantity', '站点调查项目', '1项'],
                ['cost', '后勤服务项目', '11.15万元/项'],
                ['cost', '站点调查项目', '2.644万元/项'],
              ],
            },
          ],
        },
      ],
    },
  ],
}
