<@subject tr="Kayıtlı telefonunuz değiştirildi" en="Your registered phone was changed"/>
<#macro said>
Kayıtlı cep telefonunuz ${when.tr} tarihinde değiştirildi. Güvenliğiniz için PIN işlemleri 24 saat bekletilir.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>Your registered mobile phone was changed on ${when.en}. To keep you safe, PIN operations wait for 24 hours.</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
