// The pages of docs/ that are made from data. Apart from generate.ts, because they need the indexes that it writes.
import { scoringPage } from '../packages/core/src/score/index.ts'
import type { Generated } from './generate.ts'

const scoring = (): readonly Generated[] => [
  { path: 'docs/scoring.md', text: scoringPage('en') },
  { path: 'docs/scoring.zh-CN.md', text: scoringPage('zh-CN') },
]

/** Every page; one small function a subject. */
export const pages = (): readonly Generated[] => [...scoring()]
