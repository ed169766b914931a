import { createHash } from 'node:crypto';
import {
  fullPageOf,
  pictureOf,
  slugIn,
  wayToTop,
  type EmbedName
} from '../content/embeds/names.ts';
import type { Language } from '../content/messages/index.ts';
import { embedPage } from './server.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Before the first paint: the theme and the size that the address asks for, and its language, which is
 * another file where this one stands on the site.
 */
const early = (language: Language, other: string): string =>
  `(function (q, r, l) {
var t = q.get('theme'), f = /\\/embed\\/[a-z/-]+\\/(index\\.html)?$/.exec(l.pathname);
if (t === 'light' || t === 'dark') r.dataset.theme = t;
if (q.get('present') === '1') r.classList.add('present');
if (!f || q.get('lang') !== '${language === 'en' ? 'fr' : 'en'}') return;
q.delete('lang');
l.replace('${other}' + (f[1] || '') + '?' + q + l.hash);
})(new URLSearchParams(location.search), document.documentElement, location);`.replaceAll(
    /\n| (?=[=!|+(?{}])|(?<=[=|+,{;)}]) /g,
    ''
  );

/**
 * An embed's page: one file that needs no other. `site`: the site's address, null where nobody said;
 * `alone`: it will stand where no way leads to the site.
 */
export async function embedHtml(
  figure: EmbedName,
  language: Language,
  site: string | null,
  alone = false
): Promise<string> {
  const up = wayToTop(figure, language);
  const folder = language === 'en' ? '' : `${language}/`;
  const full = `${folder}${fullPageOf(figure)}`;
  const at = (file: string): string => `${site ?? up}${file}`;
  const other = `${up}${language === 'en' ? 'fr/' : ''}embed/${figure}/`;
  const page = await embedPage(figure, language, {
    page: `${up}${full}`,
    lab: `${up}${folder}lab/`,
    alone
  });
  const scripts = [early(language, other), ...page.scripts];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'"
  ];
  const [first = '', ...rest] = scripts.map((script) => `<script>${script}</script>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${slugIn(figure) === null ? '' : '<base target="_blank">\n'}<meta http-equiv="content-security-policy" content="${escaped(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)} · Mailbox Lab</title>
<link rel="alternate" type="application/json+oembed" href="${at(`${folder}embed/${figure}/oembed.json`)}">
<link rel="canonical" href="${at(full)}">
<meta name="description" content="${escaped(page.description)}">
<meta property="og:title" content="${escaped(page.title)}">
<meta property="og:description" content="${escaped(page.description)}">
<meta property="og:image" content="${at(`og/${language}/${pictureOf(figure)}.png`)}">
<meta name="color-scheme" content="light dark">
${first}
<style>${page.style}</style>
<noscript><style>.needs-script{display:none!important}.without-script{display:block!important}</style></noscript>
</head>
<body>
<div id="embed">${page.body}</div>
<script type="application/json" id="embed-data">${page.data}</script>
${rest.join('\n')}
</body>
</html>
`;
}
