/**
 * Bilgi Güncelle: how a person is reached. A new phone takes effect when the code sent to it comes back, a
 * new mail address when the same person opens the link sent to it; the old ones are notified.
 *
 * <p>After a change of phone, PIN operations have to wait: holder keeps the time of the change, card and kiosk enforce the
 * wait.
 *
 * <p>Not here: the codes and links themselves (access), who may correct another's phone (callcentre).
 */
package tr.nes.contact;
