import type { RevisionInfo } from '@jiheng/store'
import type { RevisionInfo as RevisionView } from '../api/index.ts'

/** A revision as the page sees it. */
export const presentRevision = ({
  number,
  parent,
  kind,
  author,
  note,
  createdAt,
  engine,
  templates,
}: RevisionInfo): RevisionView => ({ number, parent, kind, author, note, createdAt, engine, templates })
