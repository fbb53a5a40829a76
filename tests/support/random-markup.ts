import { rngFor } from './portal/prng.ts'

const ATTRIBUTES = [
  'class="a b"',
  "title='x > y < z'",
  'alt="一&amp;二"',
  'href=a.html?b=1&c=2',
  'data-x',
  'disabled',
  'CLASS=c',
  'title="<b>"',
  'id = "i"',
  'style="color:red"/',
]

const TEXTS = [
  '一二三',
  'a & b',
  '&lt;p&gt;',
  '&nbsp;&copy 中&#20013;',
  ' ',
  '\n',
  '\r\n  ',
  '< 5',
  '&ampx',
  '&nosuch;',
  '[2024]1号',
]

const INLINE = ['b', 'i', 'a', 'span', 'font', 'em']
const BLOCK = ['div', 'p', 'ul', 'li', 'h1', 'section', 'dl', 'dd']
const VOID = ['br', 'img', 'hr', 'input']
const TABLE = ['table', 'tr', 'td', 'tbody', 'th']
const WHOLE = [
  '<!-- c > d -->',
  '<script>if (a<b) "</p>"</script>',
  '<textarea>\n<p>x</textarea>',
  '<svg viewBox="0 0 1 1"><path d=m /></svg>',
  '<select><option>一<option>二</select>',
  '<template><p>x</template>',
]
/** Pairs of code units, line ends and dashes where a run of characters must stop and go on. */
const AWKWARD = [
  '<i title="𠮷\r\n\t甲 &#x20;\r乙" alt=\'&quot;"𠮷\' Data-Name9=丙>',
  '𠮷野家\r',
  '\r\r\n',
  '  甲\n',
  '<script>\r\n  var a = "𠮷";\r\n<!-- if (b--) <script>c</script> -->\n</script>',
  '<style>\n .a > b { color: red }\r</style>',
  '<!--\r\n--𠮷--- <a> - -->',
  '<title>\n a &amp; <b> </title>',
  '<pre>\r\n\n x</pre>',
]
/** What the parser drops where it stands. */
const DROPPED = ['</x>', '</td>', '<html>', '<body>', '</font>', '<head>']

export interface MarkupTraits {
  /** Tables, whose stray text the parser moves elsewhere. */
  readonly tables: boolean
  /** Tags that it drops, in the middle of text. */
  readonly dropped: boolean
  /** Characters that a tokenizer must treat with care. */
  readonly awkward?: boolean
}

/** Some markup, tangled as on bad pages; the same for the same number. */
export const randomMarkup = (seed: number, { tables, dropped, awkward = false }: MarkupTraits): string => {
  const { pick, chance, int } = rngFor(seed, 'markup')
  const names = [...INLINE, ...INLINE, ...BLOCK, ...(tables ? TABLE : [])]
  let markup = chance(0.5) ? '<!DOCTYPE html>' : ''
  for (let i = int(5, 60); i > 0; i--) {
    const kind = int(0, 9)
    if (kind < 3) {
      const attributes = Array.from({ length: int(0, 3) }, () => ` ${pick(ATTRIBUTES)}`).join('')
      markup += `<${pick(chance(0.2) ? VOID : names)}${attributes}${chance(0.1) ? ' ' : ''}>`
    } else if (kind < 5) markup += `</${pick(names)}${chance(0.1) ? ' ' : ''}>`
    else if (kind < 8) markup += pick(TEXTS)
    else if (kind === 8) markup += pick(awkward ? AWKWARD : WHOLE)
    else if (dropped) markup += pick(DROPPED)
  }
  return markup
}
