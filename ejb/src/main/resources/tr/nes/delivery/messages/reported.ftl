<@subject tr="Bildiriminiz alındı: ${shipment}" en="We have your report: ${shipment}"/>
<@turkish greeting="Sayın ${name},">
<@p>${shipment} numaralı gönderiniz için bildiriminiz bize ulaştı. Kargoyla araştırıp sonucu size bildireceğiz; yapmanız gereken bir şey yok.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We have your report about shipment ${shipment}. We look into it with the carrier and tell you the result; there is nothing for you to do.</@p>
</@english>
<@sms>${shipment} numaralı gönderiniz için bildiriminiz alındı; sonucu bildireceğiz.</@sms>
