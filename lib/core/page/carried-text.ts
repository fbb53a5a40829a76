import { fold } from '../text/fold.ts'
import { labelBefore } from '../text/number-label.ts'
import { unescapeText } from '../text/unescape.ts'
import { cellHeading } from './cell-heading.ts'
import { defineFact } from './fact.ts'
import type { Line } from './line.ts'
import type { At, Page } from './page.ts'
import { plainText } from './plain-text.ts'
import { attr, cleanText, closest, type Element, parentOf } from './tree.ts'
import { type UnseenText, unseen } from './unseen.ts'

/**
 * How a text comes to the reader: `shown` and `hidden` lines of the page, the document's title (`shown`), an `attribute`, a
 * `comment`, a `script`, an `address` (of a link, of a file, of the page itself), or `inert` markup such as a template.
 */
export type Carrier = 'shown' | 'hidden' | 'attribute' | 'comment' | 'script' | 'inert' | 'address'

/** A text of the page, seen or unseen, for those who look for somebody's data in all of them alike. */
export class CarriedText {
  /** For matching: escapes decoded, simplified characters, half-width ASCII. */
  readonly plain: string
  readonly carrier: Carrier
  /** The line of the page that it is; `null` for unseen texts. */
  readonly line: Line | null
  readonly unseen: UnseenText | null
  readonly #page: Page
  #context: string | null = null

  constructor(page: Page, plain: string, carrier: Carrier, line: Line | null, unseenText: UnseenText | null) {
    this.#page = page
    this.plain = plain
    this.carrier = carrier
    this.line = line
    this.unseen = unseenText
  }

  /** The name of the attribute as the markup has it, `data-id-card`; empty for other carriers. */
  get attribute(): string {
    const name = this.unseen?.attribute ?? null
    if (name === null) return ''
    return /^(?:data|aria)[A-Z]/.test(name)
      ? name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
      : name.toLowerCase()
  }

  /** The element that it stands in; `null` for the page's own address. */
  get element(): Element | null {
    const node = this.line ? this.line.block : (this.unseen?.node ?? null)
    if (node === null || node.type === 'element') return node
    const parent = node.type === 'root' ? null : parentOf(node)
    return parent?.type === 'element' ? parent : null
  }

  /** What names the values in it beside its own words: the heading of its column, the cell or line before it, the field's name. */
  get context(): string {
    if (this.#context === null) {
      if (this.line) this.#context = contextOfLine(this.#page, this.line)
      else this.#context = this.unseen ? fieldOf(this.#page, this.unseen) : ''
    }
    return this.#context
  }

  /** The spot of `[start, end)` of `plain`; `undefined` in the page's own address. */
  at(start: number, end: number): At | undefined {
    if (this.line) return { line: this.line, start, end }
    return this.unseen?.at(start, end)
  }
}

/**
 * Digits enough for a mobile, card or identity number, grouped or not, or for a masked identity number. Full-width digits are
 * folded before. Days with hours have ten at most before their colon.
 */
const NUMBER =
  /[0-9](?:[ \u00ad\u200b-\u2015\u2060-\u2064\u2212\ufeff-]{0,3}[0-9]){10}|[0-9]{10}[0-9*×●•xX]{0,5}[*×●•xX]/
const EVERY_NUMBER = new RegExp(NUMBER, 'g')

/** The texts of a page, lines first, that hold a number long enough to be somebody's. Most pages have a few. */
export const numberTexts = defineFact<readonly CarriedText[]>('numberTexts', page => [
  ...linesWith(page, EVERY_NUMBER),
  ...page
    .fact(unseen)
    .filter(text => NUMBER.test(text.plain) && (!isAddress(text) || mayBePersonal(text.plain)))
    .map(text => carried(page, text)),
  ...ownAddress(page),
])

/**
 * What names documents, homes and births in a source: 护照, 通行证, 回乡证, 台胞证, 军字第, 军官证, 士兵证, 证件号, 住址, 家庭地址, 户籍,
 * 户口所在, 居住, 家住, 现住, 暂住, 现居, 出生, 生日. Two sets of characters, one behind the other: a third of the time of the plain list.
 */
const SPOKEN =
  /[护通回台军士警证住家户居现暂出生](?:照|行证|乡证|胞证|字第|官证|兵证|件号|址|庭地址|庭详细|籍|口所在|住|居|生|日)/
/** The same as names of fields, without their first letters, which may be capitals. No flag i: it is dear on Han text. */
const KEYED = /assport|ddr|irth|IRTH|DDR|csrq|csny|jtzz|jtdz|hjdz|hjszd|xzz|huzhi|omicile|esidence|uzhao|hzhm/

/**
 * The unseen texts that speak of travel documents, homes or births, or fill a field that does: what their rules look into. Most pages
 * have none.
 */
export const personalTexts = defineFact<readonly CarriedText[]>('personalTexts', page => {
  const found: CarriedText[] = []
  for (const text of page.fact(unseen)) {
    const { plain, attribute } = text
    if (SPOKEN.test(plain) || KEYED.test(plain) || (attribute !== null && KEYED.test(fieldName(text))))
      found.push(carried(page, text))
  }
  return found
})

/** The name of the field that an attribute fills: its own or, of a control's value, the control's. */
const fieldName = ({ node, attribute }: UnseenText): string =>
  attribute === 'value' && node.type === 'element' ? `${attr(node, 'name')} ${attr(node, 'id')}` : (attribute ?? '')

/** The lines that a global pattern, which must not match a line break, hits. */
export const linesWith = (page: Page, pattern: RegExp): CarriedText[] => {
  const found: CarriedText[] = []
  const text = page.fact(plainText)
  const { lines } = page
  let index = 0
  let end = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Where the line of the hit ends in the joined text.
    let line = lines[index]
    while (line && end + 1 + line.plain.length <= match.index) {
      end += 1 + line.plain.length
      line = lines[++index]
    }
    if (!line) break
    found.push(new CarriedText(page, line.plain, line.hidden ? 'hidden' : 'shown', line, null))
    end += 1 + line.plain.length
    index++
    pattern.lastIndex = end
  }
  return found
}

/** An unseen text as one that carries something. */
export const carried = (page: Page, text: UnseenText): CarriedText =>
  new CarriedText(page, text.plain, carrierOf(text), null, text)

const ADDRESS = /^(?:href|src|action|formAction|cite|longDesc|poster|background|codeBase)$|(?:href|src|url|link)$/i

const isAddress = ({ attribute }: UnseenText): boolean => attribute !== null && ADDRESS.test(attribute)

const carrierOf = (text: UnseenText): Carrier =>
  text.place === 'title' ? 'shown' : isAddress(text) ? 'address' : text.place

const NAMED =
  /[\u4e00-\u9fff]|^\s*(?:tel|sms|javascript|mailto):|id|card|sfz|zj|cert|no=|phone|mobile|tel|sj|dh|yh|bank|acc/i
const STEP =
  /(?:^|[/\\?&=#'"(,:])[A-Za-z+]?[0-9](?:[ \u00ad\u200b-\u2015\u2060-\u2064\u2212\ufeff-]{0,3}[0-9]){9,20}[Xx]?(?:[/\\&#?'"),;]|$)/

/** Whether a number in an address can be anyone's: named, or a whole step of it. Most are parts of the names of files. */
const mayBePersonal = (address: string): boolean => NAMED.test(address) || STEP.test(address)

const ownAddress = (page: Page): CarriedText[] => {
  if (page.url === null) return []
  const { text } = unescapeText(page.url)
  return NUMBER.test(text) ? [new CarriedText(page, text, 'address', null, null)] : []
}

const contextOfLine = (page: Page, line: Line): string => {
  const { block } = line
  const cell = block.type === 'element' ? closest(block, 'td', 'th') : null
  if (!cell) return asLabel(page.lines[line.index - 1]?.plain ?? '')
  const heading = textFor(page, page.fact(cellHeading)(cell))
  if (labelBefore('', 0, heading) !== null) return heading
  const cells = (parentOf(cell)?.children ?? []).filter(child => child.type === 'element') as Element[]
  const before = cells[cells.indexOf(cell) - 1]
  return (before ? asLabel(textFor(page, cleanText(before))) : '') || heading
}

/** The text if it is a label: short, and the name of a number or with a colon. A word like 项目 in a neighbour says nothing. */
const asLabel = (text: string): string =>
  text.length <= 20 && /(?:[号码证:]|手机|电话|方式)\s?$/.test(text) ? text : ''

const textFor = (page: Page, text: string): string => fold(page.simplify(text))

const fieldOf = (page: Page, { node, attribute }: UnseenText): string => {
  if (node.type !== 'element' || attribute === null) return ''
  const cell = closest(node, 'td', 'th')
  const heading = cell ? textFor(page, page.fact(cellHeading)(cell)) : ''
  const field = ['placeholder', 'id', 'name'].map(name => (attr(node, name) ?? '').slice(0, 40)).join(' ')
  return `${heading} ${textFor(page, field)} ${attribute}`
}
