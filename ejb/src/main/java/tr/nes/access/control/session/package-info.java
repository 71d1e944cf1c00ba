/** Login sessions: opening, confirmations and end. */
package tr.nes.access.control.session;
