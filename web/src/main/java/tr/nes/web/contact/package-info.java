/**
 * Bilgi Güncelle: a new phone, proven by a code sent to it, and a new mail address, proven by a link sent to it.
 *
 * <p>Not here: the preceding confirmation by the registered phone (access).
 */
package tr.nes.web.contact;
