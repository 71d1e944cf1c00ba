<@subject tr="Ana yetkili değişti" en="The main officer has changed"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>Kurumunuzun ana e-imza yetkilisi yazınıza göre değiştirildi. İlgili kişilere ayrıca yazdık.</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>The main e-signature officer of your institution was changed as your letter says. We wrote to the people too.</@p>
</@english>
