import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, cleanText } from '../../lib/core/page/tree.ts'
import { wordsOf } from './_entries.ts'

/** Any name under which sites put their disclosure. */
const ENTRY = /(?:信息|政务|政府|主动|公示)\s?公\s?开|公开\s?(?:专栏|平台|目录|指南|大厅)|阳光政务|党务公开/
/** Folders of disclosure platforms: an entry without words is a picture. */
const PATH = /\/(?:zfxxgk|xxgk|zwgk|gongkai|zfxxgkpt|xxgkml)/i
/** Fewer links are a frame, a splash page or a page that a script builds. */
const MANY = 15

export default definePageRule({
  id: 'disclosure/entry-missing',
  docs: {
    description: { zh: '首页应有政府信息公开的入口', en: 'The home page leads to the disclosure platform' },
    rationale: {
      zh: '条例要求通过统一的政府信息公开平台集中公开主动公开的信息，并提供检索、查阅、下载；首页没有入口，平台等于没有。',
      en: 'The regulation asks for one platform with search, reading and download; without a way from the home page nobody finds it.',
    },
    fix: {
      zh: '在首页显著位置设“政府信息公开”入口，链接到政府信息公开专栏。',
      en: 'Put an entry 政府信息公开 in a prominent place of the home page.',
    },
    basis: [
      { title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第二十四条' },
      { title: '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）' },
    ],
    workPoints: ['haidian-2024/35'],
    owner: 'template',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['home'],
  messages: {
    missing: {
      zh: '首页没有政府信息公开的入口',
      en: 'The home page has no entry to the disclosure platform',
    },
  },
  create({ page, report, cannotTell }) {
    return {
      end() {
        if (ENTRY.test(wordsOf(page))) return
        const links = page.elements('a')
        const shown = links.some(
          link =>
            ENTRY.test(page.simplify(attr(link, 'title') ?? '')) ||
            (PATH.test(attr(link, 'href') ?? '') && cleanText(link) === ''),
        )
        if (shown) return
        if (links.length < MANY) {
          cannotTell({
            zh: '首页的标记里几乎没有链接，内容可能由脚本载入',
            en: 'The markup of the home page has hardly any links: a script may load them',
          })
          return
        }
        report({ messageId: 'missing' })
      },
    }
  },
})
