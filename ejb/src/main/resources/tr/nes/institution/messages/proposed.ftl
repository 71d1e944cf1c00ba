<@subject tr="Kurum başvurunuz alındı" en="Your institution's application was received"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>
Kurumunuzun başvurusu alındı. E-imza yetkilisi olarak ${officer} bildirildi. Başvuruyu görevlilerimiz inceleyecek; sonucu
bu adrese yazacağız. Şimdi yapmanız gereken bir şey yok.
</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>
Your institution's application was received. It names ${officer} as e-signature officer. Our staff will examine it and
write the result to this address. There is nothing for you to do now.
</@p>
</@english>
