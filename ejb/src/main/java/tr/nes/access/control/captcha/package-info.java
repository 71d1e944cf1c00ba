/** Captchas: read in a picture, heard, or worked for by the computer. */
package tr.nes.access.control.captcha;
