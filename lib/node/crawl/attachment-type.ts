/** File types that are read as attachments: documents, tables, archives. */
const TYPES =
  'pdf|docx?|docm|dotx?|wps|wpt|rtf|odt|xlsx?|xlsm|xlsb|xltx?|et|ett|ods|pptx?|pptm|ppsx?|dps|odp|ofd|ceb|cebx|csv|tsv|txt|zip|rar|7z|tar|gz|tgz|bz2|xz'
const IN_PATH = new RegExp(`\\.(${TYPES})$`, 'i')
const IN_QUERY = new RegExp(`[?&][^=&]{1,40}=[^&]{0,400}\\.(${TYPES})(?:&|$)`, 'i')
const IN_TEXT = new RegExp(`\\.(${TYPES})[)）\\]】》”"' ]{0,3}(?:[（(][^（）()]{0,20}[)）])?$`, 'i')
/** Addresses of servers that hand out files by number. */
const DOWNLOAD = /(?:down_?load|attach(?:ment)?|fujian|file_?(?:down|view|get)|get_?file|upload)/i

/**
 * The file type that an address or the words of its link name, in lower case; `null` for a page. A site map of text or a feed is told
 * by what asks for it, not here.
 *
 * @param url absolute
 * @param text what the reader sees of the link: counts only where the address is one to download from
 */
export const attachmentType = (url: string, text = ''): string | null => {
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  // `viewer.html?file=a.pdf` is a page that shows a file.
  const named = IN_PATH.exec(path) ?? (query < 0 || /\.s?html?$/i.test(path) ? null : IN_QUERY.exec(url.slice(query)))
  if (named) return /^https?:\/\/[^/]*$/.test(path) ? null : named[1]!.toLowerCase()
  if (text === '' || !DOWNLOAD.test(url)) return null
  return IN_TEXT.exec(text)?.[1]?.toLowerCase() ?? null
}

/** Of a `Content-Type` or a link's `type`; `null` for what is no attachment. */
export const attachmentTypeOfMedia = (media: string): string | null => {
  const [name = ''] = media.toLowerCase().split(';', 1)
  const found = /^(?:application|text)\/(.{1,100})$/.exec(name.trim())?.[1]
  if (found === undefined) return null
  return MEDIA.get(found) ?? null
}

const MEDIA: ReadonlyMap<string, string> = new Map([
  ['pdf', 'pdf'],
  ['msword', 'doc'],
  ['vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['vnd.ms-excel', 'xls'],
  ['vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['vnd.ms-powerpoint', 'ppt'],
  ['vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['wps-office.wps', 'wps'],
  ['vnd.ms-works', 'wps'],
  ['kswps', 'wps'],
  ['kset', 'et'],
  ['ofd', 'ofd'],
  ['rtf', 'rtf'],
  ['csv', 'csv'],
  ['plain', 'txt'],
  ['zip', 'zip'],
  ['x-zip-compressed', 'zip'],
  ['vnd.rar', 'rar'],
  ['x-rar-compressed', 'rar'],
  ['x-7z-compressed', '7z'],
])
