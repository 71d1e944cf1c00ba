/**
 * Login: captcha, password, SMS code, the card's signature, e-Devlet, and the session that follows.
 *
 * <p>A secret is checked in three steps: a try is reserved under a row lock and committed, the password is compared outside
 * any transaction, the outcome is committed together with its audit row. So parallel guesses get no more
 * comparisons than the limit allows, and no answer goes out before it is counted. Unknown, locked and wrong are handled
 * alike: a person who does not exist has a dummy account with a counter and a hash.
 *
 * <p>One-time links in mails are made and used up here, for this slice and for contact. A request for a link to a new
 * password is only stored; a job looks up the person later, so that the answer cannot reveal who is registered.
 *
 * <p>Outside the kiosk a card logs in by Web eID ({@code control.webeid}): it signs a nonce of this browser session.
 *
 * <p>Not here: who a person is (holder), what may be done after login (each slice's own boundary), kiosk terminals and
 * the visits at them (kiosk).
 */
package tr.nes.access;
