import type { ProblemKind } from './problem-kind.ts'

/** What cannot be done with a document as it stands. */
export const documentProblems = {
  'bad-change': {
    status: 400,
    words: {
      'zh-CN': {
        message: '第 {number} 处修改无法执行：要改的位置在这份文件中不存在。',
        advice: '请刷新页面，按最新的内容重新修改。',
      },
      en: {
        message: 'Change {number} cannot be made: what it changes is not there.',
        advice: 'Reload the page and make the change again.',
      },
    },
  },
  'not-found': {
    status: 404,
    words: {
      'zh-CN': { message: '没有找到要看的内容。', advice: '它可能已被移走，请回到资料库查找。' },
      en: { message: 'What you look for is not here.', advice: 'It may have been moved: look in the library.' },
    },
  },
  'changed-meanwhile': {
    status: 409,
    words: {
      'zh-CN': {
        message: '您编辑期间，这份文件已被保存为第 {latest} 版，您的修改尚未保存。',
        advice: '请核对下列不同之处，再在最新版上重新保存。',
      },
      en: {
        message: 'While you worked, revision {latest} was saved; yours is not saved yet.',
        advice: 'Look at what changed, and save again on top of it.',
      },
    },
  },
  'in-bin': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件在回收站中，不能修改。', advice: '请先恢复它。' },
      en: { message: 'It lies in the bin and cannot be changed.', advice: 'Bring it back first.' },
    },
  },
  'work-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '这份文件的检查在 {limit} 秒内没有完成，已停止。',
        advice: '请稍候再试；如仍不行，请按单位或按项目拆分后重新上传。',
      },
      en: {
        message: 'Checking the document was not finished within {limit} seconds.',
        advice: 'Try again in a moment; if it stays, split it by unit or by project and upload the parts.',
      },
    },
  },
  'work-too-heavy': {
    status: 422,
    words: {
      'zh-CN': {
        message: '检查这份文件所需内存超过 {limit} MB，已停止。',
        advice: '请按单位或按项目拆分后重新上传。',
      },
      en: {
        message: 'Checking the document took more than {limit} MB of memory.',
        advice: 'Split it by unit or by project and upload the parts.',
      },
    },
  },
  'nothing-to-convert': {
    status: 409,
    words: {
      'zh-CN': {
        message: '这里没有可以转成“{template}”的表：目标表只能转成目标表，自评表只能转成自评表。',
        advice: '请选择同一阶段的模板，或另一张表。',
      },
      en: {
        message:
          'Nothing here can become “{template}”: targets become targets only, self-evaluations self-evaluations.',
        advice: 'Choose a template of the same phase, or another form.',
      },
    },
  },
  'nothing-to-review': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有绩效目标表，没有审核表可拟。', advice: '自评表、监控表请看检查结果。' },
      en: { message: 'The document has no form of targets to review.', advice: 'For others see the findings.' },
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
