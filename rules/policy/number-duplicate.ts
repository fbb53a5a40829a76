import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import type { SitePage } from '../../lib/core/engine/site-facts.ts'

/** Prefix, year and serial: 第1号 of an announcement belongs to whoever counts, and orders are counted anew by each organ. */
const WHOLE = /^\p{Script=Han}{2,14}〔\d{4}〕\d{1,4}号$/u
/** Pages beside the document that rightly bear its number. */
const BESIDE =
  /解读|图解|读懂|问答|答记者问|附件|附表|政策原文|全文|节选|摘要|英文版|PDF|修改|更正|勘误|废止|目录|汇编|转载/
/** A number that several documents share by rule: one letter issues several documents. */
const SEVERAL = /(?:等|之)[一二三四五六七八九十\d]|[（(][一二三四五六七八九十\d]{1,3}[)）]/

const titleOf = ({ url, facts }: SitePage): string => facts.title ?? url
const dayOf = ({ facts }: SitePage): string => facts.publishedDate ?? facts.writtenDate ?? ''

/** Whether two titles are those of one document: equal forms, or one within the other. */
const sameDocument = (a: SitePage, b: SitePage): boolean => {
  const [ours, theirs] = [a.facts.names.titles, b.facts.names.titles]
  if (ours.length === 0 || theirs.length === 0) return true
  return ours.some(one => theirs.some(other => one.includes(other) || other.includes(one) || alike(one, other)))
}

/** Whether most pairs of neighbouring characters are shared: a title with a slip, or shortened. */
const alike = (a: string, b: string): boolean => {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)))
  const [first, second] = [pairs(a), pairs(b)]
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared++
  return shared * 10 >= Math.min(first.size, second.size) * 7
}

const sameIssuer = (a: SitePage, b: SitePage): boolean => {
  const [one, other] = [a.facts.issuer, b.facts.issuer]
  return one === null || other === null || one.includes(other) || other.includes(one)
}

export default defineSiteRule({
  id: 'policy/number-duplicate',
  docs: {
    description: {
      zh: '不同文件不应使用同一发文字号',
      en: 'Two documents do not bear the same document number',
    },
    rationale: {
      zh: '一个文号只对应一份文件；两份不同标题的文件共用一个文号，至少有一页录错了，按文号检索、引用、清理都会出错。',
      en: 'A number stands for one document; where two share it, one page is wrong, and whoever cites or searches by number is misled.',
    },
    fix: {
      zh: '对照原文核对两页的发文字号，改正录错的一页。',
      en: 'Compare both pages with the originals and mend the wrong number.',
    },
    basis: [{ title: 'GB/T 9704-2012《党政机关公文格式》' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    duplicate: {
      zh: '发文字号 {{ number }} 与《{{ other }}》相同，请核对哪一页有误',
      en: 'Document number {{ number }} is that of "{{ other }}" too: one of the pages is wrong',
    },
  },
  identity: ['number'],
  check({ site, report, cannotTell }) {
    let numbered = 0
    for (const page of site.byKind('policy')) {
      const { number } = page.facts.names
      if (number === null || !WHOLE.test(number)) continue
      numbered++
      const title = page.facts.title ?? ''
      if (BESIDE.test(title) || SEVERAL.test(title)) continue
      const others = [...site.byDocNumber(number)].filter(
        other =>
          other.url !== page.url &&
          other.facts.kind === 'policy' &&
          !BESIDE.test(other.facts.title ?? '') &&
          !SEVERAL.test(other.facts.title ?? '') &&
          !sameDocument(page, other),
      )
      const [first] = others
      // Told once, at the page that came last.
      if (!first || others.some(other => comesLater(other, page))) continue
      report({
        messageId: 'duplicate',
        url: page.url,
        quote: page.facts.docNumber ?? number,
        data: { number, other: titleOf(first) },
        certainty: sameIssuer(page, first) ? 'sure' : 'review',
        related: others
          .slice(0, 5)
          .map(other => ({ url: other.url, message: { zh: '另一份文件', en: 'The other document' } })),
      })
    }
    if (numbered < 2)
      cannotTell({
        zh: '有发文字号的文件不足两份，无从比较',
        en: 'Fewer than two documents with a number were seen',
      })
  },
})

const comesLater = (other: SitePage, page: SitePage): boolean => {
  const [a, b] = [dayOf(other), dayOf(page)]
  return a > b || (a === b && other.url > page.url)
}
