<@subject tr="Personel rolünüz sona erdi" en="Your staff role has ended"/>
<@turkish>
<@p>${role.tr} rolünüz ${when.tr} tarihinde sona erdirildi. Açık oturumlarınızda da geçmez.</@p>
<@p>Bundan haberiniz yoksa bizi arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>Your role ${role.en} was ended on ${when.en}. It does not count in open sessions either.</@p>
<@p>If you know nothing about it, call us: <@phone/></@p>
</@english>
<@sms>${role.tr} rolünüz sona erdirildi. Haberiniz yoksa arayın: <@phone/></@sms>
