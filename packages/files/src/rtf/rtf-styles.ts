import { inferredStyle, jointStyle } from '../docx/our-styles.ts'
import type { FlowText } from '../flow/flow.ts'

/** Names of styles by their numbers, which paragraphs and characters share. */
export interface RtfStyles {
  readonly name: (number: number, name: string) => void
  readonly marks: (number: number | undefined) => Pick<FlowText, 'role' | 'joint'>
  readonly isInferred: (number: number | undefined) => boolean
}

export function rtfStyles(): RtfStyles {
  const names = new Map<number, string>()
  return {
    name: (number, name) => names.set(number, name.replace(/;.*$/, '').trim()),
    marks: (number) => {
      const name = names.get(number ?? 0)
      if (name === jointStyle) return { joint: true }
      if (name?.toLowerCase() === 'title') return { role: 'title' }
      if (/^toc (?:\d|heading)$/i.test(name ?? '')) return { role: 'contents' }
      return /^heading \d$/i.test(name ?? '') ? { role: 'heading' } : {}
    },
    isInferred: (number) => number !== undefined && names.get(number) === inferredStyle,
  }
}
