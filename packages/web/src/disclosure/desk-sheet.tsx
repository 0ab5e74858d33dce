import { OffersNotice } from '../correcting/offers-notice.tsx'
import { EditContext } from '../editing/edit-context.ts'
import { EditNotices } from '../editing/edit-notices.tsx'
import { PasteBar } from '../editing/paste-bar.tsx'
import { SumStrip } from '../editing/sum-strip.tsx'
import { LightsStrip } from '../lights/lights-strip.tsx'
import { formOfPointer } from '../sheet/form-of-pointer.ts'
import { Sheet } from '../sheet/sheet.tsx'
import type { Desk } from './use-desk.ts'

/** The sheet, and above it what has to be said about it: unsaved work, offers, lights, sums. */
export const DeskSheet = ({ desk }: { readonly desk: Desk }) => {
  const { state, editor, old, editable, editing, edit, standing, marking, correcting, formInView, sheetArea } = desk
  const { layout, sums, was } = state.working
  const { store, goTo, marked, setChosen, mark } = marking
  return (
    <EditContext value={correcting.picking ? null : edit}>
      <div
        className={`disclosure-sheet${editing ? ' sheet-editing' : ''}${correcting.picking ? ' sheet-picking' : ''}`}
        ref={sheetArea}
      >
        <EditNotices editor={editor} state={state} editing={editing} onEdit={desk.beginEditing} />
        {correcting.offersShown && editable ? (
          <OffersNotice
            offers={correcting.offers}
            onApply={() => correcting.apply(correcting.offers)}
            onShow={desk.showLost}
            onLater={correcting.putOffersAside}
          />
        ) : null}
        {old ? null : (
          <LightsStrip
            lights={state.view.lights}
            form={formInView}
            changed={state.copy.steps.length > 0}
            onCell={desk.showCell}
          />
        )}
        {editing ? <SumStrip sums={sums} form={formOfPointer(marked) ?? formInView} /> : null}
        <Sheet
          layout={layout}
          findings={standing}
          store={store}
          was={was}
          goTo={goTo}
          onCell={(at, there) => {
            if (correcting.pickAt(at[0])) return
            setChosen(there[0]?.id)
            // In an open form the cursor marks the cell.
            if (!editing) mark(at[0], there[0])
          }}
          onFinding={desk.showFinding}
          onCure={desk.cure}
          onForm={desk.setFormInView}
        />
        {edit ? <PasteBar grid={edit.grid} /> : null}
      </div>
    </EditContext>
  )
}
