/**
 * The ways in: the picture, the password, the SMS code, the card's signature, and the session that they open.
 *
 * <p>A secret is checked in three steps: a try is reserved under a row lock and committed, the password is compared outside
 * any transaction, the outcome is committed together with its audit row. So no number of parallel guesses gets more
 * comparisons than the rule says, and an answer never goes out before it counts. Unknown, locked and wrong go the same
 * way: a person who does not exist has a dummy account with a counter and a hash.
 *
 * <p>One-time links in mails are made and used up here, for this slice and for contact. A request for a link to a new
 * password is only kept; who is meant is looked at later, by a job, so that its answer can't tell who is known.
 *
 * <p>At home a certificate logs in too ({@code control.webeid}): its signature over a nonce that this browser session was given.
 *
 * <p>Not here: who a person is (holder), what may be done after login (each slice's own boundary), kiosk terminals and
 * the visits at them (kiosk).
 */
package tr.nes.access;
