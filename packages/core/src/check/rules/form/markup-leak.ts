import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'
import { leakedMarkup, maybeMarkup } from './shared/clean-markup.ts'

/** Texts are walked forms first; a remark on many stands at the first of the file. */
const lineOf = ({ printed }: { readonly printed: Printed }): number => printed.place.line ?? 0

/** Marks of HTML, Word or Excel that stand in the text for all to see. */
export const markupLeak: Rule = {
  id: 'markup-leak',
  family: 'form',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '混入网页或排版代码',
    what: '文字里混入了网页标签、字符实体、Word书签或域代码，如<p>、&nbsp;、[bookmark: …]。',
    why: '系统导出或转换时没有清理，公开的文件里出现代码，影响阅读，也影响检索和统计。',
    example: '<p>完成修缮3处&nbsp;，改造管网2公里。</p>',
    instead: '完成修缮3处，改造管网2公里。',
    fixSafety: '只删去代码、把实体换成它代表的字符，文字不变，可以放心自动修改。',
    cannotSee:
      '只认识常见的标签和代码。Word书签在原文件里看不见，是转成文本时带出来的，记作读取痕迹（提示，一份文件一次），不算单位的错误。作者自己写的尖括号（如“<5%”）不算。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '文字中混入了代码“{mark}”，公开时应是纯文字。请删去。',
        bookmark: '文字中有{count}处书签标记，如“{mark}”，是文件转换时留下的，不是原文的内容。可以删去。',
      },
      fixes: { clean: '删去代码，保留文字' },
    },
    en: {
      sentences: {
        default: 'The code “{mark}” has leaked into the text; what is published should be plain text. Remove it.',
        bookmark:
          'The text holds {count} bookmarks such as “{mark}”: traces of converting the file, not part of the text. They can be removed.',
      },
      fixes: { clean: 'Remove the code, keep the text' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const leaks = holding(printedTexts(disclosure), maybeMarkup).flatMap((printed) => {
        const leak = leakedMarkup(printed.raw)
        return leak ? [{ printed, ...leak }] : []
      })
      for (const { printed, start, end, mark, clean } of leaks.filter(({ bookmarksOnly }) => !bookmarksOnly))
        report({
          at: printed,
          span: { start, end },
          data: { mark },
          fix: { key: 'clean', edits: [{ at: printed, raw: clean }] },
        })
      // The conversion left them everywhere or nowhere: one remark a file, about nothing that the unit did.
      const bookmarks = leaks.filter(({ bookmarksOnly }) => bookmarksOnly).toSorted((a, b) => lineOf(a) - lineOf(b))
      const [first, ...others] = bookmarks
      if (!first) return
      report({
        at: first.printed,
        span: { start: first.start, end: first.end },
        message: 'bookmark',
        severity: 'hint',
        origin: 'reading',
        data: { mark: first.mark, count: bookmarks.length },
        ...(others.length > 0 && { related: others.map(({ printed }) => printed) }),
        fix: { key: 'clean', edits: bookmarks.map(({ printed, clean }) => ({ at: printed, raw: clean })) },
      })
    },
  }),
}
