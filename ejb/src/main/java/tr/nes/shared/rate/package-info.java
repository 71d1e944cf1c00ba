/** How often something may be done in a period: limits by key, kept in the database and so valid for all servers. */
package tr.nes.shared.rate;
