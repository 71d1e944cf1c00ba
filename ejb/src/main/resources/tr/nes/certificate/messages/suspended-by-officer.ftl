<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde kurumunuzun yetkilisince askıya alındı; askıyı yalnız kurumunuz
kaldırabilir.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was suspended by your institution's officer on ${when.en}; only your
institution can lift the suspension.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
