<@subject tr="E-Onay geri çekildi" en="E-consent withdrawn"/>
<#macro said>
E-Onay beyanınız geri çekildi; bundan sonraki başvurularınızı imzalamanız gerekir.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>Your e-consent was withdrawn; from now on you have to sign your applications.</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
