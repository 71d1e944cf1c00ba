/** Push channels that a session may open. */
package tr.nes.web.shell.push;
