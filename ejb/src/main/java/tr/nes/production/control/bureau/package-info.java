/** Cards that a bureau outside makes: files to it and from it. The format is docs/bureau.md. */
package tr.nes.production.control.bureau;
