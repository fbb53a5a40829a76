import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, cleanText } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个图形也没有替代文字', en: 'No alternative text either' }

export default definePageRule({
  id: 'accessibility/svg-img-alt',
  docs: {
    description: { zh: 'SVG 图形应有替代文字', en: 'SVG images have alternative text' },
    rationale: {
      zh: '标了 role="img" 的 SVG 没有名称，读屏软件只能念“图形”。',
      en: 'An SVG with role="img" and no name is read out as "graphic".',
    },
    fix: {
      zh: '在 <svg> 里加 <title>，或加 aria-label；纯装饰的改为 aria-hidden="true"。',
      en: 'Add a <title> inside the <svg>, or aria-label; decoration gets aria-hidden="true".',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: { zh: '{{ count }} 个 SVG 图形没有替代文字', en: '{{ count }} SVG image(s) have no alternative text' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('svg')
          .filter(
            svg =>
              (attr(svg, 'role') ?? '').trim() === 'img' &&
              !svg.children.some(
                child => child.type === 'element' && child.tagName === 'title' && cleanText(child) !== '',
              ) &&
              !isNamedByAttribute(page, svg) &&
              isExposed(svg),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
