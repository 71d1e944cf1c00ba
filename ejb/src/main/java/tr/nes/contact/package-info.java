/**
 * Bilgi Güncelle: how a person is reached. A new phone counts once a code that was sent there came back, a new mail
 * address once the link in it was used by the same person; the old ones are told.
 *
 * <p>After a change of the phone PIN operations wait: the moment stands with the person (holder), the wait is enforced
 * where PINs are (card, kiosk).
 *
 * <p>Not here: the codes and links themselves (access), who may correct another's phone (callcentre).
 */
package tr.nes.contact;
