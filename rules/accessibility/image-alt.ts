import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { basis } from './_basis.ts'
import { silentImages, silentLayoutImages } from './_silent-images.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '也没有替代文字', en: 'No alternative text either' }

export default definePageRule({
  id: 'accessibility/image-alt',
  docs: {
    description: { zh: '图片应有替代文字', en: 'Images have alternative text' },
    rationale: {
      zh: '读屏软件靠 alt 告诉视障用户图片说了什么；图片没有 alt，他们听到的只是文件名，图解、照片里的信息就丢了。',
      en: 'Screen readers speak the alt text; without it people hear a file name, and what the picture tells is lost.',
    },
    fix: {
      zh: '在编辑器的图片属性里填写“替代文字”（alt），写出图片传达的信息；一图读懂、海报还应附文字版；纯装饰的图片写 alt=""。',
      en: 'Fill in the alternative text (alt) in the image’s properties with what it says; infographics also need a text version; purely decorative images get alt="".',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    content: {
      zh: '正文有 {{ count }} 张图片没有替代文字（alt），读屏软件读不出图片内容',
      en: '{{ count }} image(s) of the article have no alternative text',
    },
    home: {
      zh: '首页有 {{ count }} 处图片链接（专题、图片新闻等）没有替代文字（alt），读屏用户不知道通向哪里',
      en: '{{ count }} picture link(s) of the home page have no alternative text: where they lead cannot be heard',
    },
    layout: {
      zh: '版面上有 {{ count }} 张图片没有替代文字（alt）',
      en: '{{ count }} layout image(s) have no alternative text',
    },
  },
  options: z.strictObject({
    layout: z
      ._default(z.boolean(), false)
      .check(
        z.describe(
          '也检查正文之外的版面图片（横幅、图标） / Also images of the layout outside the text (banners, icons)',
        ),
      ),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const { shown } = page.fact(silentImages)
        if (isSome(shown))
          report({ messageId: page.fact(kind) === 'home' ? 'home' : 'content', ...together(shown, ALSO) })
        const others = options.layout ? silentLayoutImages(page) : []
        if (isSome(others)) report({ messageId: 'layout', ...together(others, ALSO) })
      },
    }
  },
})
