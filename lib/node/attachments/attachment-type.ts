import { looksBinary } from '../decode.ts'
import type { AttachmentType } from './attachment-text.ts'

/** What a file is, by its first bytes; what these leave open is seen when it is opened. */
export type Container = 'zip' | 'ole' | Exclude<AttachmentType, 'zip' | 'doc' | 'docx' | 'xlsx' | 'pptx'>

const starts = (bytes: Uint8Array, magic: string, from = 0): boolean => {
  for (let i = 0; i < magic.length; i++) if (bytes[from + i] !== magic.charCodeAt(i)) return false
  return true
}

const MAGIC: readonly (readonly [string, Container, number?])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['Rar!\x1a\x07', 'rar'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['\x1f\x8b\x08', 'gzip'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['WEBP', 'image', 8],
]

/** Archives of tools, tapes and discs that no library of ours opens. */
const OTHER_ARCHIVES: readonly (readonly [string, number?])[] = [['ustar', 257], ['BZh'], ['\xfd7zXZ\0'], ['MSCF']]

/** By the bytes first; the name decides between plain texts. */
export const containerOf = (bytes: Uint8Array, name: string): Container => {
  const known = MAGIC.find(([magic, , from]) => starts(bytes, magic, from))?.[1]
  if (known) return known
  for (let i = 0; i < Math.min(1_024, bytes.length); i++) if (starts(bytes, '%PDF-', i)) return 'pdf'
  if (OTHER_ARCHIVES.some(([magic, from]) => starts(bytes, magic, from))) return 'unknown'
  if (looksBinary(bytes)) return /^bmp$/.test(extensionOf(name)) && starts(bytes, 'BM') ? 'image' : 'unknown'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xls'
  if (/<(?:!doctype html|html|head|body|table|meta)[\s/>]/i.test(head)) return 'html'
  return /^(?:csv|tsv|xls|xlsx|et)$/.test(extensionOf(name)) ? 'csv' : 'txt'
}

/** `xlsx`, of `https://…/a.XLSX?download=1` too; empty where there is none. */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,8})(?:[?#][^/]{0,300})?$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Extensions that go with each type; a file named otherwise is worth a word. */
const EXTENSIONS: Readonly<Record<AttachmentType, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx', 'wps'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xlsb', 'et'],
  pptx: ['pptx', 'pptm', 'ppsx', 'dps'],
  doc: ['doc', 'dot', 'wps', 'wpt'],
  wps: ['wps', 'wpt', 'doc'],
  xls: ['xls', 'xlt', 'et', 'ett'],
  et: ['et', 'ett', 'xls'],
  ppt: ['ppt', 'pps', 'dps'],
  dps: ['dps'],
  ofd: ['ofd'],
  odf: ['odt', 'ods', 'odp'],
  csv: ['csv', 'tsv'],
  txt: ['txt', 'text', 'log', 'md', 'json', 'xml', ''],
  rtf: ['rtf', 'doc'],
  html: ['html', 'htm', 'shtml', 'mht'],
  zip: ['zip'],
  gzip: ['gz', 'tgz'],
  rar: ['rar'],
  '7z': ['7z'],
  image: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'],
  unknown: [],
}

export const goesWith = (type: AttachmentType, name: string): boolean =>
  type === 'unknown' || EXTENSIONS[type].includes(extensionOf(name))

/** Names of attachments as pages link them. Pictures are none: pages are full of them. */
const ATTACHMENT = new Set(
  Object.entries(EXTENSIONS).flatMap(([type, extensions]) =>
    type === 'image' || type === 'html' || type === 'unknown' || type === 'txt' ? [] : [...extensions],
  ),
).add('txt')

/** Whether a file or address is named as an attachment. */
export const isAttachmentName = (name: string): boolean => ATTACHMENT.has(extensionOf(name))
