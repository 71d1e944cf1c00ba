<@subject tr="Mührünüz hazır: ${number}" en="Your seal is ready: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} başvurunuzun sertifikası üretildi. Yetkili kişi giriş yapıp sertifikayı kullanıma açmalı: ${page}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>The certificate of your ${service.en} application ${number} was issued. Whoever acts for you logs in and activates it: ${page}</@p>
</@english>
<@sms>Başvuru ${number}: sertifika üretildi. Kullanıma açmak için ${page}</@sms>
