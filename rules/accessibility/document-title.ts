import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cleanText, closest, textOf } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'

/** A script that writes the title; many only read it, to share the page. */
const SETS_TITLE = /document\.title\s{0,8}=[^=]/

export default definePageRule({
  id: 'accessibility/document-title',
  docs: {
    description: { zh: '页面应有标题（title）', en: 'Pages have a title' },
    rationale: {
      zh: '浏览器标签、收藏夹、搜索结果和读屏软件进入页面时念的第一句，都是 <title>。',
      en: 'Tabs, bookmarks, search results and the first words of a screen reader come from <title>.',
    },
    fix: {
      zh: '在模板的 <head> 里写 <title>，内容页用“文章标题-栏目-网站名称”。',
      en: 'Write <title> in the template’s <head>: title of the article, column, name of the site.',
    },
    basis: basis('2.4.2 Page Titled'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: { zh: '页面没有标题（<title>）', en: 'The page has no <title>' },
    empty: { zh: '页面的标题（<title>）是空的', en: 'The <title> of the page is empty' },
  },
  create({ page, report }) {
    return {
      end() {
        const title = page.elements('title').find(element => closest(element, 'svg') === null)
        if (title && cleanText(title) !== '') return
        if (page.elements('script').some(script => SETS_TITLE.test(textOf(script)))) return
        if (title) report({ messageId: 'empty', at: { node: title } })
        else report({ messageId: 'missing' })
      },
    }
  },
})
