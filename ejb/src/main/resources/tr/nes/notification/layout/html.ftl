<#-- A mail as a page: plain, without pictures or anything from elsewhere, in the reader's own light or dark. -->
<#include "mail.ftl">
<#macro part language greeting>
<#assign language = language>
<div lang="${language}" class="part">
<h2>${headings[language]}</h2>
<p>${greeting}</p>
<#nested>
</div>
</#macro>
<#macro p><p><#nested></p></#macro>
<#macro phone><a href="${authority.phoneLink}">${authority.phone}</a></#macro>
<#macro anchor of><a href="${of}">${of}</a></#macro>
<#macro address of><p><@anchor of=of/></p></#macro>
<#assign parts><#include template></#assign>
<!DOCTYPE html>
<html lang="tr">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${headings.tr}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 16px; max-width: 38em; color: #1f2430; background: #ffffff;
  font: 16px/1.5 sans-serif; overflow-wrap: break-word; word-break: break-word; }
a { color: #303f9f; }
h1 { margin: 0 0 16px; padding: 0 0 8px; border-bottom: 3px solid #303f9f; font-size: 16px; }
h2 { margin: 24px 0 8px; font-size: 20px; line-height: 1.3; }
p { margin: 0 0 12px; }
a[href^="tel:"] { white-space: nowrap; }
.part + .part { margin-top: 24px; border-top: 1px solid #767b87; }
.footer { margin-top: 24px; padding-top: 12px; border-top: 1px solid #767b87; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  body { color: #e8eaf0; background: #14161c; }
  a { color: #aab6fe; }
  h1 { border-color: #aab6fe; }
}
</style>
</head>
<body>
<h1>${authority.name}</h1>
${parts}
<div class="footer">
<p>Çağrı merkezi / <span lang="en">Call centre</span>: <@phone/><br>
E-posta / <span lang="en">E-mail</span>: <a href="mailto:${authority.mail}">${authority.mail}</a></p>
</div>
</body>
</html>
