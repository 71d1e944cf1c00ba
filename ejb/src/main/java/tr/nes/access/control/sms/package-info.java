/** SMS codes: sent, compared, and tied to whoever asked for them. */
package tr.nes.access.control.sms;
