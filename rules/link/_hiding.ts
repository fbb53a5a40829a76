import { attr, type Element, type Parents, parentOf } from '../../lib/core/page/tree.ts'

/** Styles that take a block out of sight but leave it to search engines. */
const OUT_OF_SIGHT =
  /(?:left|top|right|bottom|text-indent|margin-left|margin-top)\s{0,5}:\s{0,5}-\s{0,3}\d{3,6}(?:\.\d{1,3})?\s{0,3}(?:px|em|pt|%)?|font-size\s{0,5}:\s{0,5}[01](?:px|pt|em)?\s{0,3}(?:;|!|$)|opacity\s{0,5}:\s{0,5}0(?:\.0{1,3})?\s{0,3}(?:;|!|$)|clip\s{0,5}:\s{0,5}rect\(\s{0,3}0/i
const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:height|width)\s{0,5}:\s{0,5}[01](?:px|pt|em|%)?\s{0,3}(?:;|!|$)/i
const CUT_OFF = /overflow\s{0,5}:\s{0,5}hidden/i
const HIDDEN = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i

/** `style`: out of sight, but there for search engines; `none`: not shown, as menus and tabs are too. */
export type Hiding = 'style' | 'none'

/** How an element's own markup hides what is in it. */
const hiding = (element: Element): Hiding | null => {
  const { hidden, style, tagName } = { ...element.properties, tagName: element.tagName }
  if (tagName === 'marquee') {
    const [height, width] = [attr(element, 'height'), attr(element, 'width')]
    if ((height !== null && /^[0-5](?:px)?$/.test(height)) || (width !== null && /^[0-5](?:px)?$/.test(width)))
      return 'style'
  }
  if (hidden !== undefined && hidden !== false) return 'none'
  if (typeof style !== 'string' || style.length > 2_000) return null
  if (OUT_OF_SIGHT.test(style) || (NO_SIZE.test(style) && CUT_OFF.test(style))) return 'style'
  return HIDDEN.test(style) ? 'none' : null
}

export interface Hidden {
  readonly by: Element
  readonly how: Hiding
}

/** Finds the nearest element that hides a node; `null` for what is shown. Answers for ancestors are kept: links share most of them. */
export const hidingBlocks = (): ((node: Element) => Hidden | null) => {
  const known = new Map<Parents, Hidden | null>()
  return node => {
    const path: Parents[] = []
    let answer: Hidden | null = null
    for (let at: Parents | null = node; at; at = parentOf(at)) {
      const told = known.get(at)
      if (told !== undefined) {
        answer = told
        break
      }
      path.push(at)
      const how = at.type === 'element' ? hiding(at) : null
      if (how !== null && at.type === 'element') {
        answer = { by: at, how }
        break
      }
    }
    for (const each of path) known.set(each, answer)
    return answer
  }
}
