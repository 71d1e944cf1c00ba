<@subject tr="Şifreli Giriş kilidi kaldırıldı" en="Login with security word unlocked"/>
<#macro said>Şifreli Giriş kilidi çağrı merkezince kaldırıldı.</#macro>
<@turkish>
<@p><@said/></@p>
<@p>Siz istemediyseniz hemen çağrı merkezini arayınız: <@phone/></@p>
</@turkish>
<@english>
<@p>The call centre has lifted the lock of the login with security word.</@p>
<@p>If you did not ask for it, call the call centre at once: <@phone/></@p>
</@english>
<@sms><@said/> Siz istemediyseniz hemen çağrı merkezini arayınız: <@phone/></@sms>
