<#-- One part of a template as people edit it: placeholders in braces, an empty line between paragraphs. -->
<#macro subject tr en><#if part == "SUBJECT_TURKISH">${tr}<#elseif part == "SUBJECT_ENGLISH">${en}</#if></#macro>
<#macro turkish greeting="Sayın ${name},"><#if part == "MAIL_TURKISH">${greeting}

<#nested></#if></#macro>
<#macro english greeting="Dear ${name},"><#if part == "MAIL_ENGLISH">${greeting}

<#nested><#elseif part == "SMS_ENGLISH"><#nested></#if></#macro>
<#macro sms both=false><#if part == "SMS_TURKISH" || (both && part == "SMS_ENGLISH")><#nested></#if></#macro>
<#macro p>
<#local words><#nested></#local>

${words?replace("\\s+", " ", "r")?trim}

</#macro>
<#macro phone>{phone}</#macro>
<#macro address of>

${of}

</#macro>
<#macro notYou>
<@p>
<#if part == "MAIL_TURKISH">Siz yapmadıysanız hemen çağrı merkezini arayın: <@phone/>
<#elseif part == "MAIL_ENGLISH">If it was not you, call the call centre at once: <@phone/>
<#elseif part == "SMS_TURKISH">Siz yapmadıysanız hemen arayın: <@phone/>
<#elseif part == "SMS_ENGLISH">If it was not you, call at once: <@phone/>
</#if>
</@p>
</#macro>
<#include template>
