/**
 * The tables. Every one that grows carries `region` first in its keys, so that it can be distributed by it. Times are ISO
 * 8601 texts in UTC, truth values 0 and 1, JSON is text: these read the same on every database.
 */
export interface Tables {
  readonly files: FilesTable
  readonly disclosures: DisclosuresTable
  readonly revisions: RevisionsTable
  readonly forms: FormsTable
  readonly indicators: IndicatorsTable
  readonly money: MoneyTable
  readonly findings: FindingsTable
  readonly search_entries: SearchEntriesTable
  readonly uploads: UploadsTable
  readonly upload_files: UploadFilesTable
  readonly sessions: SessionsTable
  readonly sign_in_links: SignInLinksTable
  readonly settings: SettingsTable
  readonly acts: ActsTable
  readonly corrections: CorrectionsTable
  readonly templates: TemplatesTable
  readonly template_drafts: TemplateDraftsTable
  readonly suppressions: SuppressionsTable
  readonly pairings: PairingsTable
  readonly reports: ReportsTable
  readonly installation: InstallationTable
}

/** Original bytes, kept as they came. */
export interface FilesTable {
  region: string
  sha256: string
  name: string
  media_type: string
  bytes: number
  body: Uint8Array
  created_at: string
}

/** One row a disclosure, made from its newest revision. */
export interface DisclosuresTable {
  region: string
  id: string
  /** Null for what was begun here. Unique: the same file is one disclosure. */
  sha256: string | null
  file_name: string
  title: string
  unit: string
  /** 0 where no year is known, so that rows can be ordered and paged by it. */
  year: number
  latest: number
  created_at: string
  updated_at: string
  binned: number
  forms: number
  indicators: number
  errors: number
  warnings: number
  hints: number
  /** errors + warnings + hints: sorted and filtered by. */
  findings: number
  reading: number
  understood: number
  /** Engine, and where others were chosen the profiles, that made this row, `forms`, `indicators`, `money` and `findings`. */
  engine: string
}

/** Immutable states. `body` is the Disclosure as JSON. */
export interface RevisionsTable {
  region: string
  disclosure_id: string
  number: number
  parent: number | null
  kind: string
  author: string
  note: string
  created_at: string
  engine: string
  templates: string
  body: string
}

export interface FormsTable {
  region: string
  disclosure_id: string
  form: number
  title: string
  project: string
  unit: string
  department: string
  year: number
  template: string
  phase: string
  subject: string
  indicators: number
}

export interface IndicatorsTable {
  region: string
  disclosure_id: string
  form: number
  position: number
  level1: string
  level2: string
  name: string
  target: string
  actual: string | null
  weight: string | null
  score: string | null
}

export interface MoneyTable {
  region: string
  disclosure_id: string
  form: number
  position: number
  /** Labels from the group to the line, parted by " / ". */
  path: string
  money_column: string
  raw: string
  fen: number | null
}

export interface FindingsTable {
  region: string
  disclosure_id: string
  position: number
  form: number | null
  rule: string
  severity: string
  origin: string
  at: string | null
}

/** Which entry of the database's own text index belongs to a disclosure. */
export interface SearchEntriesTable {
  region: string
  disclosure_id: string
  entry: number
}

export interface UploadsTable {
  region: string
  id: string
  created_at: string
  finished: number
}

export interface UploadFilesTable {
  region: string
  upload_id: string
  position: number
  id: string
  name: string
  bytes: number
  media_type: string | null
  sha256: string | null
  stage: string
  disclosure_id: string | null
  /** Id and data of a refusal, as JSON: its sentence is made last. */
  problem: string | null
}

export interface SessionsTable {
  region: string
  token_hash: string
  created_at: string
  expires_at: string
}

export interface SignInLinksTable {
  region: string
  token_hash: string
  created_at: string
  expires_at: string
  used_at: string | null
}

export interface SettingsTable {
  region: string
  key: string
  value: string
}

/** Who did what when: written in the same transaction as the act. */
export interface ActsTable {
  region: string
  id: string
  at: string
  person: string
  act: string
  disclosure_id: string | null
  data: string
}

/** What corrections of one file say of others of its layout. */
export interface CorrectionsTable {
  region: string
  fingerprint: string
  /** Where in the layout, as JSON. */
  anchor: string
  body: string
  disclosure_id: string
  person: string
  created_at: string
}

/** A region's own templates. A version never changes once it stands here; only its state does. */
export interface TemplatesTable {
  region: string
  id: string
  version: string
  /** The Template as JSON. */
  body: string
  valid_from: string | null
  valid_to: string | null
  /** `in-use` or `retired`. */
  state: string
  /** Of the blank form that it was made from; null for what came as data. */
  sha256: string | null
  file_name: string
  /** What a person answered while it was made, as JSON. */
  answers: string
  person: string
  created_at: string
  /** When its state changed last. */
  changed_at: string
}

/** Templates that are being made: the blank form, and what was answered and named so far. */
export interface TemplateDraftsTable {
  region: string
  id: string
  sha256: string
  file_name: string
  body: string
  person: string
  created_at: string
  changed_at: string
}

/** Findings that people have set aside. */
export interface SuppressionsTable {
  region: string
  id: string
  /** Where it was set aside. */
  disclosure_id: string
  /** The project's name; empty where the form has none. */
  project: string
  rule: string
  /** The Suppression as JSON. */
  body: string
  person: string
  created_at: string
}

/** What people said of two forms: whether they are of one project. The smaller id stands first. */
export interface PairingsTable {
  region: string
  disclosure_id: string
  form: number
  other_id: string
  other_form: number
  /** `confirmed` or `refuted`. */
  verdict: string
  person: string
  created_at: string
}

/** Reports on many documents. */
export interface ReportsTable {
  region: string
  id: string
  /** Of which documents and in which language, as JSON. */
  asked: string
  /** `making`, `ready` or `failed`. */
  state: string
  /** What lists tell of it, or why it failed, as JSON. */
  outcome: string
  /** The engine that made it. */
  engine: string
  /** The report, packed by whoever made it; null until it is ready. */
  body: Uint8Array | null
  person: string
  created_at: string
}

/** The one row that names the installation's region; the only table without `region` as a key. */
export interface InstallationTable {
  only: number
  region: string
  created_at: string
}
