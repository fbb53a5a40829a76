import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { Page } from '../../lib/core/page/page.ts'

/** Code of a template engine that a reader sees. */
const CODE =
  /\{\{\s{0,5}[A-Za-z_$][\w$.()[\]'|: ]{0,80}\}\}|\$\{\s{0,5}[A-Za-z_$][\w$.()[\]' ]{0,80}\}|<%[=@#!-]?[^<%]{0,120}%>|\[object (?:Object|Array|HTML\w{1,30})\]|&(?:nbsp|ensp|amp|lt|gt|quot);/
/** What a program prints where it has no value, alone or behind a label: `发布日期：undefined`. */
const NO_VALUE =
  /^(?:[^:，。]{0,12}:\s?)?(undefined|null|NaN|Invalid Date|0000-00-00(?: 00:00(?::00)?)?)(?:\s?(?:次|人次|人|字|条|个))?$/d
/** The gazette field of the metadata block, its numbers never filled in. */
const UNFILLED_GAZETTE = /政府公报\s?年\s?第\s?期(?:\s?\(总第\s?期\))?/
/** Other fields like it, which a form printed within a document has too. */
const UNFILLED = /\(总第\s?期\)|〔(?:20)?\s?〕\s?(?:第\s?)?号/
/** Words that designers put where the text will be; they count as a whole line only. */
const SAMPLE =
  /^(?:栏目名字|栏目[0-9１-９]{1,2}|(?:标题){2,10}|(?:内容){2,10}|(?:文字){2,10}|(?:测试){1,5}(?:标题|文章|栏目|页面|数据|信息|内容|新闻|稿件)?[0-9]{0,3}|这里是(?:标题|正文|内容|简介|摘要)|此处(?:添加|填写|输入)(?:标题|正文|内容|文字)|Lorem ipsum.{0,400})$/i

/** Whether scripts still have to fill the page in: what looks like residue may be their template. */
const isClientTemplate = (page: Page): boolean =>
  page.all.some(element => {
    for (const name in element.properties) {
      if (/^(?:v-|ng-|vIf|vFor|vBind|vCloak|vText|ngApp|ngRepeat|ngBind|xData|@|:)/.test(name)) return true
    }
    return false
  })

export default definePageRule({
  id: 'page/template-residue',
  docs: {
    description: {
      zh: '页面上不应留有模板代码、空值和示例文字',
      en: 'No template code, empty values or sample words are left on a page',
    },
    rationale: {
      zh: '读者看到的是 undefined、{{ title }} 或“政府公报 年 第期”，说明发布系统没有取到内容，信息不完整也不严肃。',
      en: 'undefined, {{ title }} or an unfilled issue number tell the reader that the CMS had no content to show.',
    },
    fix: {
      zh: '在发布系统中补填对应字段；字段确实没有内容时，模板不要输出这一项。',
      en: 'Fill in the field in the CMS; where there is nothing to say, let the template leave the item out.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/20', 'haidian-2024/27', 'haidian-2024/28'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    code: { zh: '页面显示了模板代码「{{ found }}」', en: 'The page shows template code: {{ found }}' },
    value: { zh: '页面显示了程序的空值「{{ found }}」', en: 'The page shows an empty value of a program: {{ found }}' },
    unfilled: { zh: '字段「{{ found }}」没有填写数字', en: 'The numbers of "{{ found }}" were never filled in' },
    sample: { zh: '页面留有示例文字「{{ found }}」', en: 'Sample words are left on the page: {{ found }}' },
  },
  identity: ['found'],
  create({ page, report, cannotTell }) {
    /** One finding for one thing, however often a list repeats it. */
    const seen = new Set<string>()
    let clientSide: boolean | null = null
    const text = new Set(page.fact(article).lines)

    const say = (messageId: 'code' | 'value' | 'unfilled' | 'sample', line: Line, start: number, end: number): void => {
      const found = line.text.slice(start, end)
      if (seen.has(found)) return
      seen.add(found)
      report({ messageId, at: { line, start, end }, data: { found } })
    }

    return {
      line(line) {
        if (line.hidden) return
        const { plain } = line
        const code = CODE.exec(plain)
        if (code) {
          clientSide ??= isClientTemplate(page)
          if (!clientSide || !/^[{$]/.test(code[0])) say('code', line, code.index, code.index + code[0].length)
          else if (!seen.has('')) {
            seen.add('')
            cannotTell({
              zh: '页面由浏览器端脚本填充，未渲染时看不出是否有残留',
              en: 'Scripts fill this page in: whether anything is left over shows only after rendering',
            })
          }
        }
        if (plain.length < 60) {
          const value = NO_VALUE.exec(plain)
          if (value) say('value', line, ...value.indices![1]!)
          else if (SAMPLE.test(plain)) say('sample', line, 0, plain.length)
        }
        const unfilled = UNFILLED_GAZETTE.exec(plain) ?? (text.has(line) ? null : UNFILLED.exec(plain))
        if (unfilled) say('unfilled', line, unfilled.index, unfilled.index + unfilled[0].length)
      },
    }
  },
})
