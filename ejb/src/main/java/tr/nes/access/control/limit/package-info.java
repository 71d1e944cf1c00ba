/** How often something may be tried, counted for all servers together. */
package tr.nes.access.control.limit;
