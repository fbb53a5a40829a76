import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { attr, closest, type Element, elementsBelow, parentOf } from '../../lib/core/page/tree.ts'
import { shownWithLittleText } from './_forms.ts'

/** Films that explain policy, in whatever column. */
const EXPLAINS = /政策公开讲|解读|图解|读懂|公开讲/
/** Elements that can hold a player that is no `<video>`. */
const PLAYERS = ['iframe', 'embed', 'object'] as const
const FILM = /\.(?:mp4|m3u8|flv|f4v|wmv|swf|avi|mov|webm)(?:[?#]|$)|\/(?:player|video|vod|embed)[/?.]/i
/** A text of the film under a name of its own. */
const TRANSCRIPT = /字幕|文字(?:版|稿|实录|内容|说明|脚本)|视频(?:文稿|文字|内容如下)|图文实录|解说词|旁白/
/** Letters of a text beside the film that can stand for what is said in it. */
const ENOUGH = 200

const isMuted = (video: Element): boolean => attr(video, 'muted') !== null && attr(video, 'controls') === null

const hasTrack = (video: Element): boolean => {
  for (const { tagName, properties } of elementsBelow(video)) {
    if (tagName === 'track' && !/^(?:chapters|metadata)$/.test(String(properties['kind'] ?? ''))) return true
  }
  return false
}

/** Whether an element plays a film; a banner without sound is none. */
const isFilm = (element: Element): boolean => {
  if (element.tagName === 'video') return !isMuted(element)
  if (element.tagName === 'img') return false
  // One embedded in a video or object is its stand-in for old browsers.
  const parent = parentOf(element)
  if (parent && closest(parent, 'video', 'object')) return false
  return FILM.test((attr(element, 'src') ?? attr(element, 'data') ?? '').slice(0, 2_000))
}

export default definePageRule({
  id: 'interpretation/captions-missing',
  docs: {
    description: {
      zh: '视频解读应有字幕或文字稿',
      en: 'An interpretation as a film has captions or a transcript',
    },
    rationale: {
      zh: '听障读者听不到视频里的讲解，也有人在不便外放的地方观看；没有文字，内容也搜索不到。',
      en: 'Deaf readers do not hear what is said, others watch without sound, and nothing of it can be searched.',
    },
    fix: {
      zh: '给视频加字幕轨（<track kind="captions">），或者在视频下方附上文字稿；字幕已压制在画面里的，写明“视频带字幕”。',
      en: 'Add a caption track or put the transcript below; where captions are part of the picture, say so.',
    },
    basis: [
      { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
      { title: 'WCAG 2.1', clause: '1.2.2 Captions (Prerecorded)' },
    ],
    workPoints: ['haidian-2024/21', 'haidian-2024/30'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['interpretation', 'news', 'notice', 'other'],
  messages: {
    silent: {
      zh: '视频没有字幕轨，页面上也没有文字稿',
      en: 'The film has no caption track, and the page holds no transcript',
    },
  },
  create({ page, report }) {
    if (page.elements('video').length === 0 && PLAYERS.every(tag => page.elements(tag).length === 0)) return {}
    return {
      end() {
        const subject = `${page.fact(plainTitle)} ${page.fact(breadcrumb).join(' ')}`
        if (page.fact(kind) !== 'interpretation' && !EXPLAINS.test(page.simplify(subject))) return
        const shown = shownWithLittleText(page, ENOUGH)
        if (!shown) return
        if (page.fact(article).lines.some(line => TRANSCRIPT.test(line.plain))) return
        for (const film of shown.media) {
          if (!isFilm(film) || (film.tagName === 'video' && hasTrack(film))) continue
          // Captions can be part of the picture, which markup does not tell.
          report({ messageId: 'silent', certainty: 'review', at: { node: film } })
          return
        }
      },
    }
  },
})
