import { findPhones } from '../../text/phone.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import type { Page } from '../page.ts'
import type { Contact } from '../page-facts.ts'
import { article } from './article.ts'
import { footerLines } from './footer.ts'

/**
 * Contacts of offices that the page's text gives: telephones, faxes, mail addresses, addresses, hours of work, each with the label
 * before it. Values and labels as printed; the footer's are in `footer`.
 */
export const contacts = defineFact<readonly Contact[]>('contacts', page => {
  const found = new Map<string, Contact>()
  const add = (kind: Contact['kind'], value: string, label: string): void => {
    const kept = value.trim()
    if (kept !== '' && found.size < MOST)
      found.set(`${kind} ${kept}`, found.get(`${kind} ${kept}`) ?? { kind, value: kept, label })
  }
  const lines = textLines(page)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.hidden || !CONTACT_WORD.test(line.plain)) continue
    const next = lines[i + 1]
    // A label alone on its line, as in a table, has its value in the next.
    const alone = LABEL_ALONE.exec(line.plain)
    const text = alone && next ? `${line.text.replace(/[\s:：]+$/, '')}：${next.text}` : line.text
    const plain = alone && next ? `${line.plain.replace(/[\s:]+$/, '')}:${next.plain}` : line.plain
    const simplified = page.simplify(text)
    for (const { label, start, end, defects } of PHONE_WORD.test(plain) ? findPhones(simplified) : []) {
      if (start === end || defects.includes('placeholder')) continue
      const at = simplified.lastIndexOf(label, start)
      const printed = at < 0 ? label : text.slice(at, at + label.length)
      add(/传|fax/i.test(label) ? 'fax' : 'phone', text.slice(start, end), printed)
    }
    for (const { kind, word, pattern } of PATTERNS) {
      if (!word.test(plain)) continue
      for (const match of plain.matchAll(pattern)) {
        const [whole, label, value] = match
        const start = match.index + whole.length - value!.length
        const kept = value!.replace(TRAILING, '')
        if (kept.length >= 4) add(kind, text.slice(start, start + kept.length), label!.replace(/\s+/g, ''))
      }
    }
  }
  return [...found.values()]
})

/** A list of all schools of a city is no longer the page's contact. */
const MOST = 200

const PHONE_WORD = /电 ?话|传 ?真|热 ?线|联系方式|tel|fax/i
const CONTACT_WORD = new RegExp(`${PHONE_WORD.source}|邮 ?[箱件]|信 ?箱|mail|地 ?[址点]|时 ?间`, 'i')

const LABEL_ALONE =
  /^(?:(?:联系|咨询|监督|投诉|举报|服务|办公|值班|受理|查询|通信|通讯|邮寄|办理|单位|电子)? ?(?:电 ?话|传 ?真|热 ?线|地 ?址|地 ?点|时 ?间|邮 ?箱|信 ?箱|邮 ?件)|联系方式) ?:?$/

const END = '(?=[;。]|,(?=[^,]{0,12}(?:电话|传真|邮编|邮箱|联系))| (?=[^ :]{1,8}:)|$)'

const PATTERNS: readonly { readonly kind: Contact['kind']; readonly word: RegExp; readonly pattern: RegExp }[] = [
  {
    kind: 'email',
    word: /@/,
    pattern:
      /((?:电子)? ?(?:邮 ?箱|邮 ?件|信 ?箱)(?:地址)?|E-?mail)[^:@A-Za-z0-9]{0,8}:? ?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/gi,
  },
  {
    kind: 'address',
    word: /地 ?[址点] ?:/,
    pattern: new RegExp(
      `((?<![箱件])(?:联系|办公|通信|通讯|邮寄|受理|办理|单位|办事|接待|机关|来信)? ?(?:地 ?址|地 ?点)) ?: ?([^;。:@]{4,80}?)${END}`,
      'g',
    ),
  },
  {
    kind: 'hours',
    word: /时 ?间 ?[:为]/,
    pattern: /((?:办公|工作|咨询|接待|受理|办理|服务|上班|对外办公) ?时 ?间) ?[:为] ?([^。;]{4,90})/g,
  },
]

const TRAILING = /[\s,;、(]+$/

/** The article's lines; on other pages all lines above the footer. */
const textLines = (page: Page): readonly Line[] => {
  const { lines } = page.fact(article)
  if (lines.length > 0) return lines
  return page.lines.slice(0, page.fact(footerLines).own[0]?.index)
}
