import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element, elementsBelow } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, speaks } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { silentImages } from './_silent-images.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个链接也没有文字', en: 'No words either' }

/** An image of a counting service. */
const isCounter = (element: Element): boolean =>
  element.tagName === 'img' && (attr(element, 'width') === '1' || attr(element, 'height') === '1')

export default definePageRule({
  id: 'accessibility/link-name',
  docs: {
    description: { zh: '链接应有文字', en: 'Links have names' },
    rationale: {
      zh: '链接里没有文字、图片也没有 alt，读屏软件只能念一串网址。',
      en: 'A link without words, whose image has no alt, is read out as an address.',
    },
    fix: {
      zh: '在链接里写文字；只放图片的，给图片写 alt；只放图标的，给链接加 aria-label 或 title。',
      en: 'Put words into the link; give its image alt; a link with an icon gets aria-label or title.',
    },
    basis: basis('2.4.4 Link Purpose (In Context)'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    image: {
      zh: '{{ count }} 个链接里只有图片，图片没有替代文字（alt），读屏用户不知道通向哪里',
      en: '{{ count }} link(s) hold only an image without alternative text',
    },
    empty: { zh: '{{ count }} 个链接没有任何文字', en: '{{ count }} link(s) hold no words at all' },
  },
  create({ page, report }) {
    return {
      end() {
        const { links } = page.fact(silentImages)
        const images: Element[] = []
        const empty: Element[] = []
        for (const link of page.elements('a')) {
          const first = link.children[0]
          if (first?.type === 'text' && /\S/.test(first.value)) continue
          if (attr(link, 'href') === null || isNamedByAttribute(page, link) || links.has(link) || speaks(link)) continue
          if (!isExposed(link)) continue
          const inner = [...elementsBelow(link)]
          if (!inner.some(element => element.tagName === 'img' || element.tagName === 'svg')) empty.push(link)
          else if (!inner.some(isCounter)) images.push(link)
        }
        if (isSome(images)) report({ messageId: 'image', ...together(images, ALSO) })
        // What has neither words nor picture may be drawn, or hidden, by a style sheet.
        if (isSome(empty)) report({ messageId: 'empty', certainty: 'review', ...together(empty, ALSO) })
      },
    }
  },
})
