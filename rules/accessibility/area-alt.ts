import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, closest } from '../../lib/core/page/tree.ts'
import { isNamedByAttribute, says } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个热区也没有替代文字', en: 'No alternative text either' }

export default definePageRule({
  id: 'accessibility/area-alt',
  docs: {
    description: { zh: '图像热区应有替代文字', en: 'Areas of image maps have alternative text' },
    rationale: {
      zh: '图像地图的每个热区就是一个链接，没有 alt 就不知道通向哪里。',
      en: 'Each area of an image map is a link; without alt nobody hears where it goes.',
    },
    fix: { zh: '给每个 <area> 写 alt，说明去向。', en: 'Write alt on each <area>.' },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '图像地图有 {{ count }} 个热区没有替代文字（alt）',
      en: '{{ count }} area(s) of an image map have no alternative text',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('area')
          .filter(
            area =>
              attr(area, 'href') !== null &&
              !says(area, 'alt') &&
              !isNamedByAttribute(page, area) &&
              closest(area, 'map') !== null,
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
