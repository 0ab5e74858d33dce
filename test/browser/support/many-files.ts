import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Small whole numbers that are the same in every run. */
const sequence = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const counties = [
  '桐林',
  '松河',
  '云岭',
  '白鹭',
  '青石',
  '临溪',
  '岚浦',
  '石桥',
  '东栅',
  '南塘',
  '柳湾',
  '竹溪',
  '沙渚',
  '梅岭',
  '槐树',
]
const offices = [
  '苗圃',
  '图书馆',
  '水利站',
  '文化馆',
  '农技站',
  '疾控中心',
  '市政所',
  '档案馆',
  '老年大学',
  '气象站',
  '养护站',
  '博物馆',
  '少年宫',
  '救助站',
  '测绘队',
  '种子站',
  '环卫所',
  '路灯所',
  '渔政站',
  '体校',
]

interface Work {
  readonly project: string
  readonly goal: (count: number) => string
  readonly quantity: readonly [name: string, unit: string]
  readonly quality: string
  readonly cost: readonly [string, string]
  readonly effect: readonly [string, string]
  readonly served: string
}

const works: readonly Work[] = [
  {
    project: '道路补植',
    goal: (count) => `补植行道树${count}株，成活率达到95%，改善主干道绿荫。`,
    quantity: ['补植行道树', '株'],
    quality: '树木成活率',
    cost: ['苗木费', '人工费'],
    effect: ['绿荫覆盖路段', '≥12公里'],
    served: '沿街居民满意度',
  },
  {
    project: '流动书车',
    goal: (count) => `流动书车下乡服务${count}场次，图书完好率达到95%，方便村民借阅。`,
    quantity: ['书车下乡服务', '场次'],
    quality: '图书完好率',
    cost: ['图书购置', '车辆运行'],
    effect: ['村民年借阅量', '≥6000册次'],
    served: '借阅村民满意度',
  },
  {
    project: '泵站检修',
    goal: (count) => `汛前检修水泵${count}台，检修合格率达到95%，保障排涝安全。`,
    quantity: ['检修水泵', '台'],
    quality: '检修一次合格率',
    cost: ['配件采购', '检修人工'],
    effect: ['排涝受益面积', '≥3000亩'],
    served: '受益农户满意度',
  },
]

/** One fictional target form. Its faults are spread over the files: a third has none that is meant. */
const targetForm = (number: number): { readonly name: string; readonly text: string } => {
  const random = sequence(number * 7919 + 1)
  const county = counties[number % counties.length] ?? ''
  const office = offices[Math.floor(number / counties.length) % offices.length] ?? ''
  const work = works[random(works.length)] ?? works[0]
  if (work === undefined) throw new Error('there are works')
  const unit = `${county}县${office}`
  const count = 20 + random(60)
  const first = 10 + random(20)
  const second = 5 + random(10)
  const fault = number % 6
  const budget = first + second
  const text = `${unit}2026年项目支出绩效目标

项目支出绩效目标表
（2026年度）
单位：万元
项目名称\t${county}县${work.project}项目
主管部门\t${county}县${office}主管局\t实施单位\t${unit}
项目资金\t年度资金总额\t${fault === 0 ? budget - 4 : budget}
\t其中：财政拨款\t${fault === 0 ? budget - 4 : budget}
年度总体目标\t${work.goal(count)}
一级指标\t二级指标\t三级指标\t指标值
产出指标\t数量指标\t${work.quantity[0]}\t${fault === 1 ? count : `≥${count}${work.quantity[1]}`}
\t质量指标\t${work.quality}\t${fault === 2 ? '≥95' : '≥95%'}
\t时效指标\t${work.quantity[0]}完成时间\t${fault === 3 ? '按计划完成' : '2026年6月底前'}
\t成本指标\t${work.cost[0]}\t≤${first}万元
\t\t${work.cost[1]}\t${fault === 4 ? '' : `≤${second}万元`}
效益指标\t社会效益指标\t${work.effect[0]}\t${fault === 4 ? '持续提升' : work.effect[1]}
满意度指标\t服务对象满意度指标\t${work.served}\t≥90%
`
  return { name: `${unit}2026年${work.project}绩效目标.txt`, text }
}

/**
 * Writes so many fictional files into a folder, one a unit, and answers their paths: the same files in every run.
 * @example await fictionalFiles('/tmp/files', 300)
 */
export const fictionalFiles = async (folder: string, count: number): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  return await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const { name, text } = targetForm(number)
      const path = join(folder, name)
      await writeFile(path, text)
      return path
    }),
  )
}
