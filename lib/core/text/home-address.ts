/** A place of living in a text, finer than township; never the address itself. */
export interface FoundHomeAddress {
  readonly start: number
  readonly end: number
}

/** Words that only a person's address has before it. 地址 and 住所 alone are those of offices and companies. */
const LABEL =
  '家庭(?:详细)?(?:住址|地址)|户籍(?:所在地?|登记)?(?:详细)?(?:地址|地)?|户口所在地|现?居住地址?|现居地?|经常居住地|(?:现|常|实际|详细|本人)?住址|家住|现住(?:于|在)?|居住(?:于|在)|暂住(?:地|于)?|(?<=[,;:\\s])住(?=[\\u4e00-\\u9fff]{2,8}(?:省|市|区|县|镇|乡))'
const AFTER_LABEL = new RegExp(
  `(?:${LABEL})(?:为|是|在)?[ :(]{0,4}([\\u4e00-\\u9fffA-Za-z0-9()·#-]{5,60}(?: [\\u4e00-\\u9fff0-9-]{2,20}){0,2})`,
  'g',
)
const HEADING = new RegExp(`^(?:${LABEL}|(?:家庭|详细|通[讯信]|联系|居住)?地址|住所)(?:\\(.{0,16}\\))?$`)

/** A house, a staircase, a room, a group of a village: `3号楼2单元501`, `15号`, `六组`, `3-2-501`. */
const DETAIL =
  /[0-9一二三四五六七八九十百]{1,5}(?:-[0-9]{1,4}){0,3}(?:号楼|号院|号|栋|幢|单元|室|组|[村小]队|弄|户)|[0-9]{1,3}-[0-9]{1,3}-[0-9]{2,4}(?![0-9])/
/** What an address on the land holds. */
const PLACE = /省|市|区|县|镇|乡|村|街|路|社区|小区|里|巷|弄|胡同|苑|庄|屯|湾|寨|组|园|坊|旗|苏木/
const OFFICE =
  /政府|大厅|公司|法院|委员会|办公|服务中心|窗口|派出所|大厦[0-9]{1,3}层|局(?![\u4e00-\u9fff]{0,2}[里巷弄])/

/** Whether a text is an address finer than township, and not one of an office. */
export function isFineAddress(text: string): boolean {
  return text.length >= 5 && text.length <= 120 && DETAIL.test(text) && PLACE.test(text) && !OFFICE.test(text)
}

/** Whether these words, blanks left out, head a column of places of living. */
export function headsHomeAddress(heading: string): boolean {
  return HEADING.test(heading)
}

/** Finds addresses finer than township behind the words for a person's home, in a folded text. */
export function findHomeAddresses(text: string): FoundHomeAddress[] {
  const found: FoundHomeAddress[] = []
  for (const { 0: whole, 1: value, index } of text.matchAll(AFTER_LABEL)) {
    if (!isFineAddress(value!)) continue
    const end = index + whole.length
    found.push({ start: end - value!.length, end })
  }
  return found
}

const KEYED =
  /(?<![A-Za-z])(home_?addr(?:ess)?|addr(?:ess)?|jtzz|jtdz|hjdz|hjszd|xzz|zhuzhi|domicile|residence)["']?\s{0,3}[:=]\s{0,3}["']?([^"'<>{},;&]{5,80})/gi

/** Finds them in data, behind the name of a field; `home` tells whether the name can only be a person's. */
export function findKeyedAddresses(text: string): (FoundHomeAddress & { readonly home: boolean })[] {
  const found: (FoundHomeAddress & { readonly home: boolean })[] = []
  for (const { 0: whole, 1: key, 2: value, index } of text.matchAll(KEYED)) {
    if (!isFineAddress(value!)) continue
    const end = index + whole.length
    found.push({ start: end - value!.length, end, home: !/^addr(?:ess)?$/i.test(key!) })
  }
  return found
}
