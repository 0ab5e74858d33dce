import { understoodShare } from '@jiheng/core/form'
import { useMemo } from 'react'
import type { DisclosureView } from '../api/types.ts'
import { FindingActsContext } from '../findings/finding-acts.ts'
import { DeskSheet } from './desk-sheet.tsx'
import { DeskSide } from './desk-side.tsx'
import { DeskSource } from './desk-source.tsx'
import { Outline } from './outline.tsx'
import { setPanes, usePanes } from './panes.ts'
import { Toolbar } from './toolbar.tsx'
import { useDesk } from './use-desk.ts'
import { useFindingKeys } from './use-finding-keys.ts'
import { WorkRoom } from './work-room.tsx'

/** One publication on the desk: outline, sheet, findings, and below them the source. */
export const DisclosureDesk = ({ view, old }: { readonly view: DisclosureView; readonly old: boolean }) => {
  const panes = usePanes()
  const desk = useDesk(view, old)
  const { state, editor, editing, standing, marking, formInView } = desk
  const { disclosure } = state.working
  const { see, address } = marking
  const understood = useMemo(() => understoodShare(disclosure, 1), [disclosure])
  const hasSource = disclosure.source.mediaType !== '' && view.abilities.original
  useFindingKeys(desk)
  return (
    <FindingActsContext value={desk.acts}>
      <div className="disclosure" data-outline={panes.outline} data-findings={panes.findings}>
        <Toolbar
          view={state.view}
          old={old}
          editor={editor}
          state={state}
          editing={editing}
          form={formInView}
          understood={hasSource ? understood : undefined}
          onUnderstood={desk.showLost}
          onSource={() => desk.openSource(!panes.source)}
          onEdit={address}
        />
        {panes.outline ? (
          <div className="disclosure-outline no-print">
            <Outline
              disclosure={disclosure}
              findings={standing}
              form={formInView}
              onForm={(form) => {
                see(undefined, form)
                address({ form: form + 1, cell: undefined })
              }}
              onCell={(at) => see(at)}
              onClose={() => setPanes({ outline: false })}
            />
          </div>
        ) : null}
        <WorkRoom source={panes.source ? <DeskSource desk={desk} /> : undefined}>
          <DeskSheet desk={desk} />
        </WorkRoom>
        {panes.findings ? <DeskSide desk={desk} /> : null}
      </div>
    </FindingActsContext>
  )
}
