import { broken } from './budget.ts'
import type { PartsCollector } from './collect-parts.ts'
import { readFlow } from './read-flow.ts'
import { type OfficePackage, readProperties, readRest } from './read-package.ts'
import { readXml } from './xml.ts'

/** A Word document: text and tables, head and foot, notes, comments, tracked changes, hidden text, properties. */
export const readDocx = (office: OfficePackage, collector: PartsCollector): void => {
  const main = office.names.find(name => /^word\/document\d*\.xml$/.test(name))
  const bytes = main === undefined ? null : office.take(main)
  if (!bytes) throw broken('没有正文部分，文件损坏', 'the document part is missing')
  const styles = office.take('word/styles.xml')
  const hiddenStyles = styles ? hiddenIn(styles) : new Set<string>()
  let tables = 0
  const nextTable = (): number => ++tables
  readFlow(bytes, collector, { carrier: 'shown', hiddenStyles, nextTable })
  for (const name of office.names) {
    const entry = { entry: name }
    if (/^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(name))
      readFlow(office.take(name)!, collector, { carrier: 'shown', hiddenStyles, place: entry })
    else if (/^word\/comments\d*\.xml$/.test(name))
      readFlow(office.take(name)!, collector, { carrier: 'comment', hiddenStyles, place: entry })
  }
  readProperties(office, collector)
  readRest(office, collector)
}

/** Styles that say `vanish`. */
const hiddenIn = (bytes: Uint8Array): Set<string> => {
  const hidden = new Set<string>()
  let style = ''
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'style') style = attribute('styleId') ?? ''
      if (name === 'vanish' && style !== '' && !/^(?:0|false|off)$/.test(attribute('val') ?? '')) hidden.add(style)
    },
    close(name) {
      if (name === 'style') style = ''
    },
  })
  return hidden
}
