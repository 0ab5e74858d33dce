import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'
import type { ChoiceGroup, FieldChoice } from './field-choices.ts'

/** Entries that are drawn at once; typing finds the others. */
const most = 200

const matching = (groups: readonly ChoiceGroup[], search: string): readonly ChoiceGroup[] => {
  const wanted = search.replace(/\s/g, '')
  let left = most
  return groups.flatMap(({ label, choices }) => {
    const found = choices
      .filter((choice) => wanted === '' || choice.label.replace(/\s/g, '').includes(wanted))
      .slice(0, left)
    left -= found.length
    return found.length > 0 ? [{ label, choices: found }] : []
  })
}

/** A cell of the form, found by its label: typing narrows the list, arrows walk through it, Enter takes one. */
export const FieldPicker = ({
  groups,
  added,
  disabled,
  onPick,
}: {
  readonly groups: readonly ChoiceGroup[]
  /** A header cell that the form does not have yet, by the label that was typed. */
  readonly added: (label: string) => FieldChoice | undefined
  readonly disabled: boolean
  readonly onPick: (choice: FieldChoice) => void
}) => {
  const { t } = useMessages()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const shown = useMemo(() => {
    const found = matching(groups, search)
    const named = search.trim()
    const known = groups.some(({ choices }) => choices.some(({ label }) => label === named))
    const extra = named === '' || known ? undefined : added(named)
    return extra ? [...found, { label: t('correct.newField.group'), choices: [extra] }] : found
  }, [groups, search, added, t])
  const flat = useMemo(() => shown.flatMap(({ choices }) => choices), [shown])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active entry is looked up in the list as it is then
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, open])

  const take = (choice: FieldChoice | undefined) => {
    if (!choice) return
    setOpen(false)
    setSearch('')
    setActive(0)
    onPick(choice)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true)
      if (open) setActive(Math.max(0, Math.min(flat.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1))))
    } else if (event.key === 'Enter' && open) take(flat[active])
    else if (event.key === 'Escape' && open) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  let number = -1
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears when the focus leaves it
    <div
      className="field-picker"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <input
        ref={input}
        role="combobox"
        aria-label={t('correct.field')}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && flat[active] ? `${id}-${active}` : undefined}
        placeholder={t('correct.field')}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('correct.field')}
        className="field-list"
        hidden={!open || flat.length === 0}
      >
        {open
          ? shown.map(({ label, choices }) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of a list of choices, not of a form
              <div key={label} role="group" aria-label={label}>
                <div className="field-group" aria-hidden="true">
                  {label}
                </div>
                {choices.map((choice) => {
                  number += 1
                  const own = number
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list belong to its input
                    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
                    <div
                      key={choice.at}
                      id={`${id}-${own}`}
                      role="option"
                      aria-selected={own === active}
                      className="field-choice"
                      onPointerDown={(event) => event.preventDefault()}
                      onPointerMove={() => setActive(own)}
                      onClick={() => take(choice)}
                    >
                      <span>{choice.label}</span>
                      {choice.present.trim() === '' ? null : (
                        <span className="muted field-present">{choice.present.trim()}</span>
                      )}
                    </div>
                  )
                })}
              </div>
            ))
          : null}
      </div>
      {open && flat.length === 0 ? <p className="field-none muted">{t('correct.noField')}</p> : null}
    </div>
  )
}
