import type { FindingData } from '../form/finding.ts'
import type { Lang } from './lang.ts'

/** Why a file could not be used at all. `packages/files` gives the code, the sentences stand here. */
export const unreadableCodes = [
  'empty',
  'too-large',
  'too-many-columns',
  'too-many-parts',
  'too-many-pages',
  'too-many-glyphs',
  'scan',
  'unsupported',
  'binary',
  'nul-bytes',
  'encoding',
  'archive-damaged',
  'archive-bomb',
  'archive-encrypted',
  'archive-method',
  'part-damaged',
  'part-doctype',
  'part-unread',
  'archive-several',
  'archive-empty',
  'html-damaged',
  'pdf-encrypted',
  'pdf-damaged',
  'pdf-encoding',
  'json-broken',
  'json-foreign',
  'json-version',
  'json-empty',
  'json-several',
] as const
export type UnreadableCode = (typeof unreadableCodes)[number]

/** What a file turned out to be, where we cannot read it. */
export const unsupportedKinds = [
  'picture',
  'encrypted-office',
  'encrypted-ofd',
  'doc-95',
  'ppt',
  'ole',
  'xlsb',
  'pptx',
  'odf',
  'epub',
  'zip',
  'archive',
  'xml',
  'program',
  'database',
  'media',
  'font',
] as const
export type UnsupportedKind = (typeof unsupportedKinds)[number]

/** The formats that are read, in words: the one list, which every sentence that says what was expected takes. */
export const readableFormats: Readonly<Record<Lang, string>> = {
  'zh-CN':
    'Word 或 WPS 文字（.docx、.doc、.wps、.rtf）、Excel 或 WPS 表格（.xlsx、.xls、.et）、PDF、OFD、OpenDocument（.odt、.ods）、网页（.html、.mht）、CSV、Markdown、纯文本（.txt）、以上文件的 zip 压缩包，或本系统的 JSON',
  en: 'Word or WPS text (.docx, .doc, .wps, .rtf), Excel or WPS sheets (.xlsx, .xls, .et), PDF, OFD, OpenDocument (.odt, .ods), a web page (.html, .mht), CSV, Markdown, plain text (.txt), a zip archive of these, or our own JSON',
}

/**
 * One sentence a code: what was expected, what was found, what to do. `{name}` is filled from the finding's data;
 * `{what}` of `unsupported` is first turned into words by `unsupportedNames`.
 */
export const unreadableSentences: Readonly<Record<Lang, Readonly<Record<UnreadableCode, string>>>> = {
  'zh-CN': {
    empty: '文件是空的：需要含有绩效表格或文字的文件，实际内容为 0 字节。请重新导出或重新下载该文件。',
    'too-large': '文件过大：最多读取 {limit}，实际为 {found}。请按单位或按项目拆分后分别读取。',
    'too-many-columns':
      '第 {at} 行（处）有 {found} 列，超出绩效表格的合理范围（最多 {limit} 列）。请删除多余的制表符或空列后重试。',
    'too-many-parts': '文件中的段落和单元格超过 {limit} 个，不像一份绩效文件。请按单位或按项目拆分后分别读取。',
    'too-many-pages': '文件超过 {limit} 页，不像一份绩效文件。请按单位或按项目拆分后分别读取。',
    'too-many-glyphs': '文件各页上的字符和线条超过 {limit} 个，不像一份绩效文件。请按单位或按项目拆分后分别读取。',
    scan: '文件是扫描件：需要带文字的页面，实际 {pages} 页都只有图像，没有可读取的文字。请使用原文档，或先做文字识别。',
    unsupported: `这是{what}，不能读取：需要 ${readableFormats['zh-CN']}。{advice}`,
    binary: `文件不是文本，也不是能识别的文档：需要 ${readableFormats['zh-CN']}，实际是无法辨认的二进制数据。请检查文件是否损坏或选错。`,
    'nul-bytes':
      '文本中有 {count} 个空字节（NUL），首个位于第 {line} 行，文件可能已损坏。请从原文档重新导出为 UTF-8 文本。',
    encoding:
      '无法确定文字编码：需要 UTF-8、UTF-16 或 GB18030 文本，按这些编码都不能完整解码。请在原程序中另存为 UTF-8 文本。',
    'archive-damaged':
      '文件已损坏或不完整：文档或压缩包的压缩结构在读取时中断，或内容与校验值不符，可能没有下载完整。请重新下载，或在生成它的程序（如 Word、WPS）中打开并重新保存。',
    'archive-bomb':
      '文档或压缩包解压后异常庞大（{measure}：上限 {limit}，实际至少 {found}），为安全起见未读取。请在生成它的程序（如 Word、WPS）中打开并重新保存后重试；压缩包请分批打包。',
    'archive-encrypted': '压缩包设有密码，不能读取。请去掉密码后重新保存。',
    'archive-method':
      '压缩包用了少见的压缩方法（编号 {method}）：需要普通的 zip 压缩（Deflate）。请解压后重新压缩，或直接读取其中的文件。',
    'archive-several': '压缩包中有 {count} 份文件，这里只能使用一份。请解压后选择其中一份。',
    'archive-empty': '压缩包中没有文件：需要至少一份能读取的文件，实际只有空文件夹或系统文件。请检查打包时所选的文件。',
    'part-damaged':
      '文档已损坏：内部文件 {part} 缺失或内容不合规范。请在生成它的程序（如 Word、WPS）中打开修复并重新保存。',
    'part-unread':
      '文档中嵌入了另一份文件（{part}），其内容不能读取：需要内容直接写在文档中。请在 Word、WPS 中打开并重新保存，嵌入的内容会成为正文。',
    'part-doctype':
      '文档的内部文件 {part} 中有 DOCTYPE 或实体声明，正常文档不会有，为安全起见未读取。请在生成它的程序（如 Word、WPS）中打开并重新保存。',
    'html-damaged':
      '网页结构异常（{measure}：上限 {limit}），不能读取。请在浏览器中打开，将表格复制到 Word 后另存为 .docx。',
    'pdf-encrypted': 'PDF 设有打开密码，不能读取。请在生成它的程序中重新导出不带密码的 PDF，或使用 Word 原件。',
    'pdf-damaged': 'PDF 已损坏：找不到页面，可能没有下载完整。请重新下载，或从 Word 原件重新导出。',
    'pdf-encoding':
      'PDF 使用了自身不含的字符编码表 {name}，此处没有该表，文字无法辨认。请重新导出并嵌入字体，或使用 Word 原件。',
    'json-broken': 'JSON 不完整或有语法错误，无法解析。请用本系统重新导出 JSON。',
    'json-foreign': 'JSON 不是本系统的格式：位置 {at} 处不符合要求。需要 jiheng read 或页面下载得到的 JSON。',
    'json-version': 'JSON 的格式版本是 {found}，目前只能读取 {expected}。请升级本系统，或用旧版本重新导出。',
    'json-empty': 'JSON 中没有任何文档（空数组）。请检查导出时所选的文件。',
    'json-several': 'JSON 中有 {count} 份文档，这里只能使用一份。请逐份导出后再读取。',
  },
  en: {
    empty:
      'The file is empty: expected a file with performance forms or text, found 0 bytes. Export or download it again.',
    'too-large': 'The file is too large: at most {limit} are read, found {found}. Split it by unit or by project.',
    'too-many-columns':
      'Line or row {at} has {found} columns, more than any performance form has (at most {limit}). Delete the surplus tabs or empty columns and try again.',
    'too-many-parts':
      'The file has more than {limit} paragraphs and cells, which is unlike a performance document. Split it by unit or by project.',
    'too-many-pages':
      'The file has more than {limit} pages, which is unlike a performance document. Split it by unit or by project.',
    'too-many-glyphs':
      'The pages of the file have more than {limit} characters and lines, which is unlike a performance document. Split it by unit or by project.',
    scan: 'The file is a scan: expected pages with text, found {pages} pages of pictures without any text that can be read. Use the original document, or run text recognition first.',
    unsupported: `This is {what}, which cannot be read: expected ${readableFormats.en}. {advice}`,
    binary: `The file is neither text nor a known document: expected ${readableFormats.en}, found unrecognisable binary data. Check that the file is intact and the right one.`,
    'nul-bytes':
      'The text has {count} NUL bytes, the first in line {line}; the file is probably damaged. Export it again from the original document as UTF-8 text.',
    encoding:
      'The text encoding is unknown: expected UTF-8, UTF-16 or GB18030, and the file is not valid in any of them. Save it as UTF-8 text in the original program.',
    'archive-damaged':
      'The file is damaged or incomplete: the zip structure of the document or archive breaks off, or its content does not match its checksums; the download may have been cut short. Download it again, or open it in the program that made it (such as Word or WPS) and save it again.',
    'archive-bomb':
      'The document or archive is abnormally large once unpacked ({measure}: at most {limit}, found at least {found}) and was not read for safety. Open it in the program that made it (such as Word or WPS), save it again and try again; pack the files of an archive in several.',
    'archive-encrypted': 'The archive has a password and cannot be read. Remove the password and save it again.',
    'archive-method':
      'The archive uses a rare compression method (number {method}): expected plain zip compression (Deflate). Unpack it and pack it again, or read the files inside.',
    'archive-several': 'The archive holds {count} files where one can be used. Unpack it and choose one of them.',
    'archive-empty':
      'The archive holds no file: expected at least one that can be read, found only empty folders or files of the system. Check which files were packed.',
    'part-damaged':
      'The document is damaged: its inner file {part} is missing or malformed. Open it in the program that made it (such as Word or WPS), let it repair, and save it again.',
    'part-unread':
      'The document embeds another file ({part}) whose content cannot be read: expected the content in the document itself. Open it in Word or WPS and save it again, which turns what is embedded into text.',
    'part-doctype':
      'The inner file {part} of the document declares a DOCTYPE or entities, which no genuine document does; it was not read for safety. Open it in the program that made it (such as Word or WPS) and save it again.',
    'html-damaged':
      'The web page is built abnormally ({measure}: at most {limit}) and cannot be read. Open it in a browser, copy the tables to Word and save as .docx.',
    'pdf-encrypted':
      'The PDF has a password and cannot be read. Export it again without one in the program that made it, or use the Word original.',
    'pdf-damaged':
      'The PDF is damaged: its pages cannot be found, the download may have been cut short. Download it again, or export it again from the Word original.',
    'pdf-encoding':
      'The PDF relies on the table of characters {name}, which it does not hold and which is not available here, so that its text is unknown. Export it again with embedded fonts, or use the Word original.',
    'json-broken': 'The JSON is incomplete or has a syntax error. Export it again with this system.',
    'json-foreign':
      'The JSON is not in our format: it differs at {at}. Expected the JSON that `jiheng read` prints or the page downloads.',
    'json-version':
      'The JSON has format version {found}; only {expected} can be read. Upgrade this system, or export it again with the old one.',
    'json-empty': 'The JSON holds no document (an empty array). Check which files were chosen when it was exported.',
    'json-several': 'The JSON holds {count} documents where one can be used. Export them one by one.',
  },
}

/** What a file is, in words, and what its owner can do. */
export const unsupportedNames: Readonly<
  Record<Lang, Readonly<Record<UnsupportedKind, { readonly what: string; readonly advice: string }>>>
> = {
  'zh-CN': {
    picture: { what: '图片', advice: '请使用原文档；扫描件需先做文字识别。' },
    'encrypted-ofd': { what: '加密的 OFD 文件', advice: '请在 OFD 阅读器中用密码打开，另存为不加密的文件。' },
    'encrypted-office': { what: '加密的 Office 文件', advice: '请用密码打开，去掉密码后重新保存。' },
    'doc-95': { what: ' Word 95 或更早版本的文档', advice: '请在 Word、WPS 中打开并另存为 .docx。' },
    ppt: { what: '旧版 PowerPoint 演示文稿（.ppt）', advice: '请将表格复制到 Word 后另存为 .docx。' },
    ole: { what: '旧版 Office 复合文件', advice: '请在原程序中打开并另存为 .docx。' },
    xlsb: { what: '二进制 Excel 工作簿（.xlsb）', advice: '请在 Excel、WPS 中打开并另存为 .xlsx。' },
    pptx: { what: ' PowerPoint 演示文稿（.pptx）', advice: '请将表格复制到 Word 后另存为 .docx。' },
    odf: { what: ' OpenDocument 演示文稿或图形', advice: '请将表格复制到 Word 后另存为 .docx。' },
    epub: { what: '电子书（EPUB）', advice: '请使用其 Word 原件。' },
    // Of archives within archives the one that lies too deep.
    zip: { what: '套了太多层的 zip 压缩包', advice: '请逐层解压，读取最里面的文件。' },
    archive: { what: '压缩包', advice: '请解压后读取其中的文件。' },
    xml: { what: ' XML 文件', advice: '请在生成它的程序中另存为 .docx。' },
    program: { what: '可执行程序', advice: '请检查是否选错了文件。' },
    database: { what: '数据库文件', advice: '请检查是否选错了文件。' },
    media: { what: '音频或视频', advice: '请检查是否选错了文件。' },
    font: { what: '字体文件', advice: '请检查是否选错了文件。' },
  },
  en: {
    picture: { what: 'a picture', advice: 'Use the original document; a scan needs text recognition first.' },
    'encrypted-ofd': {
      what: 'an encrypted OFD file',
      advice: 'Open it with its password in an OFD reader and save it without encryption.',
    },
    'encrypted-office': {
      what: 'an encrypted Office file',
      advice: 'Open it with its password, remove the password and save it again.',
    },
    'doc-95': { what: 'a document of Word 95 or older', advice: 'Open it in Word or WPS and save it as .docx.' },
    ppt: { what: 'an old PowerPoint file (.ppt)', advice: 'Copy the tables to Word and save as .docx.' },
    ole: { what: 'an old Office compound file', advice: 'Open it in its own program and save it as .docx.' },
    xlsb: { what: 'a binary Excel workbook (.xlsb)', advice: 'Open it in Excel or WPS and save it as .xlsx.' },
    pptx: { what: 'a PowerPoint file (.pptx)', advice: 'Copy the tables to Word and save as .docx.' },
    odf: { what: 'an OpenDocument presentation or drawing', advice: 'Copy the tables to Word and save as .docx.' },
    epub: { what: 'an EPUB book', advice: 'Use its Word original.' },
    zip: { what: 'a zip archive within too many others', advice: 'Unpack them and read the files inside.' },
    archive: { what: 'an archive', advice: 'Unpack it and read the files inside.' },
    xml: { what: 'an XML file', advice: 'Save it as .docx in the program that made it.' },
    program: { what: 'a program', advice: 'Check that it is the right file.' },
    database: { what: 'a database', advice: 'Check that it is the right file.' },
    media: { what: 'sound or video', advice: 'Check that it is the right file.' },
    font: { what: 'a font', advice: 'Check that it is the right file.' },
  },
}

/** What a limit counts, in words. */
export const measureNames: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    inflated: '解压后大小',
    ratio: '压缩比',
    entries: '文件数',
    nodes: '元素数',
    pieces: '文字片段数',
    depth: '嵌套层数',
    work: '错位嵌套次数',
  },
  en: {
    inflated: 'unpacked size',
    ratio: 'compression ratio',
    entries: 'number of files',
    nodes: 'number of elements',
    pieces: 'number of pieces of text',
    depth: 'nesting depth',
    work: 'misnested elements',
  },
}

const isCode = (code: unknown): code is UnreadableCode => unreadableCodes.some((known) => known === code)
const isKind = (kind: unknown): kind is UnsupportedKind => unsupportedKinds.some((known) => known === kind)

/**
 * The sentence of a `file-unreadable` finding, made from its data (`code` and what the code counts).
 *
 * @example
 * unreadableSentence({ code: 'unsupported', what: 'picture' }, 'en')
 * // 'This is a picture, which cannot be read: expected Word (.docx, .doc), …'
 */
export function unreadableSentence(data: FindingData, language: Lang): string {
  const code = isCode(data.code) ? data.code : 'binary'
  const words = new Map(Object.entries(data).map(([key, value]) => [key, String(value)]))
  if (isKind(data.what)) {
    const kind = unsupportedNames[language][data.what]
    words.set('what', kind.what).set('advice', kind.advice)
  }
  const measure = words.get('measure')
  if (measure !== undefined) words.set('measure', measureNames[language][measure] ?? measure)
  return unreadableSentences[language][code].replace(/\{(\w+)\}/g, (_, key: string) => words.get(key) ?? '')
}

/**
 * Key of the sentence in the messages of the rule `file-unreadable`, which has one for each kind of file and measure.
 *
 * @example
 * unreadableKey('unsupported', { what: 'picture' }) // 'unsupported-picture'
 */
export function unreadableKey(code: UnreadableCode, data: FindingData): string {
  const part = data.what ?? data.measure
  return typeof part === 'string' ? `${code}-${part}` : code
}
