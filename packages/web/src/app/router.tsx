import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { ListFilter } from '../api/queries.ts'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { NoSuchPage } from './no-such-page.tsx'
import { ScreenFault } from './screen-fault.tsx'
import { oneOfParam, present, type RawSearch, textParam, wholeParam } from './search-params.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage, errorComponent: ScreenFault })

const desk = createRoute({ getParentRoute: () => root, path: '/', component: DeskScreen })

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: (search: RawSearch): ListFilter =>
    present({
      q: textParam(search.q),
      unit: textParam(search.unit),
      project: textParam(search.project),
      year: wholeParam(search.year),
      template: textParam(search.template),
      severity: oneOfParam(['error', 'warning', 'hint', 'none'], search.severity),
      rule: textParam(search.rule),
      bin: search.bin === true ? (true as const) : undefined,
      sort: oneOfParam(['updated', 'title', 'unit', 'year', 'errors', 'findings'], search.sort),
      order: oneOfParam(['asc', 'desc'], search.order),
    }),
  component: lazyRouteComponent(() => import('../library/library-screen.tsx'), 'LibraryScreen'),
})

/** What an address of a form says: which form, which cell is marked, and whether it is open for editing. */
export interface FormSearch {
  /** Counts from 1, as people count; absent: the whole publication. */
  readonly form?: number
  /** JSON Pointer of the marked Printed. */
  readonly cell?: string
  readonly revision?: number
  readonly edit?: true
  /** Only findings of this severity are listed at first. */
  readonly show?: 'error' | 'warning' | 'hint'
}

const form = createRoute({
  getParentRoute: () => root,
  path: '/forms/$id',
  validateSearch: (search: RawSearch): FormSearch =>
    present({
      form: wholeParam(search.form),
      cell: textParam(search.cell),
      revision: wholeParam(search.revision),
      edit: search.edit === true ? (true as const) : undefined,
      show: oneOfParam(['error', 'warning', 'hint'], search.show),
    }),
  component: lazyRouteComponent(() => import('../disclosure/disclosure-screen.tsx'), 'DisclosureScreen'),
})

const score = createRoute({
  getParentRoute: () => root,
  path: '/forms/$id/score',
  validateSearch: (search: RawSearch): { form?: number; profile?: string } =>
    present({ form: wholeParam(search.form), profile: textParam(search.profile) }),
  component: lazyRouteComponent(() => import('../scorecard/scorecard-screen.tsx'), 'ScorecardScreen'),
})

const revisions = createRoute({
  getParentRoute: () => root,
  path: '/forms/$id/revisions',
  validateSearch: (search: RawSearch): { from?: number; to?: number } =>
    present({ from: wholeParam(search.from), to: wholeParam(search.to) }),
  component: lazyRouteComponent(() => import('../revisions/revisions-screen.tsx'), 'RevisionsScreen'),
})

const related = createRoute({
  getParentRoute: () => root,
  path: '/forms/$id/related',
  component: lazyRouteComponent(() => import('../related/related-screen.tsx'), 'RelatedScreen'),
})

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  validateSearch: (search: RawSearch): { q?: string; level?: string } =>
    present({ q: textParam(search.q), level: textParam(search.level) }),
  component: lazyRouteComponent(() => import('../indicators/indicators-screen.tsx'), 'IndicatorsScreen'),
})

/** What is shown as it will be printed. */
export interface PreviewSearch {
  /** Counts from 1; absent: the whole publication. */
  readonly form?: number
  /** Id of another template than the forms' own. */
  readonly template?: string
  /** Id of a publication; absent: in the order of the source. */
  readonly publication?: string
  readonly revision?: number
}

const preview = createRoute({
  getParentRoute: () => root,
  path: '/disclosures/$id/preview',
  validateSearch: (search: RawSearch): PreviewSearch =>
    present({
      form: wholeParam(search.form),
      template: textParam(search.template),
      publication: textParam(search.publication),
      revision: wholeParam(search.revision),
    }),
  component: lazyRouteComponent(() => import('../preview/preview-screen.tsx'), 'PreviewScreen'),
})

const fill = createRoute({
  getParentRoute: () => root,
  path: '/fill',
  component: lazyRouteComponent(() => import('../templates/fill-screen.tsx'), 'FillScreen'),
})

/** What of a report is listed: a unit (from 1), a rule, a rule in a unit, or all units against all rules. */
export interface ReportSearch {
  readonly unit?: number
  readonly rule?: string
  readonly view?: 'grid'
}

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: (search: RawSearch): ReportSearch =>
    present({
      unit: wholeParam(search.unit),
      rule: textParam(search.rule),
      view: oneOfParam(['grid'], search.view),
    }),
  component: lazyRouteComponent(() => import('../reports/report-screen.tsx'), 'ReportScreen'),
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('../reports/reports-screen.tsx'), 'ReportsScreen'),
})

/** What of the catalogue is open: a rule by its id, a regulation by its id or as it is cited, or a part of it. */
export interface RulesSearch {
  readonly rule?: string
  readonly law?: string
  readonly part?: 'laws' | 'profiles'
}

const rules = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: (search: RawSearch): RulesSearch =>
    present({
      rule: textParam(search.rule),
      law: textParam(search.law),
      part: oneOfParam(['laws', 'profiles'], search.part),
    }),
  component: lazyRouteComponent(() => import('../rules/rules-screen.tsx'), 'RulesScreen'),
})

const templates = createRoute({
  getParentRoute: () => root,
  path: '/templates',
  validateSearch: (search: RawSearch): { template?: string } => present({ template: textParam(search.template) }),
  component: lazyRouteComponent(() => import('../templates/templates-screen.tsx'), 'TemplatesScreen'),
})

const templateDraft = createRoute({
  getParentRoute: () => root,
  path: '/templates/drafts/$id',
  component: lazyRouteComponent(() => import('../templates/derive-screen.tsx'), 'DeriveScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    desk,
    library,
    form,
    score,
    revisions,
    related,
    indicators,
    preview,
    fill,
    reports,
    report,
    rules,
    templates,
    templateDraft,
    settings,
  ]),
  defaultPreload: 'intent',
  defaultPreloadDelay: 30,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
