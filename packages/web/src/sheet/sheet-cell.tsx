import type { LayoutCell } from '@jiheng/core/layout'
import { memo } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { CellEditor } from '../editing/cell-editor.tsx'
import { useCellMode, useEditShared, usePastedText } from '../editing/edit-context.ts'
import { useMessages } from '../messages/i18n.ts'
import { caretAt } from './caret-at.ts'
import { CornerMark } from './corner-mark.tsx'
import { LiveText } from './live-text.tsx'
import { sameFindings } from './marks.ts'
import { useMarked, useSheetShared } from './sheet-state.ts'

interface CellProps {
  readonly cell: LayoutCell
  readonly findings: readonly PresentedFinding[]
  /** What stood here before, where the cell is marked as changed. */
  readonly was: string | undefined
  readonly header: boolean
  /** Where it stands on the paper: part, row, column. */
  readonly where: string
}

const sameCell = (a: CellProps, b: CellProps): boolean =>
  a.was === b.was &&
  a.header === b.header &&
  a.where === b.where &&
  sameFindings(a.findings, b.findings) &&
  a.cell.text === b.cell.text &&
  a.cell.colspan === b.cell.colspan &&
  a.cell.rowspan === b.cell.rowspan &&
  a.cell.inferred === b.cell.inferred &&
  a.cell.at.length === b.cell.at.length &&
  a.cell.at.every((pointer, i) => pointer === b.cell.at[i])

/** One cell of the official form, as printed; its findings as a corner mark, its history as one quiet sign. */
export const SheetCell = memo(({ cell, findings, was, header, where }: CellProps) => {
  const { t } = useMessages()
  const { onCell } = useSheetShared()
  const marked = useMarked(cell.at)
  const edit = useEditShared()
  const mode = useCellMode(edit, where)
  const pasted = usePastedText(edit, where)
  const at = cell.at[0]
  const editable = edit !== null && cell.input !== undefined && at !== undefined
  // A header without words would name its cells with nothing.
  const Tag = cell.scope && cell.text.trim() !== '' ? 'th' : 'td'
  const classes = `cell cell-${cell.role} align-${cell.align}${header ? ' cell-head' : ''}`
  const sign =
    was !== undefined
      ? t('sheet.changed', { was: was === '' ? t('sheet.blank') : was })
      : cell.inferred
        ? t('sheet.inferred')
        : undefined
  return (
    <Tag
      className={classes}
      {...(cell.colspan > 1 && { colSpan: cell.colspan })}
      {...(cell.rowspan > 1 && { rowSpan: cell.rowspan })}
      {...(Tag === 'th' && { scope: cell.scope })}
      data-at={cell.at[0]}
      data-marked={marked}
      data-changed={was !== undefined || undefined}
      data-inferred={cell.inferred}
      data-editable={editable || undefined}
      data-mode={mode}
      data-pasted={pasted === undefined ? undefined : true}
      title={sign}
      onPointerDown={
        editable && !mode
          ? (event) => {
              if (event.button !== 0) return
              event.preventDefault()
              edit.grid.begin(where, 'edit', caretAt(event.clientX, event.clientY))
            }
          : undefined
      }
      onClick={(event) => onCell(cell.at, findings, event)}
    >
      <span className="cell-text">
        <LiveText edit={editable ? edit : null} mode={mode} text={cell.text} />
      </span>
      {pasted === undefined ? null : <span className="pasted-text">{pasted}</span>}
      {editable && mode ? (
        <CellEditor edit={edit} where={where} at={at} text={cell.text} mode={mode} input={cell.input ?? 'text'} />
      ) : null}
      {sign ? <span className="visually-hidden">（{sign}）</span> : null}
      {findings.length > 0 ? <CornerMark findings={findings} /> : null}
    </Tag>
  )
}, sameCell)
