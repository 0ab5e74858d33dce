import type { Lang } from '../api/problem.ts'

interface Words {
  readonly message: string
  readonly advice: string
}

interface ProblemKind {
  readonly status: number
  readonly words: Readonly<Record<Lang, Words>>
}

/** Every refusal there is: its status, its sentence, and what to do. `{name}` is filled from the data. */
export const problems = {
  'bad-request': {
    status: 400,
    words: {
      'zh-CN': {
        message: '请求的内容不符合要求：{first}。',
        advice: '请刷新页面后重试；如由程序调用，请对照接口说明修改。',
      },
      en: {
        message: 'The request is not as expected: {first}.',
        advice: 'Reload the page; programs should compare the API page.',
      },
    },
  },
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
  'bad-cursor': {
    status: 400,
    words: {
      'zh-CN': { message: '翻页的位置无法识别。', advice: '请从第一页重新开始。' },
      en: { message: 'The place in the list is not known.', advice: 'Start again at the first page.' },
    },
  },
  'not-signed-in': {
    status: 401,
    words: {
      'zh-CN': { message: '尚未登录，或登录已过期。', advice: '请在启动本系统的终端中打开新的登录链接。' },
      en: {
        message: 'You are not signed in, or no longer.',
        advice: 'Open a new sign-in link from the terminal that runs the system.',
      },
    },
  },
  'sign-in-link-used': {
    status: 401,
    words: {
      'zh-CN': {
        message: '登录链接已经用过、已经过期，或不完整。',
        advice: '每个链接只能用一次。请重新启动本系统，打开新打印的链接。',
      },
      en: {
        message: 'The sign-in link was used before, is too old or incomplete.',
        advice: 'Each link works once. Start the system again and open the new link.',
      },
    },
  },
  'wrong-host': {
    status: 403,
    words: {
      'zh-CN': { message: '访问地址“{host}”不是本系统的地址。', advice: '请使用启动时打印的地址。' },
      en: {
        message: 'The address “{host}” is not one of this system.',
        advice: 'Use the address that was printed at the start.',
      },
    },
  },
  'wrong-origin': {
    status: 403,
    words: {
      'zh-CN': { message: '修改请求不是从本系统的页面发出的，已拒绝。', advice: '请在本系统的页面中操作。' },
      en: {
        message: 'The request does not come from a page of this system.',
        advice: 'Work in the pages of this system.',
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
  'no-such-page': {
    status: 404,
    words: {
      'zh-CN': { message: '没有这个接口：{method} {path}。', advice: '请对照接口说明。' },
      en: { message: 'There is no such route: {method} {path}.', advice: 'Compare the API page.' },
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
  'nothing-to-download': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有可以下载的“{format}”内容。', advice: '请选择其他格式，或另一张表。' },
      en: { message: 'There is nothing to download as {format}.', advice: 'Choose another format or another form.' },
    },
  },
  'not-writable': {
    status: 422,
    words: {
      'zh-CN': { message: '{sentence}', advice: '' },
      en: { message: '{sentence}', advice: '' },
    },
  },
  'writing-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '这份文件在 {limit} 秒内没有生成完，已停止。',
        advice: '请一次只下载一张表，或换一种格式。',
      },
      en: {
        message: 'The file was not made within {limit} seconds.',
        advice: 'Download one form at a time, or choose another format.',
      },
    },
  },
  'writing-too-heavy': {
    status: 422,
    words: {
      'zh-CN': {
        message: '生成这份文件所需内存超过 {limit} MB，已停止。',
        advice: '请一次只下载一张表，或换一种格式。',
      },
      en: {
        message: 'Making the file took more than {limit} MB of memory.',
        advice: 'Download one form at a time, or choose another format.',
      },
    },
  },
  'server-closing': {
    status: 503,
    words: {
      'zh-CN': { message: '服务程序正在关闭，文件没有生成。', advice: '请重新启动后再试。' },
      en: { message: 'The server is closing; the file was not made.', advice: 'Start it again, then try anew.' },
    },
  },
  'nothing-chosen': {
    status: 409,
    words: {
      'zh-CN': { message: '没有符合条件的文件，没有可下载的内容。', advice: '请选中几行，或放宽查找条件。' },
      en: {
        message: 'No document was chosen, so there is nothing to download.',
        advice: 'Select rows, or ask for less.',
      },
    },
  },
  'report-not-ready': {
    status: 409,
    words: {
      'zh-CN': { message: '审核报告还没有编好。', advice: '请稍候再试。' },
      en: { message: 'The report is not finished yet.', advice: 'Try again in a moment.' },
    },
  },
  'nothing-to-review': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有绩效目标表，没有审核表可拟。', advice: '自评表、监控表请看检查结果。' },
      en: { message: 'The document has no form of targets to review.', advice: 'For others see the findings.' },
    },
  },
  'no-letters': {
    status: 409,
    words: {
      'zh-CN': { message: '没有选中要退回修改的问题，没有函可写。', advice: '请勾选要写进退回函的问题。' },
      en: {
        message: 'No finding is chosen, so there is no letter to write.',
        advice: 'Tick the findings to send back.',
      },
    },
  },
  'too-many-documents': {
    status: 413,
    words: {
      'zh-CN': {
        message: '一次最多下载 {limit} 份，现在选了 {total} 份。',
        advice: '请按年度、单位或模板缩小范围，分几次下载。',
      },
      en: {
        message: 'At most {limit} documents at once; {total} are chosen.',
        advice: 'Narrow it by year, unit or template, and download in parts.',
      },
    },
  },
  'zip-full': {
    status: 413,
    words: {
      'zh-CN': { message: '压缩包已满 {limit} GB，这份文件没有放进去。', advice: '请另行下载。' },
      en: {
        message: 'The zip holds {limit} GB already; this document is not in it.',
        advice: 'Download it by itself.',
      },
    },
  },
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
  'template-of-system': {
    status: 409,
    words: {
      'zh-CN': { message: '“{id}”是系统自带模板的编号。', advice: '请给自己的模板另起一个编号。' },
      en: { message: '“{id}” is the id of a template of the system.', advice: 'Give your own template another id.' },
    },
  },
  'nothing-to-annotate': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有发现问题，没有可写的意见。', advice: '请直接下载原文件。' },
      en: {
        message: 'Nothing was found in it, so there is nothing to comment on.',
        advice: 'Download the file as it came.',
      },
    },
  },
  'no-such-template': {
    status: 404,
    words: {
      'zh-CN': { message: '没有编号为“{template}”的模板。', advice: '请从列表中另选一种。' },
      en: { message: 'There is no template “{template}”.', advice: 'Choose another one from the list.' },
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
  'no-such-publication': {
    status: 404,
    words: {
      'zh-CN': { message: '没有编号为“{publication}”的公开文本版式。', advice: '请从列表中另选一种。' },
      en: { message: 'There is no publication “{publication}”.', advice: 'Choose another one from the list.' },
    },
  },
  'body-too-large': {
    status: 413,
    words: {
      'zh-CN': { message: '一次提交的内容过大。', advice: '请分几次提交。' },
      en: { message: 'Too much was sent at once.', advice: 'Send it in parts.' },
    },
  },
  'file-too-large': {
    status: 413,
    words: {
      'zh-CN': { message: '文件过大：每个文件最多 {limit} MB。', advice: '请按单位或按项目拆分后分别上传。' },
      en: { message: 'The file is too large: at most {limit} MB each.', advice: 'Split it by unit or by project.' },
    },
  },
  'too-many-files': {
    status: 413,
    words: {
      'zh-CN': { message: '一次最多上传 {limit} 个文件，其余文件没有接收。', advice: '请分几次上传。' },
      en: { message: 'At most {limit} files at once; the others were not taken.', advice: 'Upload the others again.' },
    },
  },
  'no-file': {
    status: 400,
    words: {
      'zh-CN': { message: '请求中没有文件。', advice: '请选择文件后再上传。' },
      en: { message: 'The request holds no file.', advice: 'Choose a file first.' },
    },
  },
  'upload-broken': {
    status: 400,
    words: {
      'zh-CN': { message: '上传中断，文件没有收完整。', advice: '请重新上传。' },
      en: { message: 'The upload broke off; the file is incomplete.', advice: 'Upload it again.' },
    },
  },
  'file-unreadable': {
    status: 422,
    words: {
      'zh-CN': { message: '{sentence}', advice: '' },
      en: { message: '{sentence}', advice: '' },
    },
  },
  'file-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '文件在 {limit} 秒内没有读完，已停止读取。',
        advice: '请按单位或按项目拆分，或在 Word、WPS 中另存为 .docx 后再试。',
      },
      en: {
        message: 'The file was not read within {limit} seconds.',
        advice: 'Split it, or save it again as .docx in Word or WPS.',
      },
    },
  },
  'file-too-heavy': {
    status: 422,
    words: {
      'zh-CN': { message: '读取文件所需内存超过 {limit} MB，已停止读取。', advice: '请按单位或按项目拆分后再试。' },
      en: {
        message: 'Reading the file took more than {limit} MB of memory.',
        advice: 'Split it by unit or by project.',
      },
    },
  },
  'file-crashed': {
    status: 422,
    words: {
      'zh-CN': {
        message: '读取文件时程序出错，这是本系统的缺陷。',
        advice: '请将该文件转为 .docx 后再试，并把出错的文件告诉维护人员。',
      },
      en: {
        message: 'The program failed on the file: that is our fault.',
        advice: 'Try it as .docx, and tell the maintainers about the file.',
      },
    },
  },
  'too-many-attempts': {
    status: 429,
    words: {
      'zh-CN': { message: '登录尝试过于频繁。', advice: '请在一分钟后重试。' },
      en: { message: 'Too many attempts to sign in.', advice: 'Try again in a minute.' },
    },
  },
  'too-many-watchers': {
    status: 429,
    words: {
      'zh-CN': { message: '同时查看上传进度的页面过多。', advice: '请关闭其他页面后刷新。' },
      en: { message: 'Too many pages watch uploads at once.', advice: 'Close some and reload.' },
    },
  },
  'our-fault': {
    status: 500,
    words: {
      'zh-CN': {
        message: '服务器出错，这是本系统的缺陷；已保存的内容没有受影响。',
        advice: '请重试；如仍出错，请把编号 {reference} 告诉维护人员。',
      },
      en: {
        message: 'The server failed: that is our fault. What was saved is safe.',
        advice: 'Try again; if it stays, tell the maintainers {reference}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>

export type ProblemId = keyof typeof problems
