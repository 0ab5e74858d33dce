import type { Counts } from '@jiheng/core/report'

export const noCounts: Counts = { errors: 0, warnings: 0, hints: 0, doubts: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => {
  const aside = (a.setAside ?? 0) + (b.setAside ?? 0)
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    hints: a.hints + b.hints,
    doubts: a.doubts + b.doubts,
    ...(aside > 0 && { setAside: aside }),
  }
}
