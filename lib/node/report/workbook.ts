import { once } from 'node:events'
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { escapeMarkup } from '../../core/report/format/escape-markup.ts'
import type { Cell } from '../../core/report/ledger.ts'
import type { Output } from '../output.ts'

// Written by hand over fflate's archive and the engine's own deflate, for rows must stream: the library at hand keeps all cells as
// objects (200,000 rows of 16: 73 s, 2.5 GB).

/** Rows of a sheet by the format (ECMA-376; Excel, WPS and LibreOffice alike). */
const MOST_ROWS = 1_048_576
/** Characters of a cell. */
const MOST_CHARACTERS = 32_767
/** Markup is handed on in pieces of about this many characters. */
const PIECE = 65_536

export type CellStyle = 'body' | 'header' | 'title' | 'note'

export interface SheetShape {
  readonly name: string
  readonly widths: readonly number[]
  /** Stays in sight, is printed on each page and carries the filter; absent: a sheet of free rows. */
  readonly header?: readonly string[]
  /** A column whose cells are chosen from a list. */
  readonly choice?: { readonly column: number; readonly values: readonly string[] }
}

export interface Sheet {
  row(cells: readonly Cell[], style?: CellStyle): Promise<void>
}

export interface Workbook {
  /** Sheets stand in the order in which they are asked for; rows of several may be written in turn. */
  sheet(shape: SheetShape): Sheet
  close(): Promise<void>
}

interface Written {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly header: boolean
}

/**
 * An XLSX file that is written row by row: rows wait in memory compressed (200,000 of them: 37 MB). A sheet that is full goes
 * on in another of the same shape, `错误（2）`.
 *
 * @param mostRows rows a sheet may have; for tests
 */
export const openWorkbook = (output: Output, mostRows = MOST_ROWS): Workbook => {
  let writing: Promise<void> = Promise.resolve()
  let broken: unknown = null
  const zip = new Zip((error, bytes) => {
    if (error) broken ??= error
    else
      writing = writing
        .then(() => output.write(bytes))
        .catch(cause => {
          broken ??= cause
        })
  })
  // Said last and standing first: by their first entry other programs know such files.
  const types = addEntry(zip, '[Content_Types].xml')
  const sheets: { parts: SheetPart[]; shape: SheetShape }[] = []
  let files = 0

  const newPart = (shape: SheetShape, nth: number): SheetPart => {
    files++
    const entry = addEntry(zip, `xl/worksheets/sheet${files}.xml`)
    return openPart(shape, { id: files, name: nth === 1 ? shape.name : `${shape.name}（${nth}）`, entry })
  }

  return {
    sheet(shape) {
      const parts = [newPart(shape, 1)]
      sheets.push({ parts, shape })
      return {
        async row(cells, style = 'body') {
          if (broken) throw broken
          let part = parts.at(-1)!
          if (part.rows() >= mostRows) {
            await part.end()
            part = newPart(shape, parts.length + 1)
            parts.push(part)
          }
          await part.row(cells, style)
        },
      }
    },

    async close() {
      const written: (Written & { id: number })[] = []
      for (const { parts, shape } of sheets) {
        for (const part of parts) {
          await part.end()
          const { id, name } = part
          written.push({
            id,
            name,
            rows: part.rows(),
            columns: shape.widths.length,
            header: shape.header !== undefined,
          })
        }
      }
      const small: Readonly<Record<string, string>> = {
        '_rels/.rels': ROOT_RELATIONS,
        'xl/workbook.xml': workbookXml(written),
        'xl/_rels/workbook.xml.rels': relations(written.map(({ id }) => id)),
        'xl/styles.xml': STYLES,
      }
      await types.write(contentTypes(written.map(({ id }) => id)))
      await types.end()
      for (const [name, markup] of Object.entries(small)) {
        const entry = addEntry(zip, name)
        await entry.write(markup)
        await entry.end()
      }
      zip.end()
      await writing
      if (broken) throw broken
    },
  }
}

interface Entry {
  write(markup: string): Promise<void>
  end(): Promise<void>
}

const addEntry = (zip: Zip, filename: string): Entry => {
  const file: ZipInputFile = { filename, size: 0, crc: 0, compression: 8 }
  zip.add(file)
  const deflate: DeflateRaw = createDeflateRaw({ level: 6 })
  deflate.on('data', (bytes: Buffer) => file.ondata?.(null, new Uint8Array(bytes), false))
  return {
    async write(markup) {
      const bytes = Buffer.from(markup)
      file.size += bytes.length
      file.crc = crc32(bytes, file.crc)
      if (!deflate.write(bytes)) await once(deflate, 'drain')
    },
    async end() {
      deflate.end()
      await once(deflate, 'end')
      file.ondata?.(null, new Uint8Array(), true)
    },
  }
}

interface SheetPart {
  readonly id: number
  readonly name: string
  rows(): number
  row(cells: readonly Cell[], style: CellStyle): Promise<void>
  /** May be called again. */
  end(): Promise<void>
}

const openPart = (shape: SheetShape, { id, name, entry }: { id: number; name: string; entry: Entry }): SheetPart => {
  const { header, widths, choice } = shape
  let waiting = start(shape)
  let rows = 0
  let ended = false
  const add = (cells: readonly Cell[], style: CellStyle): void => {
    rows++
    waiting += `<row r="${rows}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${rows}`, style)).join('')}</row>`
  }
  if (header) add(header, 'header')
  return {
    id,
    name,
    rows: () => rows,
    async row(cells, style) {
      add(cells, style)
      if (waiting.length < PIECE) return
      const piece = waiting
      waiting = ''
      await entry.write(piece)
    },
    async end() {
      if (ended) return
      ended = true
      const last = columnName(widths.length - 1)
      const filter = header ? `<autoFilter ref="A1:${last}${rows}"/>` : ''
      const list =
        choice && rows > 1
          ? `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${columnName(choice.column)}2:${columnName(choice.column)}${rows}"><formula1>"${escapeMarkup(choice.values.join(','))}"</formula1></dataValidation></dataValidations>`
          : ''
      await entry.write(
        `${waiting}</sheetData>${filter}${list}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
      )
      await entry.end()
    },
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const start = ({ header, widths }: SheetShape): string => {
  const pane = header
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : ''
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>${columns.join('')}</cols><sheetData>`
}

const STYLE_IDS: Readonly<Record<CellStyle, number>> = { body: 1, header: 2, title: 3, note: 4 }

/** A text is an inline string, which no spreadsheet takes for a formula; a number a number. */
const cellXml = (cell: Cell, at: string, style: CellStyle): string => {
  const id = STYLE_IDS[style]
  if (cell === '') return `<c r="${at}" s="${id}"/>`
  return typeof cell === 'number'
    ? `<c r="${at}" s="${id}"><v>${cell}</v></c>`
    : `<c r="${at}" s="${id}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
}

/** `_x000D_` in a cell stands for a control character (ECMA-376 22.4.2.4), so the underscore of a text like it is written as one. */
const cellText = (text: string): string =>
  escapeMarkup(text.slice(0, MOST_CHARACTERS)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)

const contentTypes = (ids: readonly number[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${ids
    .map(
      id =>
        `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')}</Types>`

const ROOT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const relations = (ids: readonly number[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${ids
    .map(id => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
    .join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

const workbookXml = (sheets: readonly (Written & { id: number })[]): string => {
  const quoted = (name: string): string => `'${escapeMarkup(name).replaceAll('&#39;', "''")}'`
  const names = sheets.flatMap(({ name, rows, columns, header }, at) =>
    header
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(name)}!$A$1:$${columnName(columns - 1)}$${rows}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$1</definedName>`,
        ]
      : [],
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name, id }, at) => `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}" r:id="rId${id}"/>`)
    .join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
}

const FONT = '<name val="宋体"/><charset val="134"/>'
const BORDER = (['left', 'right', 'top', 'bottom'] as const)
  .map(side => `<${side} style="thin"><color rgb="FFBFC7D1"/></${side}>`)
  .join('')

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="10"/>${FONT}</font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/>${FONT}</font><font><b/><sz val="16"/>${FONT}</font><font><sz val="10"/><color rgb="FF566170"/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1D4A7A"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
