/**
 * The authority's own staff and their roles: one administrator proposes, another one decides. The operator at the
 * server may be either of the two, never both, so that an installation with one administrator gets a second one. The person and all
 * other administrators are told of every change.
 *
 * <p>Not here: which roles count (holder), how staff log in (access), officers of institutions (institution).
 */
package tr.nes.staff;
