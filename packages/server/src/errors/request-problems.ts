import type { ProblemKind } from './problem-kind.ts'

/** What a request lacks, or who makes it. */
export const requestProblems = {
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
  'no-such-page': {
    status: 404,
    words: {
      'zh-CN': { message: '没有这个接口：{method} {path}。', advice: '请对照接口说明。' },
      en: { message: 'There is no such route: {method} {path}.', advice: 'Compare the API page.' },
    },
  },
  'body-too-large': {
    status: 413,
    words: {
      'zh-CN': { message: '一次提交的内容过大。', advice: '请分几次提交。' },
      en: { message: 'Too much was sent at once.', advice: 'Send it in parts.' },
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
