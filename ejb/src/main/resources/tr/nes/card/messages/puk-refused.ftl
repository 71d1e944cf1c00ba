<@subject tr="Kartınızın kilit açma bilgisini inceliyoruz" en="We are looking into the unblocking data of your card"/>
<@turkish>
<@p>
${card} seri numaralı kartınız ${when.tr} tarihinde kayıtlı kilit açma bilgimizi kabul etmedi. Bu bilgiyi inceliyoruz; bu sürede
işlem yapılmaz. Durumu çağrı merkezinden öğrenebilirsiniz: <@phone/>
</@p>
</@turkish>
<@english>
<@p>
Your card with serial number ${card} refused our stored unblocking data on ${when.en}. We are looking into that; meanwhile
nothing is done with it. Ask the call centre how it stands: <@phone/>
</@p>
</@english>
<@sms>${card} seri numaralı kartın kilit açma bilgisini inceliyoruz; bu sürede işlem yapılmaz. Durumu çağrı merkezinden öğrenebilirsiniz: <@phone/></@sms>
