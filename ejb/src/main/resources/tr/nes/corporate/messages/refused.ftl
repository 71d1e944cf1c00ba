<@subject tr="Sertifika isteğiniz kabul edilmedi" en="Your certificate request was not accepted"/>
<@turkish>
<@p>${family.tr} sertifikası için gönderilen anahtar sertifika makamınca kabul edilmedi; sertifika üretilmedi. Yetkili kişi başka bir anahtarla yeni bir istek gönderebilir: ${page}</@p>
</@turkish>
<@english>
<@p>The authority did not accept the key that was sent for the certificate (${family.en}); none was issued. Whoever acts for you can send another request with another key: ${page}</@p>
</@english>
