/** Captchas: read from a picture, heard, or replaced by a proof of work. */
package tr.nes.access.control.captcha;
