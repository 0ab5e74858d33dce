export type {
  Abilities,
  Change,
  Comparison,
  Counts,
  Difference,
  DisclosureView,
  Facets,
  Lang,
  List,
  ListRow,
  NewBody,
  Offer,
  Offers,
  PresentedFinding,
  PresentedFix,
  Problem,
  ProfileView,
  RevisionInfo,
  RowPart,
  RuleView,
  SaveBody,
  SessionView,
  Settings,
  Sheet,
  SourceView,
  Stage,
  TemplateSummary,
  Upload,
  UploadFile,
} from '@jiheng/server/api'

import type { LayoutDocument } from '@jiheng/core/layout'
import type { Template } from '@jiheng/core/template'
import type { TemplateSummary } from '@jiheng/server/api'

/** One template, and its empty form drawn. */
export type TemplateView = TemplateSummary & { readonly template: Template; readonly layout: LayoutDocument }
