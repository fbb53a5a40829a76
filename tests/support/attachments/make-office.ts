import { utils, write } from '@e965/xlsx'
import {
  Comment,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import type { Block } from './content.ts'

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

/** A package of XML parts by their paths. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, body]) => [name, typeof body === 'string' ? strToU8(body) : body]),
    ),
  )

export interface WordExtras {
  readonly header?: string
  readonly footer?: string
  readonly footnote?: string
  readonly comment?: string
  readonly inserted?: string
  readonly deleted?: string
  readonly hidden?: string
  /** Before the hidden run of the same paragraph. */
  readonly label?: string
  readonly title?: string
  readonly custom?: Readonly<Record<string, string>>
}

export const docxOf = async (blocks: readonly Block[], extras: WordExtras = {}): Promise<Uint8Array> => {
  const revision = { id: 1, author: '编辑', date: '2026-01-05T08:00:00Z' }
  const text = (value: string) => new Paragraph({ children: [new TextRun(value)] })
  const children: (Paragraph | Table)[] = blocks.map(block =>
    typeof block === 'string'
      ? text(block)
      : new Table({
          rows: block.map(
            row => new TableRow({ children: row.map(cell => new TableCell({ children: [text(cell)] })) }),
          ),
        }),
  )
  const { header, footer, footnote, comment, inserted, deleted, hidden, label, title, custom } = extras
  if (inserted !== undefined)
    children.push(new Paragraph({ children: [new InsertedTextRun({ ...revision, text: inserted })] }))
  if (deleted !== undefined)
    children.push(
      new Paragraph({ children: [new TextRun('另行通知。'), new DeletedTextRun({ ...revision, text: deleted })] }),
    )
  if (hidden !== undefined)
    children.push(
      new Paragraph({ children: [new TextRun(label ?? '见附表。'), new TextRun({ text: hidden, vanish: true })] }),
    )
  if (footnote !== undefined)
    children.push(new Paragraph({ children: [new TextRun('说明'), new FootnoteReferenceRun(1)] }))
  if (comment !== undefined)
    children.push(
      new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun('按规定办理。'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
        ],
      }),
    )
  const document = new Document({
    ...(title === undefined ? {} : { title }),
    ...(custom ? { customProperties: Object.entries(custom).map(([name, value]) => ({ name, value })) } : {}),
    ...(footnote === undefined ? {} : { footnotes: { 1: { children: [text(footnote)] } } }),
    ...(comment === undefined
      ? {}
      : { comments: { children: [{ id: 0, author: '编辑', date: new Date(0), children: [text(comment)] }] } }),
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [text(header)] }) } }),
        ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [text(footer)] }) } }),
        children,
      },
    ],
  })
  void Comment
  return new Uint8Array(await Packer.toBuffer(document))
}

/** One sheet of a workbook in the making. */
export interface SheetModel {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly note?: string
  readonly filtered?: boolean
}

/** An xlsx by hand, as Excel writes it: shared strings, hidden rows and columns, notes, names, properties, head of the print. */
export const xlsxOf = (
  sheets: readonly SheetModel[],
  extras: {
    readonly name?: readonly [string, string]
    readonly title?: string
    readonly header?: string
    readonly textBox?: string
    readonly pivot?: string
  } = {},
): Uint8Array => {
  const strings: string[] = []
  const cellOf = (value: string | number, at: string): string => {
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    strings.push(value)
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`
  }
  const column = (index: number): string => String.fromCharCode(65 + index)
  const files: Record<string, string> = {}
  sheets.forEach(({ rows, hiddenRows = [], hiddenColumns = [], note, filtered }, index) => {
    const body = rows
      .map(
        (row, r) =>
          `<row r="${r + 1}"${hiddenRows.includes(r) ? ' hidden="1"' : ''}>${row.map((value, c) => (value === '' ? '' : cellOf(value, `${column(c)}${r + 1}`))).join('')}</row>`,
      )
      .join('')
    const cols = hiddenColumns.map(c => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1" customWidth="1"/>`)
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${body}</sheetData>${filtered ? `<autoFilter ref="A1:C${rows.length}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>` : ''}${extras.header ? `<headerFooter><oddHeader>&amp;C${escapeXml(extras.header)}</oddHeader></headerFooter>` : ''}${note ? '<legacyDrawing r:id="rId9"/>' : ''}</worksheet>`
    if (note) {
      files[`xl/comments${index + 1}.xml`] =
        `<?xml version="1.0" encoding="UTF-8"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>编辑</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${escapeXml(note)}</t></r></text></comment></commentList></comments>`
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] =
        `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments${index + 1}.xml"/></Relationships>`
    }
  })
  if (extras.textBox)
    files['xl/drawings/drawing1.xml'] =
      `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>${escapeXml(extras.textBox)}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`
  if (extras.pivot)
    files['xl/pivotCache/pivotCacheRecords1.xml'] =
      `<pivotCacheRecords xmlns="x" count="1"><r><s v="${escapeXml(extras.pivot)}"/><n v="600"/></r></pivotCacheRecords>`
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}${sheets.map(({ note }, i) => (note ? `<Override PartName="/xl/comments${i + 1}.xml" ContentType="${type}.comments+xml"/>` : '')).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state && state !== 'visible' ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${extras.name ? `<definedNames><definedName name="${extras.name[0]}">${escapeXml(extras.name[1])}</definedName></definedNames>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(extras.title ?? '统计表')}</dc:title><dc:creator>编辑</dc:creator></cp:coreProperties>`,
    ...files,
    'xl/sharedStrings.xml': `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${strings.length}" uniqueCount="${strings.length}">${strings.map(text => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  })
}

/** Paragraphs as rows of one cell, tables as they are. */
export const rowsOf = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap(block => (typeof block === 'string' ? [[block]] : block.map(row => [...row])))

/** A workbook of Excel 97 (BIFF8). */
export const xlsOf = (sheets: readonly SheetModel[]): Uint8Array => {
  const book = utils.book_new()
  for (const { name, rows, hiddenRows = [], hiddenColumns = [], note } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map(row => [...row]))
    sheet['!rows'] = rows.map((_, index) => ({ hidden: hiddenRows.includes(index) }))
    if (hiddenColumns.length > 0)
      sheet['!cols'] = (rows[0] ?? []).map((_, index) => ({ hidden: hiddenColumns.includes(index), wch: 10 }))
    if (note) sheet['A1'].c = [{ a: '编辑', t: note }]
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = {
    Sheets: sheets.map(({ name, state }) => ({
      name,
      Hidden: state === 'veryHidden' ? 2 : state === 'hidden' ? 1 : 0,
    })),
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8', cellStyles: true }))
}

/** A presentation: one slide, its notes, a hidden slide. */
export const pptxOf = (
  blocks: readonly Block[],
  { notes = '', hidden = '', comment = '' }: { notes?: string; hidden?: string; comment?: string } = {},
): Uint8Array => {
  const paragraph = (text: string): string => `<a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p>`
  const shapes = blocks
    .map(block =>
      typeof block === 'string'
        ? `<p:sp><p:txBody>${paragraph(block)}</p:txBody></p:sp>`
        : `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${block.map(row => `<a:tr>${row.map(cell => `<a:tc><a:txBody>${paragraph(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
    )
    .join('')
  const slide = (body: string, attributes = ''): string =>
    `<?xml version="1.0"?><p:sld xmlns:p="p" xmlns:a="a"${attributes}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`
  const relations = (targets: readonly string[]): string =>
    `<?xml version="1.0"?><Relationships xmlns="r">${targets.map((target, i) => `<Relationship Id="rId${i + 1}" Type="t" Target="${target}"/>`).join('')}</Relationships>`
  return zipOf({
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="t"/>',
    'ppt/presentation.xml':
      '<?xml version="1.0"?><p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations(['slides/slide1.xml', 'slides/slide2.xml']),
    'ppt/slides/slide1.xml': slide(shapes),
    'ppt/slides/slide2.xml': slide(`<p:sp><p:txBody>${paragraph(hidden || '备用')}</p:txBody></p:sp>`, ' show="0"'),
    'ppt/slides/_rels/slide1.xml.rels': relations(['../notesSlides/notesSlide1.xml', '../comments/comment1.xml']),
    'ppt/notesSlides/notesSlide1.xml': slide(`<p:sp><p:txBody>${paragraph(notes)}</p:txBody></p:sp>`),
    'ppt/comments/comment1.xml': `<p:cmLst xmlns:p="p"><p:cm><p:text>${escapeXml(comment)}</p:text></p:cm></p:cmLst>`,
  })
}

/** An OFD document of one page; tables as text objects side by side. */
export const ofdOf = (blocks: readonly Block[], { annotation = '' }: { annotation?: string } = {}): Uint8Array => {
  const objects: string[] = []
  let y = 20
  const put = (text: string, x: number, width: number): void => {
    if (text !== '')
      objects.push(
        `<ofd:TextObject ID="${objects.length + 9}" Boundary="${x} ${y} ${width} 6" Font="3" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g ${[...text].length - 1} 4">${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`,
      )
  }
  for (const block of blocks) {
    y += 4
    if (typeof block === 'string') put(block, 20, 170)
    else
      for (const row of block) {
        for (const [column, cell] of row.entries()) put(cell, 20 + column * 90, 88)
        y += 8
      }
    y += 8
  }
  return zipOf({
    'OFD.xml':
      '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0"><ofd:DocBody><ofd:DocInfo><ofd:Title>公示</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml':
      '<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
    'Doc_0/Pages/Page_0/Content.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...(annotation === ''
      ? {}
      : {
          'Doc_0/Annots/Page_0/Annotation.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:PageAnnot xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Annot ID="8" Type="Highlight"><ofd:Remark>${escapeXml(annotation)}</ofd:Remark></ofd:Annot></ofd:PageAnnot>`,
        }),
  })
}
