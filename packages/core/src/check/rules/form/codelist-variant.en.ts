import type { RuleDocs } from '../../rule.ts'

export const codelistVariantEn: RuleDocs = {
  title: 'One list of codes, written in two ways',
  what: 'Within one file the entries of one header cell stand partly with a code and partly without, with codes of different length or dash, or with one code for two names.',
  why: 'The entries come from one list. Written in two ways they cannot be added up by code, and some were not chosen from the system.',
  example: '项目属性 is “02-经常性项目” in form 1 and “一年期项目” in form 2.',
  instead: 'As the list has it: “02-经常性项目”, “01-一年期项目”.',
  cannotSee:
    'The lists of the regions are not known; only entries of one file are compared. A single form says nothing.',
}
