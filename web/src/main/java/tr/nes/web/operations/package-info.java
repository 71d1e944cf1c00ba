/**
 * İşlemler Menüsü: what the person has, what can be done with it now, and why not.
 * Not here: the operations themselves; each has a slice of its own.
 */
package tr.nes.web.operations;
