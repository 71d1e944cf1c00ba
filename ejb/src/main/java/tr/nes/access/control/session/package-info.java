/** Login sessions: how they open, what they have confirmed, and when they end. */
package tr.nes.access.control.session;
