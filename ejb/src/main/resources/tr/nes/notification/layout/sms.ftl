<#-- An SMS: the Turkish words that the template keeps for it; every segment costs. -->
<#macro subject tr en></#macro>
<#macro turkish greeting=""></#macro>
<#macro english greeting=""></#macro>
<#macro sms><#nested></#macro>
<#macro notYou>Siz yapmadıysanız hemen çağrı merkezini arayın.</#macro>
<#include template>
