import { defineFact } from '../fact.ts'
import { isStated, metadataOf } from './label-value.ts'
import { profileValue } from './profile-value.ts'
import { signature } from './signature.ts'

/** Labels of the organ that issued; the others (发布机构) name the one that published. */
const ISSUED = /^(?:发文|公文|制|印|颁|公布机关)/

/** The organ that issued: what stands after 发文机关 or 发文机构, else after 发布机构, else the first organ of the signature. As printed. */
export const issuer = defineFact<string | null>('issuer', page => {
  const given = profileValue(page, 'issuer')
  if (given !== null) return given
  const stated = metadataOf(page, 'issuer').filter(({ value }) => isStated(value))
  const best = stated.find(({ word }) => ISSUED.test(word)) ?? stated[0]
  return best?.value ?? page.fact(signature)?.organs[0] ?? null
})
