<@subject tr="Kurum adına yetkili kişi" en="Who acts for your organisation"/>
<@turkish>
<@p>${person} artık kurumunuzun sertifikalarını yönetemez.</@p>
</@turkish>
<@english>
<@p>${person} may no longer manage the certificates of your organisation.</@p>
</@english>
