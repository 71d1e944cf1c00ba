/** SMS codes: sent, compared, and bound to the session that asked for them. */
package tr.nes.access.control.sms;
