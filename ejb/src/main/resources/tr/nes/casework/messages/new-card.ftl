<@subject tr="Kartınız yenilenmeli" en="Your card has to be replaced"/>
<@turkish>
<@p>
${card} seri numaralı kartınızda artık işlem yapılamıyor. Bireysel İşlemlere girip yeni kart için başvurunuz; eski kartınızdaki
sertifika yeni kart çıkınca iptal edilir. Sorularınız için: <@phone/>
</@p>
</@turkish>
<@english>
<@p>
Nothing more can be done with your card with serial number ${card}. Please log in and apply for a new card; the certificate on
the old card is revoked once the new one is made. If you have questions: <@phone/>
</@p>
</@english>
<@sms>${card} seri numaralı kartınızda artık işlem yapılamıyor. Bireysel İşlemlerden yeni kart için başvurunuz. Bilgi: <@phone/></@sms>
