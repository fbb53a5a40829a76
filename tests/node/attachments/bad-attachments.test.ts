import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAttachment } from '../../../lib/node/attachments/read-attachment.ts'
import { lintFile } from '../../support/attachments/lint-file.ts'
import { encryptedOffice, encryptedPdf, encryptedZip, lyingZip } from '../../support/attachments/make-bad.ts'
import { docOf } from '../../support/attachments/make-doc.ts'
import { docxOf, ofdOf, pptxOf, xlsOf, xlsxOf, zipOf } from '../../support/attachments/make-office.ts'
import { pdfOf } from '../../support/attachments/make-pdf.ts'

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1)
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const zeros = (count: number): Uint8Array => new Uint8Array(count)
const id = '110101199003074514'

describe('attachments that cannot be read', () => {
  it.each([
    ['an empty file', 'a.docx', zeros(0), 'broken'],
    ['an encrypted docx', 'a.docx', encryptedOffice(), 'encrypted'],
    ['an encrypted doc', 'a.doc', docOf(['通知'], { encrypted: true }), 'encrypted'],
    ['an encrypted pdf', 'a.pdf', encryptedPdf(), 'encrypted'],
    ['a zip with an encrypted entry', 'a.zip', encryptedZip(), 'encrypted'],
    ['half a docx', 'a.docx', docxOf(['通知']).then(half), 'broken'],
    ['half an xlsx', 'a.xlsx', half(xlsxOf([{ name: '表', rows: [['通知']] }])), 'broken'],
    ['half a pptx', 'a.pptx', half(pptxOf(['通知'])), 'broken'],
    ['half an ofd', 'a.ofd', half(ofdOf(['通知'])), 'broken'],
    ['half a zip', 'a.zip', half(zipOf({ 'a.txt': '通知' })), 'broken'],
    ['a third of an xls', 'a.xls', xlsOf([{ name: '表', rows: [['通知']] }]).subarray(0, 700), 'broken'],
    ['a third of a doc', 'a.doc', docOf(['通知']).subarray(0, 700), 'broken'],
    ['the head of a pdf', 'a.pdf', pdfOf(['通知']).subarray(0, 60), 'broken'],
    ['noise named docx', 'a.docx', bytesOf('\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(99)), 'broken'],
    ['noise without a name', 'a', bytesOf('\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(99)), 'unsupported'],
    ['a rar', 'a.rar', bytesOf('Rar!\x1a\x07\x01\x00rest'), 'unsupported'],
    ['a 7z', 'a.7z', bytesOf('7z\xbc\xaf\x27\x1crest'), 'unsupported'],
    ['a picture', 'a.png', bytesOf('\x89PNG\r\n\x1a\nrest'), 'scanned'],
    ['a scanned pdf', 'a.pdf', pdfOf([], { blank: 2 }), 'scanned'],
    ['a zip of rar', 'a.zip', zipOf({ 'b.rar': bytesOf('Rar!\x1a\x07\x01\x00') }), 'unsupported'],
    ['a zip in a zip in a zip in a zip in a zip', 'a.zip', nested(5), 'too-large'],
    ['a gzip bomb', 'a.gz', gzipSync(zeros(400_000_000)), 'too-large'],
    ['a zip bomb', 'a.zip', zipOf({ 'a.txt': zeros(300_000_000) }), 'too-large'],
    ['a docx that is a bomb', 'a.docx', zipOf({ 'word/document.xml': zeros(300_000_000) }), 'too-large'],
    ['a zip that lies about its sizes', 'a.zip', lyingZip(), 'too-large'],
  ] as const)('%s', async (_, name, made, reason) => {
    const read = await readAttachment(await made, { name })
    expect(read.notChecked?.reason).toBe(reason)
    expect(read.notChecked?.detail.zh).toMatch(/[\u4e00-\u9fff]/)
    const { result } = await lintFile(await made, name)
    expect(result.notChecked).toMatchObject([{ ruleId: null, reason }])
  })

  it('each limit, what was read before it is kept', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => [`第${i}行`, id])
    const xlsx = xlsxOf([{ name: '表', rows }])
    for (const limits of [{ cells: 20 }, { characters: 200 }]) {
      const { result, findings } = await lintFile(xlsx, 'a.xlsx', limits)
      expect(result.notChecked).toMatchObject([{ reason: 'too-large' }])
      expect(findings).toMatchObject([{ ruleId: 'leak/resident-id' }])
    }
    expect((await lintFile(xlsx, 'a.xlsx', { bytes: 500 })).result.notChecked).toMatchObject([{ reason: 'too-large' }])
    expect((await lintFile(xlsx, 'a.xlsx', { entries: 3 })).result.notChecked).toMatchObject([{ reason: 'too-large' }])
    expect((await lintFile(xlsx, 'a.xlsx', { time: 0 })).result.notChecked).toMatchObject([{ reason: 'timeout' }])
    const pdf = pdfOf([`身份证号：${id}`], { blank: 3 })
    const { result, findings } = await lintFile(pdf, 'a.pdf', { pages: 2 })
    expect(result.notChecked).toMatchObject([{ reason: 'not-read', detail: '共 4 页，第 3 页起没有检查' }])
    expect(result.cannotTell).toMatchObject([{ reason: '第 2 页没有文字，是扫描件或图片，没有检查' }])
    expect(findings).toHaveLength(1)
  })

  it('one bad entry leaves the others checked', async () => {
    const zip = zipOf({ '坏.docx': half(await docxOf(['通知'])), '好.txt': `身份证号：${id}`, '空.txt': '' })
    const { result, findings } = await lintFile(zip, 'a.zip')
    expect(findings).toMatchObject([{ place: { part: { entry: '好.txt' } } }])
    expect(result.notChecked.map(({ detail }) => detail.split('：')[0])).toEqual(['坏.docx', '空.txt'])
  })

  it('paths that climb out are names only', async () => {
    const zip = zipOf({ '../../../../etc/cron.d/job.txt': `身份证号：${id}`, 'C:\\windows\\a.txt': '通知' })
    const { read, findings } = await lintFile(zip, 'a.zip')
    expect(read.notes.map(({ code }) => code)).toEqual(['climbing-path', 'climbing-path'])
    expect(findings).toMatchObject([{ place: { part: { entry: '../../../../etc/cron.d/job.txt' } } }])
  })

  it('names of entries in GBK', async () => {
    const { read } = await lintFile(gbkNamed(), 'a.zip')
    expect(read.parts.map(({ place }) => place.entry)).toContain('名单.txt')
  })

  it.each([
    ['a docx named doc', 'a.doc', () => docxOf([`身份证号：${id}`]), 'docx'],
    ['an xlsx named xls', 'a.xls', () => xlsxOf([{ name: '表', rows: [[`身份证号：${id}`]] }]), 'xlsx'],
    ['an xls named xlsx', 'a.xlsx', () => xlsOf([{ name: '表', rows: [[`身份证号：${id}`]] }]), 'xls'],
    ['a pdf named docx', 'a.docx', () => pdfOf([`身份证号：${id}`]), 'pdf'],
    ['a zip named pdf', 'a.pdf', () => zipOf({ 'a.txt': `身份证号：${id}` }), 'zip'],
    ['a text named docx', 'a.docx', () => Buffer.from(`身份证号：${id}`), 'txt'],
  ] as const)('%s is read by its bytes', async (_, name, make, type) => {
    const { read, findings } = await lintFile(await make(), name)
    expect(read.type).toBe(type)
    expect(findings).toMatchObject([{ ruleId: 'leak/resident-id' }])
  })

  it('50 MB of text', async () => {
    const line = '本页没有需要保护的内容，仅供测试使用。\n'
    const bytes = Buffer.from(line.repeat(900_000))
    expect(bytes.length).toBeGreaterThan(50_000_000)
    const { result } = await lintFile(bytes, 'a.txt')
    expect(result.notChecked).toMatchObject([{ reason: 'too-large' }])
    const { result: rest } = await lintFile(bytes.subarray(0, 49_999_980), 'a.txt')
    expect(rest.notChecked).toEqual([])
  })

  it('errors and notes hold nothing that leaked', async () => {
    const zip = zipOf({ [`王建国${id}.rar`]: bytesOf('Rar!\x1a\x07\x01\x00') })
    const { result } = await lintFile(zip, `名单${id}.zip`)
    expect(result.notChecked).toHaveLength(1)
    expect(JSON.stringify(result)).not.toContain(id)
  })
})

function nested(depth: number): Uint8Array {
  return depth === 0 ? zipOf({ 'a.txt': '通知' }) : zipOf({ 'b.zip': nested(depth - 1) })
}

/** As old archivers write them: the name's bytes in GBK, no flag. */
function gbkNamed(): Uint8Array {
  const bytes = zipOf({ 'XXXX.txt': '通知' })
  const gbk = [0xc3, 0xfb, 0xb5, 0xa5]
  for (let at = bytes.indexOf(0x58); at >= 0; at = bytes.indexOf(0x58, at + 4)) bytes.set(gbk, at)
  return bytes
}
