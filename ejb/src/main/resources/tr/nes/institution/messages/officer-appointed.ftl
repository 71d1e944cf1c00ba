<@subject tr="E-imza yetkilisi olarak atandınız" en="You were made an e-signature officer"/>
<@turkish>
<@p>
${institution} sizi e-imza yetkilisi olarak atadı. e-imza veya e-Devlet ile giriş yaptığınızda menünüzde Yetkili
İşlemleri’ni görürsünüz.
</@p>
<@p>Bundan haberiniz yoksa bizi arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>
${institution} has made you an e-signature officer. After a login by e-signature or e-Devlet you find the officer
operations in your menu.
</@p>
<@p>If you know nothing about it, call us: <@phone/></@p>
</@english>
<@sms>Kurumunuz sizi e-imza yetkilisi olarak atadı; ayrıntılar e-postanızda. Haberiniz yoksa arayın: <@phone/></@sms>
