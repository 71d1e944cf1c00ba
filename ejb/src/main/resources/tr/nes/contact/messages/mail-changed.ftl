<@subject tr="Kayıtlı e-posta adresiniz değiştirildi" en="Your registered e-mail address was changed"/>
<#macro said>Kayıtlı e-posta adresiniz ${when.tr} tarihinde değiştirildi.</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>Your registered e-mail address was changed on ${when.en}.</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
