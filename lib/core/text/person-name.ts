/**
 * Family names: the 180 that are borne by nearly all (public-security ministry, yearly report on names), and further ones
 * of the 《百家姓》 that begin no everyday word.
 */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金' +
  '韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫雷段龙史陶黎贺毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿' +
  '关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季成霍苗涂谷曲盛冉翁蓝骆路游靳辛欧管柴蒙鲍华喻祁房蒲滕萧瞿褚卫水窦' +
  '云鄢郎花费岑薄和穆卞茅项屈席阎虞支柯昝丘艾桂牟佟商佘赖卓屠池乌焉班仇甄麻景米明臧计伏谈解应宗宣贲郁杭洪诸' +
  '桑敖冷辜仲宫修芮储简刁蔚裘党楚占宿荣满冼区麦初晏时代练边常'

const COMPOUND = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木|独孤|呼延|轩辕|南宫|闻人'

const NAME = new RegExp(`^(?:(?:${COMPOUND})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][\\u4e00-\\u9fff]{1,2})$`)
/** 买买提·艾力 and other names written with a dot. */
const DOTTED = /^[\u4e00-\u9fff]{2,8}[·•.][\u4e00-\u9fff]{2,10}$/
const MASKED = /^[\u4e00-\u9fff]{1,2}[*×某XxOo○〇]{1,3}[\u4e00-\u9fff]{0,2}$/

/** What a word must not hold or be to be somebody's name. */
const NO_NAME =
  /[的了是及与或等局部委院所校处股室队组区县市镇乡街号楼厂店户项类级数额量率位电话手机址码]|^(?:方[式法案面向]|成[绩果员立]|时间|时[期段]|明[确细显白]|单[位价据]|计[划算]|申[请报诉]|任[务职免]|安[全排置]|高[中级新]|常[见用住年]|管[理制]|万元|关于|项目|金[额融]|应[急当]|和[平谐]|简[历介要]|路[线段]|解[读决释]|包[括含]|程[序度]|章[程节]|施[工行]|甘肃|宁[波夏]|石[家油]|贺[信电]|许可|温[馨度]|严[格重]|康[复养]|向[上下]|商[务业品]|卫[生健]|游[客泳]|修[改订]|宣[传布]|应用|代[码表理办]|边[境界]|荣[誉获]|初[中级审]|华[北东]|江[苏西]|云[南计]|兰州|白[天色]|钱款|费[用率]|谷[物]|房[屋产]|权|支[付持出]|席[位]|景[区点]|党[委员组建]|满[意足]|米|池|水[利电务]|花|班[级子]|龙[头]|马[上]|黄[金]|田[地]|林[业地木]|陆[续地]|程|牛|石|麻|毛|尚未|易[于]|宫|桑|冷|练|蒙古|常务|温度|连)$/

/** Whether a text, blanks left out, is a Chinese person's name in full. Doubtful words are none. */
export function isPersonName(text: string): boolean {
  const name = text.replace(/\s+/g, '')
  if (name.length < 2 || name.length > 19) return false
  return (NAME.test(name) && !NO_NAME.test(name)) || DOTTED.test(name)
}

/** Whether a text is a person's name of which a part is masked: 张*, 李某某, 王×平. */
export function isMaskedName(text: string): boolean {
  return MASKED.test(text.replace(/\s+/g, ''))
}
