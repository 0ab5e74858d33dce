import type { downloadWords as chinese } from './downloads.zh-CN.ts'

/** Sentences about files that are taken away, and about how they look on paper. */
export const downloadWords: Readonly<Record<keyof typeof chinese, string>> & Readonly<Record<`${string}_one`, string>> =
  {
    'download.title': 'Download',
    'download.extent': 'What',
    'download.all': 'The whole document',
    'download.oneForm': 'One form',
    'download.whichForm': 'Which form',
    'download.format': 'Format',
    'download.docx': 'Word document (docx)',
    'download.docx.what': 'To change and print in Word or WPS; fonts and margins are those of official documents.',
    'download.xlsx': 'Excel workbook (xlsx)',
    'download.xlsx.what': 'A sheet for each form, with real numbers; print titles and pages are set up.',
    'download.pdf': 'PDF file (pdf)',
    'download.pdf.what': 'To publish and to keep: the fonts are in the file, so that it looks the same everywhere.',
    'download.html': 'Web page (html)',
    'download.html.what': 'One file that a browser opens, and that can be put on a web site.',
    'download.csv': 'List of indicators (csv)',
    'download.csv.what': 'A row for each indicator, to be summed up in a spreadsheet; without text and layout.',
    'download.json': 'Data (json)',
    'download.json.what': 'All that was read and where it stands: for programs, and to be read in again.',
    'download.original': 'Download the file as it came',
    'download.unsaved_one':
      '{{count}} change is not saved as a version; what you download is version {{number}} without it.',
    'download.unsaved_other':
      '{{count}} changes are not saved as a version; what you download is version {{number}} without them.',
    'download.making': 'Being made.',
    'download.saved': 'Handed to the browser to be saved.',

    'preview.open': 'Print preview',
    'preview.making': 'Being laid out.',
    'preview.pages': 'Pages of the print preview',
    'preview.page': 'Page {{page}} of {{count}}',
    'preview.count': 'Page {{page}} / {{count}}',
    'preview.previous': 'Previous page',
    'preview.next': 'Next page',
    'preview.preparing': 'Preparing {{done}} / {{count}}',
    'preview.unsaved_one': 'without {{count}} unsaved change',
    'preview.unsaved_other': 'without {{count}} unsaved changes',
    'preview.undrawable': 'This browser cannot draw the pages. Download the PDF or Word file and print that.',
    'preview.notReady': 'The pages are not ready yet. Go back to the page and press “Print”.',
    'preview.notPrinted':
      'Not all pages could be made ready, so nothing is printed. Download the PDF or Word file instead.',
  }
