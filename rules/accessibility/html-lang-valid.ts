import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'
import { isLanguageTag } from './_language-tag.ts'

export default definePageRule({
  id: 'accessibility/html-lang-valid',
  docs: {
    description: { zh: '页面语言代码应有效', en: 'The language code of a page exists' },
    rationale: { zh: '写错的语言代码等于没写，读屏软件认不出。', en: 'A wrong language code is as good as none.' },
    fix: {
      zh: '改为有效的代码：简体中文 zh-CN，繁体中文 zh-Hant，英文 en（用连字符，不用下划线）。',
      en: 'Use a code that exists: zh-CN, zh-Hant, en (a hyphen, no underscore).',
    },
    basis: basis('3.1.1 Language of Page'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    invalid: {
      zh: '<html> 的 lang="{{ code }}" 不是有效的语言代码，简体中文应写 zh-CN',
      en: 'lang="{{ code }}" of <html> is no language code; simplified Chinese is zh-CN',
    },
  },
  identity: ['code'],
  create({ page, report }) {
    return {
      end() {
        const [html] = page.elements('html')
        const code = html ? (attr(html, 'lang') ?? '') : ''
        if (code.trim() === '' || isLanguageTag(code)) return
        report({ messageId: 'invalid', at: { node: html!, attribute: 'lang' }, data: { code: code.slice(0, 20) } })
      },
    }
  },
})
