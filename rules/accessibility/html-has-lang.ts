import { definePageRule } from '../../lib/core/engine/rule.ts'
import { says } from './_accessible-name.ts'
import { basis } from './_basis.ts'

export default definePageRule({
  id: 'accessibility/html-has-lang',
  docs: {
    description: { zh: '页面应标明语言', en: 'Pages state their language' },
    rationale: {
      zh: '读屏软件按 lang 选择发音；没有 lang，装了外文语音的电脑可能用外语腔调念中文。',
      en: 'Screen readers choose the voice by lang; without it Chinese may be spoken by a foreign voice.',
    },
    fix: {
      zh: '在模板的 <html> 上写 lang="zh-CN"；繁体页面写 lang="zh-Hant"，英文页面写 lang="en"。',
      en: 'Write lang="zh-CN" on the template’s <html>; "zh-Hant" on traditional, "en" on English pages.',
    },
    basis: basis('3.1.1 Language of Page'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '<html> 没有 lang 属性，没有标明页面语言',
      en: '<html> has no lang attribute: the page’s language is not stated',
    },
  },
  create({ page, report }) {
    return {
      end() {
        // The attribute, not the node: its quote would be the whole page.
        const [html] = page.elements('html')
        if (html && !says(html, 'lang')) report({ messageId: 'missing', at: { node: html, attribute: 'lang' } })
      },
    }
  },
})
