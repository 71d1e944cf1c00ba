<@subject tr="Sertifikanızın süresi doluyor" en="Your certificate ends soon"/>
<#macro said>
${serial} seri numaralı sertifikanız ${end.tr} tarihinde sona erecek. İmzalarınıza ara vermemek için yenileme başvurusunu
bu tarihten önce yapın.
</#macro>
<@turkish>
<@p><@said/></@p>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} ends on ${end.en}. To go on signing without a break, apply for its renewal
before that day.
</@p>
</@english>
<@sms><@said/></@sms>
