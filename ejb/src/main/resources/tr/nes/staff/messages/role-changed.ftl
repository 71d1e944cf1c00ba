<@subject tr="Personel rolleri değişti" en="Staff roles have changed"/>
<@turkish>
<@p>${person}: ${role.tr} rolü ${change.tr} (${when.tr}). Öneren: ${proposer.tr}. Onaylayan: ${decider.tr}.</@p>
<@p>Bu değişiklik size yanlış geliyorsa Personel ve Roller sayfasına bakın ve bizi arayın: <@phone/></@p>
</@turkish>
<@english>
<@p>${person}: role ${role.en} ${change.en} (${when.en}). Proposed by: ${proposer.en}. Approved by: ${decider.en}.</@p>
<@p>If this looks wrong to you, see the page Staff and roles and call us: <@phone/></@p>
</@english>
