/** Time stamps over HTTP, and their accounts' page for the back office. */
package tr.nes.web.timestamp;
