/** The height of rows that are not drawn; the rows that are say their own numbers. */
export const SpacerRow = ({ columns, height }: { readonly columns: number; readonly height: number }) =>
  height > 0 ? (
    <tr>
      <td colSpan={columns} className="spacer" style={{ height }} />
    </tr>
  ) : null
