/**
 * PC/SC by the JDK's own native functions (module java.smartcardio), one context for each reader and one for watching.
 *
 * <p>Why not javax.smartcardio, which stands on the same functions: it has one context in all, so that readers wait for each other
 * and a service that was restarted is never found again, and it sends a changed command a second time when the card answers
 * 6Cxx. Why not the connector's package pcsc: it needs a library besides the JDK.
 */
package tr.nes.cardagent.pcsc;
