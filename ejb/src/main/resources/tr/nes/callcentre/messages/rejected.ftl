<@subject tr="Öneriniz reddedildi" en="Your proposal was rejected"/>
<@turkish>
<@p>${when.tr} tarihinde çağrı merkezinde yaptığınız öneri reddedildi; hiçbir şey değişmedi.</@p>
<@p>Gerekçe: ${reason}</@p>
</@turkish>
<@english>
<@p>What you proposed in the call centre on ${when.en} was rejected; nothing changed.</@p>
<@p>Reason: ${reason}</@p>
</@english>
