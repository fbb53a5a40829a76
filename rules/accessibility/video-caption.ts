import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element, elementsBelow } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const elementsOf = (video: Element): Element[] => [...elementsBelow(video)]
const isCaptions = (element: Element): boolean =>
  element.tagName === 'track' && /^(?:captions|subtitles)$/i.test(attr(element, 'kind') ?? 'subtitles')
const ALSO = { zh: '这个视频也没有字幕轨道', en: 'No captions either' }

export default definePageRule({
  id: 'accessibility/video-caption',
  docs: {
    description: { zh: '视频应有字幕', en: 'Videos have captions' },
    rationale: {
      zh: '听障人士、老年人看政策视频靠字幕；也方便在安静场合观看。',
      en: 'Deaf and elderly people follow a video by its captions.',
    },
    fix: {
      zh: '给视频配字幕轨道（<track kind="captions" srclang="zh">），或把字幕做进画面；同时附文字稿。',
      en: 'Add a captions track (<track kind="captions" srclang="zh">) or burn them in, and publish the text.',
    },
    basis: basis('1.2.2 Captions (Prerecorded)'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个视频没有字幕轨道，请确认画面里有字幕',
      en: '{{ count }} video(s) have no captions track: make sure that captions are in the picture',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('video')
          .filter(video => attr(video, 'muted') === null && !elementsOf(video).some(isCaptions) && isExposed(video))
        if (isSome(found)) report({ messageId: 'missing', certainty: 'review', ...together(found, ALSO) })
      },
    }
  },
})
