import { CFB } from '@e965/xlsx'
import { zipOf } from './make-office.ts'
import { pdfOf } from './make-pdf.ts'

/** What Office makes of a document with a password: a compound file around the encrypted package. */
export const encryptedOffice = (): Uint8Array => {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64))
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4_096))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer)
}

/** A PDF whose key no empty password opens. */
export const encryptedPdf = (): Uint8Array => {
  const key = 'ab'.repeat(32)
  const text = new TextDecoder()
    .decode(pdfOf(['通知']))
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`,
    )
  return new TextEncoder().encode(text)
}

const LOCAL = [0x50, 0x4b, 3, 4]
const CENTRAL = [0x50, 0x4b, 1, 2]

const find = (bytes: Uint8Array, magic: readonly number[]): number =>
  bytes.findIndex((_, at) => magic.every((byte, i) => bytes[at + i] === byte))

/** An entry with the flag of encryption. */
export const encryptedZip = (): Uint8Array => {
  const bytes = zipOf({ '名单.txt': '通知'.repeat(100) })
  const central = find(bytes, CENTRAL)
  const local = find(bytes, LOCAL)
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1
  bytes[local + 6] = (bytes[local + 6] ?? 0) | 1
  return bytes
}

/** A bomb that says it unpacks to ten bytes. */
export const lyingZip = (): Uint8Array => {
  const bytes = zipOf({ 'a.txt': new Uint8Array(300_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  view.setUint32(find(bytes, CENTRAL) + 24, 10, true)
  view.setUint32(find(bytes, LOCAL) + 22, 10, true)
  return bytes
}
