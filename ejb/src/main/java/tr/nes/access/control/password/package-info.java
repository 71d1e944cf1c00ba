/**
 * Güvenlik sözcüğü: the password policy, hashing and comparison, limits on wrong guesses, and replacement. Not
 * here: the captcha before it and the SMS code after it.
 */
package tr.nes.access.control.password;
