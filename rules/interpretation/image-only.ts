import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { plain } from '../../lib/core/page/facts/kind-evidence.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { shownWithLittleText } from './_forms.ts'

/** Buttons, icons and spacers, by their addresses. */
const ORNAMENT =
  /(?:icon|ico|btn|button|share|print|qr|erwei|ewm|wx|weixin|weibo|logo|line|dot|blank|arrow|close|spacer)[^/]{0,20}$/i
/** A smaller picture holds no text that anybody reads. Pixels. */
const SMALL = 120

const isContent = (image: Element): boolean => {
  if (ORNAMENT.test(attr(image, 'src') ?? '')) return false
  return ['width', 'height'].every(side => {
    const size = Number.parseInt(attr(image, side) ?? '', 10)
    return Number.isNaN(size) || size >= SMALL
  })
}

const lettersOf = (text: string): number => text.replace(/[\s\p{P}]+/gu, '').length

export default definePageRule({
  id: 'interpretation/image-only',
  docs: {
    description: {
      zh: '图片解读应有文字内容',
      en: 'An interpretation in pictures has its content as text too',
    },
    rationale: {
      zh: '正文只有图片，读屏软件读不出，搜索不到，手机上也看不清。',
      en: 'A picture alone is silent for screen readers, cannot be searched and is hard to read on a phone.',
    },
    fix: {
      zh: '在图片下方附上图中文字，或者把内容写进图片的替代文字（alt）。',
      en: 'Put the words of the picture below it, or into its alternative text.',
    },
    basis: [
      { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
      { title: 'WCAG 2.1', clause: '1.4.5 Images of Text' },
    ],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['interpretation'],
  messages: {
    imageOnly: {
      zh: '解读正文只有 {{ count }} 张图片，文字和替代文字合计 {{ letters }} 字（至少应有 {{ least }} 字）',
      en: 'The interpretation is {{ count }} image(s) with {{ letters }} letters of text and alternative text (at least {{ least }})',
    },
  },
  options: z.strictObject({
    least: z
      ._default(z.number().check(z.int(), z.positive()), 150)
      .check(z.describe('文字和替代文字合计少于多少字算“只有图片” / Fewer letters of text count as pictures only')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        if (page.elements('img').length === 0) return
        const shown = shownWithLittleText(page, options.least)
        if (!shown) return
        const images = shown.media.filter(isContent)
        // A film or frame is another matter.
        if (images.length === 0 || shown.media.some(({ tagName }) => tagName !== 'img')) return
        const title = page.fact(plainTitle)
        let { letters } = shown
        for (const image of images) {
          const alt = (attr(image, 'alt') ?? '').trim()
          // The title again says nothing of the content.
          if (alt !== '' && !title.includes(plain(page, alt))) letters += lettersOf(alt)
        }
        if (letters >= options.least) return
        if (page.fact(attachments).some(({ type }) => /^(?:docx?|wps|txt|pdf|ofd)$/.test(type))) return
        report({
          messageId: 'imageOnly',
          at: { node: images[0]! },
          data: { count: images.length, letters, least: options.least },
        })
      },
    }
  },
})
