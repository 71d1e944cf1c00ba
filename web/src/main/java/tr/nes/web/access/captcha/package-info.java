/** Captchas on pages: image, audio, proof of work, and the reply. */
package tr.nes.web.access.captcha;
