import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256Hex } from '../../../lib/core/text/sha256.ts'

it.each(['', 'abc', '政务公开', '𠮷', 'a'.repeat(1000)])('sha256Hex(%j) is the SHA-256 of the UTF-8 bytes', text => {
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})
