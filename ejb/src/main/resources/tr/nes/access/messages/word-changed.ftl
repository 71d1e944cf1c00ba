<@subject tr="Güvenlik sözcüğünüz değiştirildi" en="Your security word was changed"/>
<#macro said>Güvenlik sözcüğünüz ${when.tr} tarihinde değiştirildi.</#macro>
<@turkish>
<@p><@said/> Açık oturumlarınız kapatıldı.</@p>
<@notYou/>
</@turkish>
<@english>
<@p>Your security word was changed on ${when.en}. Your open sessions were ended.</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
