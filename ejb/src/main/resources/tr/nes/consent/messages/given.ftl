<@subject tr="E-Onay verildi" en="E-consent given"/>
<#macro said>
E-Onay beyanınız kartınızla imzalandı; bundan sonraki başvurularınızda ayrıca imza gerekmez.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>Your e-consent was signed with your card; from now on your applications need no signature of their own.</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
