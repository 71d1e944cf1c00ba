<#-- A mail's subject: both languages in one line. -->
<#macro subject tr en>${tr} / ${en}</#macro>
<#macro turkish greeting=""></#macro>
<#macro english greeting=""></#macro>
<#macro sms></#macro>
<#include template>
