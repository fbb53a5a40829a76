import { defineFact } from '../../lib/core/page/fact.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, closest, type Element, isWithin } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, isPresentational, says, speaks } from './_accessible-name.ts'

/** Whether the markup itself says what there is to tell, or that there is nothing: the ways that axe's `image-alt` accepts too. */
const hasAlternative = (page: Page, image: Element): boolean => {
  const alt = attr(image, 'alt')
  if (alt !== null && (alt === '' || alt.trim() !== '')) return true
  return isPresentational(image) || isNamedByAttribute(page, image)
}

const SPACER = /(?:^|\/)(?:spacer|blank|pixel|transparent|clear|space|1x1|loading)\.(?:gif|png)(?:$|\?)/i

/** Small signs that systems put beside links: the type of a file, “new”, an arrow. */
const SIGN =
  /(?:^|[/_-])(?:icons?|ico|fileTypeImages|new|hot|arrow|dot|line|bullet)(?:[/_-][^/]{0,80})?\.(?:gif|png|jpe?g|svg|ico)(?:$|\?)|\/(?:icons?|fileTypeImages)\//i

/** Pixels up to which an image in a text counts as a sign. */
const SIGN_PIXELS = 32

const pixels = (image: Element, property: string): number => Number.parseInt(attr(image, property) ?? '', 10)

/** An image that is there to be counted or to keep a distance, not to be seen. */
const isUnseen = (image: Element): boolean =>
  pixels(image, 'width') <= 1 ||
  pixels(image, 'height') <= 1 ||
  SPACER.test(attr(image, 'src') ?? '') ||
  (attr(image, 'src') === null && attr(image, 'dataSrc') === null && attr(image, 'srcSet') === null)

const isSign = (image: Element): boolean =>
  pixels(image, 'width') <= SIGN_PIXELS ||
  pixels(image, 'height') <= SIGN_PIXELS ||
  SIGN.test((attr(image, 'src') ?? '').slice(0, 300))

interface SilentImages {
  /** In the article's text or, on the home page, all that a link there holds, one a link. */
  readonly shown: readonly Element[]
  /** Links that hold one of them: spoken of there, not once more as links. */
  readonly links: ReadonlySet<Element>
}

/** The images that an editor puts on a page: those of the article's text or, on the home page, all. */
export const editorImages = defineFact<readonly Element[]>('editorImages', page => {
  const images = page.elements('img')
  if (images.length === 0 || page.fact(kind) === 'home') return images
  const { body } = page.fact(article)
  return body ? images.filter(image => isWithin(image, body)) : []
})

/** Images of the editor that need a text alternative and have none. */
export const silentImages = defineFact<SilentImages>('silentImages', page => {
  const shown: Element[] = []
  const links = new Set<Element>()
  const isHome = page.fact(kind) === 'home'
  const muteLinks = new Map<Element, boolean>()
  for (const image of page.fact(editorImages)) {
    if (hasAlternative(page, image)) continue
    const link = closest(image, 'a')
    if (isHome ? !link || !isMute(page, link, muteLinks) : isSign(image)) continue
    if (isUnseen(image) || !isExposed(image)) continue
    // On the home page a link of three pictures is one place to mend.
    if (!isHome || !links.has(link!)) shown.push(image)
    if (link) links.add(link)
  }
  return { shown, links }
})

/** The other images of a page without a text alternative: banners, signs, decoration. */
export const silentLayoutImages = (page: Page): Element[] => {
  const { shown, links } = page.fact(silentImages)
  const others = new Set(shown)
  return page.elements('img').filter(image => {
    if (others.has(image) || hasAlternative(page, image) || isUnseen(image) || !isExposed(image)) return false
    const link = closest(image, 'a')
    return !link || !links.has(link)
  })
}

/** Whether a link says nothing at all; each is asked once, however many images it holds. */
const isMute = (page: Page, link: Element, known: Map<Element, boolean>): boolean => {
  let mute = known.get(link)
  if (mute === undefined) {
    mute = says(link, 'href') && !isNamedByAttribute(page, link) && !speaks(link)
    known.set(link, mute)
  }
  return mute
}
