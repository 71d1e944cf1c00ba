<#-- What mails say in every form; the form gives p and phone. -->
<#macro subject tr en><#assign headings = {"tr": tr, "en": en}></#macro>
<#macro sms></#macro>
<#macro turkish greeting="Sayın ${name},"><@part language="tr" greeting=greeting><#nested></@part></#macro>
<#macro english greeting="Dear ${name},"><@part language="en" greeting=greeting><#nested></@part></#macro>
<#macro notYou>
<@p><#if language == "tr">Siz yapmadıysanız hemen çağrı merkezini arayın: <@phone/><#else>If it was not you, call the call centre at once: <@phone/></#if></@p>
</#macro>
