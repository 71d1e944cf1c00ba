<#-- An SMS in the person's language; every segment costs. Turkish has its own short words, English are the mail's. -->
<#macro subject tr en></#macro>
<#macro turkish greeting=""></#macro>
<#macro english greeting=""><#if language == "en"><#nested></#if></#macro>
<#macro sms both=false><#if both || language == "tr"><#nested></#if></#macro>
<#macro p><#nested> </#macro>
<#macro phone>${authority.phone}</#macro>
<#macro address of>${of}</#macro>
<#macro notYou><#if language == "tr">Siz yapmadıysanız hemen arayın: <@phone/><#else>If it was not you, call at once: <@phone/></#if></#macro>
<#include template>
