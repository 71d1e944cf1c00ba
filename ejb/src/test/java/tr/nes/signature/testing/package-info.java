/** Cards, documents and a time stamp service for tests of signatures on documents. */
package tr.nes.signature.testing;
