import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { DEFECTS } from './support/portal/defects/index.ts'
import { encode } from './support/portal/encode.ts'
import { idCheck } from './support/portal/identifiers.ts'
import { NEIGHBOURS } from './support/portal/look-alikes.ts'
import { generatePortal, type PortalFile, plantedValues, portalBaseUrl, portalUnits } from './support/portal/portal.ts'
import { TEMPLATES } from './support/portal/templates/index.ts'
import type { PageTruth } from './support/portal/truth.ts'
import { main, writePortal } from './support/portal/write-portal.ts'

const OPTIONS = { seed: 1, pages: 300 }
const files = [...generatePortal(OPTIONS)]
const byPath = new Map(files.map(file => [file.path, file]))
const pages = files.filter((file): file is PortalFile & { truth: PageTruth } => file.truth !== null)

function textOf(file: PortalFile & { truth: PageTruth }): string {
  return new TextDecoder(file.truth.encoding).decode(file.bytes)
}

/** What a reader sees, scripts and all, without tags and blanks. */
function readable(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s|&nbsp;|&ensp;/g, '')
}

const directory = mkdtempSync(join(tmpdir(), 'portal-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('generatePortal', () => {
  it('gives the same bytes for the same seed', () => {
    const again = [...generatePortal(OPTIONS)]
    expect(again.map(file => file.path)).toEqual(files.map(file => file.path))
    expect(again.every((file, index) => Buffer.compare(file.bytes, files[index]!.bytes) === 0)).toBe(true)
  })

  it('gives other bytes for another seed', () => {
    const other = new Map([...generatePortal({ ...OPTIONS, seed: 2 })].map(file => [file.path, file.bytes]))
    const homes = pages.filter(page => page.truth.facts.kind === 'home').map(page => page.path)
    expect(homes.length).toBeGreaterThan(2)
    for (const path of homes) expect(Buffer.compare(other.get(path)!, byPath.get(path)!.bytes)).not.toBe(0)
  })

  it('makes each file when it is asked for: the first of a million pages come at once', () => {
    const portal = generatePortal({ seed: 1, pages: 1_000_000 })
    const first: string[] = []
    for (const file of portal) {
      first.push(file.path)
      if (first.length === 20) break
    }
    expect(first).toContain('www/index.html')
  })

  it('has the wanted number of pages and units', () => {
    const originals = pages.filter(page => !page.path.startsWith('gate/'))
    expect(originals.length).toBeGreaterThanOrEqual(295)
    expect(originals.length).toBeLessThan(345)
    const units = portalUnits({ seed: 1, pages: 300, units: 5 })
    expect(units.map(unit => unit.url)[0]).toBe(`${portalBaseUrl}www/index.html`)
    expect(new Set(units.map(unit => unit.url)).size).toBe(5)
  })

  it('has no path twice, and truth for every page', () => {
    expect(byPath.size).toBe(files.length)
    for (const file of files) expect(file.truth !== null).toBe(/\.html?$/.test(file.path))
  })

  it('pads article pages to about the bytes asked for', () => {
    const sizes: number[] = []
    for (const file of generatePortal({ seed: 1, pages: 300, pageBytes: 60_000 })) {
      if (file.truth?.facts.kind === 'notice' && !file.path.startsWith('gate/')) sizes.push(file.bytes.length)
      if (sizes.length === 12) break
    }
    for (const size of sizes) expect(Math.abs(size - 60_000)).toBeLessThan(30_000)
  })

  it('resolves every link, picture and page of a script pager inside the portal', () => {
    const broken: string[] = []
    let links = 0
    for (const page of pages) {
      const html = textOf(page).replace(/<!--[\s\S]*?-->/g, '')
      const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1')
      const found = [...markup.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(match =>
        match[1]!.replaceAll('&amp;', '&'),
      )
      for (const [, total, , name, extension] of html.matchAll(/createPageHTML\((\d+), (\d+), "(\w+)", "(\w+)"\)/g)) {
        for (let number = 1; number < Number(total); number++) found.push(`${name}_${number}.${extension}`)
      }
      for (const href of found) {
        const target = new URL(href, page.url)
        target.hash = ''
        if (!target.href.startsWith(portalBaseUrl)) continue
        links++
        if (!byPath.has(target.href.slice(portalBaseUrl.length))) broken.push(`${page.path} → ${href}`)
      }
    }
    expect(broken).toEqual([])
    expect(links).toBeGreaterThan(5000)
  })

  it('lists items newest first and none after today', () => {
    const pinned = ({ truth }: (typeof pages)[number]): boolean =>
      [...truth.defects, ...truth.lookAlikes].some(({ ruleId }) => ruleId === 'column/pinned-unmarked')
    for (const page of pages.filter(other => other.truth.facts.kind === 'column-list' && !pinned(other))) {
      const dates = [...textOf(page).matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(match => match[0])
      expect([...dates].sort().reverse(), page.path).toEqual(dates)
      expect(
        dates.every(date => date <= '2026-11-23'),
        page.path,
      ).toBe(true)
    }
  })
})

describe('encodings', () => {
  it.each([
    ['gbk', 'gb18030', '莲湖新区〔2024〕12号 ★ ﹝ ABC'],
    ['gb18030', 'gb18030', '莲湖新区\u200b𠮷€㐀ǹ'],
    ['big5', 'big5', '蓮湖新區〔2024〕12號 ★'],
    ['utf-16le', 'utf-16le', '莲湖新区𠮷'],
    ['utf-16be', 'utf-16be', '莲湖新区𠮷'],
    ['utf-8-bom', 'utf-8', '莲湖新区'],
  ] as const)('%s comes back through TextDecoder', (encoding, label, text) => {
    expect(new TextDecoder(label, { fatal: true }).decode(encode(text, encoding))).toBe(text)
  })

  it('writes what GBK and Big5 lack as a character reference', () => {
    expect(new TextDecoder('gbk').decode(encode('\u200b𠮷', 'gbk'))).toBe('&#8203;&#134071;')
    expect(new TextDecoder('big5').decode(encode('莲', 'big5'))).toBe('&#33714;')
  })

  it('decodes every page without a replacement character, and encodes it back to the same bytes', () => {
    for (const page of pages) {
      const text = textOf(page)
      expect(text.includes('\ufffd'), page.path).toBe(false)
      const { encoding } = page.truth
      if (encoding === 'gbk' || encoding === 'big5' || encoding === 'gb18030') {
        expect(Buffer.compare(encode(text, encoding), page.bytes), page.path).toBe(0)
      }
    }
  })

  it('has all encodings in a portal of eight units', () => {
    const seen = new Set<string>()
    for (const file of generatePortal({ seed: 1, pages: 600, units: 8 })) {
      if (file.truth) seen.add(`${file.truth.encoding} ${file.truth.declared?.toLowerCase() ?? '-'}`)
    }
    for (const pair of [
      'utf-8 utf-8',
      'utf-8 -',
      'gbk gb2312',
      'gbk gbk',
      'gbk -',
      'gb18030 gb18030',
      'big5 big5',
      'gbk utf-8',
      'utf-16le gb2312',
    ]) {
      expect([...seen]).toContain(pair)
    }
  })

  it('has a traditional variant whose truth is in its own characters', () => {
    const variant = pages.find(page => page.path.startsWith('gate/big5/') && page.truth.encoding === 'big5')!
    const original = byPath.get(variant.path.slice('gate/big5/'.length))!
    expect(variant.truth.facts.title).not.toBe(original.truth!.facts.title)
    expect(variant.truth.facts.title).toContain('蓮湖新區')
    expect(readable(textOf(variant))).toContain(variant.truth.facts.title)
  })
})

describe('truth', () => {
  it('is printed on the page: title, number, organ, source, validity, attachments', () => {
    for (const page of pages) {
      const text = readable(textOf(page))
      const { title, docNumber, issuer, source, validity, attachments = [], coIssuers = [] } = page.truth.facts
      const words = [
        title,
        docNumber,
        issuer,
        source,
        validity?.label,
        ...coIssuers,
        ...attachments.map(link => link.text),
      ]
      for (const word of words) if (word) expect(text, page.path).toContain(word.replace(/\s/g, ''))
    }
  })

  it('states days that the page prints in some form', () => {
    for (const page of pages) {
      const text = readable(textOf(page))
      const { writtenDate, publishedDate, repealedDate, effectiveDate } = page.truth.facts
      for (const day of [writtenDate, publishedDate, repealedDate, effectiveDate]) {
        if (!day) continue
        const [year, month, date] = day.split('-') as [string, string, string]
        const forms = [
          day,
          `${year}年${month}月${date}日`,
          `${year}年${Number(month)}月${Number(date)}日`,
          `${year}/${month}/${date}`,
        ]
        expect(
          forms.some(form => text.includes(form)),
          `${page.path} ${day}`,
        ).toBe(true)
      }
    }
  })

  it('links policies and interpretations both ways, unless that is the defect', () => {
    const byUrl = new Map(pages.map(page => [page.url, page]))
    const oneWay = new Set(
      pages.flatMap(page =>
        page.truth.defects.filter(defect => defect.ruleId === 'interpretation/link-one-way').map(() => page.url),
      ),
    )
    let pairs = 0
    for (const page of pages.filter(other => other.truth.facts.kind === 'policy')) {
      for (const { href } of page.truth.facts.interpretationLinks ?? []) {
        const target = byUrl.get(href)!
        expect(target.truth.facts.kind).toBe('interpretation')
        const back = (target.truth.facts.policyLinks ?? []).some(link => link.href === page.url)
        expect(back, page.path).toBe(!oneWay.has(target.url))
        pairs++
      }
    }
    expect(pairs).toBeGreaterThan(10)
  })

  it('shows all looks, and policies in at least eight', () => {
    const names = new Set(pages.map(page => page.truth.template))
    expect([...names].sort()).toEqual(TEMPLATES.map(template => template.name).sort())
    const policies = pages.filter(page => page.truth.facts.kind === 'policy').map(page => page.truth.template)
    expect(new Set(policies).size).toBeGreaterThanOrEqual(8)
  })

  it('knows the disclosure entries that a page links', () => {
    const platform = pages.find(
      page => page.truth.facts.kind === 'disclosure-platform' && page.truth.defects.length === 0,
    )!
    expect(platform.truth.facts.disclosureColumns).toEqual(['guide', 'system', 'mandatory', 'annualReport', 'request'])
    const news = pages.find(page => page.truth.facts.kind === 'news' && page.path.startsWith('www/'))!
    expect(news.truth.facts.disclosureColumns).toEqual([])
  })
})

describe('defects', () => {
  const RULES = [...new Set([...DEFECTS.map(defect => defect.ruleId), 'column/stale', 'column/missing'])].sort()

  it('plants every rule, and every carrier of a resident number for each seed', () => {
    const rules = new Set<string>()
    for (const seed of [1, 2, 3]) {
      const planted = [...generatePortal({ seed, pages: 1_500 })].flatMap(file => file.truth?.defects ?? [])
      const ids = planted.filter(({ ruleId }) => ruleId === 'leak/resident-id')
      expect(new Set(ids.map(({ what }) => what)).size).toBe(18)
      for (const { ruleId } of planted) rules.add(ruleId)
    }
    expect(RULES.filter(rule => !rules.has(rule))).toEqual([])
  })

  it('shows every look-alike in 300 pages', () => {
    const shown = new Set(pages.flatMap(page => page.truth.lookAlikes.map(neighbour => neighbour.what)))
    for (const { what } of NEIGHBOURS) expect([...shown]).toContain(what)
  })

  it('leaves many pages clean', () => {
    const faulty = pages.filter(page => page.truth.defects.length > 0)
    expect(faulty.length / pages.length).toBeLessThan(0.65)
  })

  it('plants nothing when told so', () => {
    const clean = { ...OPTIONS, defects: false }
    expect([...generatePortal(clean)].flatMap(file => file.truth?.defects ?? [])).toEqual([])
    expect(plantedValues(clean)).toEqual([])
  })

  it('makes resident numbers that pass the check and belong to no place', () => {
    const ids = plantedValues(OPTIONS).filter(value => /^\d{17}[\dX]$/.test(value))
    expect(ids.length).toBeGreaterThan(30)
    for (const id of ids) {
      expect(idCheck(id)).toBe(id[17])
      expect(id.slice(4, 6)).toBe('99')
    }
  })
})

describe('writePortal', () => {
  const counts = writePortal(directory, OPTIONS)
  const labels = readFileSync(join(directory, 'labels.json'), 'utf8')

  it('writes the files and a label for each page', () => {
    expect(counts.files).toBe(files.length)
    expect(counts.pages).toBe(pages.length)
    expect(readFileSync(join(directory, 'www/index.html'))).toEqual(Buffer.from(byPath.get('www/index.html')!.bytes))
    const parsed: { howMade: object; pages: Record<string, Record<string, unknown>> } = JSON.parse(labels)
    expect(Object.keys(parsed.pages)).toEqual(pages.map(page => page.path))
    expect(Object.keys(parsed.pages['www/index.html']!)).toEqual(
      expect.arrayContaining([
        'kind',
        'title',
        'docNumber',
        'footer',
        'disclosureColumnsPresent',
        'hasInterpretationLink',
        'facts',
        'defects',
      ]),
    )
  })

  it('keeps planted values out of the labels, though the pages hold them', () => {
    const values = plantedValues(OPTIONS)
    const texts = pages.map(page => textOf(page)).join('\n')
    for (const value of values) expect(labels.includes(value)).toBe(false)
    expect(values.filter(value => texts.includes(value)).length).toBeGreaterThan(values.length * 0.8)
  })

  it('is a command', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const error = vi.spyOn(console, 'error').mockReturnValue()
    expect(main([join(directory, 'small'), '--seed', '5', '--pages', '10', '--units', '1', '--no-defects'])).toBe(0)
    expect(main([])).toBe(2)
    expect(log).toHaveBeenCalledOnce()
    expect(error).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })
})
