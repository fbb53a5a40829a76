import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { plain } from '../../core/report/format/plain.ts'

// The pieces of an official document, laid out as GB/T 9704-2012 says: A4, margins so that the text takes 156 × 225 mm (5.1), 22 lines a
// page (5.2.3), size 2 for the title and size 3 for the text (7.3.1, 5.2.2), page number between dashes (7.5).

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)
const PAGE = { width: twips(210), height: twips(297) }
const MARGIN = { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35), footer: twips(28) }
/** 29 points a line: 22 lines in 225 mm. */
const LINE = { line: 29 * 20, lineRule: LineRuleType.EXACT }
/** Half points. */
const SIZES = { title: 44, text: 32, table: 21, page: 28 }
/** Two characters of size 3. */
const INDENT = 640

/** Font families, and what a machine without them takes instead (`altName`, ECMA-376 17.8.3.1). */
const FONTS = {
  title: { name: '方正小标宋_GBK', instead: '方正小标宋简体,华文中宋,宋体' },
  text: { name: '仿宋_GB2312', instead: '仿宋,FangSong,华文仿宋' },
  heading: { name: '黑体', instead: 'SimHei,Noto Sans CJK SC' },
  subheading: { name: '楷体_GB2312', instead: '楷体,KaiTi,华文楷体' },
  page: { name: '宋体', instead: 'SimSun,Noto Serif CJK SC' },
} as const

/** What XML 1.0 forbids in any form (§2.2 Char). */
const FORBIDDEN = /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Official documents have no blank between Chinese characters and numbers. */
const tight = (text: string): string =>
  text.replace(
    /(?<=[\p{Script=Han}，。；：、（）]) (?=[\dA-Za-z])|(?<=[\dA-Za-z]) (?=[\p{Script=Han}，。；：、（）])/gu,
    '',
  )

const run = (text: string, font: keyof typeof FONTS, size: number, bold = false): TextRun => {
  const { name } = FONTS[font]
  return new TextRun({
    text: tight(plain(text).replace(FORBIDDEN, '')),
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, cs: name },
    size,
    bold,
  })
}

export type Block = Paragraph | Table

/** The title, in the middle. */
export const title = (text: string): Block =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 33 * 20, after: 400 },
    children: [run(text, 'title', SIZES.title)],
  })

/** 主送机关, at the left edge. */
export const addressee = (text: string): Block =>
  new Paragraph({ spacing: LINE, children: [run(`${text}：`, 'text', SIZES.text)] })

export const paragraph = (text: string): Block =>
  new Paragraph({ spacing: LINE, indent: { firstLine: INDENT }, children: [run(text, 'text', SIZES.text)] })

/** `一、…` */
export const heading = (text: string): Block =>
  new Paragraph({
    spacing: LINE,
    indent: { firstLine: INDENT },
    keepNext: true,
    children: [run(text, 'heading', SIZES.text)],
  })

/** `（一）…` */
export const subheading = (text: string): Block =>
  new Paragraph({
    spacing: LINE,
    indent: { firstLine: INDENT },
    keepNext: true,
    children: [run(text, 'subheading', SIZES.text)],
  })

/** 落款: who and when, four characters from the right edge. */
export const signature = (issuer: string, day: string): Block[] =>
  [issuer, day].map(
    (text, at) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { ...LINE, before: at === 0 ? 600 : 0 },
        indent: { right: 2 * INDENT },
        children: [run(text, 'text', SIZES.text)],
      }),
  )

/** `附件`, on a page of its own. */
export const annex = (name: string): Block =>
  new Paragraph({ pageBreakBefore: true, spacing: LINE, children: [run(name, 'heading', SIZES.text)] })

export const caption = (text: string): Block =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, after: 120 },
    keepNext: true,
    children: [run(text, 'heading', SIZES.text)],
  })

/** @param widths shares of the width, in percent */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Block => {
  const cell = (text: string, at: number, header: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          ...(header && { alignment: AlignmentType.CENTER }),
          children: [run(text, header ? 'heading' : 'text', SIZES.table)],
        }),
      ],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map(row => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
    ],
  })
}

/** Chinese ordinals of headings: 一 to 十, which a notice never exceeds. */
export const ordinal = (n: number): string => '一二三四五六七八九十'[n - 1] ?? String(n)

/** The file as DOCX. */
export const officialDocument = async (name: string, blocks: readonly Block[]): Promise<Uint8Array> => {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      run('— ', 'page', SIZES.page),
      new TextRun({ children: [PageNumber.CURRENT], size: SIZES.page, font: FONTS.page.name }),
      run(' —', 'page', SIZES.page),
    ],
  })
  const section: ISectionOptions = {
    properties: { page: { size: PAGE, margin: MARGIN } },
    footers: { default: new Footer({ children: [number] }) },
    children: [...blocks],
  }
  const document = new Document({
    title: plain(name).replace(FORBIDDEN, ''),
    creator: 'govlint',
    sections: [section],
  })
  return withFontTable(new Uint8Array(await Packer.toBuffer(document)))
}

/** Names the fonts to take where the wanted ones are not installed: the library writes an empty table. */
const withFontTable = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes)
  const table = files['word/fontTable.xml']
  if (!table) throw new Error('word/fontTable.xml')
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  const before = strFromU8(table)
  const open = /<w:fonts\b[^>]{0,4000}?\/?>/.exec(before)?.[0] ?? ''
  const start = open.endsWith('/>') ? `${open.slice(0, -2)}>` : open
  return zipSync({
    ...files,
    'word/fontTable.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${fonts.join('')}</w:fonts>`,
    ),
  })
}
