import { describe, expect, it } from 'vitest'
import { lintFile } from '../../support/attachments/lint-file.ts'
import { docOf } from '../../support/attachments/make-doc.ts'
import { docxOf, ofdOf, pptxOf, xlsOf, xlsxOf, zipOf } from '../../support/attachments/make-office.ts'
import { pdfOf } from '../../support/attachments/make-pdf.ts'
import { encode } from '../../support/portal/encode.ts'

type Made = Uint8Array | Promise<Uint8Array>

const PLAIN = ['关于印发工作方案的通知', '请认真贯彻落实。'] as const
const rows = (extra: string): string[][] => [
  ['序号', '姓名', '备注'],
  ['1', '王*', '无'],
  ['2', '李*', extra],
]

/** Where a file of each format can carry words, and the place that a finding names. */
const CARRIERS: readonly (readonly [string, string, (leak: string) => Made, object])[] = [
  ['docx paragraph', 'a.docx', leak => docxOf([...PLAIN, leak]), {}],
  ['docx cell', 'a.docx', leak => docxOf([...PLAIN, rows(leak)]), { sheet: '表格1', cell: 'C3' }],
  ['docx header', 'a.docx', leak => docxOf(PLAIN, { header: leak }), { entry: 'word/header1.xml' }],
  ['docx footer', 'a.docx', leak => docxOf(PLAIN, { footer: leak }), { entry: 'word/footer1.xml' }],
  ['docx footnote', 'a.docx', leak => docxOf(PLAIN, { footnote: leak }), { entry: 'word/footnotes.xml' }],
  ['docx comment', 'a.docx', leak => docxOf(PLAIN, { comment: leak }), { entry: 'word/comments.xml' }],
  ['docx insertion', 'a.docx', leak => docxOf(PLAIN, { inserted: leak }), {}],
  ['docx deletion', 'a.docx', leak => docxOf(PLAIN, { deleted: leak }), {}],
  ['docx hidden text', 'a.docx', leak => docxOf(PLAIN, { hidden: leak }), {}],
  ['docx title', 'a.docx', leak => docxOf(PLAIN, { title: leak }), { entry: 'docProps/core.xml' }],
  [
    'docx custom property',
    'a.docx',
    leak => docxOf(PLAIN, { custom: { 备注: leak } }),
    { entry: 'docProps/custom.xml' },
  ],
  ['xlsx cell', 'a.xlsx', leak => xlsxOf([{ name: '名单', rows: rows(leak) }]), { sheet: '名单', cell: 'C3' }],
  [
    'xlsx hidden sheet',
    'a.xlsx',
    leak =>
      xlsxOf([
        { name: '表', rows: rows('') },
        { name: '底稿', rows: rows(leak), state: 'hidden' },
      ]),
    { sheet: '底稿', cell: 'C3' },
  ],
  [
    'xlsx very hidden sheet',
    'a.xlsx',
    leak =>
      xlsxOf([
        { name: '表', rows: rows('') },
        { name: '底稿', rows: [[leak]], state: 'veryHidden' },
      ]),
    { sheet: '底稿', cell: 'A1' },
  ],
  [
    'xlsx hidden row',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows(leak), hiddenRows: [2] }]),
    { sheet: '表', cell: 'C3' },
  ],
  [
    'xlsx filtered row',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows(leak), hiddenRows: [2], filtered: true }]),
    { sheet: '表', cell: 'C3' },
  ],
  [
    'xlsx hidden column',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows(leak), hiddenColumns: [2] }]),
    { sheet: '表', cell: 'C3' },
  ],
  ['xlsx comment', 'a.xlsx', leak => xlsxOf([{ name: '表', rows: rows(''), note: leak }]), { sheet: '表', cell: 'A1' }],
  [
    'xlsx head of the print',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows('') }], { header: leak }),
    { entry: 'xl/worksheets/sheet1.xml' },
  ],
  [
    'xlsx text box',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows('') }], { textBox: leak }),
    { entry: 'xl/drawings/drawing1.xml' },
  ],
  [
    'xlsx pivot cache',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows('') }], { pivot: leak }),
    { entry: 'xl/pivotCache/pivotCacheRecords1.xml' },
  ],
  [
    'xlsx defined name',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows('') }], { name: ['备注', `"${leak}"`] }),
    {},
  ],
  [
    'xlsx title',
    'a.xlsx',
    leak => xlsxOf([{ name: '表', rows: rows('') }], { title: leak }),
    { entry: 'docProps/core.xml' },
  ],
  ['xls cell', 'a.xls', leak => xlsOf([{ name: '名单', rows: rows(leak) }]), { sheet: '名单', cell: 'C3' }],
  [
    'xls hidden sheet',
    'a.xls',
    leak =>
      xlsOf([
        { name: '表', rows: rows('') },
        { name: '底稿', rows: rows(leak), state: 'hidden' },
      ]),
    { sheet: '底稿', cell: 'C3' },
  ],
  [
    'xls very hidden sheet',
    'a.xls',
    leak =>
      xlsOf([
        { name: '表', rows: rows('') },
        { name: '底稿', rows: rows(leak), state: 'veryHidden' },
      ]),
    { sheet: '底稿', cell: 'C3' },
  ],
  ['pptx slide', 'a.pptx', leak => pptxOf([...PLAIN, leak]), { page: 1 }],
  ['pptx table', 'a.pptx', leak => pptxOf([...PLAIN, rows(leak)]), { page: 1, sheet: '表格1', cell: 'C3' }],
  ['pptx notes', 'a.pptx', leak => pptxOf(PLAIN, { notes: leak }), { page: 1 }],
  ['pptx hidden slide', 'a.pptx', leak => pptxOf(PLAIN, { hidden: leak }), { page: 2 }],
  ['pptx comment', 'a.pptx', leak => pptxOf(PLAIN, { comment: leak }), { page: 1 }],
  ['pdf paragraph', 'a.pdf', leak => pdfOf([...PLAIN, leak]), { page: 1 }],
  ['pdf in GBK', 'a.pdf', leak => pdfOf([...PLAIN, leak], { font: 'GBK-EUC-H' }), { page: 1 }],
  ['pdf under black boxes', 'a.pdf', leak => pdfOf([...PLAIN, leak], { font: 'to-unicode', boxes: true }), { page: 1 }],
  ['pdf table', 'a.pdf', leak => pdfOf([...PLAIN, rows(leak)]), { page: 1, cell: 'C3' }],
  ['pdf note', 'a.pdf', leak => pdfOf(PLAIN, { comment: leak }), { page: 1 }],
  ['pdf bookmark', 'a.pdf', leak => pdfOf(PLAIN, { bookmark: leak }), {}],
  ['pdf title', 'a.pdf', leak => pdfOf(PLAIN, { title: leak }), {}],
  ['doc paragraph', 'a.doc', leak => docOf([...PLAIN, leak]), {}],
  ['doc cell', 'a.doc', leak => docOf([...PLAIN, rows(leak)]), { sheet: '表格1', cell: 'C3' }],
  ['doc comment', 'a.doc', leak => docOf(PLAIN, { comment: leak }), { entry: 'annotations' }],
  ['doc title', 'a.doc', leak => docOf(PLAIN, { title: leak }), {}],
  ['wps paragraph', 'a.wps', leak => docOf([...PLAIN, leak]), {}],
  ['ofd text', 'a.ofd', leak => ofdOf([...PLAIN, leak]), { page: 1 }],
  [
    'ofd annotation',
    'a.ofd',
    leak => ofdOf(PLAIN, { annotation: leak }),
    { entry: 'Doc_0/Annots/Page_0/Annotation.xml' },
  ],
  ['csv cell', 'a.csv', leak => encode(`序号,姓名,备注\r\n1,王*,无\r\n2,李*,"${leak}"\r\n`, 'gbk'), { cell: 'C3' }],
  ['txt line', 'a.txt', leak => encode(`通知\r\n${leak}\r\n`, 'gb18030'), {}],
  ['zip', 'a.zip', leak => zipOf({ '名单.txt': encode(leak, 'gbk') }), { entry: '名单.txt' }],
  [
    'zip in a zip',
    'a.zip',
    leak => zipOf({ '内.zip': zipOf({ '表/名单.txt': leak }) }),
    { entry: '内.zip!/表/名单.txt' },
  ],
  [
    'docx in a zip',
    'a.zip',
    async leak => zipOf({ '附件.docx': await docxOf(PLAIN, { comment: leak }) }),
    { entry: '附件.docx!/word/comments.xml' },
  ],
  [
    'workbook in a docx',
    'a.docx',
    async leak => embedded(await docxOf(PLAIN), 'word/embeddings/b.xlsx', xlsxOf([{ name: '表', rows: [[leak]] }])),
    { sheet: '表', cell: 'A1', entry: 'word/embeddings/b.xlsx' },
  ],
]

const embedded = async (file: Uint8Array, name: string, content: Uint8Array): Promise<Uint8Array> => {
  const { unzipSync } = await import('fflate')
  return zipOf({ ...unzipSync(file), [name]: content })
}

const LEAKS: readonly (readonly [string, string, string])[] = [
  ['leak/resident-id', '申请人王建国，身份证号：110101199003074514。', '110101199003074514'],
  ['leak/mobile-phone', '申请人王建国，手机号码：13812345678。', '13812345678'],
  ['leak/bank-card', '收款人：王建国，银行卡号：6222020200112233446。', '6222020200112233446'],
  ['leak/travel-document', '王建国，护照号码：E12345678。', 'E12345678'],
  ['leak/secret-mark', '机密★10年', '\0'],
]

const CASES = CARRIERS.flatMap(([carrier, name, make, part]) =>
  LEAKS.map(([ruleId, leak, secret]) => ({ carrier, name, make, part, ruleId, leak, secret })),
)

describe('leaks in every carrier', () => {
  it.each(CASES)('$ruleId in $carrier', async ({ name, make, part, ruleId, leak, secret }) => {
    const { findings } = await lintFile(await make(leak), `通知.${name.split('.')[1]}`)
    const [finding, ...others] = findings.filter(each => each.ruleId === ruleId)
    expect(finding?.place.part).toEqual(part)
    expect(finding?.place).toMatchObject({ selector: '', line: null })
    expect(others).toEqual([])
    expect(JSON.stringify(findings)).not.toContain(secret)
  })

  it.each(CARRIERS)('%s without a leak is clean', async (_, name, make) => {
    const harmless = '咨询电话：010-86550000，统一社会信用代码：91110108551385082Q，公示期5个工作日。'
    const { findings } = await lintFile(await make(harmless), `通知.${name.split('.')[1]}`)
    expect(findings).toEqual([])
  })

  it('the name of a file and of an entry', async () => {
    const id = '110101199003074514'
    const named = await lintFile(encode('见附件。', 'utf-8'), `王建国${id}.txt`)
    expect(named.findings).toMatchObject([{ ruleId: 'leak/resident-id', place: { part: {} } }])
    const zip = await lintFile(zipOf({ [`名单/王建国${id}.txt`]: '见附件。' }), 'a.zip')
    expect(zip.findings).toMatchObject([{ ruleId: 'leak/resident-id' }])
    expect(JSON.stringify([named.result, zip.result])).not.toContain(id)
  })
})
