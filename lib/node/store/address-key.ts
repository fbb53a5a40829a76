import { createHash } from 'node:crypto'
import { normalizeUrl, urlKey } from '../crawl/normalize-url.ts'

/** The identity of an address on a site, 16 characters: 96 bits of SHA-256, so that the store need not index addresses at length. */
export const addressKey = (url: string): string => shortHash(urlKey(normalizeUrl(url) ?? url))

/** 96 bits of SHA-256 as base64url. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** 48 bits of a text's hash as a whole number: for indexes whose hits are looked at again. */
export const numberHash = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6)
