import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Keeps addresses that hold what leaked: nobody can read them out of a store, and the run can still fetch them after a restart. */
export interface Seal {
  seal(url: string): string
  /** `null` where it was sealed with another key. */
  open(sealed: string): string | null
  /** Identity of such an address, which cannot be found by trying numbers. */
  key(key: string): string
  /** Throws the key away. */
  forget(): void
}

/**
 * The key lies in a file of its own beside the store (mode 0600), made when first needed, and goes with the end of the run.
 *
 * @param file of the key
 */
export const createSeal = (file: string): Seal => {
  let known: Buffer | null = null
  const key = (): Buffer => {
    if (known) return known
    if (existsSync(file)) {
      const read = readFileSync(file)
      if (read.length === 32) {
        known = read
        return known
      }
    }
    known = randomBytes(32)
    writeFileSync(file, known, { mode: 0o600 })
    chmodSync(file, 0o600)
    return known
  }
  return {
    seal(url) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key(), iv)
      const body = Buffer.concat([cipher.update(url, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      if (!known && !existsSync(file)) return null
      try {
        const bytes = Buffer.from(sealed, 'base64url')
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
        decipher.setAuthTag(bytes.subarray(12, 28))
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
    key: text => `~${createHmac('sha256', key()).update(text).digest('base64url').slice(0, 15)}`,
    forget() {
      known = null
      rmSync(file, { force: true })
    },
  }
}
