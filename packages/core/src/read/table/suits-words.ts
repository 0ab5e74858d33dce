import { isLikelihood, tickOf } from '../../form/typed-cell.ts'
import type { CellFacts } from './cell-facts.ts'
import type { Column } from './column.ts'

const isNothing = (text: string): boolean => /^(无|否|[-—–/])$/.test(text)

/** Words by which columns of text are known, where their cells have such. */
const words: Readonly<Partial<Record<Column['name'], RegExp>>> = {
  scoringRule: /得分|满分|扣|不得|按比例|按(完成)?比例|给分|计分/,
  scoringMethod: /法$/,
  dataSource: /台账|报表|凭证|统计|问卷|资料|记录|名册|清单|系统|单据|[簿册表单]$/,
  evidence: /台账|报表|凭证|统计|问卷|资料|合同|记录|名册|清单|截图|照片|[簿册表单证]$/,
  formula: /[÷×/=＝*]|×100%|之比|占比/,
  definition: /是否|情况|反映|考核|指的?是|比例|程度/,
  measures: /加强|完善|督促|调整|增设|落实|推进|改进/,
  note: /因|未|滞后|保障|延|缺/,
}

/**
 * How well a text suits a column that holds no values and no levels, by its content alone: 0 where the content says
 * nothing.
 */
export const suitsWords = ({ text, operator, number, measured }: CellFacts, name: Column['name']): number => {
  switch (name) {
    case 'operator':
      return operator ? 6 : -6
    case 'unit':
      return /\d/.test(text) || text.length > 8 || operator ? -6 : isNothing(text) ? 0 : 2
    case 'direction':
      return /^[正反逆负]向?(指标)?$/.test(text) ? 6 : operator ? 2 : -6
    case 'nature':
      return /^定[量性](指标)?$/.test(text) ? 6 : -6
    case 'core':
      return tickOf(text) === undefined || number ? -6 : 6
    case 'causes':
    case 'likelihoods':
      return tickOf(text) === undefined || number ? -8 : 6
    case 'likelihood':
      return isLikelihood(text) || /可能|确定能/.test(text) ? 6 : -6
    case 'standard':
      return /标准$|^(计划|行业|历史|国家|国际|地方|其他)/.test(text) ? 5 : 0
    case 'grade':
      return /^[优良中差]|合格|达标|完成/.test(text) ? 3 : -2
    default: {
      const pattern = words[name]
      if (number || operator) return -3
      if (measured === 'sure' && text.length <= 10) return -1
      return pattern?.test(text) ? 3 : 0
    }
  }
}
