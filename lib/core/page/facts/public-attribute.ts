import { defineFact } from '../fact.ts'
import { article } from './article.ts'
import { isIndex } from './is-index.ts'
import { isStated, metadataOf } from './label-value.ts'
import { profileValue } from './profile-value.ts'

/** The note at a document's end: （此件公开发布）, （此件依申请公开）, 公开属性：主动公开. GB/T 9704-2012, 7.3.7. */
const NOTE =
  /\((此件(?:主动|依申请|不予|删减后|部分)?公开(?:发布)?|(?:信息)?公开(?:属性|方式|形式|选项) ?: ?(?:主动公开|依申请公开|不予公开|不公开))\)|^((?:此件|信息)(?:主动|依申请|不予|删减后|部分)?公开(?:发布)?)[。]?$/

/**
 * How far the document is public: what stands after 公开属性 or 公开方式, else the note at its end without brackets. As printed.
 */
export const publicAttribute = defineFact<string | null>('publicAttribute', page => {
  const given = profileValue(page, 'publicAttribute')
  if (given !== null) return given
  const stated = metadataOf(page, 'openMode').filter(({ value }) => isStated(value))
  const best =
    stated.find(({ word }) => word.endsWith('属性')) ?? stated.find(({ word }) => /(?:方式|形式)$/.test(word))
  if (best) return best.value
  if (isIndex(page)) return null
  const { lines } = page.fact(article)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    if (line.text.length > 200 || !line.plain.includes('公开')) continue
    const note = NOTE.exec(line.plain)
    if (!note) continue
    const words = note[1] ?? note[2]!
    const start = note.index + note[0].indexOf(words)
    return line.text.slice(start, start + words.length)
  }
  return null
})
