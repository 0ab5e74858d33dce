import type { Skipped } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'

const digits = /^\s*\d{1,3}\s*$/

const isNumber = ({ raw, why }: Skipped): boolean => digits.test(raw) && (why === 'page-number' || why === 'contents')

/** Numbers alone in their lines, right behind the lines of the contents: one alone may be the page's own. */
const looseRuns = (skipped: readonly Skipped[]): readonly (readonly Skipped[])[] => {
  const runs: Skipped[][] = []
  let behindContents = false
  let run: Skipped[] = []
  const close = (): void => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const each of skipped) {
    if (isNumber(each) && behindContents) {
      run.push(each)
      continue
    }
    close()
    behindContents = each.why === 'contents'
  }
  close()
  return runs
}

/** Page numbers that fell out of the table of contents. */
export const strayPageNumber: Rule = {
  id: 'stray-page-number',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'gb-t-9704-2012', article: 'page-number', verified: false }],
  since: '0.2.0',
  docs: {
    title: '游离的页码',
    what: '目录后面有两个以上单独成行的数字，是目录的页码掉出来了。',
    why: '读者不知道这些数字是什么，目录对应的页码也就缺了或错了。',
    example: '目录末尾另起两行：“8”“9”。',
    instead: '更新目录域，页码放在各行末尾；多余的数字删去。',
    cannotSee: '每页上下的正常页码不提示；目录后只有一个数字时分不清，也不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '目录后面有{count}个单独成行的数字（{numbers}），应是掉出来的页码。请更新目录，删去多余的数字。',
      },
    },
    en: {
      sentences: {
        default:
          'Behind the contents stand {count} numbers alone in their lines ({numbers}): page numbers that fell out. Update the contents and delete them.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ skipped }) => {
      for (const run of looseRuns(skipped)) {
        const [first, ...others] = run
        if (first)
          report({ at: first, data: { count: run.length, numbers: run.map(({ raw }) => raw.trim()) }, related: others })
      }
    },
  }),
}
