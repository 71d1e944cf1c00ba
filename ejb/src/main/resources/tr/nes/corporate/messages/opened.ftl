<@subject tr="Kurum sertifikası siparişi açıldı" en="An order of a certificate was opened"/>
<@turkish>
<@p>Kurumunuz için bir ${family.tr} sertifikası siparişi açıldı. Kurum adına yetkili kişi giriş yapıp anahtarın sertifika isteğini (PKCS#10) göndermeli: ${page}</@p>
<@p>Bu siparişi kurumunuzdan kimse vermediyse hemen çağrı merkezini arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>A certificate (${family.en}) was ordered for your organisation. Whoever acts for it logs in and sends the request for the key (PKCS#10): ${page}</@p>
<@p>If nobody in your organisation ordered it, call the call centre at once: <@phone/></@p>
</@english>
