<#-- A mail from the text that an administrator wrote: paragraphs with the values already in them. -->
<#macro pieces of><#list of as piece><#if piece.kind == "phone"><@phone/><#elseif piece.kind == "link"><@anchor of=piece.text/><#else>${piece.text}</#if></#list></#macro>
<#macro paragraphs of><#list of as paragraph><@p><@pieces of=paragraph/></@p></#list></#macro>
<@subject tr=own.subjectTurkish en=own.subjectEnglish/>
<@turkish greeting=own.greetingTurkish><@paragraphs of=own.turkish/></@turkish>
<@english greeting=own.greetingEnglish><@paragraphs of=own.english/></@english>
