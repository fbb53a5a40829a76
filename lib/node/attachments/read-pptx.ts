import { broken } from './budget.ts'
import type { PartsCollector } from './collect-parts.ts'
import { readFlow } from './read-flow.ts'
import { type OfficePackage, readLoose, readProperties, readRest } from './read-package.ts'
import { readXml } from './xml.ts'

/** A presentation: slides, hidden ones too, their notes and comments. */
export const readPptx = (office: OfficePackage, collector: PartsCollector): void => {
  const main = 'ppt/presentation.xml'
  const bytes = office.take(main)
  if (!bytes) throw broken('没有演示文稿部分，文件损坏', 'the presentation part is missing')
  const slides = office.relations(main).byId
  const order: string[] = []
  readXml(bytes, {
    open(name, attribute) {
      const id = name === 'sldId' ? (attribute('r:id') ?? attribute('id')) : null
      const slide = id === null ? undefined : slides.get(id)
      if (slide !== undefined) order.push(slide)
    },
  })
  // Slides that the presentation has forgotten are in the file all the same.
  for (const name of office.names)
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name) && !order.includes(name)) order.push(name)
  let tables = 0
  for (const [index, name] of order.entries()) {
    if (index >= collector.budget.limits.pages) {
      collector.note('left-out', `第 ${index + 1} 页起没有检查`, `slides from ${index + 1} on were not checked`)
      break
    }
    const slide = office.take(name)
    if (!slide) continue
    const page = index + 1
    const carrier = isHidden(slide) ? 'hidden' : 'shown'
    readFlow(slide, collector, { carrier, place: { page }, nextTable: () => ++tables })
    for (const part of office.relations(name).byId.values()) {
      if (/^ppt\/notesSlides\//.test(part)) {
        const notes = office.take(part)
        if (notes) readFlow(notes, collector, { carrier: 'comment', place: { page } })
      } else if (/^ppt\/comments\//.test(part)) {
        const comments = office.take(part)
        if (comments) readLoose(comments, collector, 'comment', { page })
      }
    }
  }
  readProperties(office, collector)
  readRest(office, collector)
}

const isHidden = (slide: Uint8Array): boolean => {
  let hidden = false
  readXml(slide, {
    open(name, attribute) {
      if (name === 'sld' && /^(?:0|false)$/.test(attribute('show') ?? '')) hidden = true
    },
  })
  return hidden
}
