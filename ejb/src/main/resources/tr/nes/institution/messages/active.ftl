<@subject tr="Kurumunuz kaydedildi" en="Your institution is registered"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>
Kurumunuz kaydedildi; ana e-imza yetkiliniz ${officer}. Yetkiliniz e-imza veya e-Devlet ile giriş yaptığında menüsünde
Yetkili İşlemleri’ni görür.
</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>
Your institution is registered; its main e-signature officer is ${officer}. After a login by e-signature or e-Devlet the
officer finds the officer operations in the menu.
</@p>
</@english>
