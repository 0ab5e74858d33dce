import type { RuleDocs } from '../../rule.ts'

export const pagesWithoutTextEn: RuleDocs = {
  title: 'Pages without text',
  what: 'Some pages are pictures (mostly scans); the others were read.',
  why: 'Forms on them were not read and are not checked.',
  example: 'A document exported from Word with two scanned pages behind.',
  instead: 'Use the original document, or run text recognition first.',
  cannotSee: 'Scans with recognised text are read by it; its errors are another matter.',
}
