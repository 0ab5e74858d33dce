import {
  isBenefit,
  isCost,
  isCount,
  isDate,
  isRate,
  isSatisfaction,
  type Mutation,
  onMoney,
  onRow,
  onSheet,
} from '../mutation.ts'
import { money } from '../sheet.ts'

/** Faults of single values. */
export const valueFaults: readonly Mutation[] = [
  {
    rule: 'value-garbled',
    how: '数字印了两遍',
    on: 'target',
    inject: onRow(isCost, ({ facts }) => ({ target: `≤${money(facts.cost ?? 0).repeat(2)}万元` }), 'target'),
  },
  {
    rule: 'value-garbled',
    how: '数字后面粘着别的字',
    on: 'target',
    inject: onRow(isRate, ({ facts }) => ({ target: `≥${facts.rate}长期` }), 'target'),
  },
  {
    rule: 'operator-missing',
    how: '数量没有符号',
    on: 'target',
    inject: onRow(isCount, ({ facts }) => ({ target: `${facts.count}${facts.unit}` }), 'target'),
  },
  {
    rule: 'unit-missing',
    how: '数量没有单位',
    on: 'target',
    inject: onRow(isCount, ({ facts }) => ({ target: `≥${facts.count}` }), 'target'),
  },
  {
    rule: 'percent-missing',
    how: '比率没有百分号',
    on: 'target',
    inject: onRow(isRate, ({ facts }) => ({ target: `≥${facts.rate}` }), 'target'),
  },
  {
    rule: 'percent-missing',
    how: '满意度没有百分号',
    on: 'target',
    inject: onRow(isSatisfaction, ({ facts }) => ({ target: `≥${facts.rate}` }), 'target'),
  },
  {
    rule: 'unit-abbreviated',
    how: '“万元”写成“万”',
    on: 'target',
    inject: onRow(isCost, ({ facts }) => ({ target: `≤${money(facts.cost ?? 0)}万` }), 'target'),
  },
  {
    rule: 'unit-vs-name',
    how: '单位与名称不符',
    on: 'target',
    inject: onRow(
      ({ name, facts }) => facts.count !== undefined && /里程|面积|人数|长度|场次/.test(name),
      ({ facts, name }) => ({ target: `≥${facts.count}${/里程|面积|长度/.test(name) ? '人' : '平方米'}` }),
      'target',
    ),
  },
  {
    rule: 'currency-unit-missing',
    how: '金额没有单位',
    on: 'target',
    inject: (papers, random) =>
      onMoney(
        0,
        () => ({}),
        'budget',
      )(
        papers.map((paper) => ({
          ...paper,
          sheets: paper.sheets.map((sheet) => ({ ...sheet, unitLine: '', moneyLabel: '项目资金' })),
        })),
        random,
      ),
  },
  {
    rule: 'currency-unit-mixed',
    how: '一项成本用元，其余用万元',
    on: 'target',
    inject: onRow(isCost, ({ facts }) => ({ target: `≤${(facts.cost ?? 0) * 100}元` }), 'target'),
  },
  {
    rule: 'compound-value',
    how: '一格两个数值',
    on: 'target',
    inject: onRow(isCount, ({ facts }) => ({ target: `≥${facts.count}${facts.unit}、3天` }), 'target'),
  },
  {
    rule: 'percent-impossible',
    how: '合格率要求超过100%',
    on: 'target',
    inject: onRow(isRate, () => ({ target: '≥120%' }), 'target'),
  },
  {
    rule: 'threshold-in-name',
    how: '名称里写了数值',
    on: 'target',
    inject: onRow(isRate, ({ name, facts }) => ({ name: `${name}达到${facts.rate}%以上` }), 'name'),
  },
  {
    rule: 'value-restates-name',
    how: '指标值只重复名称',
    on: 'target',
    inject: onRow(isBenefit, () => ({ name: '改善乡镇公共服务条件', target: '改善乡镇公共服务条件' }), 'target'),
  },
  {
    rule: 'vague-qualitative',
    how: '只有“显著提升”',
    on: 'target',
    inject: onRow(
      isBenefit,
      (_, __, random) => ({
        name: '公共服务水平',
        target: random.pick(['显著提升', '不断改善', '明显提高', '持续提升']) ?? '',
      }),
      'target',
    ),
  },
  {
    rule: 'change-without-base',
    how: '增长没有基数',
    on: 'target',
    inject: onRow(isBenefit, () => ({ name: '参与人数增长率', target: '≥8%' }), 'target'),
  },
  {
    rule: 'cost-operator',
    how: '成本用等号',
    on: 'target',
    inject: onRow(isCost, ({ facts }) => ({ target: `=${money(facts.cost ?? 0)}万元` }), 'target'),
  },
  {
    rule: 'cost-operator',
    how: '成本没有符号',
    on: 'target',
    inject: onRow(isCost, ({ facts }) => ({ target: `${money(facts.cost ?? 0)}万元` }), 'target'),
  },
  {
    rule: 'strict-operator',
    how: '用大于号代替大于等于',
    on: 'target',
    inject: onRow(isRate, ({ facts }) => ({ target: `>${facts.rate}%` }), 'target'),
  },
  {
    rule: 'target-too-low',
    how: '合格率只要求一半',
    on: 'target',
    inject: onRow(isRate, () => ({ target: '≥50%' }), 'target'),
  },
  {
    rule: 'target-unrealistic',
    how: '满意度要求100%',
    on: 'target',
    inject: onRow(isSatisfaction, (_, __, random) => ({ target: `≥${random.pick([99, 100])}%` }), 'target'),
  },
  {
    rule: 'trivial-count',
    how: '数量只要求1项',
    on: 'target',
    inject: onRow(
      (row) => isCount(row) && /次|场|期/.test(row.facts.unit ?? ''),
      (_, __, random) => ({ target: `≥1${random.pick(['项', '次'])}` }),
      'target',
    ),
  },
  {
    rule: 'deadline-missing',
    how: '时效没有时间',
    on: 'target',
    inject: onRow(
      isDate,
      (_, __, random) => ({ target: random.pick(['及时完成', '按时完成', '及时']) ?? '' }),
      'target',
    ),
  },
  {
    rule: 'year-mismatch',
    how: '完成时间是上一年',
    on: 'target',
    inject: onRow(
      isDate,
      ({ target }, { year }) => ({ target: target.replace(String(year), String(year - 1)) }),
      'target',
    ),
  },
  {
    rule: 'horizon-exceeds-year',
    how: '年度指标值跨多年',
    on: 'target',
    inject: onRow(isBenefit, ({ target }) => ({ target: `五年内${target}` }), 'target'),
  },
  {
    rule: 'basis-weak',
    how: '依据只写“年初预算”',
    on: 'described',
    inject: onRow(isRate, () => ({ basis: '年初预算' }), 'basis'),
  },
  {
    rule: 'range-reversed',
    how: '区间前大后小',
    on: 'target',
    inject: onRow(
      isCount,
      ({ facts: { count = 0, unit } }) => ({ target: `${count}-${Math.floor(count / 2)}${unit}` }),
      'target',
    ),
  },
  {
    rule: 'date-impossible',
    how: '日历上没有的日期',
    on: 'target',
    inject: onRow(
      isDate,
      (_, { year }, random) => ({ target: `${year}年${random.pick(['11月31日', '2月30日', '13月'])}前` }),
      'target',
    ),
  },
  {
    rule: 'digit-groups',
    how: '数字分节错了',
    on: 'target',
    inject: onRow(
      ({ facts }) => (facts.count ?? 0) >= 10_000,
      ({ facts }) => ({ target: `≥${String(facts.count).replace(/(\d{4})$/, ',$1')}${facts.unit}` }),
      'target',
    ),
  },
  {
    rule: 'operator-repeated',
    how: '符号和“以上”并用',
    on: 'target',
    inject: onRow(isRate, ({ target }) => ({ target: `${target}以上` }), 'target'),
  },
  {
    rule: 'target-always-met',
    how: '比率写成不超过100%',
    on: 'target',
    inject: onRow(isRate, () => ({ target: '≤100%' }), 'target'),
  },
  {
    rule: 'direction-wrong',
    how: '合格率用了不大于',
    on: 'target',
    inject: onRow(isRate, ({ facts }) => ({ target: `≤${facts.rate}%` }), 'target'),
  },
  {
    rule: 'direction-wrong',
    how: '满意度用了不大于',
    on: 'target',
    inject: onRow(isSatisfaction, ({ facts }) => ({ target: `≤${facts.rate}%` }), 'target'),
  },
  {
    rule: 'direction-wrong',
    how: '办结时限用了不少于',
    on: 'target',
    inject: onRow(isDate, () => ({ name: '诉求办结时限', target: '≥5个工作日' }), 'target'),
  },
  {
    rule: 'unit-vs-name',
    how: '完成时间写成百分数',
    on: 'target',
    inject: onRow(isDate, () => ({ name: '工程完成时间', target: '≥95%' }), 'target'),
  },
  {
    rule: 'vague-qualitative',
    how: '数量只写“若干”',
    on: 'target',
    inject: onRow(isCount, ({ facts }) => ({ target: `若干${facts.unit}` }), 'target'),
  },
  {
    rule: 'unit-symbol',
    how: '公里写成KM',
    on: 'target',
    inject: onRow(
      ({ facts }) => facts.unit === '公里',
      ({ facts }) => ({ target: `≥${facts.count}KM` }),
      'target',
    ),
  },
  {
    rule: 'cost-not-quantified',
    how: '成本写成“符合规定”',
    on: 'target',
    inject: onRow(isCost, () => ({ target: '符合相关规定' }), 'target'),
  },
  {
    rule: 'same-target-everywhere',
    how: '指标值全是100%',
    on: 'target',
    inject: onSheet((sheet) => {
      const rows = sheet.rows.map((row) =>
        isCost(row) || isSatisfaction(row) || isDate(row)
          ? row
          : {
              ...row,
              name: `${row.name.replace(/(数量|次数|场次|面积|人次|期数|课时|里程|长度|株数|批次|户数|份数|人数|率)$/, '')}完成率`,
              target: '100%',
            },
      )
      const same = rows.filter(({ target }) => target === '100%')
      return same.length < 6 ? undefined : { sheet: { ...sheet, rows }, at: '100%' }
    }),
  },
  {
    rule: 'year-in-name',
    how: '项目名称写着上年',
    on: 'target',
    inject: onSheet((sheet) => {
      const [[label, name] = ['', ''], ...others] = sheet.head
      const old = name.replace(/\d{4}/, String(sheet.year - 1))
      return { sheet: { ...sheet, head: [[label, old], ...others] }, at: old }
    }),
  },
  {
    rule: 'basis-missing',
    how: '一行没有写依据',
    on: 'described',
    inject: onRow(isCount, () => ({ basis: '' }), 'name'),
  },
  {
    rule: 'unit-differs',
    how: '全年预计换了单位',
    on: 'monitoring',
    inject: onRow(isCount, () => ({ forecast: '95%' }), 'forecast'),
  },
]
