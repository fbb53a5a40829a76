import { encode } from './encode.ts'
import { rngFor } from './prng.ts'
import { maskedName, TOPICS } from './text.ts'

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
)

/** Style sheet, script and pictures that all pages share, by path. */
export function assets(): { path: string; bytes: Uint8Array; contentType: string }[] {
  const text = (path: string, body: string, contentType: string) => ({
    path,
    bytes: encode(body, 'utf-8'),
    contentType,
  })
  const pictures = ['logo', 'banner', 'picture', 'conac', 'jiucuo', 'line']
  return [
    text(
      'assets/site.css',
      'body{margin:0 auto;max-width:1200px;font:16px/1.8 sans-serif}\ntable{border-collapse:collapse}\n',
      'text/css',
    ),
    text('assets/site.js', 'window.siteReady = true;\n', 'text/javascript'),
    // What a page links in place of its text.
    { path: 'assets/report.pdf', bytes: pdf('report'), contentType: 'application/pdf' },
    ...pictures.map(name => ({ path: `assets/${name}.png`, bytes: PNG, contentType: 'image/png' })),
  ]
}

/** A one-page PDF that shows one line of Chinese text in a font that every reader brings along. */
export function pdf(line: string): Uint8Array {
  let hex = ''
  for (let index = 0; index < line.length; index++) hex += line.charCodeAt(index).toString(16).padStart(4, '0')
  const stream = `BT /F1 16 Tf 60 760 Td <${hex}> Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return encode(body, 'utf-8')
}

/** Content of an attachment. CSV files alternate between GBK and UTF-8 with a byte order mark, as spreadsheets write them. */
export function attachmentFile(
  seed: number,
  path: string,
  type: 'pdf' | 'csv' | 'txt',
  title: string,
): { bytes: Uint8Array; contentType: string } {
  const rng = rngFor(seed, path, 'file')
  if (type === 'pdf') return { bytes: pdf(title), contentType: 'application/pdf' }
  if (type === 'txt')
    return { bytes: encode(`${title}\r\n\r\n本说明供办理事项时参考。\r\n`, 'utf-8'), contentType: 'text/plain' }
  const rows = ['序号,姓名,事项,金额（元）']
  for (let index = 1; index <= 20; index++)
    rows.push(`${index},${maskedName(rng)},${rng.pick(TOPICS)},${rng.int(1, 40) * 100}`)
  return { bytes: encode(`${rows.join('\r\n')}\r\n`, rng.chance(0.5) ? 'gbk' : 'utf-8-bom'), contentType: 'text/csv' }
}
