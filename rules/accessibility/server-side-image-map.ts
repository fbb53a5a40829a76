import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这张图片也是', en: 'So does this one' }

export default definePageRule({
  id: 'accessibility/server-side-image-map',
  docs: {
    description: { zh: '不使用服务器端图像地图', en: 'No server-side image maps' },
    rationale: {
      zh: 'ismap 图片靠鼠标坐标决定去向，键盘和读屏用户用不了。',
      en: 'An ismap image goes where the mouse points; keyboard users cannot use it.',
    },
    fix: {
      zh: '改为客户端图像地图（usemap 加带 alt 的 <area>），或改成普通链接。',
      en: 'Use a client-side map (usemap, areas with alt) or plain links.',
    },
    basis: basis('2.1.1 Keyboard'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    found: {
      zh: '{{ count }} 张图片用了 ismap（服务器端图像地图），键盘用户无法使用',
      en: '{{ count }} image(s) use ismap: not usable by keyboard',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page.elements('img').filter(image => attr(image, 'isMap') !== null && isExposed(image))
        if (isSome(found)) report({ messageId: 'found', ...together(found, ALSO) })
      },
    }
  },
})
