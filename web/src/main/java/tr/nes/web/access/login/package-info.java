/** Starting a login, binding it to a browser and keeping it in a session; the servlets for card and e-Devlet. */
package tr.nes.web.access.login;
