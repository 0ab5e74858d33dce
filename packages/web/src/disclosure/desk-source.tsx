import { CorrectionBar } from '../correcting/correction-bar.tsx'
import { SourceSide } from './source-side.tsx'
import type { Desk } from './use-desk.ts'

/** What came, with the characters marked that the chosen cell was read from; there the reading is corrected. */
export const DeskSource = ({ desk }: { readonly desk: Desk }) => {
  const { view, state, findings, marking, correcting, editable, fromSource } = desk
  const { disclosure } = state.working
  const { cells } = correcting
  return (
    <SourceSide
      id={view.id}
      marked={marking.placeIn(disclosure, findings)}
      skipped={disclosure.skipped}
      selected={cells}
      onSelect={correcting.choose}
      onCell={fromSource}
    >
      {editable && cells.length > 0 ? (
        <CorrectionBar
          disclosure={disclosure}
          cells={cells}
          picking={correcting.picking}
          onPicking={correcting.setPicking}
          text={correcting.text}
          onText={correcting.setText}
          onCorrect={correcting.correct}
          onCancel={() => correcting.choose([])}
        />
      ) : null}
    </SourceSide>
  )
}
