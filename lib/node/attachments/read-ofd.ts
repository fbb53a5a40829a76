import { broken } from './budget.ts'
import type { PartsCollector } from './collect-parts.ts'
import { addLayout, type PlacedText } from './read-layout.ts'
import { type OfficePackage, readLoose, readRest, within } from './read-package.ts'
import { readXml } from './xml.ts'

/** An OFD document (GB/T 33190): the text of its pages and templates, annotations, properties. */
export const readOfd = (office: OfficePackage, collector: PartsCollector): void => {
  const head = office.take('OFD.xml')
  if (!head) throw broken('没有 OFD.xml，文件损坏', 'OFD.xml is missing')
  const documents: string[] = []
  let element = ''
  readXml(head, {
    open(name) {
      element = name
    },
    text(value) {
      if (element === 'DocRoot') documents.push(value.trim())
      else if (!/^(?:DocID|Creator|CreatorVersion)$/.test(element))
        collector.add(value, 'property', { entry: 'OFD.xml' }, { label: element })
    },
    close() {
      element = ''
    },
  })
  const pages: string[] = []
  for (const root of documents) {
    const path = within('', root)
    const bytes = office.take(path)
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (bytes)
      readXml(bytes, {
        open(name, attribute) {
          const base = name === 'Page' ? attribute('BaseLoc') : null
          if (base !== null) pages.push(within(folder, base))
        },
      })
  }
  const bare: number[] = []
  for (const [index, name] of pages.entries()) {
    const page = index + 1
    if (index >= collector.budget.limits.pages) {
      collector.note('left-out', `第 ${page} 页起没有检查`, `pages from ${page} on were not checked`)
      break
    }
    const bytes = office.take(name)
    if (!bytes) continue
    const placed = placedIn(bytes)
    if (placed.length === 0) bare.push(page)
    addLayout(placed, collector, page, 'shown')
  }
  if (bare.length > 0)
    collector.note(
      'scanned',
      `第 ${bare.slice(0, 20).join('、')} 页没有文字，是扫描件或图片，没有检查`,
      `pages ${bare.slice(0, 20).join(', ')} have no text: scans or pictures, not checked`,
    )
  for (const name of office.rest) {
    if (!/(?:Content|Annot[^/]{0,20})\.xml$/i.test(name)) continue
    const bytes = office.take(name)
    if (bytes) readLoose(bytes, collector, /annot/i.test(name) ? 'comment' : 'shown', { entry: name })
  }
  readRest(office, collector)
}

const placedIn = (bytes: Uint8Array): PlacedText[] => {
  const placed: PlacedText[] = []
  let origin = [0, 0, 0, 0]
  let size = 10
  let at: { x: number; y: number; deltas: number[] } | null = null
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'TextObject') {
        origin = numbers(attribute('Boundary'))
        size = Number(attribute('Size') ?? 10) || 10
      } else if (name === 'TextCode')
        at = { x: Number(attribute('X') ?? 0), y: Number(attribute('Y') ?? 0), deltas: numbers(attribute('DeltaX')) }
    },
    text(value) {
      if (!at) return
      const width = at.deltas.length > 0 ? size * value.length * 0.9 : widthOf(value, size)
      placed.push({
        text: value.normalize('NFKC'),
        x: (origin[0] ?? 0) + at.x,
        y: (origin[1] ?? 0) + at.y,
        width: Math.min(width, (origin[2] ?? 0) || width),
        size,
      })
    },
    close(name) {
      if (name === 'TextCode') at = null
    },
  })
  return placed
}

const numbers = (text: string | null): number[] =>
  (text ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter(number => Number.isFinite(number))

const widthOf = (text: string, size: number): number => {
  let width = 0
  for (const character of text) width += character < '\u2e80' ? size * 0.5 : size
  return width
}
