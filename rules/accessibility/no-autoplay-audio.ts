import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个也会自动播放', en: 'So does this one' }

export default definePageRule({
  id: 'accessibility/no-autoplay-audio',
  docs: {
    description: { zh: '音视频不应自动播放声音', en: 'Sound does not play by itself' },
    rationale: {
      zh: '自动播放的声音会盖住读屏软件的朗读，用户连暂停按钮都找不到。',
      en: 'Sound that starts by itself drowns the screen reader: people cannot even find the pause button.',
    },
    fix: {
      zh: '去掉 autoplay；确需自动播放的加 muted（静音）并显示 controls（控制条）。',
      en: 'Remove autoplay; where it must be, add muted and show controls.',
    },
    basis: basis('1.4.2 Audio Control'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    playing: {
      zh: '{{ count }} 个音视频会自动播放声音，又没有控制条',
      en: '{{ count }} audio or video element(s) play sound by themselves, without controls',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = [...page.elements('audio'), ...page.elements('video')].filter(
          media =>
            attr(media, 'autoPlay') !== null &&
            attr(media, 'muted') === null &&
            attr(media, 'controls') === null &&
            (attr(media, 'src') !== null ||
              media.children.some(child => child.type === 'element' && child.tagName === 'source')),
        )
        if (isSome(found)) report({ messageId: 'playing', ...together(found, ALSO) })
      },
    }
  },
})
