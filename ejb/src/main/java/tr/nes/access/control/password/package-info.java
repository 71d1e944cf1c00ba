/**
 * Güvenlik sözcüğü: the password policy, hashing and comparison, limits on wrong guesses, and replacement.
 * Not here: the captcha that comes before it and the SMS code that comes after it.
 */
package tr.nes.access.control.password;
