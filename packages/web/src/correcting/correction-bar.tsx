import { formOfPlace, type SourceCell } from '@jiheng/core/correct'
import { type Disclosure, pointerOf } from '@jiheng/core/form'
import { Button } from 'antd'
import { useCallback, useEffect, useMemo } from 'react'
import type { Change } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { asNewRow, assigned, inSeveralRows, joined, noData, textOf } from './corrections.ts'
import { fieldChoices } from './field-choices.ts'
import { FieldPicker } from './field-picker.tsx'
import './correction-bar.css'

const shortest = 18
const short = (text: string) => (text.length > shortest ? `${text.slice(0, shortest)}…` : text)

/** What the chosen cells of the source are: a person says it here, and it becomes a change like any other. */
export const CorrectionBar = ({
  disclosure,
  cells,
  picking,
  onPicking,
  text,
  onText,
  onCorrect,
  onCancel,
}: {
  readonly disclosure: Disclosure
  readonly cells: readonly SourceCell[]
  /** The next click on a cell of the form says where the text goes. */
  readonly picking: boolean
  readonly onPicking: (picking: boolean) => void
  readonly text: string
  readonly onText: (text: string) => void
  readonly onCorrect: (changes: readonly Change[], at?: string) => void
  readonly onCancel: () => void
}) => {
  const { t } = useMessages()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text begins anew with every choice of cells
  useEffect(() => onText(textOf(cells)), [cells])
  const [first] = cells
  const form = first ? formOfPlace(disclosure, first.place) : 0
  const groups = useMemo(() => fieldChoices(disclosure, form, t), [disclosure, form, t])
  const added = useCallback(
    (name: string) =>
      disclosure.forms[form] === undefined
        ? undefined
        : { at: pointerOf(['forms', form, 'fields', name]), label: t('correct.newField', { name }), present: '' },
    [disclosure, form, t],
  )
  const newRow = useMemo(() => asNewRow(disclosure, cells), [disclosure, cells])
  if (!first) return null

  return (
    <section className="correct no-print" aria-label={t('correct.title')}>
      <p className="correct-what">
        <strong>{t('correct.chosen', { count: cells.length })}</strong>
        <span className="correct-cells muted">
          {cells.map(({ raw }) => t('correct.quoted', { text: short(raw.trim()) })).join(t('list.separator'))}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('correct.cancel')}
          title={t('correct.cancel')}
          onClick={onCancel}
        >
          <Icon name="close" />
        </button>
      </p>
      <div className="correct-acts">
        <label className="correct-text">
          <span className="visually-hidden">{t('correct.text')}</span>
          <textarea
            rows={1}
            value={text}
            lang="zh-CN"
            title={t('correct.text')}
            onChange={(event) => onText(event.target.value)}
          />
        </label>
        <FieldPicker
          groups={groups}
          added={added}
          disabled={text.trim() === ''}
          onPick={({ at }) => onCorrect(assigned(cells, at, text.trim()), at)}
        />
        <Button
          size="small"
          type={picking ? 'primary' : 'default'}
          aria-pressed={picking}
          disabled={text.trim() === ''}
          onClick={() => onPicking(!picking)}
        >
          {t('correct.pick')}
        </Button>
        {inSeveralRows(cells) ? (
          <Button size="small" onClick={() => onCorrect(joined(cells))}>
            {t('correct.join')}
          </Button>
        ) : newRow ? (
          <Button size="small" onClick={() => onCorrect(newRow)}>
            {t('correct.newRow')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => onCorrect(noData(cells))}>
          {t('correct.noData')}
        </Button>
      </div>
      {picking ? (
        <p className="correct-hint" role="status">
          {t('correct.picking')}
        </p>
      ) : null}
    </section>
  )
}
