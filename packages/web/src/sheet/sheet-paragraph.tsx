import type { LayoutParagraph } from '@jiheng/core/layout'
import { memo } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { CellEditor } from '../editing/cell-editor.tsx'
import { useCellMode, useEditShared } from '../editing/edit-context.ts'
import { useMessages } from '../messages/i18n.ts'
import { caretAt } from './caret-at.ts'
import { CornerMark } from './corner-mark.tsx'
import { LiveText } from './live-text.tsx'
import { sameFindings } from './marks.ts'
import { useMarked, useSheetShared } from './sheet-state.ts'

interface ParagraphProps {
  readonly paragraph: LayoutParagraph
  readonly findings: readonly PresentedFinding[]
  readonly was: string | undefined
  /** Where it stands on the paper: part, row, column. */
  readonly where: string
}

const same = (a: ParagraphProps, b: ParagraphProps): boolean =>
  a.was === b.was &&
  a.where === b.where &&
  a.paragraph.text === b.paragraph.text &&
  a.paragraph.style === b.paragraph.style &&
  a.paragraph.at?.[0] === b.paragraph.at?.[0] &&
  sameFindings(a.findings, b.findings)

/** A line of text on the paper: a title, the unit of the money, a heading, prose. */
export const SheetParagraph = memo(({ paragraph, findings, was, where }: ParagraphProps) => {
  const { t } = useMessages()
  const { onCell } = useSheetShared()
  const { style, text, at, inferred, input } = paragraph
  const marked = useMarked(at)
  const edit = useEditShared()
  const mode = useCellMode(edit, where)
  const editable = edit !== null && input !== undefined && at?.[0] !== undefined
  const Tag = style === 'title' ? 'h2' : style === 'heading' ? 'h3' : 'p'
  const sign =
    was !== undefined
      ? t('sheet.changed', { was: was === '' ? t('sheet.blank') : was })
      : inferred
        ? t('sheet.inferred')
        : undefined
  return (
    <Tag
      className={`line line-${style}`}
      data-at={at?.[0]}
      data-marked={marked}
      data-changed={was !== undefined || undefined}
      data-inferred={inferred}
      data-editable={editable || undefined}
      data-mode={mode}
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
      onClick={at ? (event) => onCell(at, findings, event) : undefined}
    >
      <span className="cell-text">
        <LiveText edit={editable ? edit : null} mode={mode} text={text} />
      </span>
      {editable && mode && at?.[0] !== undefined ? (
        <CellEditor edit={edit} where={where} at={at[0]} text={text} mode={mode} input={input} />
      ) : null}
      {findings.length > 0 ? <CornerMark findings={findings} /> : null}
    </Tag>
  )
}, same)
