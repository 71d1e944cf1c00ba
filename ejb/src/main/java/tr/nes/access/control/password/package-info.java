/**
 * Güvenlik sözcüğü: what a good one is, how it is hashed and compared, what wrong ones cost, and how it is replaced.
 * Not here: the picture that comes before it (captcha) and the code that comes after it (sms).
 */
package tr.nes.access.control.password;
