/**
 * Çağrı merkezi: staff finds a person, records the identity check and helps; Onay bekleyenler: a second member of staff
 * decides on what needs two.
 * Not here: readers and terminals.
 */
package tr.nes.web.callcentre;
