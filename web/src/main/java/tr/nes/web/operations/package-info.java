/**
 * İşlemler Menüsü: the person's cards and certificates, the possible operations, and why others are not possible.
 *
 * <p>Not here: the operations themselves; each has its own slice.
 */
package tr.nes.web.operations;
