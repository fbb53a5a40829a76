import { broken, encrypted, Unreadable } from './budget.ts'
import { ChineseCMaps } from './chinese-cmaps.ts'
import type { PartsCollector } from './collect-parts.ts'
import { addLayout, type PlacedText } from './read-layout.ts'

/** Files within a PDF, to be read as attachments of their own. */
export type ReadNested = (name: string, bytes: Uint8Array) => Promise<void>

/** A PDF: the text of its pages (what black boxes cover is text all the same), notes on them, form fields, bookmarks, properties, files. */
export const readPdf = async (bytes: Uint8Array, collector: PartsCollector, nested: ReadNested): Promise<void> => {
  const { getDocumentProxy } = await import('unpdf')
  // The library takes the buffer for itself.
  const pdf = await getDocumentProxy(bytes.slice(), {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: 'made/',
    cMapPacked: false,
    useWorkerFetch: false,
    ...({ BinaryDataFactory: ChineseCMaps } as object),
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted()
    throw broken('PDF 文件损坏，无法读取', 'the PDF is damaged')
  })
  try {
    const { budget } = collector
    const pages = Math.min(pdf.numPages, budget.limits.pages)
    const bare: number[] = []
    let unread = 0
    for (let number = 1; number <= pages; number++) {
      budget.tick()
      try {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const placed: PlacedText[] = []
        let upright = true
        for (const item of items) {
          if (!('str' in item)) continue
          const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[]
          if (Math.abs(b) > Math.abs(a)) upright = false
          placed.push({
            text: item.str.normalize('NFKC'),
            x,
            y: -y,
            width: item.width,
            size: Math.hypot(c, d) || item.height,
          })
        }
        if (upright) addLayout(placed, collector, number, 'shown')
        // Turned pages: in the order of the file.
        else
          for (const item of items)
            if ('str' in item) collector.add(item.str.normalize('NFKC'), 'shown', { page: number })
        if (!placed.some(({ text }) => /\S/.test(text))) bare.push(number)
        for (const note of await page.getAnnotations()) {
          const { subtype, contentsObj, titleObj, fieldValue, url, unsafeUrl } = note
          const label = typeof titleObj?.str === 'string' ? titleObj.str : ''
          const words = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFKC') : '')
          collector.add(words(contentsObj?.str), 'comment', { page: number }, label ? { label } : {})
          if (subtype === 'Widget') collector.add(words(fieldValue), 'shown', { page: number })
          if (subtype === 'Link') collector.add(words(unsafeUrl ?? url), 'property', { page: number })
        }
        page.cleanup()
      } catch (error) {
        if (error instanceof Unreadable) throw error
        unread++
        if (unread <= 20)
          collector.note('left-out', `第 ${number} 页损坏，没有检查`, `page ${number} is damaged and was not checked`, {
            page: number,
          })
      }
    }
    noteBare(bare, pages, collector)
    if (pdf.numPages > pages)
      collector.note(
        'left-out',
        `共 ${pdf.numPages} 页，第 ${pages + 1} 页起没有检查`,
        `${pdf.numPages} pages; those from ${pages + 1} on were not checked`,
      )
    await readAround(pdf, collector, nested)
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

const noteBare = (bare: readonly number[], pages: number, collector: PartsCollector): void => {
  if (bare.length === 0) return
  const shown = bare.slice(0, 20).join('、') + (bare.length > 20 ? '…' : '')
  collector.note(
    'scanned',
    bare.length === pages
      ? `全部 ${pages} 页都没有文字，是扫描件或图片，内容没有检查`
      : `第 ${shown} 页没有文字，是扫描件或图片，没有检查`,
    bare.length === pages
      ? `none of the ${pages} pages has text: scans or pictures, not checked`
      : `pages ${shown} have no text: scans or pictures, not checked`,
    bare.length === 1 ? { page: bare[0]! } : {},
  )
}

const readAround = async (pdf: Pdf, collector: PartsCollector, nested: ReadNested): Promise<void> => {
  const { info, metadata } = await pdf.getMetadata()
  for (const [label, value] of Object.entries(info as Record<string, unknown>)) {
    if (/^(?:Producer|Creator|PDFFormatVersion)$/.test(label)) continue
    const values =
      label === 'Custom' && value !== null && typeof value === 'object' ? Object.entries(value) : [[label, value]]
    for (const [name, each] of values)
      if (typeof each === 'string') collector.add(each.normalize('NFKC'), 'property', {}, { label: String(name) })
  }
  const raw = (metadata as { getRaw?(): unknown } | null)?.getRaw?.()
  if (typeof raw === 'string' && raw.length < 1_000_000)
    for (const [, value] of raw.matchAll(/>([^<>]{2,10000})</g)) collector.add(value!, 'property', {}, { label: 'XMP' })
  const outline = [...((await pdf.getOutline()) ?? [])]
  for (let at = outline.shift(), seen = 0; at && seen < 10_000; at = outline.shift(), seen++) {
    collector.add(at.title.normalize('NFKC'), 'property', {}, { label: '书签' })
    outline.unshift(...at.items)
  }
  const files = (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }> | null
  for (const { filename, content } of Object.values(files ?? {})) await nested(filename, content)
}
