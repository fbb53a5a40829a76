import { defineFact } from '../fact.ts'
import { lineTraits } from '../line-traits.ts'
import type { Blank, PageKind } from '../page-facts.ts'
import { attr } from '../tree.ts'
import { article } from './article.ts'
import { items } from './items.ts'
import { kind } from './kind.ts'
import { listRows } from './list-rows.ts'
import { codeOf } from './script-text.ts'

const KINDS = new Set<PageKind>(['column-list', 'disclosure-platform', 'service', 'consultation', 'other'])

/** What a page says in place of its entries. */
const NOTHING =
  /^[\s!*·—-]{0,4}(?:(?:对不起|抱歉|您好)[,!。]?)?(?:(?:该|本|此|当前|目前)?(?:栏目|频道|页面|内容|版块|专栏|列表)?(?:目前|尚|还)?(?:暂无|暂时没有|没有(?:找到)?|无)(?:任何|相关|可显示的?|最新|公开|有关)?(?:的)?(?:数据|内容|信息|文章|记录|资料|文件|新闻|动态|公告|结果)?|(?:该|本|此)?(?:栏目|频道|页面|网页|专栏|内容)?(?:正在|尚在|还在|处于)?(?:建设|更新|完善|整理|筹备|升级|维护)(?:之中|中|阶段)?(?:,?(?:请稍[后候]|敬请(?:期待|关注|谅解)).{0,6})?|敬请期待)[。.!…~\s]{0,6}$/
/** Short lines only, and not 无 or 更新 alone. */
const SHORTEST = 3
const LONGEST = 30

/** Calls by which a script fetches a list. */
const FETCHES =
  /\$\.(?:ajax|get|post|getJSON)\s?\(|\.load\s?\(\s?['"]|\bfetch\s?\(|XMLHttpRequest|axios|new\s+Vue\b|createApp\s?\(|dataproxy|datastore|layui\.|laytpl|template\s?\(\s?['"]/
const BOUND = ['v-for', 'vFor', 'ng-repeat', 'ngRepeat', 'dataBind', 'data-bind']

/** Whether a page that leads to others shows none, by its own words or by having nothing at all; `null` where it shows entries. */
export const blank = defineFact<Blank | null>('blank', page => {
  if (!KINDS.has(page.fact(kind)) || page.fact(article).titled || page.fact(items).length > 0) return null
  if (page.fact(listRows).length > 0) return null
  const traits = page.fact(lineTraits)
  let words = ''
  for (const line of page.lines) {
    const { plain } = line
    if (line.hidden || plain.length < SHORTEST || plain.length > LONGEST || !NOTHING.test(plain)) continue
    const { chrome, links } = traits[line.index]!
    if (chrome || links.length > 0) continue
    words = line.text
    break
  }
  if (words === '' && page.fact(article).body) return null
  const scripted =
    page.elements('script').some(script => FETCHES.test(codeOf(script).slice(0, 50_000))) ||
    page.elements('iframe').length > 0 ||
    page.all.some(element => BOUND.some(name => attr(element, name) !== null))
  return { words, scripted }
})
