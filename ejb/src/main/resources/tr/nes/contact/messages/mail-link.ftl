<@subject tr="Yeni e-posta adresinizi onaylayın" en="Confirm your new e-mail address"/>
<@turkish>
<@p>Bu adresi kayıtlı e-posta adresiniz yapmak için 30 dakika içinde bağlantıyı açın ve onaylayın:</@p>
<@address of=link/>
<@p>Bağlantı bir kez kullanılır. Siz istemediyseniz bu iletiyi silin; hiçbir şey değişmez.</@p>
</@turkish>
<@english>
<@p>To make this address your registered e-mail address, open this link within 30 minutes and confirm:</@p>
<@address of=link/>
<@p>It works once. If you did not ask for it, delete this mail; nothing changes.</@p>
</@english>
