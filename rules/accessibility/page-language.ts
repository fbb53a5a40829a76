import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'
import { isLanguageTag, primaryLanguage } from './_language-tag.ts'

const CHINESE = new Set(['zh', 'cmn', 'yue'])
/** Languages never written in Chinese characters: what templates of foreign make begin with. */
const NEVER_HAN = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'nl', 'pl', 'sv'])
const SIMPLIFIED = /^zh(?:-cmn)?-(?:cn|hans|sg)\b/i
const TRADITIONAL = /^zh(?:-cmn)?-(?:tw|hk|mo|hant)\b/i
/** Letters from which the language of a page can be told. */
const ENOUGH = 100
/** Characters of a page that are looked at. */
const SAMPLE = 6_000

interface Letters {
  readonly han: number
  readonly latin: number
  /** Whether a fair part of the Chinese characters is traditional. */
  readonly traditional: boolean
}

/** Letters of the first lines that a reader sees. */
const lettersOf = (page: Page): Letters => {
  let han = 0
  let latin = 0
  let traditional = 0
  let seen = 0
  for (const { text, hidden } of page.lines) {
    if (hidden) continue
    const simple = page.simplify(text)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 0x3400 && code <= 0x9fff) {
        han++
        if (code !== simple.charCodeAt(i)) traditional++
      } else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
    }
    seen += text.length
    if (seen > SAMPLE) break
  }
  // In a traditional text about a third of the characters differ from simplified ones; a quotation or a name stays far below.
  return { han, latin, traditional: traditional > han * 0.15 }
}

export default definePageRule({
  id: 'accessibility/page-language',
  docs: {
    description: { zh: '标明的语言应与内容一致', en: 'The stated language is that of the text' },
    rationale: {
      zh: '中文页面标成 lang="en"，读屏软件会用英文语音念，视障用户听不懂；多半是套用的模板忘了改。',
      en: 'A Chinese page marked lang="en" is spoken by an English voice and cannot be understood; mostly the template’s default was left.',
    },
    fix: {
      zh: '把 <html> 的 lang 改为内容所用的语言：简体 zh-CN，繁体 zh-Hant，英文 en。',
      en: 'Set lang of <html> to the language of the text: zh-CN, zh-Hant, en.',
    },
    basis: basis('3.1.1 Language of Page'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    chinese: {
      zh: '页面标明的语言是「{{ code }}」，内容却是中文，lang 应改为 {{ expected }}',
      en: 'The page is marked "{{ code }}" but its text is Chinese: lang should be {{ expected }}',
    },
    script: {
      zh: '页面标明的语言是「{{ code }}」，与内容的字体（简体、繁体）不符，lang 应改为 {{ expected }}',
      en: 'The page is marked "{{ code }}", but not in that script: lang should be {{ expected }}',
    },
    foreign: {
      zh: '页面标明的语言是「{{ code }}」，内容却是外文，lang 应改为所用的语言',
      en: 'The page is marked "{{ code }}" but its text is not Chinese',
    },
  },
  identity: ['code'],
  create({ page, report }) {
    return {
      end() {
        const [html] = page.elements('html')
        const code = html ? (attr(html, 'lang') ?? '').trim() : ''
        if (!html || code === '' || !isLanguageTag(code)) return
        const said = {
          at: { node: html, attribute: 'lang' },
        } as const
        const { han, latin, traditional } = lettersOf(page)
        const isChinese = CHINESE.has(primaryLanguage(code))
        const data = { code: code.slice(0, 20), expected: traditional ? 'zh-Hant' : 'zh-CN' }
        if (!isChinese) {
          // Minority languages of China and Japanese are written with other or with the same letters: only what cannot be is reported.
          if (NEVER_HAN.has(primaryLanguage(code)) && han >= ENOUGH && han > latin)
            report({ messageId: 'chinese', ...said, data })
        } else if (latin >= 4 * ENOUGH && latin > 30 * han)
          report({ messageId: 'foreign', ...said, data: { code: data.code } })
        else if (han >= ENOUGH && (traditional ? SIMPLIFIED : TRADITIONAL).test(code))
          report({ messageId: 'script', severity: 'info', ...said, data })
      },
    }
  },
})
