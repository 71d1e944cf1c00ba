/**
 * Login: captcha, password, SMS code, the card's signature, e-Devlet, and the resulting session.
 *
 * <p>A secret is checked in three steps: a try is reserved under a row lock and committed, the password is
 * compared outside any transaction, the outcome is committed together with its audit row. Therefore parallel
 * guesses get no more comparisons than the limit allows, and no response is sent before the try is counted.
 * Unknown, locked and wrong are handled alike: a person who does not exist has a dummy account with a counter and
 * a hash.
 *
 * <p>One-time links in mails are created and redeemed here, for this slice and for contact. A request for a
 * password reset link is only stored; a job looks up the person later, so that the response cannot reveal who is
 * registered.
 *
 * <p>Outside the kiosk a card logs in by Web eID ({@code control.webeid}): it signs a nonce of this browser
 * session.
 *
 * <p>Not here: persons (holder), permissions after login (each slice's own boundary), kiosk terminals and visits
 * (kiosk).
 */
package tr.nes.access;
