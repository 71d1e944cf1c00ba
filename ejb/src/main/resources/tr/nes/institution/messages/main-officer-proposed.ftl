<@subject tr="Ana yetkili değişikliği alındı" en="Change of the main officer received"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>
Kurumunuzun ana e-imza yetkilisinin değiştirilmesi için bir yazı aldık. İkinci bir görevlimiz inceleyecek; sonucu size
yazacağız. Bu yazıyı siz göndermediyseniz hemen arayın: <@phone/>
</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>
We received a letter that changes the main e-signature officer of your institution. A second member of our staff will
check it and we will write to you. If the letter is not yours, call at once: <@phone/>
</@p>
</@english>
