import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { attr, cleanText, closest, type Element, isWithin } from '../../lib/core/page/tree.ts'

/** Whether the markup itself says that there is nothing to tell: the ways that axe's `image-alt` accepts too. */
const hasAlternative = (image: Element): boolean => {
  const alt = attr(image, 'alt')
  if (alt !== null && (alt === '' || alt.trim() !== '')) return true
  const role = attr(image, 'role')
  return (
    role === 'none' ||
    role === 'presentation' ||
    attr(image, 'ariaHidden') === 'true' ||
    (attr(image, 'ariaLabel') ?? '').trim() !== '' ||
    attr(image, 'ariaLabelledBy') !== null ||
    (attr(image, 'title') ?? '').trim() !== ''
  )
}

const SPACER = /(?:^|\/)(?:spacer|blank|pixel|transparent|clear|space|1x1)\.(?:gif|png)(?:$|\?)/i

/** An image that is there to be counted or to keep a distance, not to be seen. */
const isUnseen = (image: Element): boolean =>
  ['0', '1', '0px', '1px'].includes(attr(image, 'width') ?? '') ||
  ['0', '1', '0px', '1px'].includes(attr(image, 'height') ?? '') ||
  SPACER.test(attr(image, 'src') ?? '') ||
  (attr(image, 'src') === null && attr(image, 'dataSrc') === null && attr(image, 'srcSet') === null)

/** Whether the image is all that a link or button has to say. */
const isAllOfLink = (image: Element): boolean => {
  const control = closest(image, 'a', 'button')
  return (
    control !== null &&
    attr(control, 'ariaLabel') === null &&
    attr(control, 'title') === null &&
    cleanText(control) === ''
  )
}

export default definePageRule({
  id: 'accessibility/image-alt',
  docs: {
    description: { zh: '图片应有替代文字', en: 'Images have alternative text' },
    rationale: {
      zh: '读屏软件靠 alt 告诉视障用户图片说了什么；链接里只有一张没有 alt 的图片时，他们听到的只是文件名。',
      en: 'Screen readers speak the alt text; a link that holds only an image without one is read out as a file name.',
    },
    fix: {
      zh: '给图片加 alt，写出图片传达的信息（一图读懂应另附文字版）；纯装饰图片写 alt=""。',
      en: 'Add alt with what the image says (infographics also need a text version); purely decorative images get alt="".',
    },
    basis: [
      { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
      { title: 'WCAG 2.1', clause: '1.1.1 Non-text Content' },
    ],
    workPoints: [],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    link: {
      zh: '链接里只有这张图片，却没有替代文字',
      en: 'This image is all that its link holds, and it has no alternative text',
    },
    content: { zh: '正文图片没有替代文字', en: 'An image of the article has no alternative text' },
    layout: { zh: '图片没有替代文字', en: 'The image has no alternative text' },
  },
  options: z.strictObject({
    layout: z
      ._default(z.boolean(), false)
      .check(
        z.describe('也检查版面上既非链接也非正文的图片 / Also images of the layout that are neither link nor content'),
      ),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const { body } = page.fact(article)
        for (const image of page.elements('img')) {
          if (hasAlternative(image) || isUnseen(image)) continue
          const messageId = isAllOfLink(image) ? 'link' : body && isWithin(image, body) ? 'content' : 'layout'
          if ((messageId === 'layout' && !options.layout) || !page.visible(image)) continue
          report({ messageId, at: { node: image } })
        }
      },
    }
  },
})
