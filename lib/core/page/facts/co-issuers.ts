import { defineFact } from '../fact.ts'
import { isStated, metadata } from './label-value.ts'
import { signature } from './signature.ts'

/** The organs that issued together with the issuer: those after 联合发文单位, else those that sign after the first. As printed. */
export const coIssuers = defineFact<readonly string[]>('coIssuers', page => {
  const found = page.fact(metadata)
  const label = found.find(({ key, value }) => key === 'coIssuer' && isStated(value))
  if (label) return label.value.split(/[、,，;；\s]+/).filter(name => name !== '')
  // Where labels name the issuer, they would name the others too.
  if (found.some(({ key, value }) => key === 'coIssuer' || (key === 'issuer' && isStated(value)))) return []
  return page.fact(signature)?.organs.slice(1) ?? []
})
