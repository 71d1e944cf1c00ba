<@subject tr="Kartınızın kilit açma bilgisi düzeltildi" en="The unblocking data of your card was corrected"/>
<@turkish>
<@p>
${card} seri numaralı kartınızın kilit açma bilgisi ${when.tr} tarihinde düzeltildi. Kartınızın kilidini yeniden bir kioskta
açabilirsiniz. Sorularınız için: <@phone/>
</@p>
</@turkish>
<@english>
<@p>
The unblocking data of your card with serial number ${card} was corrected on ${when.en}. You can unblock your card at a kiosk
again. If you have questions: <@phone/>
</@p>
</@english>
<@sms>${card} seri numaralı kartınızın kilit açma bilgisi düzeltildi; kilidini yeniden bir kioskta açabilirsiniz. Bilgi: <@phone/></@sms>
