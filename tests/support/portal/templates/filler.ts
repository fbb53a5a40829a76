/** Style rules and scripts of the length that real pages carry; they mean nothing. */

const PARTS = [
  'header',
  'nav',
  'banner',
  'crumb',
  'content',
  'aside',
  'list',
  'tab',
  'card',
  'share',
  'qrcode',
  'pager',
  'footer',
  'toolbar',
]
const STATES = ['', ' a', ' a:hover', ' ul li', ' .title', ' .date', ' img', ' h3', ' .more-line', ' span']

/** About `count` × 110 characters of CSS with the given prefix. */
export function styleRules(prefix: string, count: number): string {
  let css = ''
  for (let index = 0; index < count; index++) {
    const part = PARTS[index % PARTS.length]!
    const state = STATES[Math.floor(index / PARTS.length) % STATES.length]!
    const size = 12 + (index % 7)
    css += `.${prefix}-${part}${state}{font-size:${size}px;line-height:${size * 2}px;color:#${(index * 4099).toString(16).padStart(6, '3').slice(-6)};padding:${index % 9}px ${index % 13}px;}\n`
  }
  return css
}

export const SCRIPTS = {
  fontSize: `function changeSize(size) {
  var box = document.getElementById('zoom') || document.getElementById('main');
  if (!box) { return; }
  box.style.fontSize = size + 'px';
  var items = box.getElementsByTagName('p');
  for (var i = 0; i < items.length; i++) { items[i].style.fontSize = size + 'px'; items[i].style.lineHeight = size * 2 + 'px'; }
}`,
  keyword: `function checkKeyword() {
  var box = document.getElementById('q');
  var word = box.value.replace(/(^\\s+)|(\\s+$)/g, '');
  if (word === '' || word === '请输入关键词') { alert('请输入要查询的内容'); return false; }
  var bad = '#%&<>';
  for (var i = 0; i < bad.length; i++) { if (word.indexOf(bad.charAt(i)) > -1) { alert('含有不能查询的字符'); return false; } }
  return true;
}`,
  tabs: `function showTab(name, now, count) {
  for (var i = 1; i <= count; i++) {
    var head = document.getElementById(name + i), body = document.getElementById('con_' + name + '_' + i);
    if (head) { head.className = i === now ? 'hover' : ''; }
    if (body) { body.style.display = i === now ? 'block' : 'none'; }
  }
}
function setCookie(name, value, days) {
  var end = new Date();
  end.setTime(end.getTime() + days * 24 * 3600 * 1000);
  document.cookie = name + '=' + escape(value) + ';expires=' + end.toGMTString() + ';path=/';
}
function getCookie(name) {
  var all = document.cookie.split('; ');
  for (var i = 0; i < all.length; i++) { var pair = all[i].split('='); if (pair[0] === name) { return unescape(pair[1]); } }
  return '';
}`,
  paging: `function createPageHTML(total, now, name, ext) {
  if (total <= 1) { return; }
  var html = '';
  for (var i = 0; i < total; i++) {
    if (i === now) { html += '<span>' + (i + 1) + '</span>'; }
    else { html += '<a href="' + name + (i === 0 ? '' : '_' + i) + '.' + ext + '">' + (i + 1) + '</a>'; }
  }
  document.write(html);
}`,
  share: `var shareConfig = { title: document.title, url: location.href, sites: ['weixin', 'weibo', 'qzone'], size: 24 };
function shareTo(site) {
  var address = '/share?to=' + site + '&url=' + encodeURIComponent(shareConfig.url) + '&title=' + encodeURIComponent(shareConfig.title);
  window.open(address, '_blank', 'width=600,height=500');
}
function printArticle() { window.print(); }`,
} as const
