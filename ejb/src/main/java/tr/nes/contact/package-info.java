/**
 * Bilgi Güncelle: changes of contact data. A new phone takes effect when the code sent to it is entered, a new
 * mail address when the same person opens the link sent to it; the old ones are notified.
 *
 * <p>After a change of phone, PIN operations have to wait: holder stores the time of the change, card and kiosk
 * enforce the waiting period.
 *
 * <p>Not here: the codes and links themselves (access), who may correct another person's phone (callcentre).
 */
package tr.nes.contact;
