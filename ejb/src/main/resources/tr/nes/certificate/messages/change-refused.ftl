<@subject tr="Sertifikanızın durumu değişmedi" en="The status of your certificate has not changed"/>
<#assign wishes = {
  "ACTIVATE": {"tr": "kullanıma açma", "en": "activate"},
  "SUSPEND": {"tr": "askıya alma", "en": "suspend"},
  "REINSTATE": {"tr": "askıdan indirme", "en": "reinstate"},
  "REVOKE": {"tr": "iptal", "en": "revoke"}
}>
<#macro said>
${serial} seri numaralı sertifikanız için istediğiniz ${wishes[operation].tr} işlemi yapılamadı; durumu değişmedi. Lütfen
yeniden deneyin.
</#macro>
<@turkish>
<@p><@said/></@p>
</@turkish>
<@english>
<@p>
You asked us to ${wishes[operation].en} your certificate with serial number ${serial}. That could not be done; its status
has not changed. Please try again.
</@p>
</@english>
<@sms><@said/></@sms>
