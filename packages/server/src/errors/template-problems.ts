import type { ProblemKind } from './problem-kind.ts'

/** What is wrong with a template or a profile of one’s own. */
export const templateProblems = {
  'template-no-form': {
    status: 422,
    words: {
      'zh-CN': {
        message: '“{file}”里没有找到绩效表：要有一张表格，其中印有绩效指标的表头。',
        advice: '请放入一张空白或已填写的表，Word 或 Excel 都可以。',
      },
      en: {
        message:
          'No performance form was found in “{file}”: a table that prints the header of its indicators is needed.',
        advice: 'Drop one blank or filled-in form, as Word or Excel.',
      },
    },
  },
  'template-faulty': {
    status: 422,
    words: {
      'zh-CN': { message: '模板没有保存，{path} 处有误：{first}', advice: '共 {count} 处，请逐处改正后再保存。' },
      en: {
        message: 'The template was not saved; at {path}: {first}',
        advice: '{count} in all: mend each, then save again.',
      },
    },
  },
  'template-exists': {
    status: 409,
    words: {
      'zh-CN': {
        message: '模板“{id}”的版本 {version} 已经存在，保存过的版本不会改变。',
        advice: '请存为另一个版本，例如 {next}。',
      },
      en: {
        message: 'Version {version} of the template “{id}” is here already, and what was saved never changes.',
        advice: 'Save it as another version, {next} for example.',
      },
    },
  },
  'template-of-system': {
    status: 409,
    words: {
      'zh-CN': { message: '“{id}”是系统自带模板的编号。', advice: '请给自己的模板另起一个编号。' },
      en: { message: '“{id}” is the id of a template of the system.', advice: 'Give your own template another id.' },
    },
  },
  'no-such-template': {
    status: 404,
    words: {
      'zh-CN': { message: '没有编号为“{template}”的模板。', advice: '请从列表中另选一种。' },
      en: { message: 'There is no template “{template}”.', advice: 'Choose another one from the list.' },
    },
  },
  'profile-faulty': {
    status: 422,
    words: {
      'zh-CN': { message: '评分规则没有保存，{path} 有误：{first}', advice: '共 {count} 处，请改正文件后再添加。' },
      en: {
        message: 'The profile was not kept; {path}: {first}',
        advice: 'There are {count} faults; mend the file and add it again.',
      },
    },
  },
  'profile-of-system': {
    status: 409,
    words: {
      'zh-CN': { message: '“{id}”是系统自带评分规则的编号。', advice: '请给自己的评分规则另起一个编号（id）。' },
      en: { message: '“{id}” is the id of a profile of the system.', advice: 'Give your own profile another id.' },
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
