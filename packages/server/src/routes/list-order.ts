import type { ListQuery } from '../api/index.ts'

/** How each list runs where nobody says otherwise: newest, latest and worst first; names from the beginning. */
export const orderOf: Readonly<Record<ListQuery['sort'], 'asc' | 'desc'>> = {
  updated: 'desc',
  year: 'desc',
  errors: 'desc',
  findings: 'desc',
  title: 'asc',
  unit: 'asc',
}
