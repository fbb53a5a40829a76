import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A certificate and its key, PEM, made for one test. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

interface Wanted {
  readonly names: readonly string[]
  readonly from?: Date
  readonly to?: Date
  /** Who signs; absent: itself. */
  readonly by?: Certificate & { readonly subject: string }
  readonly authority?: boolean
  readonly subject?: string
}

/** An X.509 certificate (EC P-256), for the names given, signed by itself or by an authority of the test's own. */
export const makeCertificate = (wanted: Wanted): Certificate & { readonly subject: string } => {
  const { names, by, authority = false, subject = names[0] ?? 'test' } = wanted
  const { from = new Date('2020-01-01T00:00:00Z'), to = new Date('2049-01-01T00:00:00Z') } = wanted
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const extensions = [
    sequence(oid('551d13'), BOOLEAN_TRUE, octets(sequence(...(authority ? [BOOLEAN_TRUE] : [])))),
    sequence(oid('551d11'), octets(sequence(...names.map(alternative)))),
  ]
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))),
    tag(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    nameOf(by?.subject ?? subject),
    sequence(time(from), time(to)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(...(names.length > 0 ? extensions : extensions.slice(0, 1)))),
  )
  const signer: KeyObject | string = by?.key ?? privateKey
  const whole = sequence(body, ECDSA_SHA256, tag(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, signer)])))
  const base64 = whole.toString('base64').replace(/.{64}/g, '$&\n')
  return { cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`, key, subject }
}

// DER (X.690), as far as a certificate needs it.

const tag = (id: number, content: Buffer): Buffer => {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([id, ...size]), content])
}

const sequence = (...parts: Buffer[]): Buffer => tag(0x30, Buffer.concat(parts))
const octets = (content: Buffer): Buffer => tag(0x04, content)
const oid = (hex: string): Buffer => tag(0x06, Buffer.from(hex, 'hex'))

const BOOLEAN_TRUE = Buffer.from([0x01, 0x01, 0xff])
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'))

const nameOf = (common: string): Buffer => sequence(tag(0x31, sequence(oid('550403'), tag(0x0c, Buffer.from(common)))))

/** UTCTime: years until 2049. */
const time = (date: Date): Buffer => tag(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

const alternative = (name: string): Buffer =>
  /^\d+(\.\d+){3}$/.test(name) ? tag(0x87, Buffer.from(name.split('.').map(Number))) : tag(0x82, Buffer.from(name))
