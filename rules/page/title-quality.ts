import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import type { PageKind } from '../../lib/core/page/page-facts.ts'
import { attr, cleanText, closest } from '../../lib/core/page/tree.ts'
import { bareWords, shareRun } from './_words.ts'

/** What editors and tools put where the title belongs. */
const PLACEHOLDER =
  /^(?:无标题(?:文档|页)?|新建(?:网页|文档|页面)\d{0,3}|newpage\d{0,3}|untitled(?:document|page)?\d{0,3}|document|title|页面标题|网页标题|标题(?:标题){0,5}|网站标题|文章标题|inserttitlehere|index|test\d{0,3}|测试(?:页面|页|标题|站)?\d{0,3}|详情(?:页)?|正文(?:页)?|内容页|文章(?:页|详情|内容)|信息详情|新闻详情|列表页|细览页?|细缆页?|概览页?|undefined|null)$/

/** Between the parts of a title: `标题_栏目_站名`. */
const SEPARATOR = /[_|｜]|--|——|\s[-–—－]\s|[-－–—>＞]/

/** Kinds whose page is one item: its title belongs into `<title>`. */
const ITEMS: ReadonlySet<PageKind> = new Set([
  'policy',
  'interpretation',
  'annual-report',
  'notice',
  'news',
  'personal-list',
  'consultation',
])

/** Names that a site gives itself. */
const SITE =
  /(?:人民政府|政府网|门户网站|网站群?|信息网|政务网|公众网|官网|网|委员会|管理局|办公[厅室]|[省市县区州](?:.{1,16})?(?:局|厅|委|中心|部|政府|办事处))(?:欢迎您)?$|^(?:https?)?www/

/** Trades that hijack titles. */
const SPAM =
  /时时彩|六合彩|百家乐|娱乐城|老虎机|棋牌|博彩|赌场|赌博|投注|私服|成人视频|色情|裸聊|代开发票|办证刻章|电竞下注|体育下注|真人视讯|电子游艺|澳门新葡京|北京赛车|外围/

const partsOf = (text: string): string[] =>
  text
    .slice(0, 300)
    .split(SEPARATOR)
    .map(part => bareWords(part))
    .filter(part => part.length >= 2)

/** Words by which the page itself says whose it is and what it is about: what it shows, its pictures' names, its other tags. */
const ownWords = (page: Page): string => {
  const tags = page.fact(meta)
  const named = [tags.SiteName, tags.ColumnName, tags.ArticleTitle, ...page.fact(breadcrumb)]
  for (const image of page.elements('img')) named.push(attr(image, 'alt') ?? '', attr(image, 'title') ?? '')
  // Hidden lines are where injected links stand.
  const shown = page.lines.filter(line => !line.hidden).map(({ plain }) => plain.replaceAll(' ', ''))
  return `${shown.join('\n')}\n${named.map(text => bareWords(page.simplify(text ?? ''))).join('\n')}`
}

export default definePageRule({
  id: 'page/title-quality',
  docs: {
    description: {
      zh: '<title> 应写明本页是什么：不是占位文字，稿件页带稿件标题，不混入无关词语',
      en: "<title> says what the page is: no placeholder, the item's own title on an item, nothing foreign",
    },
    rationale: {
      zh: '收藏夹、浏览器标签、搜索结果和读屏软件首先读到的都是 <title>；全站同名等于没有标题，出现无关词语往往是页面被篡改的迹象。',
      en: 'Bookmarks, tabs, search results and screen readers read <title> first; foreign words in it often mean that the page was tampered with.',
    },
    fix: {
      zh: '在模板中按“标题_栏目_网站名”输出 <title>；发现博彩等无关词语，立即按网页篡改处置。',
      en: 'Let the template write title, column and site; treat foreign words as tampering.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    placeholder: { zh: '<title> 是占位文字「{{ found }}」', en: '<title> is a placeholder: "{{ found }}"' },
    general: {
      zh: '稿件页的 <title> 只有网站名或栏目名「{{ found }}」，应带上稿件标题「{{ title }}」',
      en: '<title> of an item only names the site or column, "{{ found }}"; put "{{ title }}" first',
    },
    unrelated: {
      zh: '<title>「{{ found }}」与稿件标题「{{ title }}」无关，请核对',
      en: '<title> "{{ found }}" has nothing to do with the item "{{ title }}"',
    },
    foreign: {
      zh: '<title>「{{ found }}」含有与本站无关的词语「{{ words }}」，请核对页面是否被篡改',
      en: '<title> "{{ found }}" has words foreign to the site, "{{ words }}": check whether the page was tampered with',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const element = page.elements('title').find(each => !closest(each, 'svg'))
        const text = element ? cleanText(element) : ''
        // No title at all is accessibility/document-title's.
        if (!element || text === '') return
        const at = { node: element }
        const found = text.slice(0, 80)
        const whole = bareWords(page.simplify(text))
        if (PLACEHOLDER.test(whole)) {
          report({ messageId: 'placeholder', at, data: { found } })
          return
        }
        const pageKind = page.fact(kind)
        const shown = page.fact(title)
        const words = shown === null ? '' : bareWords(page.simplify(shown))
        const spam = SPAM.exec(whole)
        if (spam && !words.includes(spam[0])) {
          report({ messageId: 'foreign', certainty: 'review', at, data: { found, words: spam[0] } })
          return
        }
        if (pageKind === 'home') {
          const own = ownWords(page)
          const foreign = partsOf(page.simplify(text)).find(
            part => part.length >= 4 && /[\u3400-\u9fff]{4}/.test(part) && !shareRun(part, own, 4),
          )
          if (foreign) report({ messageId: 'foreign', certainty: 'review', at, data: { found, words: foreign } })
          return
        }
        if (words.length < 4 || !ITEMS.has(pageKind) || whole.includes(words)) return
        const tags = page.fact(meta)
        // A heading that nothing confirms may be a column's or a search box's.
        if (tags.ArticleTitle === undefined && !page.fact(article).titled) return
        const columns = page.fact(breadcrumb).map(name => bareWords(page.simplify(name)))
        const names = [tags.SiteName ?? '', tags.ColumnName ?? '']
          .map(name => bareWords(page.simplify(name)))
          // The trail may end with the item itself, cut short.
          .concat(columns.filter(name => !shareRun(name, words, Math.min(6, name.length))))
          .filter(name => name !== '' && name !== words)
        const shared = words.includes(whole) || shareRun(words, whole, Math.min(6, words.length))
        const isName = (part: string): boolean =>
          names.some(name => name.includes(part) || part.includes(name)) ||
          (SITE.test(part) && (!shared || words.startsWith(part)))
        const parts = partsOf(page.simplify(text))
        const general = parts.length > 0 && parts.every(isName)
        if (shared && !general) return
        const data = { found, title: shown!.slice(0, 60) }
        if (general) report({ messageId: 'general', at, data })
        else report({ messageId: 'unrelated', certainty: 'review', at, data })
      },
    }
  },
})
