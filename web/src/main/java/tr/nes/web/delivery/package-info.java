/** Pages about cards on their way. */
package tr.nes.web.delivery;
