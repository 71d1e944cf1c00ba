<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde görevlilerimizce askıya alındı; askıyı yalnız çağrı merkezi
kaldırabilir.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was suspended by our staff on ${when.en}; only the call centre can lift
the suspension.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
