/** Formats that Excel 2003 calls by name, as codes. */
const named: Readonly<Record<string, string>> = {
  Percent: '0.00%',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Scientific: '0.00E+00',
  'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'General Date': 'yyyy/m/d h:mm',
  'Short Time': 'h:mm',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm AM/PM',
  Currency: '"¥"#,##0.00',
  'Yes/No': '"Yes";"Yes";"No"',
  'True/False': '"True";"True";"False"',
  'On/Off': '"On";"On";"Off"',
}

/** The code of a number format, which a workbook in XML may call by a name instead. */
export const formatCode = (format: string): string => named[format] ?? format
