<@subject tr="Kurum başvurunuz kabul edilmedi" en="Your institution's application was not accepted"/>
<@turkish greeting="Sayın ${institution} yetkilisi,">
<@p>
Kurumunuzun başvurusu kabul edilmedi. Nedeni: ${reason}
</@p>
<@p>
Eksiği giderip yeniden başvurabilirsiniz.
</@p>
</@turkish>
<@english greeting="Dear officer of ${institution},">
<@p>
Your institution's application was not accepted. The reason: ${reason}
</@p>
<@p>
You may correct what is missing and apply again.
</@p>
</@english>
