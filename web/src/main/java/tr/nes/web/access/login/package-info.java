/** How a login is begun, bound to a browser and carried by a session; the servlets of card and e-Devlet. */
package tr.nes.web.access.login;
