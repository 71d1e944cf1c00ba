<@sms both=true>
<#if language == "tr">
${number} numaralı siparişin hesap parolasını alma kodu: ${code}. Yalnız portaldaki parola sayfasına yazın, kimseye söylemeyin.
<#else>
Code to collect the password of order ${number}: ${code}. Type it on the portal’s password page only and tell it to nobody.
</#if>
</@sms>
