import { useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useMessages } from '../messages/i18n.ts'
import type { EditShared } from './edit-context.ts'
import type { GridMode } from './grid.ts'
import { offersFor } from './offers.ts'
import { pastedBlock } from './pasted.ts'
import type { Direction } from './spots.ts'
import { useUsualOffers } from './use-usual-offers.ts'
import './cell-editor.css'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * The input in the chosen cell. It has the focus even while the cell is only chosen, unseen and empty, so that the first
 * key of an input method for Chinese already lands in it.
 */
export const CellEditor = ({
  edit,
  where,
  at,
  text,
  mode,
  input,
}: {
  readonly edit: EditShared
  readonly where: string
  readonly at: string
  /** What the cell says while it is only chosen. */
  readonly text: string
  readonly mode: GridMode
  readonly input: string
}) => {
  const { t } = useMessages()
  const { grid } = edit
  const { text: typed, caret, plan } = useSyncExternalStore(grid.subscribe, grid.get)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const open = mode !== 'select'
  const context = open ? edit.offerContext(at) : undefined
  const made = context && input === 'value' ? offersFor(typed, context) : []
  const usual = useUsualOffers(at, typed, context)
  const offers = [...new Set([...usual.map(({ text: own }) => own), ...made])]
  const sourceOf = new Map(usual.map(({ text: own, documents }) => [own, documents]))
  // Kept as a text, not as a place: what the library offers comes later and stands first, under the same choice.
  const [picked, setPicked] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other offers
  useEffect(() => setPicked(undefined), [typed])
  const chosen = picked === undefined ? -1 : offers.indexOf(picked)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  useLayoutEffect(() => {
    if (mode === 'edit') {
      const end = caret ?? field.current?.value.length ?? 0
      field.current?.setSelectionRange(end, end)
    }
  }, [mode, caret])

  const go = (direction: Direction, run = false) => grid.move(direction, run)
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const control = event.ctrlKey || event.metaKey
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const done = () => event.preventDefault()

    if (plan) {
      if (key === 'Enter') {
        grid.confirmPaste()
        return done()
      }
      if (key === 'Escape') {
        grid.dropPaste()
        return done()
      }
    }
    if (control && key === 's') {
      grid.finish()
      edit.save()
      return done()
    }
    if (control && key === 'z' && !event.shiftKey) {
      if (open) grid.giveBack()
      else edit.undo()
      return done()
    }
    if (control && (key === 'y' || (key === 'z' && event.shiftKey))) {
      if (!open) edit.redo()
      return done()
    }
    if (control && key === 'Enter') {
      grid.addRow()
      return done()
    }
    if (control && key === 'Delete') {
      grid.removeRow()
      return done()
    }
    if (offers.length > 0 && !event.altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const count = offers.length
      setPicked(offers[key === 'ArrowDown' ? (chosen + 1) % count : (Math.max(chosen, 0) - 1 + count) % count])
      return done()
    }
    const offer = offers[chosen]
    if (key === 'Enter' && event.altKey) {
      const { selectionStart, selectionEnd, value } = event.currentTarget
      grid.input(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`)
      return done()
    }
    if (key === 'Enter') {
      if (offer !== undefined) grid.put(offer)
      go(event.shiftKey ? 'up' : 'down')
      return done()
    }
    if (key === 'Tab') {
      if (offer !== undefined) grid.put(offer)
      // Beyond the last cell the key is the browser's again: nobody is caught in the sheet.
      if (go(event.shiftKey ? 'left' : 'right', !event.shiftKey)) done()
      return
    }
    if (key === 'Escape') {
      if (open) grid.giveBack()
      else {
        grid.leave()
        edit.leaveSheet()
      }
      return done()
    }
    if (key === 'F2') {
      grid.open()
      return done()
    }
    if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      grid.shiftRow(key === 'ArrowDown' ? 1 : -1)
      return done()
    }
    const arrow = arrows[event.key]
    if (arrow && mode !== 'edit' && !control && !event.altKey) {
      go(arrow)
      return done()
    }
    if (!open && (key === 'Delete' || key === 'Backspace')) {
      grid.put('')
      return done()
    }
  }

  return (
    <>
      <textarea
        ref={field}
        className={`cell-input cell-input-${mode}`}
        value={open ? typed : ''}
        rows={1}
        spellCheck={false}
        aria-label={`${edit.describe(at)}${open ? '' : `：${text}`}`}
        {...((input === 'value' || offers.length > 0) && {
          'aria-autocomplete': 'list' as const,
          'aria-haspopup': 'listbox' as const,
          'aria-controls': offers.length > 0 ? list : undefined,
          'aria-activedescendant': chosen >= 0 ? `${list}-${chosen}` : undefined,
        })}
        onChange={(event) => grid.input(event.target.value)}
        onKeyDown={onKeyDown}
        onClick={() => grid.open()}
        onBlur={() => {
          // Where the focus only passes to the next cell, that one has already become the chosen one.
          if (grid.get().where === where && document.hasFocus()) grid.finish()
        }}
        onPaste={(event) => {
          const block = pastedBlock(event.clipboardData)
          const single = block.length === 1 && block[0]?.length === 1
          if (open && single) return
          event.preventDefault()
          if (single) grid.put(block[0]?.[0]?.text.trim() ?? '')
          else grid.paste(block)
        }}
        onCopy={(event) => {
          if (open) return
          event.preventDefault()
          event.clipboardData.setData('text/plain', text)
        }}
      />
      {offers.length > 0 ? (
        <div className="cell-offers" role="listbox" id={list} aria-label={t('edit.offers')}>
          {offers.map((offer, i) => (
            <div
              key={offer}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === chosen}
              onPointerDown={(event) => {
                event.preventDefault()
                grid.put(offer)
              }}
            >
              {offer}
              {sourceOf.has(offer) ? (
                <span className="cell-offer-source">{t('edit.offerSource', { count: sourceOf.get(offer) ?? 0 })}</span>
              ) : null}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}
