/**
 * Çağrı merkezi: staff finds a person, records the identity check and helps. Onay bekleyenler: a second member of
 * staff decides on operations that need two.
 *
 * <p>Not here: readers and terminals.
 */
package tr.nes.web.callcentre;
