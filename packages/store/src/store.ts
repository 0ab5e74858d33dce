import type { StoreContext } from './context.ts'
import { findCorrections } from './corrections/find-corrections.ts'
import { addDisclosure } from './disclosures/add-disclosure.ts'
import { binDisclosure, bringBackDisclosure } from './disclosures/bin-disclosure.ts'
import { countFacets } from './disclosures/count-facets.ts'
import { findDisclosure, findDisclosureOfFile, findRevision, listRevisions } from './disclosures/find-disclosure.ts'
import { findLatest } from './disclosures/find-latest.ts'
import { findRereadable } from './disclosures/find-rereadable.ts'
import { findSummaries } from './disclosures/find-summaries.ts'
import { listDisclosures } from './disclosures/list-disclosures.ts'
import { countOutdated, outdatedDisclosures, reindexDisclosure } from './disclosures/reindex-disclosure.ts'
import { saveRevision } from './disclosures/save-revision.ts'
import { dropFile, findFile, sweepFiles } from './files/keep-file.ts'
import { findIndicators } from './indicators/find-indicators.ts'
import { findPairings } from './pairings/find-pairings.ts'
import { findRelated } from './pairings/find-related.ts'
import { savePairing } from './pairings/save-pairing.ts'
import { addReport, endReport, findReport, listReports, unfinishedReports } from './reports/reports.ts'
import { addSignInLink, endSession, exchangeSignInLink, findSession, sweepSessions } from './sessions/sessions.ts'
import { findSettings, putSettings } from './settings/settings.ts'
import { addSuppression, dropSuppressions, findSuppressions, listSuppressions } from './suppressions/suppressions.ts'
import { listTemplates } from './templates/find-templates.ts'
import {
  addTemplateDraft,
  dropTemplateDraft,
  findTemplateDraft,
  listTemplateDrafts,
  saveTemplateDraft,
} from './templates/template-drafts.ts'
import { addTemplate, setTemplateState } from './templates/write-template.ts'
import { findUpload, listUploads, unfinishedUploads } from './uploads/find-uploads.ts'
import { addUpload, addUploadFile, endUploadFile, finishUpload, unpackUploadFile } from './uploads/write-upload.ts'

/** Everything the store does, by the name of what it does. */
const functions = {
  addDisclosure,
  saveRevision,
  reindexDisclosure,
  outdatedDisclosures,
  countOutdated,
  binDisclosure,
  bringBackDisclosure,
  findDisclosure,
  findDisclosureOfFile,
  findRevision,
  findCorrections,
  findSummaries,
  findLatest,
  listRevisions,
  listDisclosures,
  countFacets,
  findFile,
  dropFile,
  sweepFiles,
  addUpload,
  addUploadFile,
  endUploadFile,
  unpackUploadFile,
  finishUpload,
  findUpload,
  listUploads,
  unfinishedUploads,
  addSignInLink,
  exchangeSignInLink,
  findSession,
  endSession,
  sweepSessions,
  findSettings,
  putSettings,
  addTemplateDraft,
  saveTemplateDraft,
  findTemplateDraft,
  listTemplateDrafts,
  dropTemplateDraft,
  addTemplate,
  setTemplateState,
  listTemplates,
  findRereadable,
  savePairing,
  findPairings,
  findRelated,
  findIndicators,
  addSuppression,
  dropSuppressions,
  findSuppressions,
  listSuppressions,
  addReport,
  endReport,
  findReport,
  listReports,
  unfinishedReports,
} as const

type Bound<F> = F extends (context: StoreContext, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

export type StoreFunctions = { readonly [Name in keyof typeof functions]: Bound<(typeof functions)[Name]> }

export interface Store extends StoreFunctions {
  readonly region: string
  /** Ends the connections; what was begun is finished first. */
  readonly close: () => Promise<void>
}

/** The store's functions over one open database. */
export const bindStore = (context: StoreContext): Store => {
  const bound = Object.entries(functions).map(([name, run]) => [
    name,
    (...rest: readonly unknown[]) => (run as (...all: readonly unknown[]) => unknown)(context, ...rest),
  ])
  return {
    ...(Object.fromEntries(bound) as StoreFunctions),
    region: context.region,
    close: async () => {
      if (context.reader !== context.db) await context.reader.destroy()
      await context.db.destroy()
    },
  }
}
