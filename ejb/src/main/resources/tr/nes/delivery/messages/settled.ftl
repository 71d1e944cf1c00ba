<@subject tr="Gönderi bildiriminizin sonucu: ${shipment}" en="Result of your report: ${shipment}"/>
<@turkish greeting="Sayın ${name},">
<@p>${shipment} numaralı gönderiniz için bildiriminizi inceledik. ${result.tr}</@p>
<#if answer != ""><@p>${answer}</@p></#if>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We looked into your report about shipment ${shipment}. ${result.en}</@p>
<#if answer != ""><@p>${answer}</@p></#if>
</@english>
<@sms>Gönderi ${shipment}: ${result.tr}</@sms>
