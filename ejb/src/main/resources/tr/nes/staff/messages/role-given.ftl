<@subject tr="Size bir personel rolü verildi" en="You were given a staff role"/>
<@turkish>
<@p>
Size ${role.tr} rolü verildi. ${begin.tr} gününden başlayarak geçerlidir (${term.tr}). Açık oturumunuzda görmek için yeniden
giriş yapın.
</@p>
<@p>Bundan haberiniz yoksa hemen bizi arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>
You were given the role ${role.en}. It counts from ${begin.en} (${term.en}). Log in again to see it in an open session.
</@p>
<@p>If you know nothing about it, call us at once: <@phone/></@p>
</@english>
<@sms>Size ${role.tr} rolü verildi, ${begin.tr} gününden başlayarak. Haberiniz yoksa hemen arayın: <@phone/></@sms>
