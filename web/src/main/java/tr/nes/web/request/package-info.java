/**
 * Orders without login: forms, how an order stands, the back office's queue; and which certificates a body may hold.
 *
 * <p>Not here: rules of the fields (slice request), payment (order).
 */
package tr.nes.web.request;
