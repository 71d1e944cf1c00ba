<#-- The only code that is read out: to the agent who has the call. -->
<@sms both=true>
<#if language == "tr">
Çağrı merkezinde bildirilen yeni telefon onay kodunuz: ${code}. Kod ${minutes} dakika geçerlidir. Yalnız <@phone/> hattında
görüştüğünüz görevliye söyleyiniz; başka bir işlemi onaylamaz.
<#else>
Your code for the new phone reported to the call centre: ${code}. It is valid for ${minutes} minutes. Tell it only to our
agent on <@phone/>; it confirms nothing else.
</#if>
</@sms>
