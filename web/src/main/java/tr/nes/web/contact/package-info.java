/**
 * Bilgi Güncelle: a new phone, proven by a code to it, and a new mail address, proven by a link in it.
 * Not here: the confirmation to the registered phone that comes first (access).
 */
package tr.nes.web.contact;
