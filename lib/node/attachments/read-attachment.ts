import { gunzipSync } from 'node:zlib'
import { type Failure, failure, megabytes } from '../failure.ts'
import {
  ATTACHMENT_LIMITS,
  type AttachmentLimits,
  type AttachmentText,
  type AttachmentType,
} from './attachment-text.ts'
import { containerOf, extensionOf, goesWith } from './attachment-type.ts'
import { Budget, broken, encrypted, Unreadable } from './budget.ts'
import { PartsCollector } from './collect-parts.ts'
import { readDocx } from './read-docx.ts'
import { readOfd } from './read-ofd.ts'
import { OfficePackage, readLoose, readProperties, readRest } from './read-package.ts'
import { readPptx } from './read-pptx.ts'
import { readDelimited, readPlain } from './read-text.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

export interface ReadAttachmentOptions {
  /** The file's name, path or address; its last step is checked as well. */
  readonly name: string
  /** By default {@link ATTACHMENT_LIMITS}. */
  readonly limits?: Partial<AttachmentLimits>
}

/**
 * Reads the text of an attachment: pdf, docx, xlsx, pptx, doc, xls, wps, et, ofd, odt, rtf, csv, txt, html, zip and gzip with what they
 * hold. What it is, its bytes tell first, its name second. Whatever goes wrong becomes `notChecked`, with what was read before; never
 * throws, writes nothing to disk.
 */
export const readAttachment = async (
  bytes: Uint8Array,
  { name, limits = {} }: ReadAttachmentOptions,
): Promise<AttachmentText> => {
  const budget = new Budget({ ...ATTACHMENT_LIMITS, ...limits })
  const collector = new PartsCollector(budget)
  collector.add(stemOf(name), 'name')
  const reading: Reading = { collector, type: 'unknown', failed: null }
  try {
    if (bytes.length > budget.limits.bytes)
      throw new Unreadable(
        'too-large',
        `附件超过 ${megabytes(budget.limits.bytes)}，没有检查`,
        `the attachment is larger than ${megabytes(budget.limits.bytes)} and was not checked`,
      )
    await readInto(reading, bytes, lastStep(name), 0)
  } catch (error) {
    reading.failed = failureOf(error)
  }
  const { parts, notes } = collector
  const scanned = notes.find(note => note.code === 'scanned' || note.code === 'picture')
  const empty = !parts.some(part => part.carrier === 'shown' && part.text.trim().length > 1)
  const failed = reading.failed ?? (scanned && empty ? { reason: 'scanned' as const, detail: scanned.text } : null)
  return { type: reading.type, parts, notes, notChecked: failed }
}

interface Reading {
  readonly collector: PartsCollector
  /** Of the file itself, not of entries. */
  type: AttachmentType
  /** The first failure. */
  failed: Failure | null
}

const failureOf = (error: unknown): Failure =>
  error instanceof Unreadable
    ? error.failure
    : // A library's words may hold the file's own: they stay out.
      failure(
        'broken',
        `文件无法解析，可能已损坏（${error instanceof Error ? error.name : 'error'}）`,
        `the file cannot be parsed, it may be damaged (${error instanceof Error ? error.name : 'error'})`,
      )

const readInto = async (reading: Reading, bytes: Uint8Array, name: string, depth: number): Promise<void> => {
  const { collector } = reading
  const is = (type: AttachmentType): void => {
    if (depth === 0) reading.type = type
    if (!goesWith(type, name) && extensionOf(name) !== '' && type !== 'txt' && type !== 'html')
      collector.note(
        'wrong-extension',
        `扩展名是 .${extensionOf(name)}，内容其实是 ${type}`,
        `named .${extensionOf(name)}, but its content is ${type}`,
      )
  }
  if (bytes.length === 0) throw broken('空文件', 'the file is empty')
  const container = containerOf(bytes, name)
  switch (container) {
    case 'zip':
      return readZip(reading, bytes, name, depth, is)
    case 'ole':
      return readOle(collector, bytes, name, is)
    case 'pdf': {
      is('pdf')
      const { readPdf } = await import('./read-pdf.ts')
      return readPdf(bytes, collector, (file, content) => readEntry(reading, file, () => content, depth))
    }
    case 'gzip': {
      is('gzip')
      const most = collector.budget.mostExpanded(bytes.length)
      const unpacked = gunzip(bytes, most, collector.budget)
      return readEntry(reading, name.replace(/\.t?gz$/i, ''), () => unpacked, depth)
    }
    case 'html': {
      is('html')
      const { readHtml } = await import('./read-html.ts')
      return readHtml(bytes, collector)
    }
    case 'rtf': {
      is('rtf')
      const { readRtf } = await import('./read-rtf.ts')
      return readRtf(bytes, collector)
    }
    case 'csv':
      is('csv')
      return readDelimited(bytes, collector)
    case 'txt':
      is('txt')
      return readPlain(bytes, collector)
    case 'xls': {
      is('xls')
      const { readWorkbook } = await import('./read-workbook.ts')
      return readWorkbook(bytes, collector)
    }
    case 'image':
      is('image')
      collector.note('picture', '是图片，其中的文字没有检查', 'a picture: the text in it was not checked')
      return
    case 'rar':
    case '7z':
      is(container)
      throw new Unreadable(
        'unsupported',
        `${container} 压缩包暂不支持，内容没有检查；请人工核对或改用 zip`,
        `${container} archives cannot be read: check the content by hand, or use zip`,
      )
    default:
      if (/^(?:docx?|xlsx?|pptx?|pdf|ofd|zip|wps|et|dps)$/.test(extensionOf(name)))
        throw broken(
          `内容不是 .${extensionOf(name)} 格式，可能已损坏或加密`,
          `the content is not that of a .${extensionOf(name)} file: damaged or encrypted`,
        )
      throw new Unreadable('unsupported', '无法识别的文件格式，内容没有检查', 'unknown file format, not checked')
  }
}

const gunzip = (bytes: Uint8Array, most: number, budget: Budget): Uint8Array => {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: most })
    budget.expand(unpacked.length)
    return unpacked
  } catch (error) {
    if (error instanceof Unreadable) throw error
    if (error instanceof RangeError) throw budget.tooMuchExpanded()
    throw broken('压缩数据损坏', 'the compressed data are damaged')
  }
}

const readZip = async (
  reading: Reading,
  bytes: Uint8Array,
  name: string,
  depth: number,
  is: (type: AttachmentType) => void,
): Promise<void> => {
  const { collector } = reading
  const entries = zipEntries(bytes, collector.budget)
  const office = new OfficePackage(entries)
  const { names } = office
  const has = (pattern: RegExp): boolean => names.some(each => pattern.test(each))
  if (has(/^word\/document\d*\.xml$/)) {
    is('docx')
    readDocx(office, collector)
    notePictures(office, collector)
  } else if (has(/^xl\/workbook\.(?:xml|bin)$/)) {
    is('xlsx')
    await readXlsx(entries, office, collector)
  } else if (has(/^ppt\/presentation\.xml$/)) {
    is('pptx')
    readPptx(office, collector)
    notePictures(office, collector)
  } else if (has(/^OFD\.xml$/)) {
    is('ofd')
    readOfd(office, collector)
  } else if (has(/^content\.xml$/) && has(/^mimetype$/)) {
    is('odf')
    for (const part of ['content.xml', 'styles.xml', 'meta.xml']) {
      const content = office.take(part)
      if (content) readLoose(content, collector, part === 'meta.xml' ? 'property' : 'shown', {})
    }
  } else {
    is('zip')
    if (/^(?:docx|xlsx|pptx|ofd)$/.test(extensionOf(name)) && has(/^\[Content_Types\]\.xml$/))
      throw broken('文档缺少正文部分，文件损坏', 'the document part is missing')
    return readArchive(reading, entries, depth)
  }
  // Files within documents are attachments of their own.
  for (const entry of entries) {
    if (
      !/(?:^|\/)(?:embeddings|Attachs?|Res)\/[^/]{1,300}\.(?:docx?|xlsx?|pptx?|pdf|ofd|zip|csv|txt)$/i.test(entry.name)
    )
      continue
    await readEntry(reading, entry.name, () => entry.read(), depth)
  }
}

const readArchive = async (reading: Reading, entries: readonly ZipEntry[], depth: number): Promise<void> => {
  const { collector } = reading
  for (const entry of entries) {
    if (entry.climbs)
      collector.note(
        'climbing-path',
        '条目的路径指向压缩包之外，仅作名称检查',
        'the path of an entry leads out of the archive; it was taken as a name only',
        { entry: entry.name },
      )
    if (entry.folder) await collector.within(entry.name, () => collector.add(lastStep(entry.name), 'name'))
    else await readEntry(reading, entry.name, () => entry.read(), depth)
  }
}

/** A file within the file: its name, then its content. What goes wrong in it is told, and the next one is read. */
const readEntry = async (reading: Reading, name: string, read: () => Uint8Array, depth: number): Promise<void> => {
  const { collector } = reading
  await collector.within(name, async () => {
    try {
      collector.add(stemOf(name), 'name')
      if (depth >= collector.budget.limits.nesting)
        throw new Unreadable(
          'too-large',
          `嵌套超过 ${collector.budget.limits.nesting} 层，没有检查`,
          `nested more than ${collector.budget.limits.nesting} deep, not checked`,
        )
      await readInto(reading, read(), lastStep(name), depth + 1)
    } catch (error) {
      const failed = failureOf(error)
      collector.note('entry', failed.detail.zh, failed.detail.en)
      reading.failed ??= {
        reason: failed.reason,
        detail: {
          zh: `其中有文件没有检查：${failed.detail.zh}`,
          en: `a file in it was not checked: ${failed.detail.en}`,
        },
      }
    }
  })
}

const readOle = async (
  collector: PartsCollector,
  bytes: Uint8Array,
  name: string,
  is: (type: AttachmentType) => void,
): Promise<void> => {
  const { CFB } = await import('@e965/xlsx')
  let paths: readonly string[]
  try {
    paths = CFB.read(Buffer.from(bytes), { type: 'buffer' }).FullPaths
  } catch {
    throw broken('文件结构损坏，可能被截断', 'the compound file is damaged, it may be truncated')
  }
  const has = (stream: RegExp): boolean => paths.some(path => stream.test(path))
  if (has(/\/EncryptedPackage$/i)) throw encrypted()
  if (has(/\/WordDocument$/i)) {
    is(extensionOf(name) === 'wps' ? 'wps' : 'doc')
    const { readDoc } = await import('./read-doc.ts')
    return readDoc(bytes, collector)
  }
  if (has(/\/(?:Workbook|Book)$/i)) {
    is(extensionOf(name) === 'et' ? 'et' : 'xls')
    const { readWorkbook } = await import('./read-workbook.ts')
    return readWorkbook(bytes, collector)
  }
  is(has(/\/PowerPoint Document$/i) ? 'ppt' : 'unknown')
  throw new Unreadable(
    'unsupported',
    '旧版演示文稿等格式暂不支持，内容没有检查；请转存为 pptx 或 pdf',
    'this old binary format cannot be read: save it as pptx or pdf',
  )
}

/** Unpacked by us, within the budget, and handed on without compression: the library itself would unpack whatever it is given. */
const readXlsx = async (
  entries: readonly ZipEntry[],
  office: OfficePackage,
  collector: PartsCollector,
): Promise<void> => {
  const { zipSync } = await import('fflate')
  const files: Record<string, Uint8Array> = {}
  const headings: { readonly entry: string; readonly text: string }[] = []
  for (const { name } of entries) {
    if (!/\.(?:xml|rels|bin|vml)$/i.test(name) || /(?:^|\/)(?:media|embeddings|printerSettings)\//.test(name)) continue
    const known =
      /^(?:xl\/(?:worksheets|comments|threadedComments|persons)|xl\/[^/]{1,60}$|\[Content_Types\]|_rels)/.test(name)
    if (!known && !/_rels\//.test(name)) continue
    const bytes = office.take(name)
    if (!bytes) continue
    files[name] = bytes
    if (/worksheets\/[^/]{1,60}\.xml$/.test(name)) headings.push(...headingsOf(bytes, name))
  }
  const { readWorkbook } = await import('./read-workbook.ts')
  await readWorkbook(zipSync(files, { level: 0 }), collector)
  for (const { entry, text } of headings) collector.add(text, 'shown', { entry })
  readProperties(office, collector)
  readRest(office, collector)
}

/** Heads and feet of a sheet's print; they stand at its end. */
const headingsOf = (bytes: Uint8Array, entry: string): { entry: string; text: string }[] => {
  const tail = new TextDecoder().decode(bytes.subarray(Math.max(0, bytes.length - 65_536)))
  return [...tail.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]{1,2000})</g)].map(([, text]) => ({
    entry,
    text: text!.replace(/&amp;(?:[LCRPNDTFAGZ]|"[^"]{0,60}"|K[0-9A-F]{6}|[0-9]{1,3})/g, ' '),
  }))
}

const notePictures = (office: OfficePackage, collector: PartsCollector): void => {
  const words = collector.parts.reduce((sum, part) => sum + (part.carrier === 'shown' ? part.text.trim().length : 0), 0)
  if (words < 10 && office.names.some(name => /\/media\/[^/]{1,200}\.(?:png|jpe?g|bmp|tiff?|emf|wmf)$/i.test(name)))
    collector.note(
      'scanned',
      '内容是图片，其中的文字没有检查',
      'the content is pictures: the text in them was not checked',
    )
}

/** The last step of a path or address, as people read it. */
export const lastStep = (name: string): string => {
  const path = /^https?:/i.test(name) ? name.replace(/[?#].*$/s, '') : name
  const step = path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '')
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

const stemOf = (name: string): string => lastStep(name).replace(/\.[a-z0-9]{1,8}$/i, '')
