/** Which push channels a session may open. */
package tr.nes.web.shell.push;
