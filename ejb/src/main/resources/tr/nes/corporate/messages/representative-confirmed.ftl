<@subject tr="Kurum adına yetkili kişi" en="Who acts for your organisation"/>
<@turkish>
<@p>${person} bundan böyle kurumunuzun sertifikalarını yönetebilir: ${page}</@p>
<@p>Bunu kurumunuz istemediyse hemen çağrı merkezini arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>From now on ${person} may manage the certificates of your organisation: ${page}</@p>
<@p>If your organisation did not ask for this, call the call centre at once: <@phone/></@p>
</@english>
