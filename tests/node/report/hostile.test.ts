import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { finding, page, place, site } from '../../core/report/format/fixture.ts'
import { folder, HOSTILE, jsonReport, makeReport } from './support.ts'

const given = {
  pages: [
    page({
      url: 'javascript:window.owned=3',
      file: HOSTILE,
      unit: HOSTILE,
      kind: 'policy' as const,
      findings: [
        finding({
          ruleId: HOSTILE,
          severity: 'error',
          veto: true,
          message: HOSTILE,
          place: {
            url: 'javascript:window.owned=4',
            quote: HOSTILE,
            selector: HOSTILE,
            part: { sheet: HOSTILE, cell: '@SUM(A1)' },
          },
          suggestion: HOSTILE,
          workPoints: [HOSTILE],
          related: [{ place: place({ url: HOSTILE }), message: HOSTILE }],
          fingerprint: '-1+cmd',
        }),
      ],
      cannotTell: [{ ruleId: 'a', reason: HOSTILE, workPoints: [] }],
      notChecked: [{ ruleId: null, reason: HOSTILE, detail: HOSTILE }],
    }),
  ],
  sites: [
    site({
      unit: HOSTILE,
      url: 'javascript:window.owned=5',
      workPoints: [{ id: HOSTILE, status: 'unmet' as const, evidence: ['javascript:window.owned=6', HOSTILE] }],
    }),
  ],
  ignores: [
    {
      from: 'page',
      state: 'unused',
      rule: HOSTILE,
      url: HOSTILE,
      quote: HOSTILE,
      reason: HOSTILE,
      until: HOSTILE,
    } as const,
  ],
}

const earlier = {
  ...given,
  pages: [page({ ...given.pages[0]!, findings: [finding({ ...given.pages[0]!.findings[0], fingerprint: '=gone' })] })],
}

/** Makes one format of the hostile report, compared with an earlier one. */
const made = async (name: 'xlsx' | 'docx' | 'html' | 'csv' | 'text' | 'sarif' | 'json'): Promise<string> => {
  const into = folder()
  const target = path.join(into, name === 'docx' ? 'notices' : `out.${name}`)
  await makeReport([jsonReport(into, 'now.json', given)], {
    formats: [{ name, file: target }],
    compare: jsonReport(into, 'earlier.json', earlier),
    issuer: HOSTILE,
  })
  return target
}

const unzip = (file: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** XML 1.0 that any reader takes: no forbidden character, read by an XML parser. */
const readXml = (markup: string): Document => {
  expect(markup).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  return new JSDOM(markup, { contentType: 'text/xml' }).window.document
}

it('XLSX: every cell is text or a number, none a formula', async () => {
  const file = await made('xlsx')
  const parts = unzip(file)
  for (const [name, markup] of Object.entries(parts)) {
    readXml(markup)
    if (name.includes('worksheets')) expect(markup).not.toMatch(/<f>|<f |<hyperlink/)
  }
  const book = read(readFileSync(file))
  const texts = book.SheetNames.flatMap(name => utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1 }).flat())
  expect(texts.filter(text => typeof text === 'string' && /^\s*[=+\-@]/.test(text))).toEqual([])
  expect(texts.some(text => String(text).startsWith(`'=HYPERLINK(`) && String(text).includes('_x000D_'))).toBe(true)
})

it('DOCX: text and nothing else, in files that stay in their folder', async () => {
  const into = await made('docx')
  const files = readdirSync(into)
  expect(files).toHaveLength(2)
  expect(files.every(file => /^[^\\/:*?"<>|\u0000-\u001f]+\.docx$/.test(file))).toBe(true)
  for (const file of files) {
    const parts = unzip(path.join(into, file))
    for (const [name, markup] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) readXml(markup)
    expect(parts['word/document.xml']).not.toMatch(/w:hyperlink|w:instrText|w:fldSimple|w:object|\u2028/)
    expect(parts['word/document.xml']).toContain('=HYPERLINK(&quot;')
  }
})

it('HTML: nothing runs and nothing is a link but to the web', async () => {
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole().on('jsdomError', error => errors.push(error))
  const { window } = new JSDOM(readFileSync(await made('html'), 'utf8'), {
    runScripts: 'dangerously',
    virtualConsole,
    beforeParse(window) {
      Object.assign(window, { DecompressionStream, Response, Blob })
    },
  })
  await expect.poll(() => window.document.querySelectorAll('.finding').length).toBe(1)
  expect(errors).toEqual([])
  expect('owned' in window).toBe(false)
  expect(window.document.querySelectorAll('img')).toHaveLength(0)
  expect(Array.from(window.document.querySelectorAll('a'), each => each.protocol)).not.toContain('javascript:')
  expect(window.document.querySelector('.message > :last-child')?.textContent).toContain('</script><script>')
})

it('CSV: neutral cells', async () => {
  const rows = readFileSync(await made('csv'), 'utf8')
    .slice(1)
    .split('\r\n')
  expect(rows).toHaveLength(4)
  expect(rows.join('\n')).not.toMatch(/(^|,)"?[=+\-@]/m)
})

it.each(['text', 'sarif', 'json'] as const)('%s: no control character steers anything', async name => {
  const text = readFileSync(await made(name), 'utf8')
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  if (name !== 'text') JSON.parse(text)
})

describe('the words themselves', () => {
  it('would run, were they not held back', () => {
    expect(parseFragment(HOSTILE).childNodes.map(({ nodeName }) => nodeName)).toContain('script')
  })
})
