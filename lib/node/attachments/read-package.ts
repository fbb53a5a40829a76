import type { AttachmentPart } from './attachment-text.ts'
import type { PartsCollector } from './collect-parts.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip-entries.ts'

/** The parts of an OOXML or OFD package by their paths, read once each. */
export class OfficePackage {
  readonly #entries = new Map<string, ZipEntry>()
  readonly #read = new Set<string>()

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) if (!entry.folder) this.#entries.set(entry.name.replace(/^\//, ''), entry)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  /** The bytes of a part, which then counts as read; `null` where there is none. */
  take(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (!entry) return null
    this.#read.add(name)
    return entry.read()
  }

  /** Parts that nobody took. */
  get rest(): string[] {
    return this.names.filter(name => !this.#read.has(name))
  }

  /** Targets of a part's relations by their ids, as paths in the package; and addresses outside of it. */
  relations(part: string): { readonly byId: ReadonlyMap<string, string>; readonly outside: readonly string[] } {
    const at = part.lastIndexOf('/') + 1
    const folder = part.slice(0, at)
    const bytes = this.take(`${folder}_rels/${part.slice(at)}.rels`)
    const byId = new Map<string, string>()
    const outside: string[] = []
    if (bytes)
      readXml(bytes, {
        open(name, attribute) {
          const target = attribute('Target')
          if (name !== 'Relationship' || target === null) return
          if (attribute('TargetMode') === 'External') outside.push(target)
          else byId.set(attribute('Id') ?? '', within(folder, target))
        },
      })
    return { byId, outside }
  }
}

/** A path in a package, below the folder of the part that names it. */
export const within = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Parts without anybody's words. */
const FORM =
  /(?:^|\/)(?:\[Content_Types\]\.xml|styles\d*\.xml|stylesWithEffects\.xml|theme\d*\.xml|settings\.xml|webSettings\.xml|fontTable\.xml|numbering\.xml|tableStyles\.xml|presProps\.xml|viewProps\.xml|calcChain\.xml|colors\d*\.xml|style\d+\.xml|itemProps\d+\.xml|metadata\.xml)$/i

/** Every text and value of the parts that no reader knows: charts, drawings, pivot caches, custom XML. Reads no properties. */
export const readRest = (office: OfficePackage, collector: PartsCollector): void => {
  for (const name of office.rest) {
    if (/\.rels$/i.test(name)) {
      const bytes = office.take(name)
      if (bytes) readOutside(bytes, collector, name)
    } else if (/\.(?:xml|vml)$/i.test(name) && !FORM.test(name)) {
      const bytes = office.take(name)
      if (bytes) readLoose(bytes, collector, 'hidden', { entry: name })
    }
  }
}

const readOutside = (bytes: Uint8Array, collector: PartsCollector, entry: string): void =>
  readXml(bytes, {
    open(_, attribute) {
      if (attribute('TargetMode') === 'External') collector.add(attribute('Target') ?? '', 'property', { entry })
    },
  })

/** Text by text, each a part: the pieces of a paragraph are joined, other texts stand for themselves. */
export const readLoose = (
  bytes: Uint8Array,
  collector: PartsCollector,
  carrier: AttachmentPart['carrier'],
  place: AttachmentPart['place'],
): void => {
  let paragraph: string | null = null
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'p' || name === 'text') paragraph ??= ''
      const value = attribute('v') ?? attribute('descr')
      if (value !== null && /[\u3400-\u9fff]|[0-9]{7}/.test(value)) collector.add(value, carrier, place)
    },
    text(value) {
      if (paragraph === null) collector.add(value, carrier, place)
      else paragraph += value
    },
    close(name) {
      if ((name !== 'p' && name !== 'text') || paragraph === null) return
      collector.add(paragraph, carrier, place)
      paragraph = null
    },
  })
}

/** Properties that programs keep for themselves. */
const MACHINE =
  /^(?:Application|AppVersion|Template|TotalTime|Pages|Words|Characters.{0,20}|Lines|Paragraphs|revision|created|modified|DocSecurity)$/

/** docProps: who wrote it, its title, its company, what was added by hand. */
export const readProperties = (office: OfficePackage, collector: PartsCollector): void => {
  for (const name of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    const bytes = office.take(name)
    if (!bytes) continue
    let label = ''
    readXml(bytes, {
      open(element, attribute) {
        if (element === 'property') label = attribute('name') ?? ''
        else if (!name.endsWith('custom.xml')) label = element
      },
      text(value) {
        if (!MACHINE.test(label)) collector.add(value, 'property', { entry: name }, { label })
      },
    })
  }
}
