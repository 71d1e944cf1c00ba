<#-- A mail as plain text: an empty line between paragraphs, nothing else counts. -->
<#include "mail.ftl">
<#macro part language greeting>
<#assign language = language>
<#if language == "en">

---
</#if>

${greeting}

<#nested>
</#macro>
<#macro p>
<#local words><#nested></#local>

${words?replace("\\s+", " ", "r")?trim}

</#macro>
<#macro phone>${authority.phone}</#macro>
<#macro anchor of>${of}</#macro>
<#macro address of>

${of}

</#macro>
<#include template>

---

${authority.name}
Çağrı merkezi / Call centre: ${authority.phone}
E-posta / E-mail: ${authority.mail}
