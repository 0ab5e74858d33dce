import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { type ListFilter, rulesQuery, templatesQuery } from '../api/queries.ts'
import type { Facets } from '../api/types.ts'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { SeverityMark } from '../ui/severity.tsx'
import { useLate } from '../ui/use-late.ts'

type Change = (parts: { [K in keyof ListFilter]?: ListFilter[K] | undefined }) => void

/** What is asked of the library; every part stands in the address. */
export const QueryBar = ({
  filter,
  facets,
  total,
  waiting,
  onChange,
  onDownload,
}: {
  readonly filter: ListFilter
  readonly facets: Facets | undefined
  readonly total: number
  readonly waiting: boolean
  readonly onChange: Change
  readonly onDownload: () => void
}) => {
  const { t, lang } = useMessages()
  const { units } = usePreferences()
  const { data: templates } = useQuery(templatesQuery(lang))
  const { data: rules } = useQuery(rulesQuery(lang))
  const [project, setProject] = useLate(filter.project ?? '', (text) => onChange({ project: text.trim() || undefined }))
  const templateName = (id: string) => templates?.items.find((template) => template.id === id)?.name ?? id
  const ruleTitle = (id: string) => rules?.items.find((rule) => rule.id === id)?.title ?? id
  const asked = Object.keys(filter).some((key) => key !== 'sort' && key !== 'order')
  return (
    <div className="query-bar">
      <button
        type="button"
        className="icon-button"
        aria-pressed={units}
        aria-label={t('library.units')}
        title={t('library.units')}
        onClick={() => setPreferences({ units: !units })}
      >
        <Icon name="panelLeft" />
      </button>
      <input
        type="search"
        className="field query-project"
        value={project}
        aria-label={t('library.project')}
        placeholder={t('library.project')}
        onChange={(event) => setProject(event.target.value)}
      />
      <Select
        className="query-template"
        aria-label={t('library.template')}
        placeholder={t('library.template')}
        value={filter.template ?? null}
        allowClear
        popupMatchSelectWidth={false}
        options={(facets?.templates ?? []).map(({ value, count }) => ({
          value,
          label: `${templateName(value)}（${count}）`,
        }))}
        onChange={(template: string | null) => onChange({ template: template ?? undefined })}
      />
      <Select
        className="query-severity"
        aria-label={t('library.findings')}
        placeholder={t('library.findings')}
        value={filter.severity ?? null}
        allowClear
        popupMatchSelectWidth={false}
        options={[
          ...(['error', 'warning', 'hint'] as const).map((severity) => ({
            value: severity,
            label: <SeverityMark severity={severity} />,
          })),
          { value: 'none' as const, label: t('library.noFindings') },
        ]}
        onChange={(severity: NonNullable<ListFilter['severity']> | null) =>
          onChange({ severity: severity ?? undefined })
        }
      />
      <Select
        className="query-rule"
        aria-label={t('library.rule')}
        placeholder={t('library.rule')}
        value={filter.rule ?? null}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={(facets?.rules ?? []).map(({ value, count }) => ({ value, label: `${ruleTitle(value)}（${count}）` }))}
        onChange={(rule: string | null) => onChange({ rule: rule ?? undefined })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={filter.bin === true}
        onClick={() => onChange({ bin: filter.bin ? undefined : true })}
      >
        {t('bin.title')}
      </button>
      {asked ? (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange(Object.fromEntries(Object.keys(filter).map((key) => [key, undefined])))}
        >
          {t('library.reset')}
        </button>
      ) : null}
      <span className="query-total muted" aria-live="polite" data-waiting={waiting}>
        {t('library.total', { count: total })}
      </span>
      <Button
        size="small"
        type="text"
        icon={<Icon name="download" />}
        aria-haspopup="dialog"
        disabled={total === 0}
        onClick={onDownload}
      >
        {t('bulk.open')}
      </Button>
    </div>
  )
}
