/**
 * What people order without login: a card reader, credits for time stamps, a fiscal seal; and the question which
 * certificates a body may hold.
 *
 * <p>Every order has one number, one reference, one queue and one table of states. Whoever has number and reference reads how it
 * stands; a stranger learns nothing, not even whether a number exists. A debt arises when the back office accepts.
 *
 * <p>Not here: prices and payments (order), parcels (delivery), accounts and stamps (timestamp), certificates of people (enrolment).
 */
package tr.nes.request;
