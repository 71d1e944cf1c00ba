<#-- The purpose stands in it, so that nobody reads a code out for something else. -->
<@sms both=true>
<#if language == "tr">
${purpose.tr} onay kodunuz: ${code}. Kod ${minutes} dakika geçerlidir. Görevlilerimiz dahil kimseye söylemeyiniz.
<#else>
Your code for ${purpose.en}: ${code}. It is valid for ${minutes} minutes. Tell it to nobody, not even to our staff.
</#if>
</@sms>
