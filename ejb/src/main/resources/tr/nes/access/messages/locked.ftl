<@subject tr="Şifreli Giriş kilitlendi" en="Login with security word locked"/>
<#macro said>
Güvenlik sözcüğünüz üç kez hatalı girildiği için Şifreli Giriş kilitlendi. Diğer giriş yolları açıktır.
</#macro>
<@turkish>
<@p><@said/></@p>
<@p>Denemeleri siz yapmadıysanız veya kilidi kaldırmak için çağrı merkezini arayınız: <@phone/></@p>
</@turkish>
<@english>
<@p>Your security word was typed wrongly three times, so the login with it was locked. The other ways in are open.</@p>
<@p>If those tries were not yours, or to have the lock lifted, call the call centre: <@phone/></@p>
</@english>
<@sms>
<@said/>
Siz yapmadıysanız ya da kilidi kaldırmak için çağrı merkezini arayın: <@phone/>
</@sms>
