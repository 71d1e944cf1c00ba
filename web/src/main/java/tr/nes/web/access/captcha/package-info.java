/** Captchas on pages: pictures, sound, the work a browser does, and the answer. */
package tr.nes.web.access.captcha;
