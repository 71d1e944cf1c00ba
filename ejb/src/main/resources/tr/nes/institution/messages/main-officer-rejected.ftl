<@subject tr="Ana yetkili değişmedi" en="The main officer has not changed"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>Kurumunuzun ana e-imza yetkilisi değiştirilmedi. Nedeni: ${reason}</@p>
<@p>Yeni bir yazı gönderebilirsiniz.</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>The main e-signature officer of your institution was not changed. Reason: ${reason}</@p>
<@p>You can send another letter.</@p>
</@english>
