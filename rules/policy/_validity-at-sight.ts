import { defineFact } from '../../lib/core/page/fact.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { metadataOf } from '../../lib/core/page/facts/label-value.ts'
import { validityState } from '../../lib/core/page/facts/validity.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, cleanText, type Element, elementsBelow, isWithin, parentOf } from '../../lib/core/page/tree.ts'

/** How a page shows to the eye whether a document is in force. */
export interface AtSight {
  readonly how: 'picture' | 'colour'
  readonly at: At
  /** Whether a picture says in words what it shows. */
  readonly words: boolean
}

/** Names of pictures and classes that mean valid, expired or repealed, whole words of them. */
const TELLING =
  /(?:^|[^a-z])(?:youxiao|xianxing|shixiao|feizhi|yifei|yifeizhi|wuxiao|zuofei|valid|invalid|repealed?|abolish(?:ed)?|expired)(?![a-z])/i
/** Shapes and colours of an element without words. */
const SHAPE = /(?:^|[\s_-])(?:icon[\w-]{0,30}|ico|dot|circle|light|lamp|stamp|seal|green|red|gr[ae]y)(?=$|[\s_-])/i
const PAINTED = /background(?:-image|-color)?\s{0,4}:|border-radius|list-style-image/i
/** A legend: 绿色为有效，红色为失效. */
const LEGEND =
  /[红绿蓝灰黄黑]色?(?:字体?|标题|图标|圆点|标识|标记)?(?:表示|为|代表|:|的为|的是) ?(?:有效|现行|失效|废止|已废)/
const STATE_WORD = /有效|失效|废止|生效|修改|修订/

/** A value has a few elements at most. */
const MOST_ELEMENTS = 20

const namesOf = (element: Element): string => `${attr(element, 'className') ?? ''} ${attr(element, 'id') ?? ''}`

const pictureAt = (page: Page, image: Element): AtSight => {
  const words = page.simplify(`${attr(image, 'alt') ?? ''} ${attr(image, 'title') ?? ''}`)
  return { how: 'picture', at: { node: image }, words: STATE_WORD.test(words) || validityState(words) !== 'unknown' }
}

/** The element that holds a label and its value: a cell and its neighbour, an item, a row. */
const around = (label: Element): Element[] => {
  let at: Element = label
  for (let up = 0; up < 3 && /^(?:b|strong|span|label|font|em|i)$/.test(at.tagName); up++) {
    const parent = parentOf(at)
    if (parent?.type !== 'element') break
    at = parent
  }
  if (!/^(?:td|th|dt)$/.test(at.tagName)) return [at]
  const siblings = parentOf(at)?.children ?? []
  const next = siblings.slice(siblings.indexOf(at) + 1).find(node => node.type === 'element')
  return next?.type === 'element' ? [next] : []
}

/** What stands in an empty value: a picture, or an element that is only there to be coloured. */
const shownInValue = (page: Page, holder: Element): AtSight | null => {
  let left = MOST_ELEMENTS
  for (const element of elementsBelow(holder)) {
    if (--left < 0) break
    if (element.tagName === 'img') return pictureAt(page, element)
    if (cleanText(element) !== '') continue
    const names = namesOf(element)
    const shaped = SHAPE.test(names) || TELLING.test(names) || PAINTED.test(attr(element, 'style') ?? '')
    if (shaped && !/^(?:td|li|dd)$/.test(element.tagName)) return { how: 'colour', at: { node: element }, words: false }
  }
  return null
}

/** The state of a document where it is shown by a picture, a colour or a class and by no label's text; else `null`. */
export const validityAtSight = defineFact<AtSight | null>('validityAtSight', page => {
  const fields = metadataOf(page, 'validity')
  if (fields.some(({ value }) => value !== '')) return null
  const [field] = fields
  if (field?.element) {
    for (const holder of around(field.element)) {
      const shown = shownInValue(page, holder)
      if (shown) return shown
    }
  }
  const { heading, body } = page.fact(article)
  for (const image of page.elements('img')) {
    const file = (attr(image, 'src') ?? '').slice(-60).replace(/^.*\//, '')
    if ((TELLING.test(file) || TELLING.test(namesOf(image))) && !(body && isWithin(image, body)))
      return pictureAt(page, image)
  }
  if (heading) {
    for (let at: Element | null = heading, up = 0; at && up < 3; up++) {
      if (TELLING.test(namesOf(at)) || /line-through/.test(attr(at, 'style') ?? ''))
        return { how: 'colour', at: { node: at }, words: false }
      const parent = parentOf(at)
      at = parent?.type === 'element' && parent.tagName !== 'body' ? parent : null
    }
    const siblings = parentOf(heading)?.children ?? []
    for (const sibling of siblings) {
      if (sibling.type === 'element' && TELLING.test(namesOf(sibling)) && cleanText(sibling) === '')
        return { how: 'colour', at: { node: sibling }, words: false }
    }
  }
  if (!LEGEND.test(page.fact(plainText))) return null
  const line = page.lines.find(({ plain, hidden }) => !hidden && LEGEND.test(plain))
  return line ? { how: 'colour', at: { line, start: 0, end: line.text.length }, words: false } : null
})
